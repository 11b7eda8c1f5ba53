package pressbox.availability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pressbox.fact.Availability;
import pressbox.fact.Availability.Status;
import pressbox.fact.Origin;
import pressbox.fact.Prose;
import pressbox.football.Person;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Lines;
import pressbox.phrase.Phrases;
import pressbox.phrase.Series;
import pressbox.phrase.Words;

/// Reads who is out, doubtful, suspended or back.
///
/// One row for each person and letter; of two letters for one person both stand, in the order of the text. Stateless
/// and safe to
/// share.
public final class AvailabilityReader {
    private static final Phrases<Cue> CUES = Phrases.load(AvailabilityReader.class, "cues.txt", Cue::read);
    private static final Set<String> UNREAL =
            Words.of("if unless not never n't isn't aren't wasn't weren't no avoided avoid without");
    private static final Set<String> CROSSED = Words.of("who which that when as for and is are was were has have");

    private record Key(String person, Status status) {}

    /// The availability an article states, in order.
    public List<Availability> read(Prose prose) {
        List<Line> lines = Lines.of(prose);
        Affiliations affiliations = Affiliations.of(lines);
        Map<Key, Availability> rows = new LinkedHashMap<>();
        for (Line line : lines) {
            Clauses clauses = Clauses.of(line);
            for (Hit<Cue> cue : CUES.in(line)) {
                if (line.has(UNREAL, Math.max(clauses.start(cue.first()), cue.first() - 3), cue.first())) {
                    continue;
                }
                for (Person person : people(line, clauses, cue, affiliations)) {
                    Availability row = row(prose, line, clauses, cue, person);
                    rows.putIfAbsent(new Key(person.name(), row.status()), row);
                }
            }
        }
        return new ArrayList<>(rows.values());
    }

    private static List<Person> people(Line line, Clauses clauses, Hit<Cue> cue, Affiliations affiliations) {
        List<Integer> at = switch (cue.value().where()) {
            case BEFORE -> before(line, clauses, cue.first(), affiliations);
            case BEHIND -> behind(line, clauses, cue.last() + 1, affiliations);
        };
        return at.stream()
                .flatMap(i -> line.item(i).person().stream())
                .distinct()
                .toList();
    }

    private static List<Integer> before(Line line, Clauses clauses, int until, Affiliations affiliations) {
        for (int i = until - 1; i >= 0; i--) {
            if (isPlayer(line, i, affiliations)) {
                return clauses.between(i, until) <= 1
                        ? Series.before(line, i, j -> isPlayer(line, j, affiliations))
                        : List.of();
            }
        }
        return List.of();
    }

    private static List<Integer> behind(Line line, Clauses clauses, int from, Affiliations affiliations) {
        for (int i = from; i < Math.min(line.size(), from + 7); i++) {
            if (isPlayer(line, i, affiliations)) {
                return Series.behind(line, i, j -> isPlayer(line, j, affiliations));
            }
            if (!clauses.same(from, i)
                    || line.item(i).isMark()
                    || CROSSED.contains(line.item(i).word())) {
                break;
            }
        }
        return List.of();
    }

    private static boolean isPlayer(Line line, int at, Affiliations affiliations) {
        return line.item(at).person().filter(affiliations::mayPlay).isPresent() && !Affiliations.reports(line, at);
    }

    private static Availability row(Prose prose, Line line, Clauses clauses, Hit<Cue> cue, Person person) {
        Cue means = cue.value();
        return new Availability(
                prose.evidence(line.span()),
                person,
                means.status(),
                means.chance(),
                Details.reason(line, clauses, cue, prose.text()),
                Details.until(line, cue, prose.text()),
                "",
                Origin.OWN);
    }
}
