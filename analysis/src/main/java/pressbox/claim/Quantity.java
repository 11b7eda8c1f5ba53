package pressbox.claim;

import java.util.Optional;

/// A claimed amount in a sentence: "three", "none", "half", "at least four", "just one".
///
/// @param token where its number stands
record Quantity(int token, int end, Amount amount, boolean half) {
    /// The quantity that stands at a token.
    static Optional<Quantity> at(Sentence s, int at) {
        if (s.is(at, "none") || s.is(at, "nothing")) {
            return Optional.of(new Quantity(at, at + 1, Amount.exactly(0), false));
        }
        if (s.is(at, "half") && !s.is(at + 2, "dozen") && !s.is(at + 1, "dozen")) {
            return Optional.of(new Quantity(at, at + 1, Amount.exactly(0), true));
        }
        if (s.isOrdinal(at) && s.number(at) > 1) {
            for (int i = s.numberEnd(at); i < s.numberEnd(at) + 4; i++) {
                if (Counts.isResultNoun(s, i)) {
                    return Optional.of(new Quantity(at, s.numberEnd(at), Amount.exactly(s.number(at)), false));
                }
                if (s.isOneOf(i, Wording.of("consec"))) {
                    break;
                }
            }
        }
        if (!s.isCardinal(at)) {
            return Optional.empty();
        }
        int value = s.number(at);
        String before = s.word(at - 1);
        Amount amount = Amount.exactly(value);
        if (before.equals("than")) {
            amount = new Amount(
                    value,
                    s.is(at - 2, "fewer") || s.is(at - 2, "less") ? Amount.Bound.FEWER_THAN : Amount.Bound.MORE_THAN);
        } else if (before.equals("least")) {
            amount = new Amount(value, Amount.Bound.AT_LEAST);
        }
        return Optional.of(new Quantity(at, s.numberEnd(at), amount, false));
    }

    /// The amount, if half is meant of a window of `size`.
    Amount of(int size) {
        return half ? Amount.exactly(size / 2) : amount;
    }
}
