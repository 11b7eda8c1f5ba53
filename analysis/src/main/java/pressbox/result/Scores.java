package pressbox.result;

import pressbox.football.Score;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// The scores of a line, each of which belongs to one match at most.
final class Scores {
    private static final int BEFORE = 8;
    private static final int BEHIND = 10;
    private static final WordSet NO_RESULT = Words.of(
            "aggregate agg penalties pens shoot-out shootout spot-kicks kicks up down ahead behind lead advantage deficit half-time interval"
                    + " halftime tiebreak formation");
    private static final WordSet SO_FAR =
            Words.of("make made making lead leading led trailing trailed aggregate agg 4-4-2");

    private final Line line;
    private final Clauses clauses;
    private final boolean[] used;

    Scores(Line line, Clauses clauses) {
        this.line = line;
        this.clauses = clauses;
        this.used = new boolean[line.size()];
    }

    static boolean isScore(Line line, int at) {
        return line.kind(at) == Line.Kind.SCORE && line.length(at) <= 5;
    }

    /// Whether the score at an item is how a match ended, not how it stood at a time or after two legs.
    boolean isResult(int at) {
        return isScore(line, at) && !stands(at);
    }

    private boolean stands(int at) {
        if (line.has(BEING, at - 4, at) && line.has(SO_LONG, at - 3, at)) {
            return true;
        }
        for (int i = at + 1; i < Math.min(line.size(), at + 4); i++) {
            if (line.isMark(i) || isScore(line, i)) {
                break;
            }
            if (line.is(i, NO_RESULT)) {
                return !line.has(FIRST_LEG, at - 3, at + 7);
            }
        }
        return line.has(SO_FAR, at - 2, at);
    }

    private static final WordSet BEING = Words.of("was were getting being are is");
    private static final WordSet SO_LONG = Words.of("winning losing drawing beating trailing leading beat");
    private static final WordSet FIRST_LEG = Words.of("first-leg leg");

    void use(int at) {
        used[at] = true;
    }

    boolean isUsed(int at) {
        return used[at];
    }

    /// The item of the score that belongs to a phrase: the nearest of its clause that no other match has; -1 for none.
    int near(Hit<?> hit) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = Math.max(0, hit.first() - BEFORE); i < Math.min(line.size(), hit.last() + BEHIND); i++) {
            if (!isResult(i) || used[i]) {
                continue;
            }
            int to = Math.min(Math.max(i, hit.first()), hit.last());
            if (!clauses.same(i, to) && !(i > hit.last() && line.is(i - 1, "("))) {
                continue;
            }
            int far = i < hit.first() ? hit.first() - i : Math.max(0, i - hit.last());
            if (far < least) {
                best = i;
                least = far;
            }
        }
        return best;
    }

    Score at(int index) {
        String word = line.word(index);
        int dash = word.indexOf('-');
        return new Score(Integer.parseInt(word.substring(0, dash)), Integer.parseInt(word.substring(dash + 1)));
    }
}
