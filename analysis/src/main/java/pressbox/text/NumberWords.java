package pressbox.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads English numbers: `nine`, `twenty-first`, `half a dozen`, `2nd`, `1,200`, `1953`.
public final class NumberWords {
    /// A number that stands in a text.
    ///
    /// @param first the first of its words
    /// @param end   the word after its last
    public record Written(int value, Kind kind, int first, int end, Span span) {}

    /// How a number is said.
    public enum Kind {
        CARDINAL,
        ORDINAL
    }

    private static final String[] CARDINALS = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] ORDINALS = {
        "zeroth",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth"
    };
    private static final String[] TENS = {"twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"};

    private record Word(int value, Kind kind, Part part) {}

    private enum Part {
        NOTHING,
        UNIT,
        TEN,
        HUNDRED,
        THOUSAND,
        DOZEN
    }

    private static final Map<String, Word> WORDS = words();
    private static final WordTable<Word> TABLE = WordTable.copyOf(WORDS);

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        for (int i = 0; i < CARDINALS.length; i++) {
            words.put(CARDINALS[i], new Word(i, Kind.CARDINAL, Part.UNIT));
            words.put(ORDINALS[i], new Word(i, Kind.ORDINAL, Part.UNIT));
        }
        for (int i = 0; i < TENS.length; i++) {
            words.put(TENS[i] + "y", new Word(20 + 10 * i, Kind.CARDINAL, Part.TEN));
            words.put(TENS[i] + "ieth", new Word(20 + 10 * i, Kind.ORDINAL, Part.TEN));
        }
        words.put("hundred", new Word(100, Kind.CARDINAL, Part.HUNDRED));
        words.put("hundredth", new Word(100, Kind.ORDINAL, Part.HUNDRED));
        words.put("thousand", new Word(1000, Kind.CARDINAL, Part.THOUSAND));
        words.put("thousandth", new Word(1000, Kind.ORDINAL, Part.THOUSAND));
        words.put("dozen", new Word(12, Kind.CARDINAL, Part.DOZEN));
        words.put("twice", new Word(2, Kind.CARDINAL, Part.UNIT));
        words.put("nil", new Word(0, Kind.CARDINAL, Part.UNIT));
        return words;
    }

    private NumberWords() {}

    /// The words of which numbers are spelt, "half" and "a" aside, and what a number that ends with each is.
    public static Map<String, Kind> spelling() {
        Map<String, Kind> kinds = new HashMap<>();
        WORDS.forEach((word, meaning) -> kinds.put(word, meaning.kind()));
        return kinds;
    }

    /// The number that a whole stretch of words spells, or nothing.
    public static Optional<Written> read(CharSequence words) {
        Tokens tokens = Tokens.of(words);
        return at(tokens, 0).filter(written -> written.end() == tokens.size());
    }

    /// The longest number that begins with word `index`.
    public static Optional<Written> at(Tokens tokens, int index) {
        if (index >= tokens.size()) {
            return Optional.empty();
        }
        char first = tokens.text().charAt(tokens.start(index));
        if (first >= '0' && first <= '9') {
            return digits(tokens, index);
        }
        return spelt(tokens, index);
    }

    /// Every number in a text, in order.
    public static List<Written> in(Tokens tokens) {
        List<Written> found = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            Optional<Written> number = at(tokens, token);
            number.ifPresent(found::add);
            token = number.map(Written::end).orElse(token + 1);
        }
        return found;
    }

    private static Optional<Written> digits(Tokens tokens, int index) {
        String word = tokens.folded(index).replace(",", "");
        int value = 0;
        int at = 0;
        while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
            if (at >= 9) {
                return Optional.empty();
            }
            value = 10 * value + word.charAt(at) - '0';
            at++;
        }
        String rest = word.substring(at);
        Kind kind = switch (rest) {
            case "" -> Kind.CARDINAL;
            case "st", "nd", "rd", "th" -> Kind.ORDINAL;
            default -> null;
        };
        return kind == null
                ? Optional.empty()
                : Optional.of(new Written(value, kind, index, index + 1, tokens.span(index)));
    }

    private static Optional<Written> spelt(Tokens tokens, int index) {
        int at = index;
        if (tokens.is(at, "half") && follows(tokens, at + 1, "a") && follows(tokens, at + 2, "dozen")) {
            return Optional.of(new Written(6, Kind.CARDINAL, index, at + 3, tokens.span(index, at + 2)));
        }
        if (tokens.is(at, "half") && follows(tokens, at + 1, "dozen")) {
            return Optional.of(new Written(6, Kind.CARDINAL, index, at + 2, tokens.span(index, at + 1)));
        }
        int current = 0;
        if (tokens.is(at, "a")) {
            if (!isRound(tokens, at + 1)) {
                return Optional.empty();
            }
            current = 1;
            at++;
        }
        return spelt(tokens, index, at, current);
    }

    private static Optional<Written> spelt(Tokens tokens, int first, int from, int one) {
        int at = from;
        int end = first;
        int total = 0;
        int current = one;
        Part before = Part.NOTHING;
        Kind kind = Kind.CARDINAL;
        while (at < tokens.size() && kind == Kind.CARDINAL && (at == first || joins(tokens, at))) {
            boolean and = (before == Part.HUNDRED || before == Part.THOUSAND) && tokens.is(at, "and");
            int here = and ? at + 1 : at;
            Word word = here < tokens.size() ? TABLE.get(tokens, here) : null;
            if (word == null || !fits(before, word)) {
                break;
            }
            switch (word.part) {
                case NOTHING -> {}
                case UNIT, TEN -> current += word.value;
                case HUNDRED, DOZEN -> current = Math.max(1, current) * word.value;
                case THOUSAND -> {
                    total += Math.max(1, current) * 1000;
                    current = 0;
                }
            }
            before = word.part;
            kind = word.kind;
            at = here + 1;
            end = at;
        }
        if (end <= from) {
            return Optional.empty();
        }
        return Optional.of(new Written(total + current, kind, first, end, tokens.span(first, end - 1)));
    }

    private static boolean isRound(Tokens tokens, int token) {
        Word word = token < tokens.size() && joins(tokens, token) ? TABLE.get(tokens, token) : null;
        return word != null && (word.part == Part.HUNDRED || word.part == Part.THOUSAND || word.part == Part.DOZEN);
    }

    private static boolean fits(Part before, Word next) {
        boolean large = before == Part.HUNDRED || before == Part.THOUSAND;
        return switch (next.part) {
            case NOTHING -> false;
            case UNIT -> before == Part.NOTHING || large || (before == Part.TEN && next.value > 0 && next.value < 10);
            case TEN -> before == Part.NOTHING || large;
            case HUNDRED, DOZEN -> before == Part.NOTHING || before == Part.UNIT;
            case THOUSAND -> before != Part.THOUSAND && before != Part.DOZEN;
        };
    }

    private static boolean joins(Tokens tokens, int token) {
        Tokens.Gap gap = tokens.gap(token);
        return gap == Tokens.Gap.BLANK || gap == Tokens.Gap.HYPHEN;
    }

    private static boolean follows(Tokens tokens, int token, String word) {
        return token < tokens.size() && joins(tokens, token) && tokens.is(token, word);
    }
}
