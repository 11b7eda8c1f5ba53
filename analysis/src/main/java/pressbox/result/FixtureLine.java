package pressbox.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.fact.Fixture;
import pressbox.fact.Prose;
import pressbox.fact.Result.Home;
import pressbox.football.Named;
import pressbox.origin.Credits;
import pressbox.phrase.Clauses;
import pressbox.phrase.Item;
import pressbox.phrase.Line;
import pressbox.phrase.Words;

/// Reads the fixtures that one sentence states.
final class FixtureLine {
    private static final Set<String> WHEN_WORDS =
            Words.of("on this next later the coming monday tuesday wednesday thursday friday saturday sunday");

    private final Prose prose;
    private final Credits credits;
    private final Line line;
    private final Sides sides;
    private final Encounters encounters;
    private final Outlook outlook;
    private final Running running;
    private final List<Fixture> fixtures = new ArrayList<>();

    FixtureLine(Credits credits, Line line, Running running) {
        this.prose = running.prose();
        this.credits = credits;
        this.line = line;
        this.running = running;
        Clauses clauses = Clauses.of(line);
        this.sides = new Sides(line, prose.text());
        this.encounters = new Encounters(line, clauses, sides, running);
        this.outlook = new Outlook(line, clauses, prose.beat().day());
    }

    Actors actors() {
        return encounters.actors();
    }

    List<Fixture> read() {
        readLists();
        for (Encounter encounter : encounters.all()) {
            if (outlook.isAhead(encounter)) {
                add(
                        encounter.first(),
                        encounter.second(),
                        encounter.home(),
                        encounter.hit().first());
            }
        }
        return fixtures;
    }

    /// "City (H), Lyon (A)": matches of the side the article is about.
    private void readLists() {
        int listed = 0;
        for (int i = 0; i + 3 < line.size(); i++) {
            if (isListed(i)) {
                listed++;
            }
        }
        Optional<Named> topic = running.topic();
        if (listed < 2 || topic.isEmpty()) {
            return;
        }
        for (int i = 0; i + 3 < line.size(); i++) {
            if (isListed(i) && Side.canMeet(topic.get(), sides.at(i).orElseThrow())) {
                boolean home = line.is(i + 2, "h") || line.is(i + 2, "home");
                add(topic.get(), sides.at(i).orElseThrow(), home ? Home.FIRST : Home.SECOND, i);
            }
        }
    }

    private boolean isListed(int at) {
        return sides.is(at)
                && line.is(at + 1, "(")
                && (line.is(at + 2, "h") || line.is(at + 2, "a") || line.is(at + 2, "home") || line.is(at + 2, "away"));
    }

    private void add(Named first, Named second, Home home, int at) {
        fixtures.add(new Fixture(
                prose.evidence(line.span()),
                first,
                second,
                home,
                line.competitionNear(at),
                when(at),
                Days.named(line, at, prose.beat().day(), Days.Direction.AHEAD),
                credits.originAt(line.span())));
    }

    private String when(int at) {
        int best = -1;
        for (int i = 0; i < line.size(); i++) {
            if ((Days.isDay(line.item(i)) || Days.isMonth(line.item(i)))
                    && (best < 0 || Math.abs(i - at) < Math.abs(best - at))) {
                best = i;
            }
        }
        if (best < 0) {
            return "";
        }
        int first = best;
        while (first > 0
                && (WHEN_WORDS.contains(line.item(first - 1).word())
                        || line.item(first - 1).kind() == Item.Kind.NUMBER)) {
            first--;
        }
        int last = best;
        while (last + 1 < line.size()
                && (line.item(last + 1).kind() == Item.Kind.NUMBER
                        || Days.isMonth(line.item(last + 1))
                        || Days.isDay(line.item(last + 1)))) {
            last++;
        }
        return line.span(first, last).in(prose.text());
    }
}
