package pressbox.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pressbox.almanac.Almanac;
import pressbox.almanac.Dates;
import pressbox.almanac.History;
import pressbox.almanac.History.Stretch;
import pressbox.almanac.RunKind;
import pressbox.almanac.Scope;
import pressbox.almanac.Venue;

/// `pressbox almanac run`: a club's runs, now and ever.
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "A club's current runs, its longest ever, and the last time one was as long.")
final class RunCommand implements Callable<Integer> {
    private static final int WIDTH = 83;
    private static final int MOST_MATCHES = 36;

    @Mixin
    private AlmanacOptions asked = new AlmanacOptions();

    @Option(names = "--club", paramLabel = "CLUB", required = true, description = "The club.")
    private String club = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "One kind of run, with its matches: winning, losing, drawing, unbeaten, winless, …")
    private @Nullable String kind;

    @Option(
            names = "--in",
            paramLabel = "WHAT",
            defaultValue = "league",
            description = "league (what is taken without it), all, or the code of a competition.")
    private String contest = "";

    @ArgGroup
    private Ground ground = new Ground();

    /// Whose ground counts.
    private static final class Ground {
        @Option(names = "--home", description = "Home matches only.")
        private boolean home;

        @Option(names = "--away", description = "Away matches only.")
        private boolean away;

        Venue venue() {
            return home ? Venue.HOME : away ? Venue.AWAY : Venue.ANYWHERE;
        }
    }

    /// A run that goes on at the last match, the longest ever, and the last before it that was as long.
    private record Runs(RunKind kind, Stretch now, Stretch longest, Stretch asLong) {
        static Runs of(RunKind kind, History history) {
            Stretch now = history.runEndingAt(history.size() - 1, kind);
            Stretch asLong = history.lastRun(kind, Math.max(1, now.length()), now.first());
            return new Runs(kind, now, history.longestRun(kind, history.size()), asLong);
        }
    }

    @Override
    public Integer call() {
        List<RunKind> kinds = kind == null ? List.of(RunKind.values()) : List.of(kind(kind));
        Almanac almanac = asked.load();
        String name = Almanacs.club(almanac, club);
        Scope scope = AlmanacOptions.scope(almanac, contest).at(ground.venue());
        History history = almanac.history(name, scope, asked.day());
        if (history.isEmpty()) {
            throw new Failure("the almanac has no " + scope.words() + " of " + name + " up to " + asked.day());
        }
        List<Runs> runs = kinds.stream().map(each -> Runs.of(each, history)).toList();
        Console console = Console.standard();
        if (asked.asJson()) {
            console.line(Json.pretty(json(history, runs)));
            return 0;
        }
        LocalDate last = history.day(history.size() - 1);
        console.line(console.bold(name) + ", " + scope.words() + ": " + history.size() + " up to " + Dates.words(last));
        if (kind == null) {
            runs.forEach(each -> line(console, history, each));
        } else {
            runs.forEach(each -> matches(console, history, each));
        }
        AlmanacOptions.remark(console, almanac, scope);
        return 0;
    }

    private static RunKind kind(String name) {
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(RunKind.values())
                .filter(each -> each.name().equals(constant))
                .findFirst()
                .orElseThrow(() -> new Failure("there is no kind of run “" + name + "”: take of "
                        + Arrays.stream(RunKind.values()).map(RunCommand::word).collect(Collectors.joining(", "))));
    }

    private static String word(RunKind kind) {
        return Words.of(kind).replace(' ', '-');
    }

    private static void line(Console console, History history, Runs runs) {
        String now = runs.now().length() == 0 ? "-" : String.valueOf(runs.now().length());
        console.line(String.format(
                Locale.ROOT,
                "  %-15s now %3s   longest %3d  %s",
                word(runs.kind()),
                now,
                runs.longest().length(),
                console.dim(days(history, runs.longest()))));
    }

    private static void matches(Console console, History history, Runs runs) {
        stretch(console, history, runs, "now", runs.now());
        stretch(console, history, runs, "longest", runs.longest());
        if (runs.now().length() > 0) {
            stretch(console, history, runs, "last as long", runs.asLong());
        }
    }

    private static void stretch(Console console, History history, Runs runs, String what, Stretch run) {
        console.line(String.format(
                Locale.ROOT,
                "  %-13s%s%s",
                what,
                runs.kind().counted(run.length()),
                run.length() == 0 ? "" : ", " + days(history, run)));
        new ResultStrip(console, history.club())
                .lines(history.matches(run), WIDTH, MOST_MATCHES)
                .forEach(line -> console.line(" ".repeat(15) + line));
    }

    private static String days(History history, Stretch run) {
        if (run.length() == 0) {
            return "";
        }
        String last = Dates.words(history.day(run.last()));
        return run.length() == 1 ? last : Dates.words(history.day(run.first())) + " to " + last;
    }

    private static Map<String, Object> json(History history, List<Runs> runs) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("club", history.club());
        all.put("scope", history.scope().words());
        all.put("matches", history.size());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Runs each : runs) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("kind", word(each.kind()));
            row.put("now", json(history, each.now()));
            row.put("longest", json(history, each.longest()));
            row.put("last_as_long", json(history, each.asLong()));
            rows.add(row);
        }
        all.put("runs", rows);
        return all;
    }

    private static Map<String, Object> json(History history, Stretch run) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("length", run.length());
        if (run.length() > 0) {
            row.put("first", history.day(run.first()).toString());
            row.put("last", history.day(run.last()).toString());
            row.put(
                    "matches",
                    history.matches(run).stream().map(Object::toString).toList());
        }
        return row;
    }
}
