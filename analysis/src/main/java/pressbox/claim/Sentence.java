package pressbox.claim;

import java.util.ArrayList;
import java.util.Arrays;
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

    /// "no one", "every one", "let one in", "that one".
    private static final WordSet NOT_A_COUNT =
            WordSet.of("no", "every", "any", "each", "this", "that", "another", "let", "letting", "league", "division");

    /// "League One", "Division Two".
    private static final WordSet NAMED_BY_NUMBER = WordSet.of("league", "division");

    private final Tokens tokens;
    private final String[] words;
    private final Trace trace = new Trace();
    private final int[] numbers;
    private final int[] numberEnds;
    private final boolean[] ordinals;
    private final boolean hasNumbers;
    private final boolean[] cardinals;
    private final boolean[] parted;
    private final List<Club> clubs;
    private final @Nullable Club[] clubAt;
    private final Who[] people;

    Sentence(String text, SentenceNames names) {
        tokens = Tokens.of(text);
        int size = Math.min(tokens.size(), LONGEST);
        words = new String[size];
        for (int i = 0; i < size; i++) {
            words[i] = tokens.folded(i);
            trace.add(words[i]);
        }
        numbers = new int[size];
        numberEnds = new int[size];
        ordinals = new boolean[size];
        Arrays.fill(numbers, NONE);
        people = new Who[size];
        Arrays.fill(people, Who.NOBODY);
        clubs = List.copyOf(names.clubs(tokens, size, people));
        clubAt = new Club[size];
        clubs.forEach(club -> Arrays.fill(clubAt, club.first(), club.end(), club));
        parted = new boolean[size];
        for (int i = 1; i < size; i++) {
            parted[i] = parts(i);
        }
        readNumbers();
        cardinals = new boolean[size];
        boolean any = false;
        for (int i = 0; i < size; i++) {
            cardinals[i] = numbers[i] != NONE && counts(i);
            any |= numbers[i] != NONE;
        }
        hasNumbers = any;
    }

    private void readNumbers() {
        for (int i = 0; i < words.length; i++) {
            Optional<NumberWords.Written> number = NumberWords.at(tokens, i);
            if (number.isPresent() && number.get().end() <= words.length && !words[i].equals("second-half")) {
                if (number.get().value() <= 4
                        && i > 0
                        && !isParted(i)
                        && NAMED_BY_NUMBER.contains(words[i - 1])
                        && tokens.isCapital(i - 1)
                        && number.get().kind() == NumberWords.Kind.CARDINAL) {
                    continue;
                }
                numbers[i] = number.get().value();
                numberEnds[i] = number.get().end();
                ordinals[i] = number.get().kind() == NumberWords.Kind.ORDINAL;
                i = number.get().end() - 1;
            } else if (words[i].equals("once")) {
                numbers[i] = 1;
                numberEnds[i] = i + 1;
            } else if (words[i].equals("thrice")) {
                numbers[i] = 3;
                numberEnds[i] = i + 1;
            }
        }
    }

    /// The trace of its words.
    Trace trace() {
        return trace;
    }

    /// Whether any word of it is a number.
    boolean hasNumbers() {
        return hasNumbers;
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return words.length;
    }

    /// The folded word; a word past either end is empty.
    String word(int at) {
        return at >= 0 && at < words.length ? words[at] : "";
    }

    /// The word as it stands in the text.
    String written(int at) {
        return tokens.span(at).in(tokens.text());
    }

    boolean is(int at, String word) {
        return word(at).equals(word);
    }

    boolean isOneOf(int at, WordSet set) {
        return set.has(word(at));
    }

    boolean isOneOf(int at, Set<String> set) {
        return set.contains(word(at));
    }

    /// Whether the token is one of these few words.
    boolean isOneOf(int at, String... few) {
        String word = word(at);
        for (String each : few) {
            if (each.equals(word)) {
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
        if (!trace.mayHold(word)) {
            return NONE;
        }
        for (int i = Math.max(from, 0); i < words.length; i++) {
            if (words[i].equals(word)) {
                return i;
            }
        }
        return NONE;
    }

    /// A number of things: not an ordinal, not a year, not a part of a score.
    boolean isCardinal(int at) {
        return at >= 0 && at < words.length && cardinals[at];
    }

    private boolean counts(int at) {
        return !ordinals[at]
                && !isYear(at)
                && !isScoreHalf(at)
                && season(at - 1).isEmpty()
                && !(words[at].equals("one") && NOT_A_COUNT.contains(word(at - 1)));
    }

    boolean isOrdinal(int at) {
        return at >= 0 && at < words.length && numbers[at] != NONE && ordinals[at];
    }

    int number(int at) {
        return numbers[at];
    }

    int numberEnd(int at) {
        return numberEnds[at];
    }

    /// `1953`, and the first half of `2007-08`.
    boolean isYear(int at) {
        return at >= 0
                && at < words.length
                && words[at].length() == 4
                && tokens.isDigits(at)
                && numbers[at] >= 1863
                && numbers[at] <= 2100;
    }

    /// `'69`.
    boolean isShortYear(int at) {
        int start = at >= 0 && at < words.length ? tokens.start(at) : 0;
        return start > 0
                && words[at].length() == 2
                && tokens.isDigits(at)
                && "'’‘".indexOf(tokens.text().charAt(start - 1)) >= 0;
    }

    /// The season `2007-08` or `2007/08` that begins here, in the record's form; empty if none does.
    String season(int at) {
        if (!isYear(at) || at + 1 >= words.length || !tokens.isDigits(at + 1) || !isJoined(at + 1, '-', '/', '–')) {
            return "";
        }
        String end = words[at + 1];
        int next = (numbers[at] + 1) % 100;
        int given = end.length() == 4 || end.length() == 2 ? Integer.parseInt(end) % 100 : NONE;
        return given == next ? words[at] + (next < 10 ? "-0" : "-") + next : "";
    }

    /// The first season that is named.
    Optional<String> season() {
        for (int i = 0; i < words.length; i++) {
            String season = season(i);
            if (!season.isEmpty()) {
                return Optional.of(season);
            }
        }
        return Optional.empty();
    }

    private boolean isJoined(int at, char... marks) {
        if (at <= 0 || at >= words.length || tokens.start(at) - tokens.end(at - 1) != 1) {
            return false;
        }
        char between = tokens.text().charAt(tokens.end(at - 1));
        for (char mark : marks) {
            if (mark == between) {
                return true;
            }
        }
        return false;
    }

    /// The score `7-0` that begins here, in figures or in words ("eight-nil").
    Optional<Score> score(int at) {
        if (at + 1 >= words.length || numbers[at] == NONE || numbers[at] > 40 || !isJoined(at + 1, '-', '–', '−')) {
            return Optional.empty();
        }
        if (!isSmallNumber(at) || !isSmallNumber(at + 1)) {
            return Optional.empty();
        }
        int second = numberOf(at + 1);
        return Optional.of(new Score(numbers[at], second));
    }

    private boolean isSmallNumber(int at) {
        if (tokens.isDigits(at)) {
            return words[at].length() <= 2;
        }
        int value = numberOf(at);
        return value >= 0 && value < 20 && !words[at].equals("once") && !words[at].equals("twice");
    }

    private int numberOf(int at) {
        return NumberWords.read(words[at]).map(NumberWords.Written::value).orElse(NONE);
    }

    private boolean isScoreHalf(int at) {
        return score(at).isPresent() || (at > 0 && score(at - 1).isPresent());
    }

    /// Every score, in order.
    List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            score(i).ifPresent(scores::add);
        }
        return scores;
    }

    /// Clubs and grounds, in order.
    List<Club> clubs() {
        return clubs;
    }

    /// The club or ground whose name holds the token.
    Optional<Club> clubAt(int at) {
        return at >= 0 && at < words.length ? Optional.ofNullable(clubAt[at]) : Optional.empty();
    }

    boolean isPerson(int at) {
        return at >= 0 && at < people.length && people[at] != Who.NOBODY && people[at] != Who.SOME_CLUB;
    }

    /// Whether a word names a club and leaves open which: "the Latics".
    boolean isSomeClub(int at) {
        return at >= 0 && at < people.length && people[at] == Who.SOME_CLUB;
    }

    boolean isManager(int at) {
        return at >= 0 && at < people.length && people[at] == Who.MANAGER;
    }

    boolean isPossessive(int at) {
        return at + 1 < words.length && tokens.gap(at + 1) == Tokens.Gap.POSSESSIVE;
    }

    boolean startsClause(int at) {
        return at < words.length
                && (at == 0 || tokens.gap(at) == Tokens.Gap.COMMA || tokens.gap(at) == Tokens.Gap.OTHER);
    }

    /// Whether a comma, a bracket, a dash, a colon or a semicolon parts the token from the one before; quote marks do
    /// not.
    boolean isParted(int at) {
        return at > 0 && at < words.length && parted[at];
    }

    private boolean parts(int at) {
        return switch (tokens.gap(at)) {
            case COMMA, STOP -> !isAbbreviated(at);
            case OTHER -> {
                if (tokens.isDigits(at) && tokens.isDigits(at - 1) && tokens.start(at) - tokens.end(at - 1) == 1) {
                    yield false;
                }
                for (int i = tokens.end(at - 1); i < tokens.start(at); i++) {
                    if (PARTING.indexOf(tokens.text().charAt(i)) >= 0) {
                        yield true;
                    }
                }
                yield false;
            }
            case BLANK, HYPHEN, POSSESSIVE -> false;
        };
    }

    /// Whether a semicolon stands before the token.
    boolean isStop(int at) {
        return at > 0 && isParted(at) && tokens.text().charAt(tokens.end(at - 1)) == ';';
    }

    /// Whether a full stop or an exclamation mark ends what stands before the token.
    boolean isSentenceEnd(int at) {
        return at > 0
                && isParted(at)
                && (tokens.gap(at) == Tokens.Gap.STOP
                        || ".!?;".indexOf(tokens.text().charAt(tokens.end(at - 1))) >= 0);
    }

    /// Whether it asks.
    boolean isQuestion() {
        String text = tokens.text().toString().stripTrailing();
        return text.endsWith("?") || text.endsWith("?\"") || text.endsWith("?”");
    }

    /// "St. James' Park", "No.5", "J. Dunmore".
    private boolean isAbbreviated(int at) {
        return tokens.gap(at) == Tokens.Gap.STOP && tokens.end(at - 1) - tokens.start(at - 1) <= 3;
    }

    /// Whether the token is followed by `'ll` or `'d`.
    boolean isContracted(int at) {
        if (at < 0 || at + 1 >= words.length || tokens.start(at + 1) - tokens.end(at) < 3) {
            return false;
        }
        int mark = tokens.end(at);
        char c = tokens.text().charAt(mark + 1);
        return "'’".indexOf(tokens.text().charAt(mark)) >= 0 && (c == 'l' || c == 'd');
    }

    /// Where the token stands in the text.
    Span span(int first, int last) {
        return tokens.span(first, last);
    }

    boolean isCapital(int at) {
        return at >= 0 && at < words.length && tokens.isCapital(at);
    }

    String text() {
        return tokens.text().toString();
    }
}
