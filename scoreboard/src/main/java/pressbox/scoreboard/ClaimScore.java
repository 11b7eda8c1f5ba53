package pressbox.scoreboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import tools.jackson.databind.json.JsonMapper;

/// Scores verdicts on our own claims: on those that rules are written by, and on those set aside.
///
/// Arguments: the scorer of the record (`score_claims.py`), the claims, the verdicts. Prints what the scorer says of
/// each part, every line behind `rest` or `held`; the parts stay beside the verdicts.
public final class ClaimScore {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ClaimScore() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        print(System.out, Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    }

    static void print(PrintStream out, Path scorer, Path claims, Path verdicts)
            throws IOException, InterruptedException {
        List<String> rest = new ArrayList<>();
        List<String> held = new ArrayList<>();
        for (String line : Files.readAllLines(claims)) {
            if (!line.isBlank()) {
                (isHeld(JSON.readTree(line).path("id").asString("")) ? held : rest).add(line);
            }
        }
        score(out, "rest", rest, scorer, verdicts);
        score(out, "held", held, scorer, verdicts);
    }

    /// Whether the claim of this id is set aside: by its CRC-32, so that neither author nor reader chooses.
    static boolean isHeld(String id) {
        CRC32 crc = new CRC32();
        crc.update(id.getBytes(UTF_8));
        return crc.getValue() % 2 == 0;
    }

    private static void score(PrintStream out, String part, List<String> claims, Path scorer, Path verdicts)
            throws IOException, InterruptedException {
        if (claims.isEmpty()) {
            out.println(part + " has no claims");
            return;
        }
        Path file = verdicts.resolveSibling("claims." + part + ".jsonl");
        Files.write(file, claims);
        Path said = verdicts.resolveSibling("score." + part + ".log");
        Workbench.run(said, List.of("python3", scorer.toString(), file.toString(), verdicts.toString()));
        for (String line : Files.readAllLines(said)) {
            out.println(part + " " + line);
        }
    }
}
