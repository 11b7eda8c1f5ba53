package pressbox.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.fact.Fixture;
import pressbox.fact.Prose;
import pressbox.football.Named;
import pressbox.origin.Credits;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Line;
import pressbox.phrase.Phrases;
import pressbox.phrase.Sheet;

/// Reads the matches that an article says are still to be played.
///
/// One row for each pair of sides. Stateless and safe to share.
public final class FixtureReader {
    private static final Phrases<Meeting> PHRASES = Phrases.load(FixtureReader.class, "fixtures.txt", Meeting::read);

    /// The fixtures an article states, in order.
    public List<Fixture> read(Prose prose, Credits credits) {
        return read(Sheet.of(prose), credits);
    }

    /// The same from an article that is already cut into lines.
    public List<Fixture> read(Sheet sheet, Credits credits) {
        Prose prose = sheet.prose();
        Affiliations affiliations = sheet.affiliations();
        Optional<Named> topic = sheet.topic();
        List<Fixture> fixtures = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (Line line : sheet.lines()) {
            for (Fixture fixture : new FixtureLine(prose, credits, line, affiliations, topic).read(PHRASES.in(line))) {
                if (seen.add(Set.of(fixture.first().name(), fixture.second().name()))) {
                    fixtures.add(fixture);
                }
            }
        }
        return fixtures;
    }
}
