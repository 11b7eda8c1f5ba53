package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Test
    void waitsTwiceAsLongAfterEachFailure() {
        SourceState once = Rhythm.failed(SourceState.fresh(NOON), down(Optional.empty()), QUARTER, NOON);
        SourceState twice = Rhythm.failed(once, down(Optional.empty()), QUARTER, NOON);
        assertThat(once.nextCheck()).isEqualTo(NOON.plus(Duration.ofMinutes(30)));
        assertThat(twice.nextCheck()).isEqualTo(NOON.plus(Duration.ofMinutes(60)));
    }

    @Test
    void neverWaitsLongerThanADayHoweverOftenItFailed() {
        SourceState state = SourceState.fresh(NOON);
        for (int i = 0; i < 100; i++) {
            state = Rhythm.failed(state, down(Optional.empty()), QUARTER, NOON);
        }
        assertThat(state.nextCheck()).isEqualTo(NOON.plus(Duration.ofHours(24)));
        assertThat(state.failures()).isEqualTo(100);
    }

    @Test
    void waitsAsLongAsTheServerAsksFor() {
        SourceState state =
                Rhythm.failed(SourceState.fresh(NOON), down(Optional.of(Duration.ofHours(2))), QUARTER, NOON);
        assertThat(state.nextCheck()).isEqualTo(NOON.plus(Duration.ofHours(2)));
        assertThat(state.why()).startsWith("the server asked for 2 h");
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        SourceState failed = Rhythm.failed(SourceState.fresh(NOON), down(Optional.empty()), QUARTER, NOON);
        SourceState well = Rhythm.unchanged(failed, QUARTER, NOON);
        assertThat(well.failures()).isZero();
        assertThat(well.health()).isEqualTo(SourceState.Health.WELL);
        assertThat(well.nextCheck()).isEqualTo(NOON.plus(QUARTER));
    }

    private static Answer.Failed down(Optional<Duration> retryAfter) {
        return new Answer.Failed(503, "answered 503", retryAfter);
    }
}
