package pressbox.claim;

import java.util.Map;
import pressbox.text.CalendarWords;
import pressbox.text.WordSet;

/// Words that mean the same to a claim, under the names that a [Phrase] uses; folded as the tokens are.
final class Wording {
    static final WordSet MATCH = WordSet.of(
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
    static final WordSet WIN =
            WordSet.of("win", "wins", "victory", "victories", "success", "successes", "triumph", "triumphs");
    static final WordSet LOSS = WordSet.of(
            "defeat", "defeats", "loss", "losses", "reverse", "reverses", "setback", "setbacks", "beating", "beatings");
    static final WordSet DRAW = WordSet.of("draw", "draws", "stalemate", "stalemates");

    private static final Map<String, WordSet> CLASSES = Map.ofEntries(
            Map.entry("match", MATCH),
            Map.entry("win", WIN),
            Map.entry("loss", LOSS),
            Map.entry("draw", DRAW),
            Map.entry("month", WordSet.copyOf(CalendarWords.MONTHS)),
            Map.entry("won", WordSet.of("won", "win", "wins", "winning")),
            Map.entry("lost", WordSet.of("lost", "lose", "loses", "losing")),
            Map.entry("drew", WordSet.of("drew", "drawn", "draw", "draws", "drawing")),
            Map.entry(
                    "scored", WordSet.of("scored", "score", "scores", "scoring", "netted", "struck", "hit", "managed")),
            Map.entry(
                    "conceded",
                    WordSet.of("conceded", "concede", "concedes", "conceding", "shipped", "leaked", "shipping")),
            Map.entry(
                    "neg",
                    WordSet.of(
                            "not", "never", "havent", "hasnt", "hadnt", "didnt", "dont", "doesnt", "cant", "cannot",
                            "couldnt", "nor", "neither")),
            Map.entry("consec", WordSet.of("consecutive", "successive", "straight", "unbroken", "uninterrupted")),
            Map.entry("last", WordSet.of("last", "past", "previous", "latest", "recent", "preceding", "most")),
            Map.entry("opening", WordSet.of("opening", "first")),
            Map.entry(
                    "run",
                    WordSet.of(
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
            Map.entry("their", WordSet.of("their", "the", "its", "his", "our", "those", "these", "her")),
            Map.entry("only", WordSet.of("only", "just", "merely", "but", "exactly", "precisely")),
            Map.entry("season", WordSet.of("season", "campaign", "term", "year")),
            Map.entry(
                    "big",
                    WordSet.of(
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
                    WordSet.of("beat", "beats", "beating", "defeat", "defeated", "overcame", "thrashed", "hammered")));

    private Wording() {}

    static WordSet of(String name) {
        WordSet words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no words are kept under <" + name + ">");
        }
        return words;
    }
}
