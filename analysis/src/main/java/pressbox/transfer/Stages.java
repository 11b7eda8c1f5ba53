package pressbox.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pressbox.fact.Stage;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Phrases;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// How far the move of a phrase has come, by the words round it.
final class Stages {
    private static final Phrases<Stage> PHRASES = Phrases.load(Stages.class, "stages.txt", Cue::stage);
    private static final WordSet UNREAL = Words.of(
            "could would might may hope hopes hoping hoped want wants wanted wanting if whether should likely expect expected expects plan"
                    + " plans planning look looking aim aims need needs needed trying try tried keen ready weighing mulling plotting pondering contemplating readying potential possible possibility"
                    + " should've would've could've speculation urged wanting must can ambition preparing considering unless not");
    private static final WordSet NEGATION = Words.of("not n't never cannot can't couldn't won't didn't");
    private static final WordSet NOT_YET = Words.of("to not n't never without");

    private static final WordSet NOT_MADE = Words.of("not n't never no yet without haven't hasn't didn't");
    private static final WordSet TO_COME = Words.of("will 'll he'll won't closer close about yet");
    private static final WordSet BASE_FORMS = Words.of(
            "sign signs agree agrees hand hands award awards pen pens ink complete seal confirm announce unveil name install appoint hire splash spend pay arrive sack"
                    + " lose relieve swap");
    private static final WordSet REFUSED = Words.of("refused refuses refusing refuse declined declines declining yet");
    private static final WordSet CONDITION = Words.of("less unless until below");
    private static final WordSet DONE_BEFORE = Words.of(", after following by with before upon since having");
    private static final WordSet DOUBT = Words.of(
            "could might may would if whether should hard tough difficult unlikely impossible threaten threatening risk fear");

    private final Line line;
    private final Clauses clauses;
    private @Nullable List<Hit<Stage>> hits;

    Stages(Line line, Clauses clauses) {
        this.line = line;
        this.clauses = clauses;
    }

    /// Looked for when first asked for: most moves that are no news are told by other words.
    private List<Hit<Stage>> hits() {
        if (hits == null) {
            hits = PHRASES.in(line);
        }
        return hits;
    }

    /// The stage of the move that `cue` speaks of; words that another of `cues` is nearer to do not count, ends
    /// excepted.
    Stage of(Hit<Cue> cue, List<Hit<Cue>> cues) {
        Stage best = own(cue);
        for (Hit<Stage> hit : hits()) {
            Stage stage = hit.value();
            boolean denied =
                    line.has(NEGATION, hit.first() - 2, hit.first()) || line.has(REFUSED, hit.first() - 2, hit.first());
            if ((stage == Stage.DONE && (isUnreal(hit.first()) || isPlanned(hit.first())))
                    || (stage == Stage.DEAD && (denied || isDoubtful(hit.first())))
                    || isNotYet(stage, hit.first())) {
                continue;
            }
            if ((stage == Stage.DEAD || stage == Stage.DENIED) && (isAnothers(hit, cue) || isConditional(hit))) {
                continue;
            }
            if (stage == Stage.DEAD || stage == Stage.DENIED) {
                if (clauses.between(hit.first(), cue.first()) <= 1 && nearest(hit, cue, cues, 6)) {
                    best = stronger(best, stage);
                }
            } else if (clauses.same(hit.first(), cue.first()) && nearest(hit, cue, cues, 2)) {
                best = stronger(best, stage);
            }
        }
        return best;
    }

    private Stage own(Hit<Cue> cue) {
        return switch (cue.value().tense()) {
            case OPEN ->
                isNotYet(cue.value().stage(), cue.first())
                        ? Stage.INTEREST
                        : cue.value().stage();
            case PAST -> isUnreal(cue.first()) || isToCome(cue.first()) ? Stage.INTEREST : Stage.DONE;
            case PRESENT ->
                line.place() == Line.Place.TITLE && !isUnreal(cue.last()) && !line.is(cue.last() - 1, "to")
                        ? Stage.DONE
                        : Stage.INTEREST;
        };
    }

    private boolean isToCome(int at) {
        return line.has(TO_COME, Math.max(clauses.start(at), at - 3), at)
                || (line.place() == Line.Place.BODY && line.has(BASE_FORMS, at, at + 1));
    }

    private boolean isUnreal(int at) {
        int start = Math.max(clauses.start(at), at - 6);
        return line.has(UNREAL, start, at) || line.has(NOT_YET, at - 2, at);
    }

    /// "interested in completing"; but "X, completing" and "after completing" are done.
    private boolean isPlanned(int at) {
        return line.endsWith(at, "ing")
                && !line.has(DONE_BEFORE, at - 1, at)
                && !(at > 0 && line.person(at - 1).isPresent());
    }

    /// "ready to make a bid", "no talks have been held".
    private boolean isNotYet(Stage stage, int at) {
        if (stage != Stage.BID && stage != Stage.CONTACT && stage != Stage.TERMS) {
            return false;
        }
        int start = Math.max(clauses.start(at), at - 5);
        return line.has(UNREAL, start, at) || line.has(NOT_MADE, start, at);
    }

    /// "A lead the race, with B withdrawing": the end of B's interest is none of A's.
    private boolean isAnothers(Hit<Stage> end, Hit<Cue> cue) {
        return cue.last() < end.first()
                && !clauses.same(cue.last(), end.first())
                && line.club(end.first() - 1).isPresent()
                && !line.isPronoun(end.first() - 1);
    }

    /// "will not sell for less than".
    private boolean isConditional(Hit<Stage> end) {
        return line.has(CONDITION, end.last(), Math.min(end.last() + 7, clauses.end(end.last())));
    }

    private boolean isDoubtful(int at) {
        return line.has(DOUBT, Math.max(clauses.start(at), at - 6), at);
    }

    private boolean nearest(Hit<Stage> stage, Hit<Cue> cue, List<Hit<Cue>> cues, int grace) {
        int own = distance(stage, cue);
        for (Hit<Cue> other : cues) {
            if (distance(stage, other) + grace < own) {
                return false;
            }
        }
        return true;
    }

    private int distance(Hit<Stage> stage, Hit<Cue> cue) {
        int gap = stage.first() > cue.last()
                ? stage.first() - cue.last()
                : cue.first() > stage.last() ? cue.first() - stage.last() : 0;
        return gap + 6 * clauses.between(stage.first(), cue.first());
    }

    /// The later of two stages that one article states; an end beats what came before it.
    static Stage stronger(Stage one, Stage other) {
        return rank(one) >= rank(other) ? one : other;
    }

    static int rank(Stage stage) {
        return switch (stage) {
            case QUIET -> -1;
            case INTEREST -> 0;
            case CONTACT -> 1;
            case TERMS -> 3;
            case BID -> 2;
            case AGREED -> 4;
            case MEDICAL -> 5;
            case BID_REJECTED -> 6;
            case DONE -> 7;
            case DENIED -> 8;
            case DEAD -> 9;
        };
    }
}
