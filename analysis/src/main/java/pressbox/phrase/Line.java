package pressbox.phrase;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pressbox.football.Club;
import pressbox.football.Competition;
import pressbox.football.Ground;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.football.Person;
import pressbox.text.Span;
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

    /// What an item is to a phrase.
    public enum Kind {
        WORD,
        NUMBER,
        SCORE,
        MONEY,
        MARK,
        NAME
    }

    private static final int SPEECH = 10;

    private final Span span;
    private final Items items;
    private final int from;
    private final int size;
    private final int paragraph;
    private final Place place;
    private final long marks;
    private final Clauses clauses = new Clauses(this);

    /// @param span      of the sentence in the article's text
    /// @param from      the first of its items, which are the last ones that are there
    /// @param paragraph counted from 0; lines of one paragraph share it
    Line(Span span, Items items, int from, int paragraph, Place place) {
        this.span = span;
        this.items = items;
        this.from = from;
        this.size = items.size() - from;
        this.paragraph = paragraph;
        this.place = place;
        this.marks = items.endLine(from);
    }

    public Span span() {
        return span;
    }

    public int paragraph() {
        return paragraph;
    }

    public Place place() {
        return place;
    }

    /// What the table knows of the word of the item.
    public <V> @Nullable V lookUp(WordTable<V> table, int index) {
        return items.lookUp(table, at(index));
    }

    /// The first item at or behind `index` that leads to a phrase of the list, see [Anchors]; else [#size()].
    int nextAnchor(long list, int index) {
        return items.nextAnchor(list, from + index, from + size) - from;
    }

    /// Whom the item most likely names; null for a word.
    @Nullable
    Named whom(int index) {
        return items.named(at(index));
    }

    /// How the item, which must be a name, stands there.
    Mention.Form form(int index) {
        return Objects.requireNonNull(items.form(from + index));
    }

    /// Whether the item is no name of somebody: "they" is none.
    boolean isWord(int index) {
        return kind(index) != Kind.NAME || isPronoun(index);
    }

    public boolean isPronoun(int index) {
        return items.form(at(index)) == Mention.Form.PRONOUN;
    }

    /// Whether the item stands for somebody or something by what it is, not by name: "the visitors".
    public boolean isDescription(int index) {
        return items.form(at(index)) == Mention.Form.DESCRIPTION;
    }

    /// Whether the item names somebody or something, and not as "he" or "the visitors".
    public boolean isByName(int index) {
        return isName(index) && !isPronoun(index) && !isDescription(index);
    }

    /// Whom the item most likely names.
    public Optional<Named> named(int index) {
        return Optional.ofNullable(whom(index));
    }

    public Optional<Person> person(int index) {
        return whom(index) instanceof Person person ? Optional.of(person) : Optional.empty();
    }

    public Optional<Club> club(int index) {
        return whom(index) instanceof Club club ? Optional.of(club) : Optional.empty();
    }

    public Optional<Competition> competition(int index) {
        return whom(index) instanceof Competition competition ? Optional.of(competition) : Optional.empty();
    }

    public Optional<Ground> ground(int index) {
        return whom(index) instanceof Ground ground ? Optional.of(ground) : Optional.empty();
    }

    /// The club or the national team that it names.
    public Optional<Named> side(int index) {
        Named named = whom(index);
        return named instanceof Club || named instanceof Nation ? Optional.of(named) : Optional.empty();
    }

    /// The [WordSet#marks()] of its items.
    long marks() {
        return marks;
    }

    /// The [WordSet#mark(int)] of an item, none behind the line.
    long mark(int index) {
        return index < size ? items.mark(from + index) : 0;
    }

    Clauses clauses() {
        return clauses;
    }

    public int size() {
        return size;
    }

    public Kind kind(int index) {
        return items.kind(at(index));
    }

    /// Whether the item at `index` is this word; an index outside the line is no word.
    public boolean is(int index, String word) {
        return index >= 0 && index < size && items.is(from + index, word);
    }

    /// Whether the item at `index` is one of these words; an index outside the line is no word.
    public boolean is(int index, WordSet words) {
        return index >= 0 && index < size && items.isOneOf(words, from + index);
    }

    /// The word in lower case with straight apostrophes; for a name the words of the text, joined by blanks.
    public String word(int index) {
        return items.word(at(index));
    }

    /// How many characters the word has.
    public int length(int index) {
        return items.length(at(index));
    }

    public boolean endsWith(int index, String ending) {
        return items.endsWith(at(index), ending);
    }

    /// The first name at or behind this index, else [#size()].
    public int nextName(int index) {
        return index < size ? items.nextName(from + index) - from : size;
    }

    public boolean isName(int index) {
        return index >= 0 && index < size && kind(index) == Kind.NAME;
    }

    public boolean isMark(int index) {
        return index >= 0 && index < size && kind(index) == Kind.MARK;
    }

    /// Whether one of `words` stands from item `first` up to but not including item `end`.
    public boolean has(WordSet words, int first, int end) {
        int last = from + Math.min(end, size);
        for (int i = from + Math.max(0, first); i < last; i++) {
            if (items.isOneOf(words, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of these items is a year of the last hundred and before `year`.
    public boolean namesYearBefore(int year, int first, int end) {
        for (int i = Math.max(0, first); i < Math.min(end, size); i++) {
            if (kind(i) == Kind.NUMBER && length(i) == 4) {
                int read = year(word(i));
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
        Competition nearest = null;
        int best = Integer.MAX_VALUE;
        for (int i = nextName(0); i < size; i = nextName(i + 1)) {
            if (whom(i) instanceof Competition here && Math.abs(i - at) < best) {
                nearest = here;
                best = Math.abs(i - at);
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// Whether the item stands in a quotation of some length; a few quoted words in a reporter's own sentence do not
    /// count.
    public boolean isSpeech(int at) {
        if (!isQuoted(at)) {
            return false;
        }
        int first = at;
        while (first > 0 && isQuoted(first - 1) && at - first < SPEECH) {
            first--;
        }
        int last = at;
        while (last + 1 < size && isQuoted(last + 1) && last - first < SPEECH) {
            last++;
        }
        return last - first >= SPEECH;
    }

    private boolean isQuoted(int index) {
        return items.isQuoted(from + index);
    }

    private int at(int index) {
        return from + Objects.checkIndex(index, size);
    }

    /// The published words from one item to another, both included.
    public Span span(int first, int last) {
        return items.span(from + first, from + last);
    }
}
