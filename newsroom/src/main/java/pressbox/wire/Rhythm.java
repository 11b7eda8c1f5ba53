package pressbox.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pressbox.feed.Feed;
import pressbox.feed.Item;
import pressbox.wire.SourceState.Health;

/// When a source is visited next, and what an answer says of its health: functions of its state, the answer and the
/// time.
///
/// A source is never given up: no wait is longer than a day, whatever was answered and wherever the clock jumps.
record Rhythm(Pace pace, ClubCalendar calendar) {
    static final Duration LONGEST = Duration.ofHours(24);

    private static final Duration WEEKS = Duration.ofDays(30);
    private static final Duration UNWANTED = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 12;
    private static final int JITTER = 5;
    private static final int TRIES_AT_A_NEW_ADDRESS = 5;

    /// It gave a page that could be read.
    SourceState succeeded(Source source, SourceState state, Answer.Fetched answer, Feed feed, Instant now) {
        List<Item> items = feed.items();
        List<Item> unknown = state.marks().unknownOf(items);
        boolean first = state.lastSuccess().equals(Instant.EPOCH);
        SourceState next = new SourceState(
                Health.WELL,
                words(state, items.size(), unknown.size()),
                now,
                "",
                0,
                items.isEmpty() ? Validators.NONE : new Validators(answer.etag(), answer.lastModified()),
                now,
                now,
                lastNew(state, unknown, now),
                items.isEmpty() ? state.listed() : items.size(),
                state.marks().with(items),
                state.habit().with(first ? published(unknown, now) : appeared(unknown, now), calendar.zone(), now),
                state.moves().seen(source, answer.moved(), now),
                state.trail().with(step(items, unknown)));
        Wait wait = pace.own(source, next, calendar, now)
                .orLonger(new Wait(feed.ttl(), "its feed asks for " + Wait.words(feed.ttl()) + " between visits"))
                .orLonger(stillGood(answer.fresh()));
        return next.found(items.isEmpty() ? Health.EMPTY : health(next, now))
                .due(now, wait.within(pace.shortest(), LONGEST));
    }

    /// A hub pushed what is new, as if a visit had brought `seen`: a push tells nothing of what else is listed there.
    SourceState pushed(SourceState before, SourceState seen) {
        return new SourceState(
                seen.health(),
                "pushed by its hub: " + seen.lastAnswer().replace("200, ", ""),
                before.nextCheck(),
                before.why(),
                0,
                before.validators(),
                before.lastTry(),
                seen.lastSuccess(),
                seen.lastNew(),
                before.listed(),
                seen.marks(),
                seen.habit(),
                before.moves(),
                seen.trail());
    }

    /// Its listing is the same as the last time.
    SourceState unchanged(Source source, SourceState state, Answer.NotModified answer, Instant now) {
        Validators given = new Validators(answer.etag(), answer.lastModified());
        SourceState next = new SourceState(
                health(state, now),
                "304, nothing new",
                now,
                "",
                0,
                new Validators(
                        given.etag().isEmpty() ? state.validators().etag() : given.etag(),
                        given.lastModified().isEmpty() ? state.validators().lastModified() : given.lastModified()),
                now,
                now,
                earlier(state.lastNew(), now),
                state.listed(),
                state.marks(),
                state.habit(),
                state.moves(),
                state.trail().with(Trail.Step.NOTHING_NEW));
        Wait wait = pace.own(source, next, calendar, now).orLonger(stillGood(answer.fresh()));
        return next.due(now, wait.within(pace.shortest(), LONGEST));
    }

    /// It did not work, which passes as a rule, 404 included: the wait doubles each time, up to a day, and is at least
    /// as long as the server asks for.
    SourceState failed(Source source, SourceState state, Answer.Failed answer, Instant now) {
        Duration asked = answer.retryAfter().orElse(Duration.ZERO);
        return failing(Health.FAILING, answer.why(), Trail.Step.FAILED, source, state, now)
                .due(
                        now,
                        backoff(source, state)
                                .orLonger(new Wait(asked, "the server asks for " + Wait.words(asked)))
                                .within(pace.shortest(), LONGEST));
    }

    /// No answer came, while others answer.
    SourceState unreachable(Source source, SourceState state, Answer.Unreachable answer, Instant now) {
        return failed(source, state, new Answer.Failed(0, answer.why(), Optional.empty()), now);
    }

    /// No answer came from anybody: it says nothing of the source, which is tried again soon.
    SourceState withoutLine(SourceState state, Answer.Unreachable answer, Instant now) {
        return after(Health.NO_LINE, answer.why(), Trail.Step.NO_LINE, state.failures(), state, now)
                .due(now, new Wait(pace.shortest(), "nobody answers: our own line seems to be down"));
    }

    /// A challenge stands before it; it may be lifted, and is not evaded.
    SourceState blocked(Source source, SourceState state, Answer.Blocked answer, Instant now) {
        return failing(Health.BLOCKED, answer.why(), Trail.Step.BLOCKED, source, state, now)
                .due(now, seldom(source, state));
    }

    /// It may not be fetched, which may change.
    SourceState refused(Source source, SourceState state, Answer.Refused answer, Instant now) {
        return failing(Health.REFUSED, answer.why(), Trail.Step.REFUSED, source, state, now)
                .due(now, seldom(source, state));
    }

    /// 410: looked at once a day all the same.
    SourceState gone(Source source, SourceState state, Instant now) {
        return failing(Health.GONE, "410, gone", Trail.Step.GONE, source, state, now)
                .due(now, new Wait(LONGEST, "gone; looked at once a day"));
    }

    private Wait seldom(Source source, SourceState state) {
        return backoff(source, state)
                .orLonger(new Wait(UNWANTED, "not wanted there; looked at again in an hour"))
                .within(pace.shortest(), LONGEST);
    }

    private Wait backoff(Source source, SourceState state) {
        int failures = state.failures() + 1;
        Duration doubled = pace.shortest().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration capped = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        Duration jitter = Chance.of(source, failures).partOf(capped.dividedBy(JITTER));
        return new Wait(
                capped.minus(jitter),
                failures == 1 ? "failed once, tried again" : "failed " + failures + " times in a row, tried again");
    }

    private static SourceState failing(
            Health health, String answer, Trail.Step step, Source source, SourceState state, Instant now) {
        int failures = state.failures() + 1;
        SourceState next = after(health, answer, step, failures, state, now);
        boolean lost = state.moves().hasMoved(source) && failures % TRIES_AT_A_NEW_ADDRESS == 0;
        return lost ? next.moving(Moves.NONE) : next;
    }

    private static SourceState after(
            Health health, String answer, Trail.Step step, int failures, SourceState state, Instant now) {
        return new SourceState(
                health,
                answer,
                now,
                "",
                failures,
                state.validators(),
                now,
                state.lastSuccess(),
                state.lastNew(),
                state.listed(),
                state.marks(),
                state.habit(),
                state.moves(),
                state.trail().with(step));
    }

    private static Health health(SourceState state, Instant now) {
        if (state.lastNew().equals(Instant.EPOCH)) {
            return Health.WELL;
        }
        Duration silence = Duration.between(state.lastNew(), now);
        Optional<Duration> unusual = state.habit().unusualSilence();
        if (silence.compareTo(WEEKS) >= 0 && silence.compareTo(unusual.orElse(WEEKS)) >= 0) {
            return Health.STALE;
        }
        return unusual.isPresent() && silence.compareTo(unusual.get()) >= 0 ? Health.QUIET : Health.WELL;
    }

    private static Instant lastNew(SourceState state, List<Item> unknown, Instant now) {
        if (unknown.isEmpty()) {
            return earlier(state.lastNew(), now);
        }
        return state.lastSuccess().equals(Instant.EPOCH)
                ? published(unknown, now).stream()
                        .max(Comparator.naturalOrder())
                        .orElse(now)
                : now;
    }

    private static List<Instant> published(List<Item> items, Instant now) {
        return items.stream()
                .flatMap(item -> item.published().stream())
                .map(at -> earlier(at, now))
                .toList();
    }

    private static List<Instant> appeared(List<Item> items, Instant now) {
        return items.stream()
                .map(item -> earlier(item.published().orElse(now), now))
                .toList();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Trail.Step step(List<Item> items, List<Item> unknown) {
        if (items.isEmpty()) {
            return Trail.Step.EMPTY;
        }
        return unknown.isEmpty() ? Trail.Step.NOTHING_NEW : Trail.Step.NEW;
    }

    private static String words(SourceState state, int listed, int unknown) {
        if (listed == 0) {
            return state.listed() == 0
                    ? "200, but it lists nothing"
                    : "200, but what it listed has vanished (" + state.listed() + " entries)";
        }
        return "200, " + (unknown == 0 ? "nothing new" : unknown + " new") + " of " + listed;
    }

    private static Wait stillGood(Duration fresh) {
        return new Wait(fresh, "the site asks for " + Wait.words(fresh) + " between visits");
    }
}
