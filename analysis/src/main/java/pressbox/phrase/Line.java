package pressbox.phrase;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pressbox.football.Competition;
import pressbox.text.Span;
import pressbox.text.Tokens;
import pressbox.text.WordSet;
import pressbox.text.WordTable;

/// One sentence as words, marks and names in a row.
public final class Line {
    /// Where in an article a sentence stands.
    public enum Place {
        TITLE,
        HEADING,
        BODY
    }

    private static final int SPEECH = 10;

    private final Span span;
    private final List<Item> items;
    private final Item[] row;
    private final int[] hashes;
    private final long[] keys;
    private final int[] nextNames;
    private final int paragraph;
    private final Place place;
    private final Clauses clauses = new Clauses(this);

    /// @param span      of the sentence in the article's text
    /// @param paragraph counted from 0; lines of one paragraph share it
    public Line(Span span, List<Item> items, int paragraph, Place place) {
        this.span = span;
        this.paragraph = paragraph;
        this.place = place;
        row = items.toArray(Item[]::new);
        this.items = Collections.unmodifiableList(Arrays.asList(row));
        hashes = new int[row.length];
        keys = new long[row.length];
        for (int i = 0; i < row.length; i++) {
            hashes[i] = row[i].word().hashCode();
            keys[i] = Tokens.key(row[i].word());
        }
        nextNames = new int[row.length + 1];
        nextNames[row.length] = row.length;
        for (int i = row.length - 1; i >= 0; i--) {
            nextNames[i] = row[i].isName() ? i : nextNames[i + 1];
        }
    }

    public Span span() {
        return span;
    }

    public List<Item> items() {
        return items;
    }

    public int paragraph() {
        return paragraph;
    }

    public Place place() {
        return place;
    }

    /// Whether the word of the item is one of them.
    boolean isOneOf(WordSet words, int index) {
        return words.has(hashes[index], keys[index]);
    }

    /// What the table knows of the word of the item.
    <V> @Nullable V lookUp(WordTable<V> table, int index) {
        return table.get(hashes[index], keys[index]);
    }

    Clauses clauses() {
        return clauses;
    }

    public int size() {
        return row.length;
    }

    public Item item(int index) {
        return row[index];
    }

    /// Whether the item at `index` is this word; an index outside the line is no word.
    public boolean is(int index, String word) {
        return index >= 0 && index < row.length && row[index].is(word);
    }

    /// The first name at or behind this index, else [#size()].
    public int nextName(int index) {
        return nextNames[index];
    }

    public boolean isName(int index) {
        return index >= 0 && index < row.length && row[index].isName();
    }

    /// Whether one of `words` stands from item `from` up to but not including item `to`.
    public boolean has(WordSet words, int from, int to) {
        int end = Math.min(to, row.length);
        for (int i = Math.max(0, from); i < end; i++) {
            if (words.has(hashes[i], keys[i])) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of these items is a year of the last hundred and before `year`.
    public boolean namesYearBefore(int year, int from, int to) {
        int end = Math.min(to, row.length);
        for (int i = Math.max(0, from); i < end; i++) {
            Item item = row[i];
            if (item.kind() == Item.Kind.NUMBER && item.word().length() == 4) {
                int read = year(item.word());
                if (read > year - 100 && read < year) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int year(String word) {
        int year = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            year = 10 * year + c - '0';
        }
        return year;
    }

    /// The competition named nearest to the item.
    public Optional<Competition> competitionNear(int at) {
        Optional<Competition> nearest = Optional.empty();
        int best = Integer.MAX_VALUE;
        for (int i = 0; i < row.length; i++) {
            Optional<Competition> here = row[i].competition();
            if (here.isPresent() && Math.abs(i - at) < best) {
                nearest = here;
                best = Math.abs(i - at);
            }
        }
        return nearest;
    }

    /// Whether the item stands in a quotation of some length; a few quoted words in a reporter's own sentence do not
    /// count.
    public boolean isSpeech(int at) {
        if (!row[at].isQuoted()) {
            return false;
        }
        int first = at;
        while (first > 0 && row[first - 1].isQuoted() && at - first < SPEECH) {
            first--;
        }
        int last = at;
        while (last + 1 < row.length && row[last + 1].isQuoted() && last - first < SPEECH) {
            last++;
        }
        return last - first >= SPEECH;
    }

    /// The published words from one item to another, both included.
    public Span span(int first, int last) {
        return row[first].span().cover(row[last].span());
    }
}
