package pressbox.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The time of the demo: the week passes in a few minutes, then time goes on as it does outside.
///
/// Safe to share between threads. To resume, keep [#instant()] and start again from it.
public final class DemoClock implements InstantSource {
    /// When the week begins: Monday 26 January 2026, 6 in the morning.
    public static final Instant START = Instant.parse("2026-01-26T06:00:00Z");

    /// When the last page is out: Sunday 1 February 2026, 9 in the evening.
    public static final Instant END = Instant.parse("2026-02-01T21:00:00Z");

    /// How long the week takes if nothing else is said.
    public static final Duration USUAL_LENGTH = Duration.ofMinutes(3);

    private final InstantSource outside;
    private final Instant outsideStart;
    private final Instant position;
    private final double pace;

    private DemoClock(InstantSource outside, Instant position, Duration wholeWeek) {
        if (wholeWeek.isNegative() || wholeWeek.isZero()) {
            throw new IllegalArgumentException("the week must take some time, not " + wholeWeek);
        }
        this.outside = outside;
        this.outsideStart = outside.instant();
        this.position = position;
        this.pace = Duration.between(START, END).toMillis() / (double) wholeWeek.toMillis();
    }

    /// Starts the week now.
    public static DemoClock fromTheStart() {
        return resume(START);
    }

    /// Goes on where an earlier clock stood.
    ///
    /// @param position what `instant()` of that clock said
    public static DemoClock resume(Instant position) {
        return of(InstantSource.system(), position, USUAL_LENGTH);
    }

    /// A clock at a pace of one's own.
    ///
    /// @param outside the time outside, which drives this one
    /// @param wholeWeek how long the week takes outside
    public static DemoClock of(InstantSource outside, Instant position, Duration wholeWeek) {
        return new DemoClock(outside, position, wholeWeek);
    }

    @Override
    public Instant instant() {
        Duration passed = Duration.between(outsideStart, outside.instant());
        Duration left = Duration.between(position, END);
        Duration quick = Duration.ofMillis((long) (passed.toMillis() * pace));
        if (quick.compareTo(left) <= 0) {
            return position.plus(quick);
        }
        Instant end = left.isNegative() ? position : END;
        Duration spent = left.isNegative() ? Duration.ZERO : Duration.ofMillis((long) (left.toMillis() / pace));
        return end.plus(passed.minus(spent));
    }

    /// Whether the week is over and time goes on as outside.
    public boolean isOver() {
        return !instant().isBefore(END);
    }

    /// How long to wait outside until the demo's time is `then`; zero if it is past.
    public Duration until(Instant then) {
        Duration left = Duration.between(instant(), then);
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return then.isAfter(END) ? left : Duration.ofMillis((long) (left.toMillis() / pace));
    }
}
