package pressbox.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.fact.Prose;
import pressbox.fact.Result;
import pressbox.football.Named;
import pressbox.football.Score;
import pressbox.origin.Credits;
import pressbox.phrase.Affiliations;
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
        Prose prose = sheet.prose();
        Affiliations affiliations = sheet.affiliations();
        Optional<Named> topic = sheet.topic();
        List<Result> results = new ArrayList<>();
        Optional<Named> last = Optional.empty();
        int paragraph = -2;
        for (Line line : sheet.lines()) {
            if (line.paragraph() != paragraph && line.place() != Line.Place.BODY) {
                last = Optional.empty();
            }
            paragraph = line.paragraph();
            ResultLine read = new ResultLine(prose, credits, line, affiliations, topic, last);
            read.read(PHRASES.in(line)).forEach(seen -> join(results, seen));
            read.loose().forEach(loose -> settle(results, loose));
            Optional<Named> subject = read.subject();
            last = subject.isPresent() ? subject : last;
        }
        return results;
    }

    /// Gives a score told later ("after the 4-0 win") to the last result without one that ended that way.
    private static void settle(List<Result> results, ResultLine.Loose loose) {
        for (int i = results.size() - 1; i >= Math.max(0, results.size() - 2); i--) {
            Result row = results.get(i);
            Result.Winner winner = switch (loose.kind()) {
                case WON -> Result.Winner.FIRST;
                case LOST -> Result.Winner.SECOND;
                case DRAWN -> Result.Winner.DRAW;
            };
            if (row.score().isEmpty() && row.winner() == winner) {
                results.set(
                        i,
                        new Result(
                                row.evidence(),
                                row.first(),
                                row.second(),
                                Optional.of(loose.score()),
                                row.winner(),
                                row.home(),
                                row.competition(),
                                row.date(),
                                row.origin()));
                return;
            }
        }
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
