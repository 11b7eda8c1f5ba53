package pressbox.scoreboard.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Sentences of journalists with a check of what they claim, filled in from a scene.
final class Sentences {
    /// @param check JSON with single quotes
    record Claimed(String sentence, String check) {}

    /// A way to claim something; empty where the scene gives no occasion for it.
    interface Pattern {
        Optional<Claimed> about(Scene scene);
    }

    static final Map<String, String> DID = Map.of("won", "'W'", "lost", "'L'", "drawn", "'D'");

    private static final List<String> WORDS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Sentences() {}

    /// Every pattern by its name: the ask, then what is asked about.
    static Map<String, Pattern> all() {
        Map<String, Pattern> all = new TreeMap<>();
        all.putAll(RunSentences.all());
        all.putAll(MatchSentences.all());
        all.putAll(SeasonSentences.all());
        return all;
    }

    static Optional<Claimed> claimed(String sentence, String fields) {
        return Optional.of(new Claimed(sentence, "{" + fields + "}"));
    }

    static String scope(Scene s) {
        return s.pick(List.of("league", "home league", "away league"));
    }

    static String filter(String scope) {
        return scope.equals("league") ? "" : "'venue':'" + scope.charAt(0) + "'";
    }

    static String number(Scene s, int number) {
        return number < WORDS.size() && s.random().nextBoolean() ? WORDS.get(number) : Integer.toString(number);
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
