package pressbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DemoClockTest {
    private static final Instant OUTSIDE = Instant.parse("2030-01-01T00:00:00Z");

    private Instant now = OUTSIDE;

    private DemoClock clock(Instant position) {
        return DemoClock.of(() -> now, position, Duration.ofMinutes(3));
    }

    @Test
    void passesTheWeekInThreeMinutes() {
        DemoClock clock = clock(DemoClock.START);
        assertThat(clock.instant()).isEqualTo(DemoClock.START);
        now = OUTSIDE.plusSeconds(90);
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-29T13:30:00Z"));
        now = OUTSIDE.plusSeconds(180);
        assertThat(clock.instant()).isEqualTo(DemoClock.END);
    }

    @Test
    void goesOnAsTimeOutsideAfterTheWeek() {
        DemoClock clock = clock(DemoClock.START);
        now = OUTSIDE.plusSeconds(190);
        assertThat(clock.instant()).isEqualTo(DemoClock.END.plusSeconds(10));
        assertThat(clock.isOver()).isTrue();
    }

    @Test
    void resumesWhereAnEarlierClockStood() {
        DemoClock first = clock(DemoClock.START);
        now = OUTSIDE.plusSeconds(60);
        Instant kept = first.instant();
        assertThat(clock(kept).instant()).isEqualTo(kept);
        now = OUTSIDE.plusSeconds(120);
        assertThat(first.instant()).isEqualTo(clock(kept).instant().plus(Duration.between(kept, first.instant())));
    }

    @Test
    void resumesAfterTheWeekToo() {
        Instant late = DemoClock.END.plusSeconds(500);
        DemoClock clock = clock(late);
        now = OUTSIDE.plusSeconds(5);
        assertThat(clock.instant()).isEqualTo(late.plusSeconds(5));
    }

    @Test
    void tellsHowLongToWaitForATime() {
        assertThat(clock(DemoClock.START).until(DemoClock.END)).isEqualTo(Duration.ofMinutes(3));
        assertThat(clock(DemoClock.END).until(DemoClock.START)).isZero();
    }
}
