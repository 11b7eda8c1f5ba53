package pressbox.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A set of words that is asked far more often than it says yes.
///
/// Immutable, safe to share.
public final class WordSet extends AbstractSet<String> {
    private static final int SLOTS_A_WORD = 4;

    private final List<String> words;
    /// One bit of sixty-four for each word: the small sets, which are many, turn most words away without a look into
    /// the table.
    private final long marks;
    /// The [Tokens#key(String)] of each word, at the slot of its hash or behind it; 0 for none.
    private final long[] keys;

    private WordSet(Collection<String> words) {
        this.words = List.copyOf(new LinkedHashSet<>(words));
        keys = new long[Math.max(1, Integer.highestOneBit(this.words.size()) * SLOTS_A_WORD)];
        long marked = 0;
        for (String word : this.words) {
            int hash = word.hashCode();
            marked |= mark(hash);
            int slot = slot(hash);
            while (keys[slot] != 0) {
                slot = next(slot);
            }
            keys[slot] = Tokens.key(word);
        }
        marks = marked;
    }

    public static WordSet of(String... words) {
        return new WordSet(Arrays.asList(words));
    }

    public static WordSet copyOf(Collection<String> words) {
        return words instanceof WordSet set ? set : new WordSet(words);
    }

    /// One bit of sixty-four for the word of this hash.
    public static long mark(int hash) {
        return 1L << hash;
    }

    private int slot(int hash) {
        return hash * 0x9E3779B9 >>> 16 & keys.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & keys.length - 1;
    }

    public boolean has(String word) {
        int hash = word.hashCode();
        return isMarked(hash) && holds(hash, Tokens.key(word));
    }

    private boolean isMarked(int hash) {
        return (marks & mark(hash)) != 0;
    }

    private boolean holds(int hash, long key) {
        int slot = slot(hash);
        while (keys[slot] != key && keys[slot] != 0) {
            slot = next(slot);
        }
        return keys[slot] == key;
    }

    /// Whether the folded word of a text is one of them; nothing is allocated.
    public boolean has(Tokens tokens, int token) {
        return has(tokens.hash(token), tokens.key(token));
    }

    /// Whether the word of this hash and [Tokens#key(String)] is one of them.
    public boolean has(int hash, long key) {
        return isMarked(hash) && holds(hash, key);
    }

    /// The marks of all its words.
    public long marks() {
        return marks;
    }

    @Override
    public boolean contains(@Nullable Object word) {
        return word instanceof String text && has(text);
    }

    /// In the order in which they were given.
    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
