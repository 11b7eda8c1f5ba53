package pressbox.claim;

import java.util.Optional;
import java.util.Set;
import pressbox.text.CalendarWords;
import pressbox.text.WordSet;

/// Tells a player's goals from a club's: "Ashby has scored in two of his last nine" is nothing for a record of results.
final class Players {
    private static final Set<String> GOALS =
            WordSet.of("scored", "scores", "score", "netted", "struck", "goals", "goal", "hit", "found");
    private static final Set<String> HIS = WordSet.of(
            "his", "her", "he", "she", "striker", "forward", "winger", "midfielder", "goalkeeper", "defender");
    private static final int NEAR = 6;

    private Players() {}

    static Optional<Question> read(Context c) {
        Sentence s = c.sentence();
        for (int i = 0; i < s.size(); i++) {
            if (GOALS.contains(s.word(i)) && isOfAPlayer(s, i)) {
                return Optional.of(new NotRecorded(c.own(), "goals and assists of players"));
            }
        }
        return Optional.empty();
    }

    /// Whether the nearest name or pronoun before the goals is a person's.
    private static boolean isOfAPlayer(Sentence s, int goals) {
        for (int i = goals - 1; i >= Math.max(0, goals - NEAR); i--) {
            int at = i;
            if (s.clubs().stream().anyMatch(club -> club.first() <= at && at < club.end())
                    || s.isOneOf(i, Set.of("they", "have", "side", "team", "club", "we"))) {
                return false;
            }
            boolean named = s.isPerson(i) || (s.isCapital(i) && i > 0 && isUnknownName(s, i));
            boolean singular = s.is(i + 1, "has") || s.is(i + 1, "had");
            if (HIS.contains(s.word(i))
                    || (named && !s.isPossessive(i))
                    || (s.isCapital(i) && singular && !s.is(i, "it"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnknownName(Sentence s, int at) {
        return !CalendarWords.MONTHS.contains(s.word(at))
                && !Set.of(
                                "premier",
                                "league",
                                "cup",
                                "championship",
                                "division",
                                "european",
                                "europa",
                                "champions",
                                "i",
                                "fa")
                        .contains(s.word(at));
    }
}
