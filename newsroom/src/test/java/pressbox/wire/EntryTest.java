package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pressbox.feed.Item;

class EntryTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final Answer BUSY = new Answer.Failed(503, "answered 503", Optional.empty());

    @Test
    void looksAtAFreshPageThreeTimesAgainAndThenLetsItBe() {
        List<Duration> waits = new ArrayList<>();
        Instant now = NOON;
        Optional<Instant> due = Optional.of(NOON);
        for (int looks = 0; due.isPresent(); looks++) {
            due = entry(0, looks).taken(now).due();
            due.map(from(now)).ifPresent(waits::add);
            now = due.orElse(now);
        }
        assertThat(waits).containsExactly(Duration.ofHours(1), Duration.ofHours(5), Duration.ofHours(18));
    }

    @Test
    void neverGivesUpAPageThatFails() {
        Instant now = NOON;
        Duration wait = Duration.ZERO;
        for (int tries = 0; tries < 100; tries++) {
            Entry.Next next = entry(tries, 0).notTaken(BUSY, now);
            assertThat(next.outcome()).isEqualTo("answered 503");
            assertThat(next.tries()).isEqualTo(tries + 1);
            Duration longer = Duration.between(now, next.due().orElseThrow());
            assertThat(longer).isBetween(wait, Duration.ofHours(12));
            wait = longer;
            now = next.due().orElseThrow();
        }
    }

    @Test
    void waitsAsLongAsTheSiteAsksButNotForEver() {
        assertThat(waitFor(Duration.ofMinutes(30))).isEqualTo(Duration.ofMinutes(30));
        assertThat(waitFor(Duration.ofDays(900))).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void givesUpAPageThatIsNotThereForDays() {
        Answer missing = new Answer.Failed(404, "answered 404", Optional.empty());
        assertThat(entry(3, 0).notTaken(missing, NOON.plus(Duration.ofDays(2))).due())
                .isPresent();
        assertThat(entry(9, 0).notTaken(missing, NOON.plus(Duration.ofDays(4))))
                .isEqualTo(new Entry.Next(Optional.empty(), "given up: answered 404 for 3 days", 9, 0));
    }

    @Test
    void asksNoMoreForWhatIsRefusedOrGone() {
        assertThat(entry(0, 0)
                        .notTaken(new Answer.Refused("robots.txt does not allow it"), NOON)
                        .outcome())
                .isEqualTo("refused: robots.txt does not allow it");
        assertThat(entry(0, 0).notTaken(new Answer.Gone(), NOON).due()).isEmpty();
    }

    private static Duration waitFor(Duration asked) {
        Entry.Next next = entry(0, 0).notTaken(new Answer.Failed(429, "answered 429", Optional.of(asked)), NOON);
        return Duration.between(NOON, next.due().orElseThrow());
    }

    private static java.util.function.Function<Instant, Duration> from(Instant now) {
        return at -> Duration.between(now, at);
    }

    private static Entry entry(int tries, int looks) {
        Item item =
                new Item("https://courier.example/derby", "Derby", Optional.of(NOON), Optional.empty(), "", "", false);
        return new Entry(item.address(), "courier", item, NOON, tries, looks);
    }
}
