package pressbox.claim;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import pressbox.football.Score;
import pressbox.text.NumberWords;
import pressbox.text.WordSet;

/// The numbers of a sentence, told apart: counts, ordinals, years, seasons, scores.
final class SentenceNumbers {
    private static final int NONE = -1;

    /// "no one", "every one", "let one in", "that one".
    private static final WordSet NOT_A_COUNT =
            WordSet.of("no", "every", "any", "each", "this", "that", "another", "let", "letting", "league", "division");

    /// "League One", "Division Two".
    private static final WordSet NAMED_BY_NUMBER = WordSet.of("league", "division");

    /// Words that a number may begin with.
    private static final WordSet BEGINNINGS = beginnings();

    private static WordSet beginnings() {
        Set<String> words = new HashSet<>(NumberWords.spelling().keySet());
        Collections.addAll(words, "a", "half", "once", "thrice");
        return WordSet.copyOf(words);
    }

    private final Sentence s;
    private final int[] numbers;
    private final int[] ends;
    private final boolean[] ordinals;
    private final boolean[] cardinals;
    private final boolean any;

    SentenceNumbers(Sentence sentence) {
        s = sentence;
        int size = s.size();
        numbers = new int[size];
        ends = new int[size];
        ordinals = new boolean[size];
        Arrays.fill(numbers, NONE);
        read();
        cardinals = new boolean[size];
        boolean some = false;
        for (int i = 0; i < size; i++) {
            cardinals[i] = numbers[i] != NONE && counts(i);
            some |= numbers[i] != NONE;
        }
        any = some;
    }

    private void read() {
        int at = 0;
        while (at < numbers.length) {
            at = mayBegin(at) ? read(at) : at + 1;
        }
    }

    private boolean mayBegin(int at) {
        return s.startsWithDigit(at) || s.isOneOf(at, BEGINNINGS);
    }

    /// Reads the number that begins here, if one does, and returns the place of the next word.
    private int read(int at) {
        Optional<NumberWords.Written> number = s.numberFrom(at);
        if (number.isPresent()) {
            int end = at + number.get().end() - number.get().first();
            boolean ordinal = number.get().kind() == NumberWords.Kind.ORDINAL;
            return number.get().value() > 4 || ordinal || !isOfName(at)
                    ? keep(at, end, number.get().value(), ordinal)
                    : at + 1;
        }
        return s.is(at, "once") ? keep(at, at + 1, 1, false) : s.is(at, "thrice") ? keep(at, at + 1, 3, false) : at + 1;
    }

    private int keep(int at, int end, int number, boolean ordinal) {
        numbers[at] = number;
        ends[at] = end;
        ordinals[at] = ordinal;
        return end;
    }

    private boolean isOfName(int at) {
        return !s.isParted(at) && s.isOneOf(at - 1, NAMED_BY_NUMBER) && s.isCapital(at - 1);
    }

    private boolean counts(int at) {
        return !ordinals[at]
                && !isYear(at)
                && !isScoreHalf(at)
                && season(at - 1).isEmpty()
                && !(s.is(at, "one") && s.isOneOf(at - 1, NOT_A_COUNT));
    }

    private boolean isScoreHalf(int at) {
        return score(at).isPresent() || (at > 0 && score(at - 1).isPresent());
    }

    /// Whether any word of the sentence is one.
    boolean any() {
        return any;
    }

    boolean isCardinal(int at) {
        return at >= 0 && at < cardinals.length && cardinals[at];
    }

    boolean isOrdinal(int at) {
        return at >= 0 && at < numbers.length && numbers[at] != NONE && ordinals[at];
    }

    int number(int at) {
        return numbers[at];
    }

    int end(int at) {
        return ends[at];
    }

    boolean isYear(int at) {
        return at >= 0
                && at < numbers.length
                && numbers[at] >= 1863
                && numbers[at] <= 2100
                && s.isDigits(at)
                && s.word(at).length() == 4;
    }

    /// The season `2007-08` or `2007/08` that begins here, in the record's form; empty if none does.
    String season(int at) {
        if (!isYear(at) || at + 1 >= numbers.length || !s.isDigits(at + 1) || !s.isJoined(at + 1, "-/–")) {
            return "";
        }
        String end = s.word(at + 1);
        int next = (numbers[at] + 1) % 100;
        int given = end.length() == 4 || end.length() == 2 ? Integer.parseInt(end) % 100 : NONE;
        return given == next ? s.word(at) + (next < 10 ? "-0" : "-") + next : "";
    }

    /// The score `7-0` that begins here, in figures or in words ("eight-nil").
    Optional<Score> score(int at) {
        boolean joined = at + 1 < numbers.length
                && numbers[at] != NONE
                && numbers[at] <= 40
                && s.isJoined(at + 1, "-–−")
                && isSmall(at)
                && isSmall(at + 1);
        return joined ? Optional.of(new Score(numbers[at], alone(at + 1))) : Optional.empty();
    }

    private boolean isSmall(int at) {
        if (s.isDigits(at)) {
            return s.word(at).length() <= 2;
        }
        int value = mayBegin(at) ? alone(at) : NONE;
        return value >= 0 && value < 20 && !s.isOneOf(at, "once", "twice");
    }

    /// What the word is by itself.
    private int alone(int at) {
        return NumberWords.read(s.word(at)).map(NumberWords.Written::value).orElse(NONE);
    }
}
