package pressbox.claim;

import java.util.Optional;
import pressbox.claim.SeasonRecord.Extreme;

/// Words that call a figure an extreme: "the fewest", "more than in any other season", "never … so many".
///
/// @param figure where the words tell it themselves: "meanest defence"
/// @param never  whether they say that it never happened before
record SeasonMark(Extreme extreme, Optional<Figure> figure, int first, int end, boolean never) {
    /// The first such words of a sentence.
    static Optional<SeasonMark> in(Sentence s) {
        return new SeasonMarks(s).first();
    }

    /// Whether it is "best" or "worst", which mean more or less by what is counted.
    boolean isRated(Sentence s) {
        return SeasonMarks.isRated(s.word(first));
    }
}
