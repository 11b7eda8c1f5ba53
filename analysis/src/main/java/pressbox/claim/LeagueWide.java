package pressbox.claim;

import java.util.List;
import java.util.Optional;
import pressbox.text.WordSet;

/// Tells whether a sentence measures by what any club ever did, not by the past of its own.
final class LeagueWide {
    private static final List<Phrase> HISTORY = Phrase.all(
            "football|premier league history",
            "championship history",
            "league one|two history",
            "top|english flight|league|football history",
            "in|of english|league football history",
            "history of *2 league|division|football|flight|competition",
            "a|the|new premier|football|english|division|national|british league record",
            "a|the|new divisional|national|british|english|top-flight record",
            "a|the|new top flight record",
            "by|of any *1 side|club|team",
            "any *1 side|club|team *2 ever|history",
            "no other? club|side|team *4 ever",
            "no top|english|premier|football flight|league|club|side|team",
            "no league side|club|team");
    private static final WordSet OWN = WordSet.of("their", "our", "clubs", "its", "own");
    private static final int REACH = 7;

    private LeagueWide() {}

    static boolean is(Context c) {
        Sentence s = c.sentence();
        Optional<Phrase.Found> found = Phrase.first(HISTORY, s);
        if (found.isEmpty()) {
            return false;
        }
        boolean no = s.is(found.get().first(), "no");
        for (int i = Math.max(0, found.get().first() - REACH); i < found.get().end(); i++) {
            boolean own =
                    s.clubAt(i).filter(club -> club.name().equals(c.own())).isPresent() && s.isPossessive(i);
            boolean name = no && i >= found.get().first() && s.clubAt(i).isPresent();
            if (s.isOneOf(i, OWN) || own && !no && i > 0 || s.is(i, "club") && s.isPossessive(i) || name) {
                return false;
            }
        }
        return true;
    }
}
