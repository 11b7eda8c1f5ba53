package pressbox.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import pressbox.almanac.Almanac;
import pressbox.almanac.Coverage.Status;
import pressbox.almanac.Coverage.Stretch;
import pressbox.football.Match;

/// `pressbox almanac info`: what a record holds.
@Command(
        name = "info",
        mixinStandardHelpOptions = true,
        description = "What a record holds: matches, clubs, and of each competition which seasons.")
final class InfoCommand implements Callable<Integer> {
    @Mixin
    private AlmanacOptions asked = new AlmanacOptions();

    @Override
    public Integer call() {
        Almanac almanac = asked.load();
        Map<String, Integer> leftOut = new TreeMap<>();
        for (Match match : almanac.matchesLeftOut()) {
            leftOut.merge(Words.of(match.status()), 1, Integer::sum);
        }
        Console console = Console.standard();
        if (asked.asJson()) {
            console.line(Json.pretty(json(almanac, leftOut)));
            return 0;
        }
        console.line(String.format(
                Locale.ROOT,
                "%,d matches of %,d clubs",
                almanac.matches(),
                almanac.clubs().size()));
        leftOut.forEach((status, count) -> console.line("  and " + count + " " + status + ", which do not count"));
        CoveragePicture picture = CoveragePicture.of(almanac.coverage());
        picture.lines().forEach(console::line);
        almanac.coverage().stretches().stream()
                .filter(stretch -> stretch.status() != Status.COMPLETE)
                .forEach(stretch -> Wrapping.lines(sentence(stretch), CoveragePicture.WIDTH)
                        .forEach(line -> console.line("  " + line)));
        return 0;
    }

    private static String sentence(Stretch stretch) {
        String seasons = stretch.from().equals(stretch.to()) ? stretch.from() : stretch.from() + " to " + stretch.to();
        String status = stretch.status() == Status.PARTIAL ? "partial to " + stretch.last() : "missing";
        return stretch.competition() + " " + seasons + " " + status
                + (stretch.note().isEmpty() ? "" : ": " + stretch.note());
    }

    private static Map<String, Object> json(Almanac almanac, Map<String, Integer> leftOut) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("matches", almanac.matches());
        all.put("left_out", leftOut);
        all.put("clubs", almanac.clubs());
        all.put(
                "coverage",
                almanac.coverage().stretches().stream().map(InfoCommand::json).toList());
        return all;
    }

    private static Map<String, Object> json(Stretch stretch) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("competition", stretch.competition());
        row.put("name", stretch.name());
        row.put("from", stretch.from());
        row.put("to", stretch.to());
        row.put("status", Words.of(stretch.status()));
        if (stretch.status() != Status.MISSING) {
            row.put("last", stretch.last().toString());
        }
        row.put("note", stretch.note());
        return row;
    }
}
