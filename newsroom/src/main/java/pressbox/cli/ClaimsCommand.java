package pressbox.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pressbox.claim.ClaimJudge;
import pressbox.claim.Judgement;
import pressbox.football.Club;
import pressbox.football.NameBook;
import pressbox.pack.Packs;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `pressbox claims`: statistical claims and the record's verdict.
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = "Judges statistical claims by the recorded history of matches.",
        subcommands = ClaimsCommand.Judge.class)
final class ClaimsCommand {
    /// `pressbox claims judge`.
    @Command(
            name = "judge",
            mixinStandardHelpOptions = true,
            description =
                    "Judges one claim, or every claim of a JSON Lines file with the fields id, club, as_of, text.")
    static final class Judge implements Callable<Integer> {
        @Parameters(arity = "0..1", paramLabel = "CLAIM", description = "The claim, as a journalist would write it.")
        private @Nullable String claim;

        @Option(
                names = "--almanac",
                paramLabel = "FILE",
                required = true,
                description = "Match history, .csv or .csv.gz.")
        private Path almanac = Path.of("");

        @Option(names = "--club", paramLabel = "CLUB", description = "The club it is about.")
        private @Nullable String club;

        @Option(
                names = "--on",
                paramLabel = "DATE",
                description = "The day of the claim, as 2025-11-28; today without it.")
        private @Nullable LocalDate on;

        @Option(names = "--in", paramLabel = "FILE", description = "Claims to judge, JSON Lines.")
        private @Nullable Path in;

        @Option(names = "--out", paramLabel = "FILE", description = "Where their verdicts go, JSON Lines.")
        private @Nullable Path out;

        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Override
        public Integer call() {
            NameBook names = Packs.builtIn().book();
            ClaimJudge judge = new ClaimJudge(Almanacs.load(almanac), names);
            Console console = Console.standard();
            if (in != null && out != null) {
                return all(judge, names, in, out, console);
            }
            if (claim == null || club == null) {
                throw new Failure("name a claim and its --club, or --in FILE and --out FILE");
            }
            LocalDate day = on == null ? LocalDate.now(ZoneOffset.UTC) : on;
            Judgement judgement = judge.judge(claim, club(names, club), day);
            if (json) {
                console.line(Json.pretty(VerdictLine.of(judgement)));
            } else {
                console.line(console.bold("“" + judgement.sentence() + "”"));
                new VerdictPrinter(console).print(judgement);
            }
            return 0;
        }

        private static int all(ClaimJudge judge, NameBook names, Path in, Path out, Console console) {
            JsonMapper mapper = JsonMapper.builder().build();
            int number = 0;
            try (BufferedWriter lines = Files.newBufferedWriter(out)) {
                List<String> claims = Files.readAllLines(in);
                for (String line : claims) {
                    number++;
                    if (!line.isBlank()) {
                        JsonNode given = mapper.readTree(line);
                        Judgement judgement = judge.judge(
                                given.path("text").asString(""),
                                club(names, given.path("club").asString("")),
                                LocalDate.parse(given.path("as_of").asString("")));
                        Map<String, Object> row = new LinkedHashMap<>();
                        row.put("id", given.path("id").asString(""));
                        row.putAll(VerdictLine.of(judgement));
                        lines.write(Json.line(row));
                        lines.newLine();
                    }
                    console.progress("judged", number, claims.size());
                }
            } catch (JacksonException | java.time.format.DateTimeParseException e) {
                throw new Failure(in + ", line " + number + ": " + e.getMessage());
            } catch (IOException e) {
                throw new Failure(in + " or " + out + ": " + e.getMessage());
            }
            console.note(number + " claims judged into " + out);
            return 0;
        }

        /// The club of that name; one that only the record may know keeps the name it was given.
        private static Club club(NameBook names, String name) {
            return names.club(name).orElseGet(() -> Club.named(name));
        }
    }
}
