package pressbox.scoreboard;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import pressbox.almanac.Almanac;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.football.Match;
import pressbox.football.Match.GroundOf;
import pressbox.football.Match.Length;

/// A record several times over: with as many more clubs, or with as many more years.
public enum GrownRecord {
    ONCE(1),
    TEN_TIMES_THE_CLUBS(10),
    TEN_TIMES_THE_YEARS(10);

    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);

    /// Longer than the record, so that its copies follow one another.
    private static final int YEARS = 160;

    private final int times;

    GrownRecord(int times) {
        this.times = times;
    }

    /// The matches of the record and its copies; only the record's own are held.
    Iterable<Match> matches(Almanac almanac) {
        List<Match> own = own(almanac);
        return () -> IntStream.range(0, times)
                .boxed()
                .flatMap(copy -> own.stream().map(match -> copied(match, copy)))
                .iterator();
    }

    private static List<Match> own(Almanac almanac) {
        List<Match> own = new ArrayList<>();
        for (String club : almanac.clubs()) {
            History history = almanac.history(club, Scope.ALL, EVER);
            for (int place = 0; place < history.size(); place++) {
                Match match = history.match(place);
                if (match.home().equals(club)) {
                    own.add(match);
                }
            }
        }
        return own;
    }

    private Match copied(Match match, int copy) {
        if (copy == 0) {
            return match;
        }
        boolean later = this == TEN_TIMES_THE_YEARS;
        String name = later ? "" : " " + copy;
        return new Match(
                later ? match.date().plusYears((long) copy * YEARS) : match.date(),
                later ? season(match.season(), copy * YEARS) : match.season(),
                match.competition(),
                match.round(),
                match.home() + name,
                match.away() + name,
                match.score(),
                match.ground(),
                match.shootout(),
                match.length(),
                match.afterNinety(),
                match.status());
    }

    private static String season(String season, int later) {
        int year = Integer.parseInt(season.substring(0, 4)) + later;
        return String.format("%d-%02d", year, (year + 1) % 100);
    }

    /// Writes matches as `matches.csv.gz`.
    static void write(Iterable<Match> matches, Path file) throws IOException {
        try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            out.write("date,season,comp,round,home,away,hg,ag,neutral,aet,ft,pens,ha,status,src\n");
            for (Iterator<Match> each = matches.iterator(); each.hasNext(); ) {
                out.write(line(each.next()));
            }
        }
    }

    private static String line(Match m) {
        return m.date() + "," + m.season() + "," + m.competition() + ",\"" + m.round() + "\",\"" + m.home() + "\",\""
                + m.away() + "\"," + m.score().first() + "," + m.score().second() + ","
                + (m.ground() == GroundOf.NEUTRAL ? 1 : 0) + "," + (m.length() == Length.EXTRA_TIME ? 1 : 0) + ","
                + m.afterNinety().map(Object::toString).orElse("") + "," + m.shootout() + ","
                + (m.ground() == GroundOf.UNKNOWN ? 0 : 1) + ",,\n";
    }
}
