package pressbox.claim;

import java.util.Map;
import java.util.Set;
import pressbox.text.CalendarWords;
import pressbox.text.WordSet;

/// Words that mean the same to a claim, under the names that a [Phrase] uses; folded as the tokens are.
final class Wording {
    static final Set<String> MATCH = WordSet.of(
            "game",
            "games",
            "match",
            "matches",
            "fixture",
            "fixtures",
            "outing",
            "outings",
            "attempt",
            "attempts",
            "meeting",
            "meetings",
            "encounter",
            "encounters",
            "visit",
            "visits",
            "trip",
            "trips",
            "tie",
            "ties",
            "clash",
            "clashes",
            "contest",
            "contests",
            "assignment",
            "assignments",
            "try",
            "tries",
            "derby",
            "derbies",
            "starts",
            "appearances",
            "afternoons",
            "journeys",
            "dates",
            "hours",
            "legs",
            "rounds",
            "tests");
    static final Set<String> WIN =
            WordSet.of("win", "wins", "victory", "victories", "success", "successes", "triumph", "triumphs");
    static final Set<String> LOSS = WordSet.of(
            "defeat", "defeats", "loss", "losses", "reverse", "reverses", "setback", "setbacks", "beating", "beatings");
    static final Set<String> DRAW = WordSet.of("draw", "draws", "stalemate", "stalemates");

    private static final Map<String, Set<String>> CLASSES = Map.ofEntries(
            Map.entry("match", MATCH),
            Map.entry("win", WIN),
            Map.entry("loss", LOSS),
            Map.entry("draw", DRAW),
            Map.entry("month", CalendarWords.MONTHS),
            Map.entry("won", Set.of("won", "win", "wins", "winning")),
            Map.entry("lost", Set.of("lost", "lose", "loses", "losing")),
            Map.entry("drew", Set.of("drew", "drawn", "draw", "draws", "drawing")),
            Map.entry("scored", Set.of("scored", "score", "scores", "scoring", "netted", "struck", "hit", "managed")),
            Map.entry(
                    "conceded",
                    Set.of("conceded", "concede", "concedes", "conceding", "shipped", "leaked", "shipping")),
            Map.entry(
                    "neg",
                    Set.of(
                            "not", "never", "havent", "hasnt", "hadnt", "didnt", "dont", "doesnt", "cant", "cannot",
                            "couldnt", "nor", "neither")),
            Map.entry("consec", Set.of("consecutive", "successive", "straight", "unbroken", "uninterrupted")),
            Map.entry("last", Set.of("last", "past", "previous", "latest", "recent", "preceding", "most")),
            Map.entry("opening", Set.of("opening", "first")),
            Map.entry(
                    "run",
                    Set.of(
                            "run",
                            "runs",
                            "streak",
                            "streaks",
                            "sequence",
                            "sequences",
                            "spell",
                            "spells",
                            "stretch",
                            "series",
                            "string",
                            "drought",
                            "wait",
                            "barren")),
            Map.entry("their", Set.of("their", "the", "its", "his", "our", "those", "these", "her")),
            Map.entry("only", Set.of("only", "just", "merely", "but", "exactly", "precisely")),
            Map.entry("season", Set.of("season", "campaign", "term", "year")),
            Map.entry(
                    "big",
                    Set.of(
                            "biggest",
                            "heaviest",
                            "largest",
                            "widest",
                            "worst",
                            "greatest",
                            "record",
                            "best",
                            "handsomest",
                            "emphatic",
                            "severest",
                            "hefty",
                            "heftiest",
                            "joint")),
            Map.entry(
                    "beat",
                    Set.of("beat", "beats", "beating", "defeat", "defeated", "overcame", "thrashed", "hammered")));

    private Wording() {}

    static Set<String> of(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no words are kept under <" + name + ">");
        }
        return words;
    }
}
