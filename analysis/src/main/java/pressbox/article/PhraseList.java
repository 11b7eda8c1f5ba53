package pressbox.article;

import java.util.Arrays;
import java.util.Collection;

/// Phrases in small letters, found in a line in one pass whatever their number.
final class PhraseList {
    private static final int BUCKETS = 512;

    private final String[][] byFirst = new String[BUCKETS][];

    private PhraseList() {}

    static PhraseList of(Collection<String> phrases) {
        PhraseList list = new PhraseList();
        for (String phrase : phrases) {
            int bucket = bucket(phrase.charAt(0));
            String[] before = list.byFirst[bucket] == null ? new String[0] : list.byFirst[bucket];
            String[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = phrase;
            list.byFirst[bucket] = after;
        }
        return list;
    }

    /// The length of a phrase that the line begins with; 0 where there is none.
    int opening(String lower) {
        return lower.isEmpty() ? 0 : at(lower, 0, false);
    }

    /// As [#opening], where the phrase ends with a word of the line.
    int openingWords(String lower) {
        return lower.isEmpty() ? 0 : at(lower, 0, true);
    }

    /// Whether a phrase begins where a word of the line does.
    boolean isIn(String lower) {
        return find(lower, 0, false) >= 0;
    }

    /// The first place from `from` on where a phrase begins and ends as words of the line do; -1 where none does.
    int firstAmongWords(String lower, int from) {
        return find(lower, from, true);
    }

    private int find(String lower, int from, boolean whole) {
        boolean inWord = from > 0 && Character.isLetterOrDigit(lower.charAt(from - 1));
        for (int i = from; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!inWord && at(lower, i, whole) > 0) {
                return i;
            }
            inWord = Character.isLetterOrDigit(c);
        }
        return -1;
    }

    private int at(String lower, int from, boolean whole) {
        String[] phrases = byFirst[bucket(lower.charAt(from))];
        if (phrases != null) {
            for (String phrase : phrases) {
                if (lower.startsWith(phrase, from) && (!whole || endsWord(lower, from + phrase.length(), phrase))) {
                    return phrase.length();
                }
            }
        }
        return 0;
    }

    private static boolean endsWord(String lower, int end, String phrase) {
        return end >= lower.length()
                || !Character.isLetterOrDigit(lower.charAt(end))
                || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1));
    }

    private static int bucket(char c) {
        return c & (BUCKETS - 1);
    }
}
