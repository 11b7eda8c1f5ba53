package pressbox.claim;

import java.util.Optional;
import pressbox.almanac.Outcome;

/// A number of events, goals or points that is claimed.
///
/// @param parts how many of `share` equal parts of the window; meant only where `share` is not 0
/// @param share how many parts the window has: 3 for "two thirds"; 0 for a plain number
record Counted(Amount amount, int parts, int share, Optional<Outcome> outcome, Optional<Sum> sum, int first, int end) {
    static Counted times(Amount amount, Outcome outcome, int first, int end) {
        return new Counted(amount, 0, 0, Optional.of(outcome), Optional.empty(), first, end);
    }

    Amount of(int window) {
        return share == 0 ? amount : Amount.exactly(window * parts / share);
    }
}
