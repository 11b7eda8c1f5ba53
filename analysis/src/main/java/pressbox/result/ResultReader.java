package pressbox.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.fact.Prose;
import pressbox.fact.Result;
import pressbox.fact.Result.Winner;
import pressbox.football.Score;
import pressbox.origin.Credits;
import pressbox.phrase.Line;
import pressbox.phrase.Phrases;
import pressbox.phrase.Sheet;

/// Reads the matches that an article says were played, with or without their score.
///
/// One row for each pair of sides and score; a mention without a score joins the row that has one. Stateless and safe
/// to share.
public final class ResultReader {
    private static final Phrases<Outcome> PHRASES = Phrases.load(ResultReader.class, "results.txt", Outcome::read);

    /// The results an article states, in order.
    public List<Result> read(Prose prose, Credits credits) {
        return read(Sheet.of(prose), credits);
    }

    /// The same from an article that is already cut into lines.
    public List<Result> read(Sheet sheet, Credits credits) {
        Running running = new Running(sheet);
        List<Result> results = new ArrayList<>();
        Settling settling = new Settling(sheet, running);
        for (Line line : sheet.lines()) {
            running.enter(line);
            ResultLine reading = new ResultLine(credits, line, running);
            List<Result> seen = reading.read(PHRASES.in(line));
            seen.forEach(result -> join(results, result));
            for (ResultLine.Loose loose : reading.loose()) {
                Optional<Pair> pair = settling.near(loose);
                if (pair.isEmpty() && !settling.completes(results, loose)) {
                    pair = settling.far(loose);
                }
                pair.ifPresent(one -> join(results, reading.settled(loose, one)));
            }
            settling.pass();
            running.leave(reading.actors());
        }
        return results;
    }

    private static void join(List<Result> results, Result seen) {
        for (int i = 0; i < results.size(); i++) {
            Result row = results.get(i);
            boolean straight = Side.same(row.first(), seen.first()) && Side.same(row.second(), seen.second());
            boolean turned = Side.same(row.first(), seen.second()) && Side.same(row.second(), seen.first());
            Winner winner = turned ? Settling.turned(seen.winner()) : seen.winner();
            if ((!straight && !turned) || winner != row.winner()) {
                continue;
            }
            Optional<Score> score = turned ? seen.score().map(Score::turned) : seen.score();
            if (row.score().isEmpty() && score.isPresent()) {
                results.set(i, seen);
                return;
            }
            if (score.isEmpty() || score.equals(row.score())) {
                return;
            }
        }
        results.add(seen);
    }
}
