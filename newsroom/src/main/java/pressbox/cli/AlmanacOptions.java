package pressbox.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pressbox.almanac.Almanac;
import pressbox.almanac.Coverage;
import pressbox.almanac.Scope;

/// The options that every question to the almanac has.
final class AlmanacOptions {
    @Option(
            names = "--almanac",
            paramLabel = "FILE",
            required = true,
            description = "Match history, .csv or .csv.gz, or a snapshot of it.")
    private Path file = Path.of("");

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Matches up to that day count, as 2025-11-28; today without it.")
    private @Nullable LocalDate on;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    Almanac load() {
        return Almanacs.load(file);
    }

    LocalDate day() {
        return on == null ? LocalDate.now(ZoneOffset.UTC) : on;
    }

    boolean asJson() {
        return json;
    }

    /// @param contest `all`, `league` or a code of the record
    static Scope scope(Almanac almanac, String contest) {
        String code = contest.toUpperCase(Locale.ROOT);
        return switch (code) {
            case "ALL" -> Scope.ALL;
            case "LEAGUE" -> Scope.ALL.in("league matches", almanac.leagues());
            default -> Scope.ALL.in(almanac.coverage().name(competition(almanac, contest)), Set.of(code));
        };
    }

    /// Names the competitions of a scope that the record does not hold in full, if there are any.
    static void remark(Console console, Almanac almanac, Scope scope) {
        Set<String> codes = new TreeSet<>();
        for (Coverage.Stretch stretch : almanac.coverage().stretches()) {
            boolean asked =
                    scope.competitions().isEmpty() || scope.competitions().contains(stretch.competition());
            if (asked && stretch.status() != Coverage.Status.COMPLETE) {
                codes.add(stretch.competition());
            }
        }
        if (!codes.isEmpty()) {
            console.line(console.dim("  not in full in the record (see almanac info): " + String.join(", ", codes)));
        }
    }

    /// The code of a competition.
    ///
    /// @throws Failure if there is no match of it
    static String competition(Almanac almanac, String code) {
        String known = code.toUpperCase(Locale.ROOT);
        if (!almanac.competitions().contains(known)) {
            throw new Failure("the almanac has no competition “" + code + "”: take one of "
                    + String.join(", ", new TreeSet<>(almanac.competitions())));
        }
        return known;
    }
}
