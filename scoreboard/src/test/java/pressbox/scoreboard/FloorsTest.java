package pressbox.scoreboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A project whose `./pressbox` copies a file and whose scorer prints it.
class FloorsTest {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-02-02T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void aProject() throws IOException {
        Path pressbox = Files.createDirectories(folder.resolve("project")).resolve("pressbox");
        Files.writeString(pressbox, "#!/bin/sh\ncp \"$1\" \"$2\"\n");
        assertThat(pressbox.toFile().setExecutable(true)).isTrue();
        Files.createDirectories(folder.resolve("project/scoreboard"));
        Files.createDirectories(folder.resolve("shared"));
        Files.writeString(folder.resolve("shared/score.py"), "import sys; print(open(sys.argv[1]).read())");
        scorerPrints("words 12  right 0.812");
    }

    @Test
    void aFigureAtItsFloorIsGood() throws IOException {
        floor(0.812);
        assertThat(run("")).isZero();
        assertThat(printed()).contains("right", "0.812   floor 0.812");
    }

    @Test
    void aCorpusMayLieInTheProject() throws IOException {
        floor(0.812);
        Path floors = folder.resolve("project/scoreboard/floors.json");
        Files.writeString(
                floors, Files.readString(floors).replace("[\"SHARED/corpus.txt\", ", "[\"PROJECT/own.txt\", "));
        Files.writeString(folder.resolve("project/own.txt"), "right 0.9");
        assertThat(run("")).isZero();
        assertThat(printed()).contains("0.900   floor 0.812");
    }

    @Test
    void aFigureBelowItsFloorFails() throws IOException {
        floor(0.82);
        assertThat(run("")).isOne();
        assertThat(printed()).contains("0.812   floor 0.820   BELOW");
    }

    @Test
    void raisingWritesWhatWasMeasured() throws IOException {
        floor(0.5);
        assertThat(run("--raise")).isZero();
        assertThat(floors().measurements().getFirst().figures().getFirst().floor())
                .isEqualTo(0.812);
    }

    @Test
    void raisingLowersNothing() throws IOException {
        floor(0.9);
        assertThat(run("--raise")).isOne();
        assertThat(floors().measurements().getFirst().figures().getFirst().floor())
                .isEqualTo(0.9);
    }

    @Test
    void loweringNeedsAReason() throws IOException {
        floor(0.9);
        assertThat(run("--lower", "made up right")).isEqualTo(2);
    }

    @Test
    void loweringKeepsItsReason() throws IOException {
        floor(0.9);
        assertThat(run("--lower", "made up right", "--because", "the gold was wrong"))
                .isZero();
        assertThat(floors().lowered())
                .containsExactly(
                        new Lowered("made up right", 0.9, 0.812, LocalDate.of(2026, 2, 2), "the gold was wrong"));
    }

    @Test
    void anotherCorpusFails() throws IOException {
        floor(0.8);
        scorerPrints("words 13  right 0.999");
        assertThat(run("")).isOne();
        assertThat(printed()).contains("not the one its floors were measured on");
    }

    @Test
    void aScorerThatPrintsSomethingElseFails() throws IOException {
        scorerPrints("nothing read");
        floor(0.8);
        assertThat(run("")).isOne();
        assertThat(printed()).contains("nothing in what the scorer printed fits");
    }

    @Test
    void aCommandThatFailsIsNamed() throws IOException {
        floor(0.8);
        Files.writeString(folder.resolve("project/pressbox"), "#!/bin/sh\necho no such club\nexit 3\n");
        assertThat(run("")).isOne();
        assertThat(printed()).contains("ended with 3: no such club");
    }

    private void scorerPrints(String line) throws IOException {
        Files.writeString(folder.resolve("shared/corpus.txt"), line);
    }

    private void floor(double floor) throws IOException {
        String digest = CorpusDigest.of(folder.resolve("shared"), List.of("corpus.txt"));
        Files.writeString(folder.resolve("project/scoreboard/floors.json"), """
                {"measurements": [{"name": "made up", "corpus": ["corpus.txt"], "digest": "%s", "unpack": "",
                  "run": ["SHARED/corpus.txt", "OUT"], "score": ["SHARED/score.py", "OUT"],
                  "figures": [{"name": "right", "reads": "right ([0-9.]+)", "floor": %s}]}], "lowered": []}
                """.formatted(digest, floor));
    }

    private FloorsFile floors() {
        return FloorsFile.read(folder.resolve("project/scoreboard/floors.json"));
    }

    private int run(String... args) {
        String[] line = Stream.concat(
                        Stream.of("--project", folder + "/project", "--shared", folder + "/shared"),
                        Stream.of(args).filter(arg -> !arg.isEmpty()))
                .toArray(String[]::new);
        return new CommandLine(new Floors(new PrintStream(printed, true, UTF_8), MONDAY)).execute(line);
    }

    private String printed() {
        return printed.toString(UTF_8);
    }
}
