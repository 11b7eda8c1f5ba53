package pressbox.transfer;

import pressbox.phrase.Affiliations;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// The words of a line that point back at a player: "him", "the winger".
final class Pointers {
    private static final int REACH = 4;
    private static final WordSet HE = Words.of("he him his he's he'll she her himself");
    private static final WordSet HIS = Words.of("his her");
    private static final WordSet PRIZES = Words.of(
            "signature services transfer signing registration capture arrival situation representatives representative agent agents"
                    + " camp entourage father circle availability progress");
    private static final WordSet THE = Words.of("the this");
    private static final WordSet THE_PLAYER = Words.of(
            "player striker forward winger midfielder defender goalkeeper keeper star youngster teenager playmaker centre-back centre back"
                    + " wizard starlet international man full-back left-back right-back attacker ace stopper hitman"
                    + " loanee frontman schemer prospect prodigy talent sensation");

    private final Line line;
    private final Clauses clauses;
    private final Affiliations affiliations;

    Pointers(Line line, Clauses clauses, Affiliations affiliations) {
        this.line = line;
        this.clauses = clauses;
        this.affiliations = affiliations;
    }

    /// Whether the words from `from` on point back at somebody: "him", "the winger".
    boolean nameThePlayer(int from) {
        int end = from < line.size() ? Math.min(from + REACH, clauses.end(from)) : from;
        return (isHe(from, end) && !isOwner(from, end))
                || (line.has(THE, from, end) && line.has(THE_PLAYER, from, end));
    }

    /// "his team-mate", where he is not the one who moves; "his signature" and "admirers of his" mean him.
    private boolean isOwner(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.has(HIS, i, i + 1)) {
                return i + 1 < line.size() && !line.isMark(i + 1) && !line.has(PRIZES, i + 1, i + 2);
            }
        }
        return false;
    }

    private boolean isHe(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (line.is(i, HE) && line.person(i).map(affiliations::mayPlay).orElse(true)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words before a phrase point back at somebody.
    boolean meanHim(Hit<Cue> cue) {
        int start = Math.max(0, cue.first() - 10);
        return isHe(start, cue.first())
                || (line.has(THE, start, cue.first()) && line.has(THE_PLAYER, start, cue.first()));
    }
}
