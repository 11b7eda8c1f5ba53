package pressbox.result;

import pressbox.phrase.Clauses;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// Whether words say that a match was played so, or that it might, should or did not end so.
final class Mood {
    private static final int REACH = 14;
    private static final WordSet DEFINITE = Words.of("the that those this their his our its 's last recent previous");
    private static final WordSet WOULD =
            Words.of("would will could might may should must can guaranteeing guarantees ensures");
    private static final WordSet ARTICLES =
            Words.of("a an the that this their his our its another back-to-back successive consecutive");
    private static final WordSet AHEAD = Words.of("tomorrow next upcoming forthcoming");
    private static final WordSet LOOKING_BACK = Words.of(
            "after following despite since from during that when as while who which before because where having for");
    private static final WordSet UNREAL = Words.of(
            "gotta wanna gonna can could will would may might should must if unless fail failed fails hope hopes hoping hoped chance need needs needing never no"
                    + " not without cannot won't expect expected expects aim aims aiming want wants 'll they'll we'll he'll odds bet bets"
                    + " predict predicts prediction avoid avoiding avoided likely dream whether searching seeking seek chasing looking look bidding bid desperate pursuit hunt more");
    private static final WordSet NEVER = Words.of(
            "if could would might may must should never not predict predicts prediction will 'll we'll they'll probably reckon gonna");
    private static final WordSet DID = Words.of(
            "on back behind managed enough proceeded helped helping helps rallied fought ran about deficit down up recovered way battled hung"
                    + " held struggled duly had forced obliged");

    private static final WordSet NOUNS =
            Words.of("victory victories wins defeats draws losses success successes triumphs");
    private static final WordSet SEEING = Words.of("see watch witness");
    private static final WordSet HELPED = Words.of(
            "helped helping helps guided inspired led fired lifted allowed allowing enabled inspiring guiding leading firing steered");

    private final Line line;
    private final Clauses clauses;

    Mood(Line line, Clauses clauses) {
        this.line = line;
        this.clauses = clauses;
    }

    /// For a phrase without a score.
    boolean isReal(int at, int last) {
        if (wouldBe(last)
                || line.has(
                        AHEAD,
                        Math.max(clauses.start(at), at - Roles.REACH),
                        Math.min(clauses.end(at), at + Roles.REACH))) {
            return false;
        }
        int start = clauses.start(at);
        for (int i = at - 1; i >= Math.max(start, at - REACH); i--) {
            if (line.is(i, LOOKING_BACK) || line.is(i, DEFINITE)) {
                return true;
            }
            if (line.is(i, "to") && line.has(SEEING, i + 1, i + 2)) {
                return !line.has(UNREAL, i - 3, i);
            }
            if (line.is(i, "to") && isInfinitive(i, at) && !(i > 0 && did(i))) {
                return false;
            }
            if (line.is(i, UNREAL)
                    || line.endsWith(i, "n't")
                    || (line.is(i, "had") && line.isName(i + 1) && i + 2 == at)) {
                return false;
            }
        }
        return true;
    }

    /// "Victory over Town would bring".
    private boolean wouldBe(int last) {
        for (int i = last + 1; i < Math.min(line.size(), last + 8) && !line.isMark(i); i++) {
            if (line.is(i, WOULD)) {
                return true;
            }
            if (line.is(i, LOOKING_BACK)) {
                return false;
            }
        }
        return false;
    }

    private boolean isInfinitive(int to, int until) {
        return to + 1 >= until
                ? !line.has(NOUNS, until, until + 1)
                : !(line.isName(to + 1) || line.is(to + 1, ARTICLES));
    }

    /// "Went on to beat", "came back to win": the matches were won.
    private boolean did(int to) {
        return line.is(to - 1, DID) || (line.isName(to - 1) && line.has(HELPED, to - 4, to - 1));
    }

    /// For a phrase with a score.
    boolean isRealWithScore(int at) {
        return !line.has(NEVER, Math.max(clauses.start(at), at - 4), at);
    }
}
