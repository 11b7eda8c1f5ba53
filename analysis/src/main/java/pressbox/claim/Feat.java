package pressbox.claim;

import pressbox.almanac.Outcome;
import pressbox.almanac.RunKind;

/// What one match must be: a win by so much, a defeat, a match with so many goals.
///
/// @param kind  what counts
/// @param least the margin of a win or a defeat, the goals scored or conceded, that must be reached; 1 for all else
record Feat(RunKind kind, int least) implements Outcome {
    static Feat of(RunKind kind) {
        return new Feat(kind, 1);
    }

    /// The plain kind where no margin and no number of goals is demanded.
    Outcome outcome() {
        return least == 1 ? kind : this;
    }

    @Override
    public boolean fits(int scored, int conceded) {
        return switch (kind) {
            case WINNING -> scored - conceded >= least;
            case LOSING -> conceded - scored >= least;
            case SCORING -> scored >= least;
            case CONCEDING -> conceded >= least;
            default -> kind.fits(scored, conceded);
        };
    }

    @Override
    public String counted(int count) {
        String plain = kind.counted(count);
        return least == 1
                ? plain
                : switch (kind) {
                    case SCORING -> matches(count) + " with " + least + " goals or more";
                    case CONCEDING -> matches(count) + " with " + least + " goals or more conceded";
                    default -> plain + " by " + least + " or more";
                };
    }

    private static String matches(int count) {
        return count == 1 ? "1 match" : (count == 0 ? "no" : count) + " matches";
    }

    /// "win by 6 or more", "defeat", "match with 7 goals or more conceded".
    String words() {
        return counted(1).substring(2);
    }
}
