package pressbox.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import pressbox.almanac.Almanac;
import pressbox.almanac.Dates;
import pressbox.almanac.History;
import pressbox.almanac.RunKind;
import pressbox.almanac.Scope;
import pressbox.almanac.Venue;
import pressbox.football.Match;

/// `pressbox almanac h2h`: the meetings of two clubs.
@Command(
        name = "h2h",
        mixinStandardHelpOptions = true,
        description = "The meetings of two clubs: won, drawn and lost, as the first of them saw it.")
final class MeetingsCommand implements Callable<Integer> {
    private static final int WIDTH = 83;
    private static final int LATEST = 10;

    @Mixin
    private AlmanacOptions asked = new AlmanacOptions();

    @Parameters(index = "0", paramLabel = "CLUB", description = "The club whose wins are counted as won.")
    private String club = "";

    @Parameters(index = "1", paramLabel = "CLUB", description = "The other club.")
    private String other = "";

    /// Meetings of one sort added up.
    private record Sum(String of, int played, int won, int drawn, int lost, int scored, int conceded) {
        static Sum of(String what, History meetings) {
            int last = meetings.size() - 1;
            int scored = 0;
            int conceded = 0;
            for (int place = 0; place <= last; place++) {
                scored += meetings.scored(place);
                conceded += meetings.conceded(place);
            }
            return new Sum(
                    what,
                    meetings.size(),
                    meetings.count(RunKind.WINNING, 0, last),
                    meetings.count(RunKind.DRAWING, 0, last),
                    meetings.count(RunKind.LOSING, 0, last),
                    scored,
                    conceded);
        }
    }

    @Override
    public Integer call() {
        Almanac almanac = asked.load();
        String first = Almanacs.club(almanac, club);
        String second = Almanacs.club(almanac, other);
        if (first.equals(second)) {
            throw new Failure("“" + club + "” and “" + other + "” are both " + first + ": name two clubs");
        }
        Scope scope = Scope.ALL.against(second);
        History meetings = almanac.history(first, scope, asked.day());
        List<Sum> sums = sums(almanac, first, scope);
        Console console = Console.standard();
        if (asked.asJson()) {
            console.line(Json.pretty(json(first, second, meetings, sums)));
            return 0;
        }
        if (meetings.isEmpty()) {
            console.line(first + " and " + second + " have not met up to " + Dates.words(asked.day())
                    + ", as far as the record goes");
            return 0;
        }
        console.line(console.bold(first + " against " + second) + ", " + Dates.words(meetings.day(0)) + " to "
                + Dates.words(meetings.day(meetings.size() - 1)));
        console.line(console.dim(
                String.format(Locale.ROOT, "  %-21s %4s %4s %4s %4s %5s", "", "P", "W", "D", "L", "Goals")));
        sums.forEach(sum -> console.line(String.format(
                Locale.ROOT,
                "  %-21s %4d %4d %4d %4d %3d-%d",
                sum.of(),
                sum.played(),
                sum.won(),
                sum.drawn(),
                sum.lost(),
                sum.scored(),
                sum.conceded())));
        new ResultStrip(console, first)
                .lines(latest(meetings), WIDTH, LATEST)
                .forEach(line -> console.line("  latest  " + line));
        Match last = meetings.match(meetings.size() - 1);
        console.line("  " + console.dim("the last: " + last));
        AlmanacOptions.remark(console, almanac, scope);
        return 0;
    }

    private List<Sum> sums(Almanac almanac, String first, Scope scope) {
        List<Sum> sums = new ArrayList<>();
        sums.add(Sum.of("all", almanac.history(first, scope, asked.day())));
        for (Venue venue : List.of(Venue.HOME, Venue.AWAY, Venue.NEUTRAL)) {
            sums.add(Sum.of(Words.of(venue), almanac.history(first, scope.at(venue), asked.day())));
        }
        sums.add(Sum.of("league", almanac.history(first, scope.in("league", almanac.leagues()), asked.day())));
        return sums.stream().filter(sum -> sum.played() > 0).toList();
    }

    private static List<Match> latest(History meetings) {
        return meetings.matches(meetings.size() - LATEST, meetings.size() - 1);
    }

    private static Map<String, Object> json(String first, String second, History meetings, List<Sum> sums) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("club", first);
        all.put("other", second);
        all.put("sums", sums);
        all.put("latest", latest(meetings).stream().map(Match::toString).toList());
        return all;
    }
}
