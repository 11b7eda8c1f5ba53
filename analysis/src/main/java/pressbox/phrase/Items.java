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

    /// The text as items give it: in lower case, with straight apostrophes and plain hyphens.
    private final char[] plain;
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

    Items(String text) {
        plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            char c = plain[i];
            plain[i] = c < PLAIN.length ? PLAIN[c] : plain(c);
        }
        int expected = plain.length / LETTERS_AN_ITEM + 8;
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

    void addName(Mention mention, boolean inQuotes) {
        add(mention.span().start(), mention.span().end(), Kind.NAME, inQuotes);
        named[size - 1] = mention.candidates().getFirst();
        forms[size - 1] = mention.form();
    }

    void add(int start, int end, Kind kind, boolean inQuotes) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash(start, end);
        keys[size] = Tokens.key(plain, start, end);
        kinds[size] = kind;
        quoted[size] = inQuotes;
        size++;
    }

    private int hash(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + plain[i];
        }
        return hash;
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

    /// Must be called once the last item of a line that begins at `from` is there.
    void endLine(int from) {
        int next = size;
        for (int i = size - 1; i >= from; i--) {
            next = kinds[i] == Kind.NAME ? i : next;
            nextNames[i] = next;
        }
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
            if (plain[start + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    <V> @Nullable V lookUp(WordTable<V> table, int at) {
        return table.get(hashes[at], keys[at]);
    }

    /// Whether the words of this place are one of them.
    boolean isOneOf(WordSet words, Span place) {
        return words.has(hash(place.start(), place.end()), Tokens.key(plain, place.start(), place.end()));
    }

    String word(int at) {
        return word(starts[at], ends[at]);
    }

    int length(int at) {
        return ends[at] - starts[at];
    }

    String word(int start, int end) {
        return new String(plain, start, end - start);
    }

    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }
}
