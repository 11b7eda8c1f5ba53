package pressbox.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import pressbox.text.WordSet;

/// Names that a line joins by commas and "and": "X, the Lyon winger Y and Z".
public final class Series {
    private static final WordSet AND = Words.of("and or , & plus alongside nor both as well");
    private static final WordSet VERBS = Words.of(
            "is are was were be been being has have had will would could can may might should to from for with in at on who which that as"
                    + " after before his her their signed joined not");
    private static final WordSet ADJECTIVES =
            Words.of("leading promising attacking sporting holding defending exciting outgoing");
    private static final int LONGEST_STEP = 6;

    private Series() {}

    /// The items joined to `first` and behind it, itself included.
    public static List<Integer> behind(Line line, int first, IntPredicate fits) {
        return walk(line, first, 1, fits);
    }

    /// The items joined to `last` and before it, itself included and first.
    public static List<Integer> before(Line line, int last, IntPredicate fits) {
        return walk(line, last, -1, fits);
    }

    /// "signing" starts a new thought; "leading" and its like describe.
    private static boolean isParticiple(Line line, int at) {
        return line.endsWith(at, "ing") && line.length(at) > 5 && !line.is(at, ADJECTIVES);
    }

    private static boolean describes(Line line, int at) {
        return Affiliations.isPlayerNoun(line, at) || line.endsWith(at, "-year-old") || line.isName(at);
    }

    private static List<Integer> walk(Line line, int first, int step, IntPredicate fits) {
        List<Integer> found = new ArrayList<>(2);
        found.add(first);
        int at = first + step;
        int gap = 0;
        boolean and = false;
        while (at >= 0 && at < line.size() && gap < LONGEST_STEP) {
            boolean loneAs = line.is(at, "as") && !line.is(at + 1, "well") && !line.is(at - 1, "well");
            if (line.is(at, AND) && !loneAs) {
                and = true;
            } else if (fits.test(at)) {
                if (!and) {
                    break;
                }
                found.add(at);
                and = false;
                gap = -1;
            } else if (line.isMark(at)
                    || isParticiple(line, at)
                    || line.is(at, VERBS)
                    || (!and && (step < 0 ? !describes(line, at) : gap > 1))) {
                break;
            }
            gap++;
            at += step;
        }
        return found;
    }
}
