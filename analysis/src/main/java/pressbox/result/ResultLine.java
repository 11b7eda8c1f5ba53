package pressbox.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.fact.Prose;
import pressbox.fact.Result;
import pressbox.fact.Result.Home;
import pressbox.fact.Result.Winner;
import pressbox.football.Named;
import pressbox.football.Score;
import pressbox.origin.Credits;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Item;
import pressbox.phrase.Line;
import pressbox.phrase.Words;

/// Reads the results that one sentence states.
final class ResultLine {
    private static final Set<String> UNREAL = Words.of(
            "to can could will would may might should must if unless failed fail hope hopes hoping chance cannot can't need needs not never"
                    + " won't wouldn't couldn't can n't no without");
    private static final Set<String> NEVER = Words.of("if could would might may must should hope hopes never not");
    private static final Set<String> TABLE_BREAKS = Words.of("aggregate aet");

    private final Prose prose;
    private final Credits credits;
    private final Line line;
    private final Clauses clauses;
    private final Opponents opponents;
    private final List<Result> results = new ArrayList<>();
    private final List<Loose> loose = new ArrayList<>();
    private final boolean[] used;

    ResultLine(
            Prose prose,
            Credits credits,
            Line line,
            Affiliations affiliations,
            Optional<Named> topic,
            Optional<Named> last) {
        this.prose = prose;
        this.credits = credits;
        this.line = line;
        this.clauses = Clauses.of(line);
        this.opponents = new Opponents(
                line, clauses, affiliations, topic, last, prose.beat().club().map(Named.class::cast));
        this.used = new boolean[line.size()];
    }

    /// A score whose sentence does not name the opponent; first the goals of the side it is told of.
    record Loose(Score score, Outcome.Kind kind) {}

    List<Loose> loose() {
        return loose;
    }

    List<Result> read(List<Hit<Outcome>> hits) {
        readTables();
        for (Hit<Outcome> hit : opponentsFirst(hits)) {
            if (line.has(TABLE_BREAKS, hit.first() - 3, hit.last() + 1)) {
                continue;
            }
            int from = Math.max(clauses.start(hit.first()), hit.first() - 3);
            if (!line.has(scoreNear(hit) < 0 ? UNREAL : NEVER, from, hit.first())) {
                read(hit);
            }
        }
        return results;
    }

    /// "West Ham 3-2 Brighton": the side at home stands first.
    private void readTables() {
        for (int i = 1; i + 1 < line.size(); i++) {
            if (line.item(i).kind() == Item.Kind.SCORE
                    && opponents.isSide(i - 1)
                    && opponents.isSide(i + 1)
                    && !line.has(TABLE_BREAKS, i, i + 5)) {
                Named first = line.item(i - 1).side().orElseThrow();
                Named second = line.item(i + 1).side().orElseThrow();
                Score score = score(i);
                used[i] = true;
                add(first, second, Optional.of(score), winner(score), Home.FIRST, i);
            }
        }
    }

    /// Phrases that name an opponent take their score before those that do not.
    private static List<Hit<Outcome>> opponentsFirst(List<Hit<Outcome>> hits) {
        List<Hit<Outcome>> ordered = new ArrayList<>(hits);
        ordered.sort(Comparator.comparing((Hit<Outcome> hit) -> hit.value().opponent() == Outcome.Opponent.NONE));
        return ordered;
    }

    private void read(Hit<Outcome> hit) {
        int score = scoreNear(hit);
        List<Integer> behind = switch (hit.value().opponent()) {
            case BEHIND -> opponents.behind(hit.last() + 1, 7);
            case NEXT -> opponents.behind(hit.last() + 1, 2);
            case NONE, NO_MATCH -> List.of();
        };
        Optional<Named> first = opponents.before(hit.first());
        if (hit.value().opponent() == Outcome.Opponent.NO_MATCH) {
            return;
        }
        if (behind.isEmpty()) {
            Optional<Named> ground = score < 0 ? Optional.empty() : opponents.groundsClub(hit.first());
            if (ground.isPresent()) {
                Optional<Named> acting =
                        first.filter(f -> Opponents.canMeet(f, ground.get())).or(() -> opponents.carried(ground.get()));
                acting.ifPresent(side -> state(side, ground.get(), hit, score));
            } else if (score >= 0 && !used[score]) {
                loose.add(new Loose(
                        oriented(score(score), hit.value().kind()), hit.value().kind()));
            }
            return;
        }
        for (int at : behind) {
            Named second = line.item(at).side().orElseThrow();
            Optional<Named> acting = acting(first, second, hit, at);
            if (acting.isPresent()) {
                state(acting.get(), second, hit, score);
            }
        }
    }

    private Optional<Named> acting(Optional<Named> before, Named second, Hit<Outcome> hit, int at) {
        Optional<Named> ours = opponents.ours(hit.first(), 5).filter(side -> Opponents.canMeet(side, second));
        if (ours.isPresent()) {
            return ours;
        }
        return before.filter(b -> Opponents.canMeet(b, second))
                .or(() -> opponents.sideOfPerson(hit.first()).filter(b -> Opponents.canMeet(b, second)))
                .or(() -> opponents.mainSide(at + 1).filter(b -> Opponents.canMeet(b, second)))
                .or(() -> line.place() == Line.Place.BODY ? opponents.carried(second) : Optional.empty());
    }

    /// The side that the sentence is about: the first it names that does not hang on a preposition.
    Optional<Named> subject() {
        return opponents.subject();
    }

    private void state(Named first, Named second, Hit<Outcome> hit, int scoreAt) {
        Optional<Score> score = scoreAt < 0
                ? goalless(hit)
                : Optional.of(oriented(score(scoreAt), hit.value().kind()));
        if (scoreAt >= 0) {
            used[scoreAt] = true;
        }
        Winner winner = switch (hit.value().kind()) {
            case WON -> Winner.FIRST;
            case LOST -> Winner.SECOND;
            case DRAWN -> Winner.DRAW;
        };
        add(first, second, score, winner, home(first, second, hit), hit.first());
    }

    private Optional<Score> goalless(Hit<Outcome> hit) {
        return line.has(Set.of("goalless", "scoreless"), hit.first() - 2, hit.last() + 1)
                ? Optional.of(new Score(0, 0))
                : Optional.empty();
    }

    private static Score oriented(Score score, Outcome.Kind kind) {
        return switch (kind) {
            case WON -> score.first() >= score.second() ? score : score.turned();
            case LOST -> score.first() <= score.second() ? score : score.turned();
            case DRAWN -> score;
        };
    }

    /// The score that belongs to a phrase: the nearest one of its clause that no other match has taken and that is no
    /// aggregate.
    private int scoreNear(Hit<Outcome> hit) {
        int best = -1;
        for (int i = Math.max(0, hit.first() - 6); i < Math.min(line.size(), hit.last() + 9); i++) {
            if (line.item(i).kind() == Item.Kind.SCORE
                    && !used[i]
                    && clauses.same(i, Math.min(Math.max(i, hit.first()), hit.last()))
                    && !line.has(TABLE_BREAKS, i + 1, i + 3)
                    && !line.is(i + 1, "up")
                    && !line.is(i + 1, "down")
                    && (best < 0 || distance(i, hit) < distance(best, hit))) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int at, Hit<?> hit) {
        return at < hit.first() ? hit.first() - at : Math.max(0, at - hit.last());
    }

    private Score score(int at) {
        String word = line.item(at).word();
        int dash = word.indexOf('-');
        return new Score(Integer.parseInt(word.substring(0, dash)), Integer.parseInt(word.substring(dash + 1)));
    }

    private static Winner winner(Score score) {
        return score.first() > score.second()
                ? Winner.FIRST
                : score.first() < score.second() ? Winner.SECOND : Winner.DRAW;
    }

    private Home home(Named first, Named second, Hit<Outcome> hit) {
        int from = Math.max(0, hit.first() - 3);
        int to = Math.min(line.size(), hit.last() + 10);
        Optional<Named> ground = opponents.groundsClub(hit.first());
        if (ground.isPresent()) {
            if (Opponents.same(ground.get(), first)) {
                return Home.FIRST;
            }
            if (Opponents.same(ground.get(), second)) {
                return Home.SECOND;
            }
        }
        if (line.is(hit.last(), "at")) {
            return Home.SECOND;
        }
        for (int i = from; i < to; i++) {
            if (!clauses.same(i, hit.first())) {
                continue;
            }
            if (line.is(i, "home")) {
                return Home.FIRST;
            }
            if (line.is(i, "away")) {
                return Home.SECOND;
            }
            if (line.is(i, "final")) {
                return Home.NEUTRAL;
            }
        }
        return Home.UNKNOWN;
    }

    private void add(Named first, Named second, Optional<Score> score, Winner winner, Home home, int at) {
        results.add(new Result(
                prose.evidence(line.span()),
                first,
                second,
                score,
                winner,
                home,
                line.competitionNear(at),
                Days.named(line, at, prose.beat().day(), Days.Direction.BACK),
                credits.originAt(line.span())));
    }
}
