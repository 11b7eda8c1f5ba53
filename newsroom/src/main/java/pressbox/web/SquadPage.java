package pressbox.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.Almanac;
import pressbox.almanac.Scope;
import pressbox.fact.Availability;
import pressbox.fact.Fixture;
import pressbox.football.Match;
import pressbox.football.Person;
import pressbox.ledger.Bulletin;
import pressbox.newsday.NewsList;
import pressbox.newsday.Newsroom;
import pressbox.pack.PackPerson;

/// Who can play, the next fixture, and the form.
final class SquadPage {
    private static final int FORM = 12;

    private final Newsroom room;

    SquadPage(Newsroom room) {
        this.room = room;
    }

    void get(Context context, Pages pages) {
        NewsList news = room.news();
        Map<String, Bulletin> latest = new LinkedHashMap<>();
        news.ledger().squad().forEach(bulletin -> latest.put(bulletin.player(), bulletin));
        List<SquadRow> out = new ArrayList<>();
        List<SquadRow> fit = new ArrayList<>();
        for (PackPerson person : room.pack().people()) {
            if (person.role() == Person.Role.PLAYER && person.nowAt().isEmpty()) {
                Optional<Bulletin> bulletin = Optional.ofNullable(latest.get(person.name()));
                boolean available = bulletin.map(Bulletin::status).orElse(Availability.Status.AVAILABLE)
                        == Availability.Status.AVAILABLE;
                (available ? fit : out).add(new SquadRow(person, bulletin));
            }
        }
        out.sort(Comparator.comparingInt(
                row -> row.bulletin().map(Bulletin::chance).orElse(0)));
        fit.sort(Comparator.comparingInt(
                row -> row.person().number() == 0 ? 100 : row.person().number()));
        Optional<String> record = room.almanac().flatMap(almanac -> almanac.clubName(room.club()));
        List<Match> form = room.almanac()
                .flatMap(almanac -> record.map(club -> almanac.lastMatches(club, Scope.ALL, room.today(), FORM)))
                .orElse(List.of());
        pages.show(
                context,
                "squad",
                "Squad",
                "squad",
                Map.of(
                        "out", out,
                        "fit", fit,
                        "form", form,
                        "recordName", record.orElse(""),
                        "competitions", competitions(),
                        "next", nextFixture(news),
                        "zone", room.zone(),
                        "now", room.now()));
    }

    private Map<String, String> competitions() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String code : room.almanac().map(Almanac::competitions).orElse(Set.of())) {
            names.put(
                    code,
                    room.names().competition(code).map(found -> found.name()).orElse(code));
        }
        return names;
    }

    /// The nearest fixture of the club that an article with a settled day speaks of, the last word on it.
    private Optional<Fixture> nextFixture(NewsList news) {
        LocalDate today = room.today();
        return news.filed().stream()
                .flatMap(filed -> filed.reading().facts(Fixture.class))
                .filter(fixture -> fixture.first().name().equals(room.club().name())
                        || fixture.second().name().equals(room.club().name()))
                .filter(fixture ->
                        fixture.date().filter(day -> !day.isBefore(today)).isPresent())
                .min(Comparator.comparing((Fixture fixture) -> fixture.date().orElse(LocalDate.MAX))
                        .thenComparing(fixture -> fixture.competition().isEmpty()));
    }
}
