package pressbox.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pressbox.almanac.Almanac;
import pressbox.almanac.Coverage.Status;
import pressbox.almanac.Dates;
import pressbox.almanac.Table;

/// `pressbox almanac table`: a league table on a day, by the rules of its time.
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        description = "A league table on a day, by the rules of its time, with points deducted.")
final class TableCommand implements Callable<Integer> {
    @Mixin
    private AlmanacOptions asked = new AlmanacOptions();

    @Option(names = "--in", paramLabel = "CODE", required = true, description = "The code of the league, as L1.")
    private String league = "";

    @Option(names = "--season", paramLabel = "SEASON", required = true, description = "As 2024-25.")
    private String season = "";

    @Override
    public Integer call() {
        Almanac almanac = asked.load();
        String code = AlmanacOptions.competition(almanac, league);
        String year = season.replace('/', '-');
        LocalDate day = asked.day();
        Table table = almanac.table(code, year, day);
        if (table.rows().isEmpty()) {
            throw new Failure("the almanac has no match of " + code + " in " + year + " up to " + day
                    + ": seasons are written as 2024-25");
        }
        Console console = Console.standard();
        if (asked.asJson()) {
            console.line(Json.pretty(json(table)));
            return 0;
        }
        console.line(console.bold(almanac.coverage().name(code) + " " + year) + ", " + table.pointsForWin()
                + " points for a win");
        console.line(console.dim(String.format(
                Locale.ROOT, "  %30s %3s %3s %3s %4s %4s %4s %4s", "P", "W", "D", "L", "F", "A", "", "Pts")));
        table.rows().forEach(row -> line(console, row));
        almanac.coverage()
                .of(code, year)
                .filter(stretch -> stretch.status() == Status.PARTIAL)
                .ifPresent(stretch -> console.line(console.doubtful("partial: ")
                        + "the record goes to " + Dates.words(stretch.last())
                        + (stretch.note().isEmpty() ? "" : ", " + stretch.note())));
        return 0;
    }

    private static void line(Console console, Table.Row row) {
        console.line(String.format(
                        Locale.ROOT,
                        "%3d %-25s %3d %3d %3d %3d %4d %4d %+4d %4d",
                        row.place(),
                        row.club(),
                        row.played(),
                        row.won(),
                        row.drawn(),
                        row.lost(),
                        row.scored(),
                        row.conceded(),
                        row.scored() - row.conceded(),
                        row.points())
                + (row.deducted() == 0 ? "" : console.dim("  " + row.deducted() + " deducted: " + row.why())));
    }

    private static Map<String, Object> json(Table table) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("competition", table.competition());
        all.put("season", table.season());
        all.put("points_for_win", table.pointsForWin());
        all.put("rows", table.rows());
        return all;
    }
}
