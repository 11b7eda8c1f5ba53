package pressbox.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A set of words that is asked far more often than it says yes.
///
/// Immutable, safe to share.
public final class WordSet extends AbstractSet<String> {
    private final List<String> words;
    /// One bit of sixty-four for each word: the small sets, which are many, turn most words away without a look into
    /// the table.
    private final long marks;

    private final WordTable<String> table;

    private WordSet(Collection<String> words) {
        Map<String, String> each = new LinkedHashMap<>();
        long marked = 0;
        for (String word : words) {
            each.put(word, word);
            marked |= 1L << word.hashCode();
        }
        marks = marked;
        this.words = List.copyOf(each.keySet());
        table = WordTable.copyOf(each);
    }

    public static WordSet of(String... words) {
        return new WordSet(Arrays.asList(words));
    }

    public static WordSet copyOf(Collection<String> words) {
        return words instanceof WordSet set ? set : new WordSet(words);
    }

    public boolean has(String word) {
        return isMarked(word.hashCode()) && table.get(word) != null;
    }

    private boolean isMarked(int hash) {
        return (marks >>> hash & 1) != 0;
    }

    /// Whether the folded word of a text is one of them; nothing is allocated.
    public boolean has(Tokens tokens, int token) {
        return has(tokens.hash(token), tokens.key(token));
    }

    /// Whether the word of this hash and [Tokens#key(String)] is one of them.
    public boolean has(int hash, long key) {
        return isMarked(hash) && table.get(hash, key) != null;
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
