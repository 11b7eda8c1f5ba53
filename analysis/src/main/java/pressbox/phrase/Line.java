package pressbox.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.football.Competition;
import pressbox.text.PartSet;
import pressbox.text.Span;

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
    private final PartSet kinds = Element.Kind.noParts();
    private final int paragraph;
    private final Place place;
    private final Clauses clauses = new Clauses(this);

    /// @param span      of the sentence in the article's text
    /// @param paragraph counted from 0; lines of one paragraph share it
    public Line(Span span, List<Item> items, int paragraph, Place place) {
        this.span = span;
        this.items = List.copyOf(items);
        this.paragraph = paragraph;
        this.place = place;
        row = items.toArray(Item[]::new);
        hashes = new int[row.length];
        for (int i = 0; i < row.length; i++) {
            hashes[i] = row[i].word().hashCode();
            Element.Kind.addOf(row[i], kinds);
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

    /// The hash of the word of an item, side by side with the others for those who look all of them up.
    int hash(int index) {
        return hashes[index];
    }

    /// The kinds of names and figures that it holds.
    PartSet kinds() {
        return kinds;
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

    public boolean isName(int index) {
        return index >= 0 && index < row.length && row[index].isName();
    }

    /// Whether one of `words` stands from item `from` up to but not including item `to`.
    public boolean has(Set<String> words, int from, int to) {
        int end = Math.min(to, row.length);
        for (int i = Math.max(0, from); i < end; i++) {
            if (words.contains(row[i].word())) {
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
