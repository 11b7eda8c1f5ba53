package pressbox.article;

import java.util.HashSet;
import java.util.Set;

/// Words of the article that the page gives elsewhere (JSON-LD's `articleBody`), to know its blocks by.
final class Known {
    private static final int WORDS = 5;

    private final Set<Long> runs = new HashSet<>();

    /// @param body may be empty
    Known(String body) {
        visit(body, runs::add);
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /// Whether most runs of five words of the text stand in the body.
    boolean isBody(String text) {
        return share(text) > 0.5;
    }

    /// The share of the text's runs of five words that stand in the body; 0 for shorter texts.
    double share(String text) {
        if (runs.isEmpty()) {
            return 0;
        }
        int[] counts = new int[2];
        visit(text, run -> {
            counts[0]++;
            counts[1] += runs.contains(run) ? 1 : 0;
        });
        return counts[0] == 0 ? 0 : (double) counts[1] / counts[0];
    }

    private interface Runs {
        void see(long run);
    }

    private static void visit(String text, Runs runs) {
        long[] last = new long[WORDS];
        int words = 0;
        long word = 0;
        boolean inWord = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word = word * 31 + Character.toLowerCase(c);
                inWord = true;
            } else if (inWord) {
                last[words++ % WORDS] = word;
                word = 0;
                inWord = false;
                if (words >= WORDS) {
                    long run = 0;
                    for (int k = 0; k < WORDS; k++) {
                        run = run * 1_000_003 + last[(words + k) % WORDS];
                    }
                    runs.see(run);
                }
            }
        }
    }
}
