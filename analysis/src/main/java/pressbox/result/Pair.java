package pressbox.result;

import java.util.Optional;
import pressbox.football.Named;

/// The two sides of a match.
record Pair(Named first, Named second) {
    boolean has(Named side) {
        return Side.same(first, side) || Side.same(second, side);
    }

    /// The opponent of one of the two.
    Optional<Named> other(Named side) {
        return Side.same(first, side)
                ? Optional.of(second)
                : Side.same(second, side) ? Optional.of(first) : Optional.empty();
    }
}
