package pressbox.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.fact.Prose;
import pressbox.fact.Result;
import pressbox.football.Named;
import pressbox.football.Score;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Line;
import pressbox.phrase.Lines;
import pressbox.phrase.Phrases;
import pressbox.phrase.Topic;

/// Reads the matches that an article says were played, with or without their score.
///
/// One row for each pair of sides and score; a mention without a score joins the row that has one. Stateless and safe
/// to share.
public final class ResultReader {
    private static final Phrases<Outcome> PHRASES = Phrases.load(ResultReader.class, "results.txt", Outcome::read);

    /// The results an article states, in order.
    public List<Result> read(Prose prose) {
        List<Line> lines = Lines.of(prose);
        Affiliations affiliations = Affiliations.of(lines);
        Optional<Named> topic = Topic.of(lines, prose.beat());
        List<Result> results = new ArrayList<>();
        for (Line line : lines) {
            new ResultLine(prose, line, affiliations, topic)
                    .read(PHRASES.in(line))
                    .forEach(seen -> join(results, seen));
        }
        return results;
    }

    private static void join(List<Result> results, Result seen) {
        for (int i = 0; i < results.size(); i++) {
            Result row = results.get(i);
            boolean straight = Opponents.same(row.first(), seen.first()) && Opponents.same(row.second(), seen.second());
            boolean turned = Opponents.same(row.first(), seen.second()) && Opponents.same(row.second(), seen.first());
            if (!straight && !turned) {
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
