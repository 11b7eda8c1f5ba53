package pressbox.phrase;

import org.jspecify.annotations.Nullable;

/// The words that texts have had last, so that a word that comes again and again is one string, hashed once.
///
/// Safe to share: a word that two threads put in at once is at worst made twice.
final class WordPool {
    private static final int SIZE = 1 << 13;

    private final @Nullable String[] words = new String[SIZE];

    /// The words of the text from `start` to `end`.
    String of(String text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        int slot = (hash ^ hash >>> 15) & SIZE - 1;
        String last = words[slot];
        if (last != null && last.length() == end - start && text.startsWith(last, start)) {
            return last;
        }
        String word = text.substring(start, end);
        words[slot] = word;
        return word;
    }
}
