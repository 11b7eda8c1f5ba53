package pressbox.phrase;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.phrase.Line.Kind;
import pressbox.text.Span;
import pressbox.text.Tokens;
import pressbox.text.WordSet;
import pressbox.text.WordTable;

/// The items of an article in a row. Of most of them nobody asks more than whether they are one of some words, so each
/// word is kept as numbers and becomes a text when one is asked for.
final class Items {
    private static final int LETTERS_AN_ITEM = 4;
    private static final char[] PLAIN = new char[0x80];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = plain(c);
        }
    }

    private final Tokens tokens;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private long[] keys;
    private Kind[] kinds;
    private boolean[] quoted;
    private int[] nextNames;
    private @Nullable Named[] named;
    private Mention.@Nullable Form[] forms;
    private Anchors.@Nullable Led led;

    Items(Tokens tokens) {
        this.tokens = tokens;
        int expected = tokens.text().length() / LETTERS_AN_ITEM + 8;
        starts = new int[expected];
        ends = new int[expected];
        hashes = new int[expected];
        keys = new long[expected];
        kinds = new Kind[expected];
        quoted = new boolean[expected];
        nextNames = new int[expected];
        named = new Named[expected];
        forms = new Mention.Form[expected];
    }

    private static char plain(char c) {
        return switch (c) {
            case '’' -> '\'';
            case '–' -> '-';
            case '\u00a0' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }

    /// The character of the text as items give it: in lower case, with straight apostrophes and plain hyphens.
    private char plainAt(int offset) {
        char c = tokens.charAt(offset);
        return c < PLAIN.length ? PLAIN[c] : plain(c);
    }

    void addName(Mention mention, boolean inQuotes) {
        add(mention.span().start(), mention.span().end(), Kind.NAME, inQuotes);
        name(mention);
    }

    /// Of a name that is this word alone, which must be plain; see [Tokens#isPlain(int)].
    void addName(Mention mention, int token, boolean inQuotes) {
        add(token, Kind.NAME, inQuotes);
        name(mention);
    }

    private void name(Mention mention) {
        named[size - 1] = mention.candidates().getFirst();
        forms[size - 1] = mention.form();
    }

    void add(int start, int end, Kind kind, boolean inQuotes) {
        int hash = 0;
        long key = 0;
        for (int i = start; i < end; i++) {
            char c = plainAt(i);
            hash = 31 * hash + c;
            key = Tokens.keyOn(key, c);
        }
        add(start, end, hash, Tokens.keyEnd(key), kind, inQuotes);
    }

    /// Adds a word of the text that is plain; see [Tokens#isPlain(int)].
    void add(int token, Kind kind, boolean inQuotes) {
        add(tokens.start(token), tokens.end(token), tokens.hash(token), tokens.key(token), kind, inQuotes);
    }

    private void add(int start, int end, int hash, long key, Kind kind, boolean inQuotes) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        keys[size] = key;
        kinds[size] = kind;
        quoted[size] = inQuotes;
        size++;
    }

    private void grow() {
        int more = size * 2;
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        hashes = Arrays.copyOf(hashes, more);
        keys = Arrays.copyOf(keys, more);
        kinds = Arrays.copyOf(kinds, more);
        quoted = Arrays.copyOf(quoted, more);
        nextNames = Arrays.copyOf(nextNames, more);
        named = Arrays.copyOf(named, more);
        forms = Arrays.copyOf(forms, more);
    }

    /// Must be called once the last item of a line that begins at `from` is there; returns the [WordSet#marks()] of its
    /// items.
    long endLine(int from) {
        long marks = 0;
        int next = size;
        for (int i = size - 1; i >= from; i--) {
            next = kinds[i] == Kind.NAME ? i : next;
            nextNames[i] = next;
            marks |= WordSet.mark(hashes[i]);
        }
        return marks;
    }

    int size() {
        return size;
    }

    Kind kind(int at) {
        return kinds[at];
    }

    boolean isQuoted(int at) {
        return quoted[at];
    }

    /// The first name of the line at or behind an item, else the item behind the line.
    int nextName(int at) {
        return nextNames[at];
    }

    /// Whom the item most likely names.
    @Nullable
    Named named(int at) {
        return named[at];
    }

    Mention.@Nullable Form form(int at) {
        return forms[at];
    }

    long mark(int at) {
        return WordSet.mark(hashes[at]);
    }

    boolean isOneOf(WordSet words, int at) {
        return words.has(hashes[at], keys[at]);
    }

    /// The first item from `from` up to but not including `end` that leads to a phrase of the list, else `end`; see
    /// [Anchors].
    int nextAnchor(long list, int from, int end) {
        Anchors.Led now = led;
        if (now == null || !now.isOfNow()) {
            now = Anchors.Led.of(this);
            led = now;
        }
        int at = from;
        while (at < end && !now.leads(at, list)) {
            at++;
        }
        return at;
    }

    boolean is(int at, String word) {
        return hashes[at] == word.hashCode() && keys[at] == Tokens.key(word);
    }

    boolean endsWith(int at, String ending) {
        int start = ends[at] - ending.length();
        if (start < starts[at]) {
            return false;
        }
        for (int i = 0; i < ending.length(); i++) {
            if (plainAt(start + i) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    <V> @Nullable V lookUp(WordTable<V> table, int at) {
        return table.get(hashes[at], keys[at]);
    }

    String word(int at) {
        return word(starts[at], ends[at]);
    }

    int length(int at) {
        return ends[at] - starts[at];
    }

    String word(int start, int end) {
        char[] word = new char[end - start];
        for (int i = 0; i < word.length; i++) {
            word[i] = plainAt(start + i);
        }
        return new String(word);
    }

    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }
}
