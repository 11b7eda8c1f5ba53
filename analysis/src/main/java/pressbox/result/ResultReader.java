package pressbox.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.fact.Prose;
import pressbox.fact.Result;
import pressbox.football.Score;
import pressbox.origin.Credits;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Phrases;
import pressbox.phrase.Sheet;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// Reads the matches that an article says were played, with or without their score.
///
/// One row for each pair of sides and score; a mention without a score joins the row that has one. Stateless and safe
/// to share.
public final class ResultReader {
    private static final Phrases<Outcome> PHRASES = Phrases.load(ResultReader.class, "results.txt", Outcome::read);

    private static final WordSet MEANT = Words.of("them us");

    /// The results an article states, in order.
    public List<Result> read(Prose prose, Credits credits) {
        return read(Sheet.of(prose), credits);
    }

    /// The same from an article that is already cut into lines.
    public List<Result> read(Sheet sheet, Credits credits) {
        Running running = new Running(sheet);
        List<Result> results = new ArrayList<>();
        Map<String, List<Integer>> rows = new HashMap<>();
        Settling settling = new Settling(sheet, running);
        for (Line line : sheet.lines()) {
            running.next();
            List<Hit<Outcome>> hits = PHRASES.in(line);
            List<Hit<Outcome>> telling = hits.isEmpty() || mayTell(line) ? hits : List.of();
            if (telling.isEmpty() && !Scoreline.mayStand(line)) {
                settling.pass();
                continue;
            }
            ResultLine reading = new ResultLine(credits, line, running);
            List<Result> seen = reading.read(telling);
            for (Result result : seen) {
                join(results, rows, result);
            }
            for (ResultLine.Loose loose : reading.loose()) {
                Optional<Pair> pair = settling.near(loose);
                if (pair.isEmpty() && !settling.completes(results, loose)) {
                    pair = settling.far(loose);
                }
                if (pair.isPresent()) {
                    join(results, rows, reading.settled(loose, pair.get()));
                }
            }
            settling.pass();
            running.isRead(reading.actors());
        }
        return results;
    }

    /// Whether a line has a score or somebody to meet: a side, a ground, somebody's side, "them" or "us".
    private static boolean mayTell(Line line) {
        for (int i = 0; i < line.size(); i++) {
            boolean tells = line.isName(i)
                    ? line.side(i).isPresent()
                            || line.ground(i).isPresent()
                            || line.is(i + 1, "'s")
                            || line.is(i + 1, "'")
                    : line.kind(i) == Line.Kind.SCORE;
            if (tells || line.is(i, MEANT)) {
                return true;
            }
        }
        return false;
    }

    /// Adds a row, or its score to a row of the same sides that ended so and has none.
    private static void join(List<Result> results, Map<String, List<Integer>> rows, Result seen) {
        List<Integer> same = rows.computeIfAbsent(sides(seen), sides -> new ArrayList<>(1));
        for (int at : same) {
            Result row = results.get(at);
            boolean turned = !Side.same(row.first(), seen.first());
            if (row.winner() != (turned ? Settling.turned(seen.winner()) : seen.winner())) {
                continue;
            }
            Optional<Score> score = turned ? seen.score().map(Score::turned) : seen.score();
            if (row.score().isEmpty() && score.isPresent()) {
                results.set(at, seen);
                return;
            }
            if (score.isEmpty() || score.equals(row.score())) {
                return;
            }
        }
        same.add(results.size());
        results.add(seen);
    }

    /// Both sides, whichever is named first.
    private static String sides(Result result) {
        String first = result.first().name();
        String second = result.second().name();
        return first.compareTo(second) < 0 ? first + '\n' + second : second + '\n' + first;
    }
}
