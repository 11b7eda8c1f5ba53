package pressbox.scoreboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of a text, and its runs of four words with how often each occurs: what bodies are compared by
/// (scrapinghub/article-extraction-benchmark).
record Shingles(List<String> words, Map<List<String>, Integer> runs) {
    static final int LENGTH = 4;

    /// How a text compares with the right one.
    record Likeness(double precision, double recall, boolean exact) {}

    static Shingles of(List<String> words) {
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i < words.size() && (i == 0 || i + LENGTH <= words.size()); i++) {
            runs.merge(List.copyOf(words.subList(i, Math.min(words.size(), i + LENGTH))), 1, Integer::sum);
        }
        return new Shingles(words, runs);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            int sign = i < text.length() ? text.codePointAt(i) : ' ';
            boolean inWord = Character.isLetterOrDigit(sign) || sign == '_';
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
            i += Character.charCount(sign) - 1;
        }
        return words;
    }

    Likeness likenessTo(Shingles right) {
        int both = 0;
        int all = 0;
        for (Map.Entry<List<String>, Integer> run : runs.entrySet()) {
            both += Math.min(run.getValue(), right.runs.getOrDefault(run.getKey(), 0));
            all += run.getValue();
        }
        int wanted = right.runs.values().stream().mapToInt(Integer::intValue).sum();
        return new Likeness(
                all == 0 ? 0 : (double) both / all,
                wanted == 0 ? 0 : (double) both / wanted,
                words.equals(right.words));
    }
}
