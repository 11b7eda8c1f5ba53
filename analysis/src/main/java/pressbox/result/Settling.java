package pressbox.result;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pressbox.fact.Result;
import pressbox.fact.Result.Winner;
import pressbox.football.Named;
import pressbox.football.Score;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Sheet;

/// Finds the match of an outcome whose sentence names no opponent: "which they won 1-0", "after the 4-0 win".
final class Settling {
    /// How many lines back a match may be named, and how many a result without a score.
    private static final int MEETINGS_BACK = 3;

    private static final int RESULTS_BACK = 8;

    private final Sheet sheet;
    private final Running running;
    private final Map<Integer, List<Encounter>> kept = new HashMap<>();
    private final Set<Encounter> ahead = new HashSet<>();
    private int at;

    Settling(Sheet sheet, Running running) {
        this.sheet = sheet;
        this.running = running;
    }

    /// Must be called once for each line, after it is read.
    void pass() {
        at++;
    }

    /// The two sides of the match, first the one that the outcome is told of.
    Optional<Pair> near(ResultLine.Loose loose) {
        Optional<Pair> here = meeting(loose, at, true);
        return here.isPresent() || loose.score().isEmpty() || at == 0 ? here : meeting(loose, at - 1, false);
    }

    /// The same from lines farther back.
    Optional<Pair> far(ResultLine.Loose loose) {
        Optional<Pair> named = Optional.empty();
        for (int i = at - 2;
                named.isEmpty() && loose.score().isPresent() && i >= Math.max(0, at - MEETINGS_BACK);
                i--) {
            named = meeting(loose, i, false);
        }
        return named.or(() -> onlyOther(loose));
    }

    private Optional<Pair> meeting(ResultLine.Loose loose, int index, boolean same) {
        Optional<Pair> nearest = Optional.empty();
        for (Encounter encounter : encounters(index)) {
            boolean before = !same || encounter.hit().first() < loose.at();
            if (!before || (loose.reference() == ResultLine.Reference.OPEN && ahead.contains(encounter))) {
                continue;
            }
            Pair pair = encounter.pair();
            Optional<Named> acting =
                    loose.acting().or(() -> running.subject(pair::has)).filter(pair::has);
            if (acting.isPresent()) {
                nearest = pair.other(acting.get()).map(other -> new Pair(acting.get(), other));
            }
        }
        return nearest;
    }

    /// The matches that a line names; kept for a while, since several outcomes may ask.
    private List<Encounter> encounters(int index) {
        return kept.computeIfAbsent(index, at -> {
            Line line = sheet.lines().get(at);
            List<Hit<Meeting>> hits = Encounters.in(line);
            if (hits.isEmpty()) {
                return List.of();
            }
            Clauses clauses = Clauses.of(line);
            Outlook outlook = new Outlook(line, clauses, sheet.prose().beat().day());
            Sides sides = new Sides(line, sheet.prose().text());
            List<Encounter> all = new Encounters(line, clauses, sides, running, any -> true).of(hits);
            all.stream().filter(one -> outlook.isAhead(one.hit())).forEach(ahead::add);
            return all;
        });
    }

    /// "Who lost the match 3-0": the only other side that the last lines name.
    private Optional<Pair> onlyOther(ResultLine.Loose loose) {
        if (loose.acting().isEmpty() || loose.score().isEmpty() || loose.reference() == ResultLine.Reference.OPEN) {
            return Optional.empty();
        }
        Named acting = loose.acting().get();
        Optional<Named> other = Optional.empty();
        for (int i = Math.max(0, at - 2); i <= at; i++) {
            Line line = sheet.lines().get(i);
            Sides sides = new Sides(line, sheet.prose().text());
            for (int j = 0; j < line.size(); j++) {
                Optional<Named> side = sides.at(j).filter(one -> Side.canMeet(one, acting));
                if (side.isPresent() && other.isPresent() && !Side.same(side.get(), other.get())) {
                    return Optional.empty();
                }
                other = other.or(() -> side);
            }
        }
        return other.map(one -> new Pair(acting, one));
    }

    /// Gives the score to the last result without one that ended that way; true also where that result has one.
    boolean completes(List<Result> results, ResultLine.Loose loose) {
        if (loose.score().isEmpty()) {
            return false;
        }
        for (int i = results.size() - 1; i >= 0; i--) {
            Result row = results.get(i);
            boolean turned =
                    loose.acting().filter(side -> Side.same(side, row.second())).isPresent();
            boolean fits = turned
                    || loose.acting()
                            .filter(side -> !Side.same(side, row.first()))
                            .isEmpty();
            Winner winner =
                    turned ? turned(loose.kind().winner()) : loose.kind().winner();
            Optional<Score> score = turned ? loose.score().map(Score::turned) : loose.score();
            if (isFar(row)) {
                return false;
            }
            if (!fits || row.winner() != winner) {
                continue;
            }
            if (row.score().isEmpty()) {
                results.set(i, scored(row, score));
                return true;
            }
            if (row.score().equals(score)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFar(Result row) {
        Line oldest = sheet.lines().get(Math.max(0, at - RESULTS_BACK));
        return row.evidence().span().start() < oldest.span().start();
    }

    static Winner turned(Winner winner) {
        return switch (winner) {
            case FIRST -> Winner.SECOND;
            case SECOND -> Winner.FIRST;
            case DRAW, UNKNOWN -> winner;
        };
    }

    private static Result scored(Result row, Optional<Score> score) {
        return new Result(
                row.evidence(),
                row.first(),
                row.second(),
                score,
                row.winner(),
                row.home(),
                row.competition(),
                row.date(),
                row.origin());
    }
}
