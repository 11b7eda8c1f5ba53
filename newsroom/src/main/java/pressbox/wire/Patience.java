package pressbox.wire;

import java.time.Duration;

/// The time that one fetch may still take, all its redirects together. Of one thread.
final class Patience {
    private final Duration whole;
    private Duration left;

    Patience(Duration whole) {
        this.whole = whole;
        this.left = whole;
    }

    Duration whole() {
        return whole;
    }

    /// At least a millisecond, so that what asks for it ends by itself.
    long leftMillis() {
        return Math.max(1, left.toMillis());
    }

    void spent(Duration time) {
        left = left.minus(time);
    }
}
