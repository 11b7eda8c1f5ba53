package pressbox.almanac;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The stage and the round that the lines of a Football.TXT file stand under.
final class Outline {
    private static final List<String> ROUNDS = List.of(
            "matchday ",
            "round ",
            "group ",
            "final",
            "semifinal",
            "semi-final",
            "quarterfinal",
            "quarter-final",
            "playoff",
            "play-off",
            "regular",
            "replay");

    private final List<String> stages = new ArrayList<>();
    private final List<String> rounds = new ArrayList<>();

    void clear() {
        stages.clear();
        rounds.clear();
    }

    /// @param level how many `=` stand before it, 2 for the outermost
    void stage(int level, String name) {
        put(stages, level - 2, name);
        rounds.clear();
    }

    /// @param words with their marks: `» Round 1`, `▪▪ Semifinals`
    void round(String words) {
        int level = 0;
        while (level < words.length() && (words.charAt(level) == '»' || words.charAt(level) == '▪')) {
            level++;
        }
        put(rounds, level - 1, words.substring(level).strip());
    }

    /// Takes a line without a mark that begins like a round; false where it does not.
    boolean bareRound(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (ROUNDS.stream().noneMatch(lower::startsWith)) {
            return false;
        }
        put(rounds, 0, words);
        return true;
    }

    private static void put(List<String> levels, int level, String name) {
        while (levels.size() > level) {
            levels.removeLast();
        }
        levels.add(name);
    }

    /// Outermost first, joined with commas.
    String words() {
        List<String> all = new ArrayList<>(stages);
        all.addAll(rounds);
        return String.join(", ", all);
    }
}
