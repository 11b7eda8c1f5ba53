package pressbox.wire;

import java.time.Duration;

/// A number from 0 up to 1 that differs between sources and turns, and is the same each time: it spreads visits.
record Chance(double share) {
    static Chance of(Source source, int turn) {
        long bits = (source.id().hashCode() * 31L + turn) * 0x9E3779B97F4A7C15L;
        bits = (bits ^ (bits >>> 32)) * 0xD6E8FEB86659FD93L;
        return new Chance((bits >>> 11) * 0x1.0p-53);
    }

    Duration partOf(Duration whole) {
        return Duration.ofMillis((long) (share * whole.toMillis()));
    }
}
