package pressbox.availability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import pressbox.phrase.Line;
import pressbox.phrase.Series;
import pressbox.phrase.Words;
import pressbox.text.Span;
import pressbox.text.WordSet;

/// Players in a row, each perhaps with a cause in brackets: "X (knee), Y (illness) and Z".
final class Roll {
    private static final WordSet JOINS = Words.of("and or , & plus ;");
    private static final WordSet CAUSES = Words.of(
            "knee ankle hamstring groin thigh calf foot shoulder achilles hip muscle muscular ligament cruciate acl metatarsal toe wrist"
                    + " head concussion illness flu virus ill sick suspension suspended ban banned surgery knock strain fracture rib back"
                    + " hernia quad shin heel elbow hand finger neck jaw nose eye injury injured fitness leg cup-tied ineligible personal");
    /// So many items at most between two brackets.
    private static final int LONGEST = 7;

    private final Line line;

    Roll(Line line) {
        this.line = line;
    }

    /// Where the bracket opens that closes at `at`, -1 where none closes there.
    int open(int at) {
        if (!line.is(at, ")")) {
            return -1;
        }
        for (int i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
            if (line.is(i, "(")) {
                return i;
            }
        }
        return -1;
    }

    private int close(int at) {
        if (!line.is(at, "(")) {
            return -1;
        }
        for (int i = at + 1; i < Math.min(line.size(), at + LONGEST); i++) {
            if (line.is(i, ")")) {
                return i;
            }
        }
        return -1;
    }

    /// The words between the brackets that open at `at` if they tell a cause.
    Optional<Span> cause(int at) {
        int close = close(at);
        return close > at + 1 && line.has(CAUSES, at + 1, close)
                ? Optional.of(line.span(at + 1, close - 1))
                : Optional.empty();
    }

    /// The players joined to `last` and before it, itself included and first.
    List<Integer> before(int last, IntPredicate fits) {
        List<Integer> found = new ArrayList<>(Series.before(line, last, fits));
        while (true) {
            int at = found.getLast() - 1;
            while (at > 0 && line.is(at, JOINS)) {
                at--;
            }
            int open = at < found.getLast() - 1 ? open(at) : -1;
            if (open < 1 || !fits.test(open - 1)) {
                return found;
            }
            found.addAll(Series.before(line, open - 1, fits));
        }
    }

    /// The players joined to `first` and behind it, itself included.
    List<Integer> behind(int first, IntPredicate fits) {
        List<Integer> found = new ArrayList<>(Series.behind(line, first, fits));
        while (true) {
            int close = close(found.getLast() + 1);
            int at = close + 1;
            while (close >= 0 && at < line.size() && line.is(at, JOINS)) {
                at++;
            }
            if (close < 0 || at == close + 1 || at >= line.size() || !fits.test(at)) {
                return found;
            }
            found.addAll(Series.behind(line, at, fits));
        }
    }
}
