package pressbox.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.fact.Fixture;
import pressbox.fact.Prose;
import pressbox.fact.Result.Home;
import pressbox.football.Named;
import pressbox.origin.Credits;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Item;
import pressbox.phrase.Line;
import pressbox.phrase.Words;

/// Reads the fixtures that one sentence states.
final class FixtureLine {
    private static final Set<String> AHEAD = Words.of(
            "next upcoming forthcoming ahead tomorrow tonight weekend before coming prepare preparing prepares looming awaits await"
                    + " scheduled now preparation");
    private static final Set<String> PAST = Words.of(
            "last was were during since yesterday ago previous earlier faced scored lost won beat drew played met ended finished suffered"
                    + " beaten defeated marred conceded conceding goal scoring would never didn't saw came took");
    private static final Set<String> JUST_PAST = Words.of("after following did since from had if");
    private static final Set<String> NOT_AHEAD = Words.of(
            "last was were had did yesterday ago would could lost won drew beaten suffered since losing drawing draws wins winning loss"
                    + " defeat draw win cannot can't not never n't lose hate coming");
    private static final Set<String> TOWARDS = Words.of("with against at to versus v vs opponents opponent up");
    private static final Set<String> COMING = Words.of("this next");
    private static final Set<String> EITHER = Words.of("or either winners winner");

    private final Prose prose;
    private final Credits credits;
    private final Line line;
    private final Clauses clauses;
    private final Opponents opponents;
    private final List<Fixture> fixtures = new ArrayList<>();

    FixtureLine(Prose prose, Credits credits, Line line, Affiliations affiliations, Optional<Named> topic) {
        this.prose = prose;
        this.credits = credits;
        this.line = line;
        this.clauses = Clauses.of(line);
        this.opponents = new Opponents(
                line,
                clauses,
                affiliations,
                topic,
                Optional.empty(),
                prose.beat().club().map(Named.class::cast));
    }

    List<Fixture> read(List<Hit<Meeting>> hits) {
        readLists();
        if (line.items().stream().anyMatch(item -> item.kind() == Item.Kind.SCORE)) {
            return fixtures;
        }
        for (Hit<Meeting> hit : hits) {
            if (looksAhead(hit)) {
                read(hit);
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
        Optional<Named> topic = opponents.topic();
        if (listed < 2 || topic.isEmpty()) {
            return;
        }
        for (int i = 0; i + 3 < line.size(); i++) {
            if (isListed(i) && !Opponents.same(topic.get(), line.item(i).side().orElseThrow())) {
                boolean home = line.is(i + 2, "h") || line.is(i + 2, "home");
                add(topic.get(), line.item(i).side().orElseThrow(), home ? Home.FIRST : Home.SECOND, i);
            }
        }
    }

    private boolean isListed(int at) {
        return opponents.isSide(at)
                && line.is(at + 1, "(")
                && (line.is(at + 2, "h") || line.is(at + 2, "a") || line.is(at + 2, "home") || line.is(at + 2, "away"));
    }

    private boolean looksAhead(Hit<Meeting> hit) {
        if (isTable(hit)) {
            return !line.has(PAST, 0, line.size())
                    && !line.has(JUST_PAST, hit.first() - 3, hit.first())
                    && !line.has(EITHER, hit.last(), hit.last() + 4)
                    && !line.has(Set.of("fans", "supporters"), hit.last(), hit.last() + 3);
        }
        int start = clauses.start(hit.first());
        int end = clauses.end(hit.last());
        if (line.has(EITHER, hit.last(), hit.last() + 6)) {
            return false;
        }
        return switch (hit.value().ahead()) {
            case FUTURE -> !line.has(NOT_AHEAD, Math.max(start, hit.first() - 4), hit.last());
            case OPEN ->
                !line.has(PAST, start, end)
                        && !line.has(JUST_PAST, Math.max(start, hit.first() - 4), hit.first())
                        && (line.has(AHEAD, start, end)
                                || line.has(Set.of("will"), Math.max(start, hit.first() - 6), hit.first())
                                || namesDay(start, end));
        };
    }

    private boolean isTable(Hit<Meeting> hit) {
        return hit.slots().size() == 2;
    }

    private boolean namesDay(int from, int to) {
        for (int i = from; i < to; i++) {
            if ((line.is(i, "week") || line.is(i, "month") || line.is(i, "season")) && line.has(COMING, i - 1, i)) {
                return true;
            }
            if (Days.isDay(line.item(i))
                    || (Days.isMonth(line.item(i))
                            && Days.named(line, i, prose.beat().day(), Days.Direction.AHEAD)
                                    .isPresent())) {
                return true;
            }
        }
        return false;
    }

    private void read(Hit<Meeting> hit) {
        if (isTable(hit)) {
            Named first = line.item(hit.slots().get(0)).side().orElseThrow();
            Named second = line.item(hit.slots().get(1)).side().orElseThrow();
            if (Opponents.canMeet(first, second) && !line.is(hit.first() - 1, "or")) {
                add(first, second, Home.FIRST, hit.first());
            }
            return;
        }
        List<Integer> behind = opponents.behind(hit.last() + 1, line.has(TOWARDS, hit.last(), hit.last() + 1) ? 6 : 4);
        if (behind.isEmpty()) {
            return;
        }
        Named second = line.item(behind.getFirst()).side().orElseThrow();
        Optional<Named> first = first(hit, second);
        if (first.isPresent()) {
            add(first.get(), second, home(hit, first.get(), second), hit.first());
        }
    }

    private Optional<Named> first(Hit<Meeting> hit, Named second) {
        Optional<Named> topic = opponents.topic().filter(t -> Opponents.canMeet(t, second));
        Optional<Named> ours = opponents.ours(hit.first(), 8).filter(side -> Opponents.canMeet(side, second));
        if (ours.isPresent()) {
            return ours;
        }
        return opponents
                .before(hit.first())
                .filter(b -> Opponents.canMeet(b, second))
                .or(() -> topic);
    }

    private Home home(Hit<Meeting> hit, Named first, Named second) {
        Optional<Named> ground = opponents.groundsClub(hit.first());
        if (ground.isPresent() && Opponents.same(ground.get(), first)) {
            return Home.FIRST;
        }
        if (ground.isPresent() && Opponents.same(ground.get(), second)) {
            return Home.SECOND;
        }
        if (line.is(hit.last(), "at")) {
            return Home.SECOND;
        }
        return switch (hit.value().host()) {
            case FIRST -> Home.FIRST;
            case SECOND -> Home.SECOND;
            case OPEN -> Home.UNKNOWN;
        };
    }

    private void add(Named first, Named second, Home home, int at) {
        LocalDate today = prose.beat().day();
        fixtures.add(new Fixture(
                prose.evidence(line.span()),
                first,
                second,
                home,
                line.competitionNear(at),
                when(at),
                Days.named(line, at, today, Days.Direction.AHEAD),
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
        while ((first > 0 && WHEN_WORDS.contains(line.item(first - 1).word()))
                || (first > 0 && line.item(first - 1).kind() == Item.Kind.NUMBER)) {
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

    private static final Set<String> WHEN_WORDS =
            Words.of("on this next later the coming monday tuesday wednesday thursday friday saturday sunday");
}
