package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pressbox.article.Page;
import pressbox.feed.Feed;
import pressbox.feed.Item;
import pressbox.wire.SourceState.Health;

class RhythmTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final Source COURIER =
            new Source("courier", "Courier", "Tidewater", 2, Source.Kind.FEED, "https://courier.example/rss", false);
    private static final Rhythm RHYTHM = new Rhythm(Pace.learnt(), ClubCalendar.empty());
    private static final SourceState FRESH = SourceState.fresh(NOON);

    @Test
    void visitsASourceTwiceAsOftenAsItsEntriesCome() {
        SourceState state = FRESH;
        Instant now = NOON;
        for (int hour = 0; hour < 48; hour++) {
            now = NOON.plus(Duration.ofHours(hour));
            state = RHYTHM.succeeded(COURIER, state, answer(Duration.ZERO), feed(hour, now), now);
        }
        assertThat(waitOf(state, now)).isBetween(Duration.ofMinutes(25), Duration.ofMinutes(35));
        assertThat(state.why()).startsWith("something new every ");
    }

    @Test
    void heedsTheLongestOfWhatFeedAndSiteAskFor() {
        Feed patient = new Feed(
                "", "", "", List.of(), Duration.ofHours(2), feed(1, NOON).items());
        assertThat(waitOf(RHYTHM.succeeded(COURIER, FRESH, answer(Duration.ofMinutes(5)), patient, NOON), NOON))
                .isEqualTo(Duration.ofHours(2));
        assertThat(waitOf(RHYTHM.succeeded(COURIER, FRESH, answer(Duration.ofHours(5)), patient, NOON), NOON))
                .isEqualTo(Duration.ofHours(5));
        assertThat(waitOf(RHYTHM.succeeded(COURIER, FRESH, answer(Duration.ofDays(400)), patient, NOON), NOON))
                .isEqualTo(Duration.ofHours(24));
    }

    @Test
    void looksMoreOftenOnMatchDaysAndOnTheDeadline() {
        ClubCalendar derby =
                new ClubCalendar(ZoneOffset.UTC, Set.of(LocalDate.of(2031, 3, 1)), new Deadlines(Set.of()));
        SourceState state =
                new Rhythm(Pace.learnt(), derby).succeeded(COURIER, FRESH, answer(Duration.ZERO), feed(1, NOON), NOON);
        assertThat(state.why()).isEqualTo("match day: looked at more often");
        assertThat(waitOf(state, NOON)).isEqualTo(Duration.ofMinutes(5));
        assertThat(new Deadlines(Set.of()).include(LocalDate.of(2031, 9, 1))).isTrue();
        assertThat(new Deadlines(Set.of()).include(LocalDate.of(2031, 8, 31))).isFalse();
    }

    @Test
    void waitsAboutTwiceAsLongAfterEachFailureAndNeverMoreThanADay() {
        SourceState state = FRESH;
        Duration before = Duration.ZERO;
        for (int failures = 1; failures <= 100; failures++) {
            state = RHYTHM.failed(COURIER, state, busy(Optional.empty()), NOON);
            assertThat(waitOf(state, NOON)).isLessThanOrEqualTo(Duration.ofHours(24));
            if (failures < 7) {
                assertThat(waitOf(state, NOON)).isGreaterThan(before);
            }
            before = waitOf(state, NOON);
        }
        assertThat(state.failures()).isEqualTo(100);
        assertThat(waitOf(state, NOON)).isGreaterThan(Duration.ofHours(18));
    }

    @Test
    void waitsAtLeastAsLongAsTheServerAsks() {
        SourceState state = RHYTHM.failed(COURIER, FRESH, busy(Optional.of(Duration.ofHours(2))), NOON);
        assertThat(waitOf(state, NOON)).isEqualTo(Duration.ofHours(2));
        assertThat(state.why()).isEqualTo("the server asks for 2 h");
    }

    @Test
    void tellsSilenceEmptinessAndStalenessFromSuccess() {
        SourceState state = FRESH;
        for (int hour = 0; hour < 48; hour++) {
            Instant at = NOON.plus(Duration.ofHours(hour));
            state = RHYTHM.succeeded(COURIER, state, answer(Duration.ZERO), feed(hour, at), at);
        }
        Feed last = feed(47, NOON.plus(Duration.ofHours(47)));
        assertThat(health(state, last, Duration.ofHours(60))).isEqualTo(Health.WELL);
        assertThat(health(state, last, Duration.ofDays(5))).isEqualTo(Health.QUIET);
        assertThat(health(state, last, Duration.ofDays(60))).isEqualTo(Health.STALE);
        assertThat(health(state, Feed.of(List.of()), Duration.ofHours(60))).isEqualTo(Health.EMPTY);
    }

    @Test
    void movesOnlyWhenLedThereThreeTimesInADay() {
        String there = "https://new.courier.example/rss";
        SourceState state = FRESH;
        for (int hours : new int[] {0, 10, 20}) {
            Instant at = NOON.plus(Duration.ofHours(hours));
            state = RHYTHM.succeeded(COURIER, state, moved(there), feed(hours, at), at);
            assertThat(state.moves().addressOf(COURIER)).isEqualTo(COURIER.address());
        }
        Instant at = NOON.plus(Duration.ofHours(30));
        state = RHYTHM.succeeded(COURIER, state, moved(there), feed(30, at), at);
        assertThat(state.moves().addressOf(COURIER)).isEqualTo(there);
    }

    @Test
    void asksAgainOnceADayWhatIsGone() {
        SourceState state = RHYTHM.gone(COURIER, FRESH, NOON);
        assertThat(state.health()).isEqualTo(Health.GONE);
        assertThat(waitOf(state, NOON)).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void keepsTheValidatorsOfA304() {
        SourceState state = RHYTHM.succeeded(COURIER, FRESH, answer(Duration.ZERO), feed(1, NOON), NOON);
        assertThat(RHYTHM.unchanged(COURIER, state, new Answer.NotModified("", "later", Duration.ZERO), NOON)
                        .validators())
                .isEqualTo(new Validators("\"1\"", "later"));
    }

    @Test
    void tellsOurLineFromTheirFeed() {
        Line line = new Line();
        SourceState well = RHYTHM.succeeded(COURIER, FRESH, answer(Duration.ZERO), feed(1, NOON), NOON);
        Answer silence = new Answer.Unreachable("no route");
        line.heard(silence, "a.example", well);
        line.heard(silence, "a.example", well);
        line.heard(silence, "b.example", well);
        line.heard(silence, "never.example", FRESH);
        assertThat(line.isDown()).isFalse();
        line.heard(silence, "c.example", well);
        assertThat(line.isDown()).isTrue();
        SourceState waiting = RHYTHM.withoutLine(well, new Answer.Unreachable("no route"), NOON);
        assertThat(waiting.failures()).isZero();
        assertThat(waitOf(waiting, NOON)).isEqualTo(Duration.ofMinutes(5));
        line.heard(busy(Optional.empty()), "d.example", well);
        assertThat(line.isDown()).isFalse();
    }

    /// Whatever is answered and wherever the clock jumps: the next visit is within a day, and the order of sources does
    /// not matter, since nothing but the state goes in.
    @Test
    void isAlwaysVisitedAgainWithinADay() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            SourceState state = FRESH;
            Instant now = NOON;
            for (int visit = 0; visit < 20; visit++) {
                now = now.plusSeconds(
                        random.nextInt(10) == 0 ? random.nextInt(80_000_000) - 40_000_000 : random.nextInt(90_000));
                SourceState next = step(random.nextInt(7), state, random, now);
                assertThat(waitOf(next, now)).isBetween(Duration.ofMinutes(4), Duration.ofHours(24));
                assertThat(next.failures()).isBetween(0, state.failures() + 1);
                assertThat(next.why()).isNotEmpty();
                state = next;
            }
        }
    }

    private static SourceState step(int kind, SourceState state, Random random, Instant now) {
        return switch (kind) {
            case 0 -> RHYTHM.failed(COURIER, state, busy(Optional.of(Duration.ofSeconds(random.nextInt()))), now);
            case 1 -> RHYTHM.unreachable(COURIER, state, new Answer.Unreachable("no route"), now);
            case 2 -> RHYTHM.blocked(COURIER, state, new Answer.Blocked("a challenge"), now);
            case 3 -> RHYTHM.refused(COURIER, state, new Answer.Refused("robots.txt"), now);
            case 4 -> RHYTHM.unchanged(COURIER, state, new Answer.NotModified("", "", Duration.ZERO), now);
            case 5 -> RHYTHM.withoutLine(state, new Answer.Unreachable("no route"), now);
            default ->
                RHYTHM.succeeded(
                        COURIER,
                        state,
                        answer(Duration.ofSeconds(random.nextInt(1_000_000))),
                        feed(random.nextInt(50), now.plusSeconds(random.nextInt(2_000_000) - 1_000_000)),
                        now);
        };
    }

    private static Health health(SourceState state, Feed feed, Duration later) {
        Instant at = NOON.plus(later);
        return RHYTHM.succeeded(COURIER, state, answer(Duration.ZERO), feed, at).health();
    }

    private static Duration waitOf(SourceState state, Instant now) {
        return Duration.between(now, state.nextCheck());
    }

    /// The newest ten of entries numbered from 0, the last of them published at `at`.
    private static Feed feed(int number, Instant at) {
        List<Item> items = new ArrayList<>();
        for (int i = number; i >= 0 && i > number - 10; i--) {
            items.add(new Item(
                    "https://courier.example/" + i,
                    "Number " + i,
                    Optional.of(at.minus(Duration.ofHours(number - i))),
                    Optional.empty(),
                    "",
                    "",
                    false));
        }
        return Feed.of(items);
    }

    private static Answer.Fetched answer(Duration fresh) {
        Page page = new Page(COURIER.address(), NOON, "", new byte[0]);
        return new Answer.Fetched(page, "\"1\"", "", fresh, Optional.empty(), List.of());
    }

    private static Answer.Fetched moved(String there) {
        Page page = new Page(there, NOON, "", new byte[0]);
        return new Answer.Fetched(page, "", "", Duration.ZERO, Optional.of(there), List.of());
    }

    private static Answer.Failed busy(Optional<Duration> wait) {
        return new Answer.Failed(503, "answered 503", wait);
    }
}
