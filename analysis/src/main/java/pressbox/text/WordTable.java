package pressbox.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of some words, for texts in which most words are not among them: one bit turns most strangers away
/// before any letter is compared.
///
/// Immutable, safe to share.
public final class WordTable<V> {
    private static final int BITS_A_WORD = 16;
    private static final int SLOTS_A_WORD = 4;

    private final long[] bits;
    private final @Nullable String[] words;
    /// The key of each word, so that a text's word is compared by one number; see [Tokens#key(int)].
    private final long[] keys;
    private final @Nullable Object[] values;

    private WordTable(Map<String, V> known) {
        bits = new long[power(known.size() * BITS_A_WORD / Long.SIZE)];
        words = new String[power(known.size() * SLOTS_A_WORD)];
        keys = new long[words.length];
        values = new Object[words.length];
        known.forEach((word, value) -> {
            int hash = word.hashCode();
            bits[hash >>> 6 & bits.length - 1] |= 1L << hash;
            int slot = slot(hash);
            while (words[slot] != null) {
                slot = next(slot);
            }
            words[slot] = word;
            keys[slot] = Tokens.key(word);
            values[slot] = value;
        });
    }

    public static <V> WordTable<V> copyOf(Map<String, V> known) {
        return new WordTable<>(known);
    }

    private static int power(int atLeast) {
        return atLeast <= 1 ? 1 : Integer.highestOneBit(atLeast - 1) << 1;
    }

    /// Whether a word of this hash may be known; false is certain.
    private boolean mayKnow(int hash) {
        return (bits[hash >>> 6 & bits.length - 1] >>> hash & 1) != 0;
    }

    private int next(int slot) {
        return slot + 1 & words.length - 1;
    }

    private int slot(int hash) {
        return hash * 0x9E3779B9 >>> 16 & words.length - 1;
    }

    /// What is known of the word, or nothing.
    @SuppressWarnings("unchecked") // only values of V are put in
    public @Nullable V get(String word) {
        int hash = word.hashCode();
        if (!mayKnow(hash)) {
            return null;
        }
        int slot = slot(hash);
        while (words[slot] != null && !word.equals(words[slot])) {
            slot = next(slot);
        }
        return (V) values[slot];
    }

    /// What is known of the folded word of a text, or nothing.
    public @Nullable V get(Tokens tokens, int token) {
        return get(tokens.hash(token), tokens.key(token));
    }

    /// What is known of the word of this hash and this [Tokens#key(String)], or nothing.
    @SuppressWarnings("unchecked") // only values of V are put in
    public @Nullable V get(int hash, long key) {
        if (!mayKnow(hash)) {
            return null;
        }
        int slot = slot(hash);
        while (keys[slot] != key && keys[slot] != 0) {
            slot = next(slot);
        }
        return (V) values[slot];
    }
}
