package pressbox.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.fact.Fixture;
import pressbox.fact.Prose;
import pressbox.fact.Result.Home;
import pressbox.football.Named;
import pressbox.origin.Credits;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// Reads the fixtures that one sentence states.
final class FixtureLine {
    private static final WordSet VERSUS = Words.of("v vs versus");
    private static final WordSet VENUES = Words.of("h a home away");
    private static final WordSet WHEN_WORDS =
            Words.of("on this next later the coming monday tuesday wednesday thursday friday saturday sunday");

    private final Prose prose;
    private final Credits credits;
    private final Line line;
    private final Sides sides;
    private final Encounters encounters;
    private final Running running;
    private final List<Fixture> fixtures = new ArrayList<>();

    FixtureLine(Credits credits, Line line, Running running) {
        this.prose = running.prose();
        this.credits = credits;
        this.line = line;
        this.running = running;
        Clauses clauses = Clauses.of(line);
        this.sides = new Sides(line, prose.text());
        Outlook outlook = new Outlook(line, clauses, prose.beat().day());
        this.encounters = new Encounters(line, clauses, sides, running, outlook::isAhead);
    }

    Actors actors() {
        return encounters.actors();
    }

    List<Fixture> read(List<Hit<Meeting>> hits) {
        if (hasVenue(line)) {
            readLists();
        }
        if (isDated(line)) {
            readDated();
        }
        for (Encounter encounter : encounters.of(hits)) {
            add(
                    encounter.first(),
                    encounter.second(),
                    encounter.home(),
                    encounter.hit().first());
        }
        return fixtures;
    }

    /// "3 August - Town v Elmbridge": a list names clubs that nobody knows.
    private void readDated() {
        for (int i = 1; i + 1 < line.size(); i++) {
            if (!line.has(VERSUS, i, i + 1)) {
                continue;
            }
            Optional<Named> first = sides.at(i - 1);
            Optional<Named> second = sides.at(i + 1);
            Optional<Named> host = first.isPresent() || second.isEmpty() ? first : sides.strangerTo(i - 1);
            Optional<Named> guest = second.isPresent() || first.isEmpty() ? second : sides.strangerFrom(i + 1);
            if (host.isPresent() && guest.isPresent() && first.isPresent() != second.isPresent()) {
                add(host.get(), guest.get(), Home.FIRST, i);
            }
        }
    }

    private static boolean isDated(Line line) {
        for (int i = 0; i < Math.min(3, line.size()); i++) {
            if (Days.isMonth(line, i)) {
                return line.has(VERSUS, i, line.size());
            }
        }
        return false;
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
        return isVenue(line, at + 1) && sides.is(at);
    }

    /// Whether a line has the form of a list of matches.
    static boolean mayList(Line line) {
        return hasVenue(line) || isDated(line);
    }

    private static boolean hasVenue(Line line) {
        for (int i = line.nextName(0); i + 3 < line.size(); i = line.nextName(i + 1)) {
            if (isVenue(line, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVenue(Line line, int open) {
        return line.is(open, "(") && line.has(VENUES, open + 1, open + 2);
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
            if ((Days.isDay(line, i) || Days.isMonth(line, i))
                    && (best < 0 || Math.abs(i - at) < Math.abs(best - at))) {
                best = i;
            }
        }
        if (best < 0) {
            return "";
        }
        int first = best;
        while (first > 0 && (line.is(first - 1, WHEN_WORDS) || line.kind(first - 1) == Line.Kind.NUMBER)) {
            first--;
        }
        int last = best;
        while (last + 1 < line.size()
                && (line.kind(last + 1) == Line.Kind.NUMBER
                        || Days.isMonth(line, last + 1)
                        || Days.isDay(line, last + 1))) {
            last++;
        }
        return line.span(first, last).in(prose.text());
    }
}
