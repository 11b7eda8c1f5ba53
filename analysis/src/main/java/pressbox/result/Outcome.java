package pressbox.result;

import java.util.Locale;
import pressbox.fact.Result.Winner;

/// What a phrase of `results.txt` means for the side that acts.
record Outcome(Kind kind, Opponent opponent) {
    /// How the match ended for the side that acts.
    enum Kind {
        WON,
        DRAWN,
        LOST;

        Winner winner() {
            return switch (this) {
                case WON -> Winner.FIRST;
                case DRAWN -> Winner.DRAW;
                case LOST -> Winner.SECOND;
            };
        }
    }

    /// Where the opponent stands.
    enum Opponent {
        BEHIND,
        /// Directly behind the phrase.
        NEXT,
        /// Not in the sentence; its ground may be.
        NONE,
        /// The phrase is no result.
        NO_MATCH
    }

    static Outcome read(String meaning) {
        if (meaning.equals("-")) {
            return new Outcome(Kind.DRAWN, Opponent.NO_MATCH);
        }
        String[] parts = meaning.split(" +", -1);
        Kind kind = switch (parts[0]) {
            case "W" -> Kind.WON;
            case "D" -> Kind.DRAWN;
            case "L" -> Kind.LOST;
            default -> throw new IllegalArgumentException("an outcome is W, D or L, not " + parts[0]);
        };
        return new Outcome(kind, Opponent.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }
}
