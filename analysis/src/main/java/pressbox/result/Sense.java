package pressbox.result;

import java.util.List;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// Whether the words of a phrase tell of a match at all: nobody plays in "a crush", "win a penalty", "a tough draw".
final class Sense {
    private static final WordSet DETERMINERS = Words.of("a an the their his our its any no another");
    private static final WordSet LOTS = Words.of(
            "handed dealt tough kind tricky favourable favorable group last round pot seeded plum made stage phase tasty knockout"
                    + " difficult daunting cup");
    private static final WordSet PRIZES = Words.of(
            "duels duel headers penalty ball possession foul free-kick corner corners title trophy cup award place promotion points"
                    + " medal race battle caps toss times out fans players ground touch goals interest");
    private static final WordSet TROPHIES = Words.of("title trophy cup");
    private static final WordSet OVER = Words.of("against over");
    private static final WordSet NUMBERS = Words.of(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty once twice games matches"
                    + " half none");
    private static final WordSet OPEN_VERBS = Words.verbs("win lose draw");
    private static final WordSet VERB_SIGNS = Words.of("to we they can could will would did comfortably narrowly");
    private static final WordSet OTHER_SPORTS = Words.of(
            "cricket tennis wickets wicket innings nfl nba darts snooker rugby ashes nrl afl hurling touchdown touchdowns quarterback");
    private static final WordSet RUNNING = Words.of("losing winning drawing beating");
    private static final WordSet BEING = Words.of("was were");
    private static final WordSet BE = Words.of("been were was are be being get got");

    private final Line line;
    private final Sides sides;
    private final Scores scores;
    private final boolean[] denied;

    Sense(Line line, Sides sides, Scores scores, List<Hit<Outcome>> hits) {
        this.line = line;
        this.sides = sides;
        this.scores = scores;
        this.denied = new boolean[line.size()];
        for (Hit<Outcome> hit : hits) {
            for (int i = hit.first(); i <= hit.last() && hit.value().opponent() == Outcome.Opponent.NO_MATCH; i++) {
                denied[i] = true;
            }
        }
    }

    boolean isOtherSport() {
        return line.has(OTHER_SPORTS, 0, line.size());
    }

    private boolean isDenied(Hit<Outcome> hit) {
        for (int i = hit.first(); i <= hit.last(); i++) {
            if (denied[i]) {
                return true;
            }
        }
        return false;
    }

    /// "A crush", "their defeat" are no verbs, and "a tough draw" is one of lots.
    boolean isMatch(Hit<Outcome> hit) {
        String word = line.word(hit.first());
        if (isDenied(hit)
                || (hit.first() == hit.last()
                        && hit.value().opponent() == Outcome.Opponent.BEHIND
                        && line.has(DETERMINERS, hit.first() - 1, hit.first()))) {
            return false;
        }
        if (word.equals("defeat") && hit.first() == hit.last() && !isVerb(hit.first())) {
            return false;
        }
        if (RUNNING.contains(word) && line.has(BEING, hit.first() - 2, hit.first())) {
            return false;
        }
        boolean loosely = OPEN_VERBS.contains(word);
        for (int i = hit.first() + 1; loosely && i < hit.last(); i++) {
            if ((sides.is(i) && hit.slots().isEmpty())
                    || line.person(i).isPresent()
                    || line.kind(i) == Line.Kind.NUMBER
                    || line.is(i, NUMBERS)
                    || line.competition(i).isPresent()
                            && !line.has(ResultLine.MATCHES, i + 1, hit.last())
                            && !line.has(OVER, hit.last(), hit.last() + 1)
                    || (line.is(i, PRIZES) && !isFinal(i, hit))) {
                return false;
            }
        }
        boolean lots = word.startsWith("draw")
                && scores.near(hit) < 0
                && !line.has(ResultLine.NO_GOALS, hit.first() - 3, hit.last());
        return !lots
                || !(line.has(LOTS, hit.first() - 4, hit.last() + 1)
                        || line.has(BE, hit.first() - 1, hit.first()) && word.equals("drawn"));
    }

    /// "Won the trophy against Town": who is beaten for it is named.
    private boolean isFinal(int at, Hit<Outcome> hit) {
        return line.has(TROPHIES, at, at + 1) && line.has(OVER, hit.last(), hit.last() + 1);
    }

    /// Whether "defeat" is what somebody does: "Town defeat", "to defeat".
    private boolean isVerb(int at) {
        return at > 0 && (sides.is(at - 1) || line.is(at - 1, VERB_SIGNS));
    }
}
