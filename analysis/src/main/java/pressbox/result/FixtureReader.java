package pressbox.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pressbox.fact.Fixture;
import pressbox.fact.Prose;
import pressbox.origin.Credits;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Sheet;

/// Reads the matches that an article says are still to be played.
///
/// One row for each pair of sides. Stateless and safe to share.
public final class FixtureReader {
    /// The fixtures an article states, in order.
    public List<Fixture> read(Prose prose, Credits credits) {
        return read(Sheet.of(prose), credits);
    }

    /// The same from an article that is already cut into lines.
    public List<Fixture> read(Sheet sheet, Credits credits) {
        Running running = new Running(sheet);
        List<Fixture> fixtures = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (Line line : sheet.lines()) {
            running.next();
            List<Hit<Meeting>> hits = Encounters.in(line);
            if (hits.isEmpty() && !FixtureLine.mayList(line)) {
                continue;
            }
            FixtureLine reading = new FixtureLine(credits, line, running);
            for (Fixture fixture : reading.read(hits)) {
                if (seen.add(Set.of(fixture.first().name(), fixture.second().name()))) {
                    fixtures.add(fixture);
                }
            }
            running.isRead(reading.actors());
        }
        return fixtures;
    }
}
