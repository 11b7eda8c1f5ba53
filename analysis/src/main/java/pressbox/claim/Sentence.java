package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pressbox.football.Score;
import pressbox.text.NumberWords;
import pressbox.text.Span;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// One sentence as words, numbers, scores, years and clubs.
///
/// A sentence is read up to its 300th word; what is longer is no sentence.
final class Sentence {
    private static final int LONGEST = 300;
    private static final int NONE = -1;
    private static final String PARTING = ",;:()[]–—-…|/";

    /// A club or its ground, by the record's name.
    ///
    /// @param ground whether the words name the ground
    record Club(int first, int end, String name, boolean ground) {}

    /// Whom a word names.
    enum Who {
        NOBODY,
        /// One of several clubs that are called so.
        SOME_CLUB,
        MANAGER,
        SOMEBODY
    }

    private final Tokens tokens;
    private final Span place;
    private final int first;
    private final int size;
    private final SentenceNames names;
    private final @Nullable String[] words;
    private @Nullable Trace trace;
    private @Nullable SentenceNumbers numbers;
    private @Nullable SentenceCast cast;

    Sentence(String text, SentenceNames names) {
        this(Tokens.of(text), new Span(0, text.length()), names);
    }

    /// A sentence as it stands in a text; what its words name and count is found when first asked for.
    ///
    /// @param names mentions with offsets of that text
    Sentence(Tokens tokens, Span place, SentenceNames names) {
        this.tokens = tokens;
        this.place = place;
        this.names = names;
        first = tokens.firstFrom(place.start());
        size = Math.min(LONGEST, tokens.firstFrom(place.end()) - first);
        words = new String[size];
    }

    /// The trace of its words.
    Trace trace() {
        Trace trace = this.trace;
        if (trace == null) {
            trace = new Trace();
            for (int i = 0; i < size; i++) {
                trace.add(tokens.hash(first + i));
            }
            this.trace = trace;
        }
        return trace;
    }

    private SentenceNumbers numbers() {
        SentenceNumbers numbers = this.numbers;
        if (numbers == null) {
            numbers = new SentenceNumbers(this);
            this.numbers = numbers;
        }
        return numbers;
    }

    private SentenceCast cast() {
        SentenceCast cast = this.cast;
        if (cast == null) {
            cast = names.in(this);
            this.cast = cast;
        }
        return cast;
    }

    /// Whether any word of it is a number.
    boolean hasNumbers() {
        return numbers().any();
    }

    /// The words of the text it stands in; its own begin with [#first()].
    Tokens tokens() {
        return tokens;
    }

    int first() {
        return first;
    }

    /// Where it stands in its text.
    Span place() {
        return place;
    }

    int size() {
        return size;
    }

    private boolean holds(int at) {
        return at >= 0 && at < size;
    }

    /// The folded word; a word past either end is empty.
    String word(int at) {
        if (!holds(at)) {
            return "";
        }
        String word = words[at];
        if (word == null) {
            word = tokens.folded(first + at);
            words[at] = word;
        }
        return word;
    }

    /// The word as it stands in the text.
    String written(int at) {
        return tokens.word(first + at);
    }

    boolean is(int at, String word) {
        return holds(at) && tokens.is(first + at, word);
    }

    boolean isOneOf(int at, WordSet set) {
        return holds(at) && set.has(tokens, first + at);
    }

    boolean isOneOf(int at, Set<String> set) {
        return set.contains(word(at));
    }

    /// Whether the token is one of these few words.
    boolean isOneOf(int at, String... few) {
        for (String each : few) {
            if (is(at, each)) {
                return true;
            }
        }
        return false;
    }

    boolean has(String... any) {
        for (String word : any) {
            if (indexOf(word, 0) >= 0) {
                return true;
            }
        }
        return false;
    }

    int indexOf(String word, int from) {
        if (!trace().mayHold(word)) {
            return NONE;
        }
        for (int i = Math.max(from, 0); i < size; i++) {
            if (is(i, word)) {
                return i;
            }
        }
        return NONE;
    }

    /// A number of things: not an ordinal, not a year, not a part of a score.
    boolean isCardinal(int at) {
        return numbers().isCardinal(at);
    }

    boolean isOrdinal(int at) {
        return numbers().isOrdinal(at);
    }

    int number(int at) {
        return numbers().number(at);
    }

    int numberEnd(int at) {
        return numbers().end(at);
    }

    /// The longest number that begins with the word and ends within the sentence.
    Optional<NumberWords.Written> numberFrom(int at) {
        Optional<NumberWords.Written> number = NumberWords.at(tokens, first + at);
        return number.isPresent() && number.get().end() > first + size ? Optional.empty() : number;
    }

    /// `1953`, and the first half of `2007-08`.
    boolean isYear(int at) {
        return numbers().isYear(at);
    }

    /// `'69`.
    boolean isShortYear(int at) {
        int start = holds(at) ? tokens.start(first + at) : 0;
        return start > place.start()
                && isDigits(at)
                && tokens.end(first + at) - start == 2
                && "'’‘".indexOf(tokens.text().charAt(start - 1)) >= 0;
    }

    /// The season `2007-08` or `2007/08` that begins here, in the record's form; empty if none does.
    String season(int at) {
        return numbers().season(at);
    }

    /// The first season that is named.
    Optional<String> season() {
        for (int i = 0; i < size; i++) {
            String season = season(i);
            if (!season.isEmpty()) {
                return Optional.of(season);
            }
        }
        return Optional.empty();
    }

    /// Whether one character alone parts the word from the one before.
    boolean isJoined(int at) {
        return at > 0 && at < size && tokens.start(first + at) - tokens.end(first + at - 1) == 1;
    }

    /// Whether one of these marks alone parts the word from the one before.
    boolean isJoined(int at, String marks) {
        return isJoined(at) && marks.indexOf(tokens.text().charAt(tokens.end(first + at - 1))) >= 0;
    }

    /// The score `7-0` that begins here, in figures or in words ("eight-nil").
    Optional<Score> score(int at) {
        return numbers().score(at);
    }

    /// Every score, in order.
    List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            score(i).ifPresent(scores::add);
        }
        return scores;
    }

    /// Clubs and grounds, in order.
    List<Club> clubs() {
        return cast().clubs();
    }

    /// The club or ground whose name holds the token.
    Optional<Club> clubAt(int at) {
        return Optional.ofNullable(cast().clubAt(at));
    }

    boolean isPerson(int at) {
        Who who = cast().at(at);
        return who != Who.NOBODY && who != Who.SOME_CLUB;
    }

    /// Whether a word names a club and leaves open which: "the Latics".
    boolean isSomeClub(int at) {
        return cast().at(at) == Who.SOME_CLUB;
    }

    boolean isManager(int at) {
        return cast().at(at) == Who.MANAGER;
    }

    /// The offset of the token in the text.
    int start(int at) {
        return tokens.start(first + at);
    }

    /// Whether no more than blanks part the token from the one before.
    boolean isNext(int at) {
        return at > 0 && at < size && gap(at) == Tokens.Gap.BLANK;
    }

    private Tokens.Gap gap(int at) {
        return tokens.gap(first + at);
    }

    boolean isPossessive(int at) {
        return at >= 0 && at + 1 < size && gap(at + 1) == Tokens.Gap.POSSESSIVE;
    }

    boolean startsClause(int at) {
        return at < size && (at == 0 || gap(at) == Tokens.Gap.COMMA || gap(at) == Tokens.Gap.OTHER);
    }

    /// Whether a comma, a bracket, a dash, a colon or a semicolon parts the token from the one before; quote marks do
    /// not.
    boolean isParted(int at) {
        if (at <= 0 || at >= size) {
            return false;
        }
        return switch (gap(at)) {
            case COMMA, STOP -> !isAbbreviated(at);
            case OTHER -> !(isDigits(at) && isDigits(at - 1) && isJoined(at)) && isAnyMark(PARTING, at);
            case BLANK, HYPHEN, POSSESSIVE -> false;
        };
    }

    /// Whether one of the marks stands before the token.
    private boolean isAnyMark(String marks, int at) {
        for (int i = tokens.end(first + at - 1); i < tokens.start(first + at); i++) {
            if (marks.indexOf(tokens.text().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The first mark behind the token before.
    private char mark(int at) {
        return tokens.text().charAt(tokens.end(first + at - 1));
    }

    /// Whether a semicolon stands before the token.
    boolean isStop(int at) {
        return isParted(at) && mark(at) == ';';
    }

    /// Whether a full stop or an exclamation mark ends what stands before the token.
    boolean isSentenceEnd(int at) {
        return isParted(at) && (gap(at) == Tokens.Gap.STOP || ".!?;".indexOf(mark(at)) >= 0);
    }

    /// Whether it asks.
    boolean isQuestion() {
        CharSequence text = tokens.text();
        int last = place.end() - 1;
        while (last >= place.start() && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        if (last > place.start() && "\"”".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= place.start() && text.charAt(last) == '?';
    }

    /// "St. James' Park", "No.5", "J. Dunmore".
    private boolean isAbbreviated(int at) {
        int before = first + at - 1;
        return gap(at) == Tokens.Gap.STOP && tokens.end(before) - tokens.start(before) <= 3;
    }

    /// Whether the token is followed by `'ll` or `'d`.
    boolean isContracted(int at) {
        int mark = holds(at) ? tokens.end(first + at) : 0;
        if (at < 0 || at + 1 >= size || tokens.start(first + at + 1) - mark < 3) {
            return false;
        }
        char c = tokens.text().charAt(mark + 1);
        return "'’".indexOf(tokens.text().charAt(mark)) >= 0 && (c == 'l' || c == 'd');
    }

    /// Where the tokens stand in the text.
    Span span(int first, int last) {
        return tokens.span(this.first + first, this.first + last);
    }

    boolean isCapital(int at) {
        return holds(at) && tokens.isCapital(first + at);
    }

    boolean isDigits(int at) {
        return holds(at) && tokens.isDigits(first + at);
    }

    boolean startsWithDigit(int at) {
        return holds(at) && tokens.startsWithDigit(first + at);
    }

    String text() {
        return place.in(tokens.text());
    }

    /// What stands behind the token.
    String behind(int at) {
        return tokens.text().subSequence(tokens.end(first + at), place.end()).toString();
    }
}
