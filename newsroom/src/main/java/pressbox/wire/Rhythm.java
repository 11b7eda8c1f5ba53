package pressbox.wire;

import java.time.Duration;
import java.time.Instant;

/// When a source is visited next, and what that says of its health: a pure function of its state and the answer.
final class Rhythm {
    /// The longest wait after failures; a source is never given up.
    static final Duration LONGEST = Duration.ofHours(24);

    private Rhythm() {}

    /// A visit that brought `listed` items, `fresh` of them not seen in the listing before.
    static SourceState succeeded(
            SourceState state, Answer.Fetched answer, int listed, boolean fresh, Duration rhythm, Instant now) {
        Duration wait = answer.fresh().compareTo(rhythm) > 0 ? capped(answer.fresh()) : rhythm;
        return new SourceState(
                SourceState.Health.WELL,
                "200, " + listed + " listed",
                now.plus(wait),
                wait.equals(rhythm) ? "its usual rhythm" : "the site asks for " + words(wait) + " between visits",
                0,
                answer.etag(),
                answer.lastModified(),
                now,
                now,
                fresh ? now : state.lastNew(),
                listed);
    }

    /// The listing is the same as last time.
    static SourceState unchanged(SourceState state, Duration rhythm, Instant now) {
        return new SourceState(
                SourceState.Health.WELL,
                "304, nothing new",
                now.plus(rhythm),
                "its usual rhythm",
                0,
                state.etag(),
                state.lastModified(),
                now,
                now,
                state.lastNew(),
                state.listed());
    }

    /// It did not work: wait twice as long each time, up to a day, and at least as long as the server asks for.
    static SourceState failed(SourceState state, Answer.Failed answer, Duration rhythm, Instant now) {
        int failures = state.failures() + 1;
        Duration backoff = capped(rhythm.multipliedBy(1L << Math.min(failures, 12)));
        Duration asked = answer.retryAfter().orElse(Duration.ZERO);
        Duration wait = asked.compareTo(backoff) > 0 ? capped(asked) : backoff;
        boolean blocked = answer.why().contains("challenge");
        return after(
                state,
                blocked ? SourceState.Health.BLOCKED : SourceState.Health.FAILING,
                answer.why(),
                failures,
                now.plus(wait),
                (asked.isZero() ? "" : "the server asked for " + words(asked) + "; ") + "failed " + failures
                        + (failures == 1 ? " time" : " times") + " in a row, next try in " + words(wait),
                now);
    }

    /// It may not be fetched; looked at again once a day.
    static SourceState refused(SourceState state, String why, Instant now) {
        return after(
                state,
                SourceState.Health.REFUSED,
                why,
                state.failures() + 1,
                now.plus(LONGEST),
                "looked at again once a day",
                now);
    }

    /// 410: looked at again once a day all the same.
    static SourceState gone(SourceState state, Instant now) {
        return after(
                state,
                SourceState.Health.GONE,
                "410, gone",
                state.failures() + 1,
                now.plus(LONGEST),
                "gone; looked at again once a day",
                now);
    }

    private static SourceState after(
            SourceState state,
            SourceState.Health health,
            String answer,
            int failures,
            Instant next,
            String why,
            Instant now) {
        return new SourceState(
                health,
                answer,
                next,
                why,
                failures,
                state.etag(),
                state.lastModified(),
                now,
                state.lastSuccess(),
                state.lastNew(),
                state.listed());
    }

    private static Duration capped(Duration wait) {
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private static String words(Duration wait) {
        long seconds = wait.toSeconds();
        if (seconds < 120) {
            return seconds + " s";
        }
        return seconds < 7200 ? seconds / 60 + " min" : seconds / 3600 + " h";
    }
}
