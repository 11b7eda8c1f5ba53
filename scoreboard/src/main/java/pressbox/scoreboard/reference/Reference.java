package pressbox.scoreboard.reference;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Derives the truth of each claim of a file by its check.
///
/// Arguments: a file of claims (JSON Lines), the folder of the record, and, while claims are being written, a file
/// for them with `truth`, `accept` and `detail`. Without that file the truths must stand in the claims already.
/// Prints a line for each claim and counts at the end. Ends with status 1 if a claim has a mistake, or states a truth
/// that the record does not bear out.
public final class Reference {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> FIELDS =
            List.of("id", "club", "as_of", "text", "kind", "check", "truth", "accept", "detail", "note");

    private final Checks checks;
    private final LocalDate lastDay;
    private final PrintStream out;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Map<Truth, Integer>> counts = new TreeMap<>();
    private int mistakes;
    private int warned;

    Reference(Games games, Holes holes, PrintStream out) {
        checks = new Checks(games, holes);
        lastDay = games.lastDay();
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: Reference CLAIMS.jsonl RECORD-FOLDER [CLAIMS-WITH-TRUTHS.jsonl]");
            System.exit(2);
        }
        Path record = Path.of(args[1]);
        Reference reference = new Reference(
                Games.read(record.resolve("matches.csv.gz")), Holes.read(record.resolve("coverage.csv")), System.out);
        Path claims = Path.of(args[0]);
        int mistakes = args.length == 2 ? reference.check(claims) : reference.settle(claims, Path.of(args[2]));
        System.exit(mistakes == 0 ? 0 : 1);
    }

    /// Compares the truths in a file with those derived, and says how many mistakes there are.
    int check(Path file) throws IOException {
        for (ObjectNode claim : settled(file)) {
            for (String field : List.of("truth", "accept")) {
                if (!claim.get(field).equals(claim.path("stated").path(field))) {
                    disagrees(claim, field);
                }
            }
        }
        summary();
        return mistakes;
    }

    /// Writes a file with the truths derived, and says how many mistakes there are.
    int settle(Path file, Path settled) throws IOException {
        List<String> lines = new ArrayList<>();
        for (ObjectNode claim : settled(file)) {
            if (claim.path("stated").has("truth")
                    && !claim.get("truth").equals(claim.path("stated").get("truth"))) {
                disagrees(claim, "truth");
            }
            claim.remove("stated");
            lines.add(JSON.writeValueAsString(claim));
        }
        Files.write(settled, lines);
        summary();
        out.println("written to " + settled);
        return mistakes;
    }

    private void disagrees(ObjectNode claim, String field) {
        mistakes++;
        out.println("!!!!!! " + claim.get("id").asString() + ": THE FILE SAYS " + field + " "
                + claim.path("stated").path(field) + ", THE RECORD SAYS " + claim.get(field));
    }

    /// The claims without a mistake, with what the record says of them, and as `stated` what the file says.
    private List<ObjectNode> settled(Path file) throws IOException {
        List<ObjectNode> settled = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String id = "?";
            try {
                JsonNode claim = JSON.readTree(line);
                id = claim.path("id").asString("?");
                settled.add(settled(new Fields(claim, "the claim").only(FIELDS)));
            } catch (JacksonException | WrongCheck wrong) {
                mistakes++;
                String why =
                        String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
                out.println("ERROR line " + number + " " + id + ": " + why);
            }
        }
        return settled;
    }

    private ObjectNode settled(Fields claim) {
        String id = claim.text("id");
        if (ids.contains(id)) {
            throw new WrongCheck("the id has been used before");
        }
        claim.text("text");
        LocalDate asOf = claim.day("as_of");
        String kind = claim.text("kind");
        Verdict verdict = checks.verdict(claim.text("club"), asOf, claim.get("check"));
        tell(id, asOf, verdict);
        ids.add(id);
        counts.computeIfAbsent(kind, k -> new EnumMap<>(Truth.class)).merge(verdict.truth(), 1, Integer::sum);
        return withTruth(claim, verdict);
    }

    private static ObjectNode withTruth(Fields claim, Verdict verdict) {
        ObjectNode settled = JSON.createObjectNode();
        for (String field : List.of("id", "club", "as_of", "text", "kind", "check")) {
            settled.set(field, claim.get(field));
        }
        settled.put("truth", verdict.truth().word());
        ArrayNode accept = settled.putArray("accept");
        verdict.accept().forEach(truth -> accept.add(truth.word()));
        settled.put("detail", verdict.detail());
        ObjectNode stated = settled.putObject("stated");
        for (String field : List.of("truth", "accept")) {
            if (claim.has(field)) {
                stated.set(field, claim.get(field));
            }
        }
        return settled;
    }

    private void tell(String id, LocalDate asOf, Verdict verdict) {
        String truth =
                verdict.accept().size() > 1 ? "either way" : verdict.truth().word();
        out.println(id + " " + truth + ": " + verdict.detail());
        if (asOf.isAfter(lastDay) && verdict.truth() != Truth.UNVERIFIABLE) {
            warn(id, "as_of " + asOf + " is after the record's last day " + lastDay);
        }
        verdict.warnings().stream().distinct().forEach(warning -> warn(id, warning));
    }

    private void warn(String id, String warning) {
        warned++;
        out.println("  warning " + id + ": " + warning);
    }

    private void summary() {
        Map<Truth, Integer> sums = new EnumMap<>(Truth.class);
        out.println();
        out.printf("%-24s %10s %13s %13s%n", "kind", "supported", "contradicted", "unverifiable");
        counts.forEach((kind, count) -> {
            line(kind, count);
            count.forEach((truth, claims) -> sums.merge(truth, claims, Integer::sum));
        });
        line("all", sums);
        out.println(ids.size() + " claims, " + mistakes + " mistakes, " + warned + " warnings");
    }

    private void line(String kind, Map<Truth, Integer> count) {
        out.printf(
                "%-24s %10d %13d %13d%n",
                kind,
                count.getOrDefault(Truth.SUPPORTED, 0),
                count.getOrDefault(Truth.CONTRADICTED, 0),
                count.getOrDefault(Truth.UNVERIFIABLE, 0));
    }
}
