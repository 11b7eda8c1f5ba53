package pressbox.claim;

import java.util.Optional;
import pressbox.text.WordSet;

/// Tells a manager's matches from a club's: "Dunmore has lost five of his last six", with whatever clubs.
final class Managers {
    private static final WordSet HAS = WordSet.of("has", "had");
    private static final WordSet LATEST = WordSet.of("last", "past", "previous", "first", "opening");
    private static final int LONGEST_NAME = 3;
    private static final int NEAR = 9;

    private Managers() {}

    static Optional<Question> read(Context c) {
        Sentence s = c.sentence();
        int verb = 0;
        while (s.isCapital(verb) && s.clubAt(verb).isEmpty()) {
            verb++;
        }
        boolean person = verb > 0 && verb <= LONGEST_NAME && s.isOneOf(verb, HAS) && !s.isPossessive(verb - 1);
        for (int i = verb + 1; person && i < Math.min(s.size(), verb + NEAR) && !s.isParted(i); i++) {
            if (s.is(i, "his") && s.isOneOf(i + 1, LATEST)) {
                return Players.read(c).or(() -> Optional.of(new NotRecorded(c.own(), "managers' times in charge")));
            }
        }
        return Optional.empty();
    }
}
