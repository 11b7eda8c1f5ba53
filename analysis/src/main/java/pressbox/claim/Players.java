package pressbox.claim;

import java.util.Optional;
import pressbox.text.WordSet;

/// Tells a player's goals from a club's: "Ashby has scored in two of his last nine" is nothing for a record of results.
final class Players {
    private static final WordSet GOALS = WordSet.of("scored", "scores", "score", "netted", "struck", "goals", "goal");
    private static final WordSet HIS = WordSet.of(
            "his", "her", "he", "she", "striker", "forward", "winger", "midfielder", "goalkeeper", "defender");
    private static final WordSet SIDES =
            WordSet.of("they", "we", "side", "team", "club", "men", "defence", "attack", "charges", "boys");
    private static final WordSet HAS = WordSet.of("has", "had");
    private static final int NEAR = 9;

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

    /// Whether the nearest name or pronoun before the goals, in the same part of the sentence, is a person's.
    private static boolean isOfAPlayer(Sentence s, int goals) {
        for (int i = goals - 1; i >= Math.max(0, goals - NEAR) && !s.isParted(i + 1); i--) {
            if (s.clubAt(i).isPresent() || s.isOneOf(i, SIDES)) {
                return false;
            }
            boolean aged = s.is(i, "old") && s.is(i - 1, "year");
            boolean unknown = s.isCapital(i) && s.isOneOf(i + 1, HAS) && !s.is(i, "it") && !s.is(i - 1, "the");
            if (HIS.contains(s.word(i)) || aged || unknown || (s.isPerson(i) && !isOfTheir(s, i))) {
                return true;
            }
        }
        return false;
    }

    /// "Dunmore's side": a person who stands for a side.
    private static boolean isOfTheir(Sentence s, int person) {
        int end = person;
        while (s.isPerson(end + 1)) {
            end++;
        }
        return s.isPossessive(end) || s.isManager(person);
    }
}
