package pressbox.claim;

import java.util.List;
import pressbox.football.Match;

/// What the record says of a claim.
public sealed interface Verdict {
    /// True in the scope the claim states.
    record Holds(Answer answer) implements Verdict {}

    /// True in some scopes that a fair reader may mean and not in others.
    record HoldsIf(List<Answer> holds, List<Answer> fails) implements Verdict {
        public HoldsIf {
            holds = List.copyOf(holds);
            fails = List.copyOf(fails);
        }
    }

    /// False in the scope the claim states; the answer holds the counter-example.
    record Fails(Answer answer) implements Verdict {}

    /// The record does not settle it; `missing` names what it lacks.
    record CannotTell(String missing) implements Verdict {}

    /// One scope's answer.
    ///
    /// @param scope   in words: "all competitions", "league matches at home"
    /// @param because one sentence with the figures
    /// @param matches those that prove it, oldest first
    /// @param earlier the previous time or the counter-example, oldest first; empty where there is none
    record Answer(String scope, String because, List<Match> matches, List<Match> earlier) {
        public Answer {
            matches = List.copyOf(matches);
            earlier = List.copyOf(earlier);
        }
    }
}
