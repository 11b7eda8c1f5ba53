package pressbox.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pressbox.fact.Prose;
import pressbox.fact.Result;
import pressbox.fact.Result.Home;
import pressbox.fact.Result.Winner;
import pressbox.football.Named;
import pressbox.football.Score;
import pressbox.origin.Credits;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// Reads the results that one sentence states.
final class ResultLine {
    private static final WordSet TWO_LEGS = Words.of("aggregate agg");
    static final WordSet NO_GOALS = Words.of("goalless scoreless");
    private static final WordSet PLACES = Words.of("in at on from up back");
    private static final WordSet IN_A_ROW = Words.of("consecutive successive back-to-back straight");
    static final WordSet MATCHES = Words.of("match game tie clash contest encounter final which derby fixture replay");
    private static final WordSet RELATIVE = Words.of("which that");
    private static final int REACH = 7;

    private final Prose prose;
    private final Credits credits;
    private final Line line;
    private final Clauses clauses;
    private final Sides sides;
    private final Opponents opponents;
    private final Actors actors;
    private final Scores scores;
    private final Mood mood;
    private final List<Result> results = new ArrayList<>();
    private final List<Hit<Outcome>> open = new ArrayList<>();
    private final List<Loose> loose = new ArrayList<>();

    ResultLine(Credits credits, Line line, Running running) {
        this.prose = running.prose();
        this.credits = credits;
        this.line = line;
        this.clauses = Clauses.of(line);
        this.sides = new Sides(line, prose.text());
        this.opponents = new Opponents(line, clauses, sides, running);
        this.actors = new Actors(line, clauses, sides, running);
        this.scores = new Scores(line, clauses);
        this.mood = new Mood(line, clauses);
    }

    /// An outcome whose sentence does not name the opponent.
    ///
    /// @param acting the side it is told of, where the line names it
    /// @param score  first the goals of that side
    /// @param at     the item of the line where it stands
    record Loose(Optional<Named> acting, Optional<Score> score, Outcome.Kind kind, int at, Reference reference) {}

    /// Whether the words point at a match told of before: "the game, which they won".
    enum Reference {
        BACK,
        OPEN
    }

    List<Loose> loose() {
        return loose;
    }

    Actors actors() {
        return actors;
    }

    List<Result> read(List<Hit<Outcome>> hits) {
        Sense sense = new Sense(line, sides, scores, hits);
        if (sense.isOtherSport()) {
            return results;
        }
        for (Scoreline scoreline : Scoreline.in(line, sides, scores)) {
            add(
                    scoreline.first(),
                    scoreline.second(),
                    Optional.of(scoreline.score()),
                    winner(scoreline.score()),
                    Home.FIRST,
                    scoreline.at());
        }
        for (Hit<Outcome> hit : hits.size() > 1 ? opponentsFirst(hits) : hits) {
            boolean real =
                    scores.near(hit) < 0 ? mood.isReal(hit.first(), hit.last()) : mood.isRealWithScore(hit.first());
            if (real && sense.isMatch(hit) && !line.has(TWO_LEGS, hit.first() - 2, hit.last() + 1)) {
                read(hit);
            }
        }
        for (Hit<Outcome> hit : open) {
            readWithoutOpponent(hit, scores.near(hit));
        }
        return results;
    }

    /// Phrases that name an opponent take their score before those that do not.
    private static List<Hit<Outcome>> opponentsFirst(List<Hit<Outcome>> hits) {
        List<Hit<Outcome>> ordered = new ArrayList<>(hits);
        ordered.sort(Comparator.comparing((Hit<Outcome> hit) -> hit.value().opponent() == Outcome.Opponent.NONE));
        return ordered;
    }

    private void read(Hit<Outcome> hit) {
        int score = scores.near(hit);
        if (hit.slots().size() == 2) {
            readBetween(hit, score);
            return;
        }
        List<Side> against = against(hit, score);
        boolean pronoun = line.is(hit.last() + 1, "them") || line.is(hit.last() + 1, "us");
        if (against.isEmpty() && (pronoun || (score >= 0 && opponents.isDescribedOnly(hit.last() + 1)))) {
            readPronoun(hit, score);
            return;
        }
        if (against.isEmpty()) {
            open.add(hit);
            return;
        }
        for (Side side : against) {
            actors.isObject(side.at());
        }
        for (Side one : against) {
            Optional<Named> stated =
                    sides.isPronoun(one.at()) ? actors.stated(hit.first(), hit.last(), any -> true) : Optional.empty();
            Optional<Named> meant = stated.isPresent() ? opponents.meant(one.at(), stated) : Optional.of(one.named());
            if (meant.isEmpty()) {
                continue;
            }
            Named second = meant.get();
            Optional<Named> stranger = stated.isPresent() ? stated : acting(hit, score);
            if (stated.isEmpty() && stranger.isPresent() && !Side.canMeet(stranger.get(), second)) {
                continue;
            }
            Optional<Named> acting = stranger.isPresent() && Side.canMeet(stranger.get(), second)
                    ? stranger
                    : actors.of(hit.first(), hit.last(), side -> Side.canMeet(side, second));
            if (acting.isPresent()) {
                state(acting.get(), second, hit, scoreOf(one, against, score));
            }
        }
    }

    /// "A 3-3 draw between Town and Rovers".
    private void readBetween(Hit<Outcome> hit, int score) {
        Optional<Named> first = sides.at(hit.slots().get(0));
        Optional<Named> second = sides.at(hit.slots().get(1));
        if (first.isPresent() && second.isPresent() && Side.canMeet(first.get(), second.get())) {
            state(first.get(), second.get(), hit, score);
        }
    }

    /// "Beat them" where nobody says who they are.
    private void readPronoun(Hit<Outcome> hit, int score) {
        int at = hit.last() + 1;
        Optional<Named> acting = actors.stated(hit.first(), hit.last(), any -> true);
        Optional<Named> second = line.is(at, "us") ? actors.us(at) : opponents.meant(at, acting);
        if (acting.isPresent()
                && second.filter(side -> Side.canMeet(side, acting.get())).isPresent()) {
            state(acting.get(), second.get(), hit, score);
        }
    }

    /// "Wins over Town (3-1) and Rovers (2-0)" give each its own score; else the first has it.
    private int scoreOf(Side one, List<Side> against, int score) {
        int own = one.at() + 2;
        if (line.is(own - 1, "(") && own < line.size() && Scores.isScore(line, own)) {
            return own;
        }
        return one.equals(against.getFirst()) || isEach(score) ? score : -1;
    }

    /// "Consecutive 2-0 wins" all ended so.
    private boolean isEach(int score) {
        return score >= 0 && line.has(IN_A_ROW, score - 2, score);
    }

    private Optional<Named> acting(Hit<Outcome> hit, int score) {
        return score < 0 ? Optional.empty() : actors.stranger(hit.first());
    }

    private List<Side> against(Hit<Outcome> hit, int score) {
        int from = hit.last() + 1;
        if (hit.value().opponent() != Outcome.Opponent.NONE) {
            for (int slot : hit.slots()) {
                if (slot >= 0 && sides.is(slot)) {
                    return List.of(new Side(sides.at(slot).orElseThrow(), slot));
                }
            }
        }
        List<Side> behind = switch (hit.value().opponent()) {
            case BEHIND -> opponents.behind(from, REACH);
            case NEXT -> line.has(PLACES, from, from + 1) ? List.of() : opponents.behind(from, 2);
            case NONE, NO_MATCH -> List.of();
        };
        if (behind.isEmpty() && hit.value().opponent() == Outcome.Opponent.BEHIND && score >= 0) {
            return opponents.strangerBehind(from).map(List::of).orElse(List.of());
        }
        return behind;
    }

    /// The ground or the town may tell whom they met; else the text before must.
    private void readWithoutOpponent(Hit<Outcome> hit, int score) {
        boolean placed = score >= 0 || line.is(hit.last(), "at");
        Optional<Named> ground = placed ? opponents.groundsClub(hit.first(), hit.last()) : Optional.empty();
        if (ground.isPresent()) {
            Named host = ground.get();
            Optional<Named> acting = actors.of(hit.first(), hit.last(), one -> Side.canMeet(one, host));
            Optional<Named> stated = actors.stated(hit.first(), hit.last(), one -> true);
            if (acting.isPresent()
                    && stated.filter(side -> Side.same(side, host)).isEmpty()) {
                state(acting.get(), host, hit, score);
                return;
            }
        }
        if (score >= 0) {
            Optional<Side> before = opponents.before(hit.first());
            if (before.isPresent()) {
                Named other = before.get().named();
                actors.isObject(before.get().at());
                Optional<Named> acting = actors.of(hit.first(), hit.last(), one -> Side.canMeet(one, other));
                if (acting.isPresent()) {
                    state(acting.get(), other, hit, score);
                    return;
                }
            }
            Optional<Side> town = opponents.inTown(hit.last() + 1, 14);
            if (town.isPresent()) {
                Named host = town.get().named();
                Optional<Named> acting = actors.stated(hit.first(), hit.last(), one -> Side.canMeet(one, host));
                if (acting.isPresent()) {
                    actors.isObject(town.get().at());
                    state(acting.get(), host, hit, score);
                    return;
                }
            }
        }
        if (score < 0 ? line.has(RELATIVE, hit.first() - 4, hit.first()) : !scores.isUsed(score)) {
            if (score >= 0) {
                scores.use(score);
            }
            loose.add(new Loose(
                    actors.stated(hit.first(), hit.last(), one -> true),
                    score < 0
                            ? goalless(hit)
                            : Optional.of(oriented(scores.at(score), hit.value().kind())),
                    hit.value().kind(),
                    hit.first(),
                    line.has(MATCHES, hit.first() - 6, hit.last() + 4) ? Reference.BACK : Reference.OPEN));
        }
    }

    private void state(Named first, Named second, Hit<Outcome> hit, int scoreAt) {
        Optional<Score> score = scoreAt < 0
                ? goalless(hit)
                : Optional.of(oriented(scores.at(scoreAt), hit.value().kind()));
        if (scoreAt >= 0) {
            scores.use(scoreAt);
        }
        add(first, second, score, hit.value().kind().winner(), home(first, second, hit), hit.first());
    }

    private Optional<Score> goalless(Hit<Outcome> hit) {
        return line.has(NO_GOALS, hit.first() - 3, hit.last() + 1) ? Optional.of(new Score(0, 0)) : Optional.empty();
    }

    private static Score oriented(Score score, Outcome.Kind kind) {
        return switch (kind) {
            case WON -> score.first() >= score.second() ? score : score.turned();
            case LOST -> score.first() <= score.second() ? score : score.turned();
            case DRAWN -> score;
        };
    }

    private static Winner winner(Score score) {
        return score.first() > score.second()
                ? Winner.FIRST
                : score.first() < score.second() ? Winner.SECOND : Winner.DRAW;
    }

    /// "At Town", not "at home to Town".
    private boolean isAt(Hit<?> hit) {
        return line.is(hit.last(), "at") && !line.is(hit.last() + 1, "home");
    }

    private Home home(Named first, Named second, Hit<Outcome> hit) {
        Optional<Named> ground = opponents.groundsClub(hit.first(), hit.last());
        if (ground.filter(club -> Side.same(club, first)).isPresent()) {
            return Home.FIRST;
        }
        if (ground.filter(club -> Side.same(club, second)).isPresent() || isAt(hit)) {
            return Home.SECOND;
        }
        for (int i = Math.max(0, hit.first() - 3); i < Math.min(line.size(), hit.last() + 10); i++) {
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

    /// The result of a pair whose match an outcome of this line settles.
    Result settled(Loose one, Pair pair) {
        return new Result(
                prose.evidence(line.span()),
                pair.first(),
                pair.second(),
                one.score(),
                one.kind().winner(),
                Home.UNKNOWN,
                line.competitionNear(one.at()),
                Days.named(line, one.at(), prose.beat().day(), Days.Direction.BACK),
                credits.originAt(line.span()));
    }
}
