package pressbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the commands say of good and of bad input.
class CommandsTest {
    private static final String ARTICLE = """
            Quill stays at Saltmere

            Ada Quill has told supporters of Saltmere Harbour that she will stay at the club next season.

            “I am going nowhere this summer,” Quill said on Friday evening after training.
            """;

    @TempDir
    Path folder;

    @Test
    void readsSeveralInputsAndGoesOnAfterABadOne() throws IOException {
        Path good = file("good.txt", ARTICLE);
        Ran ran = Ran.of("read", folder.resolve("missing.txt").toString(), good.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("pressbox: there is no file " + folder.resolve("missing.txt") + "\n");
        assertThat(ran.out()).contains("Quill stays at Saltmere", "going nowhere");
    }

    @Test
    void readsStandardInput() throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(ARTICLE.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(Ran.of("read", "-").out()).contains("Quill stays at Saltmere");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void printsJsonThatOtherProgramsRead() throws IOException {
        JsonNode json = json(
                Ran.of("check", "--json", file("a.txt", ARTICLE).toString()).out());
        JsonNode quote = json.path("facts")
                .valueStream()
                .filter(fact -> fact.path("kind").asString("").equals("quote"))
                .findFirst()
                .orElseThrow();
        assertThat(quote.path("words").asString("")).isEqualTo("I am going nowhere this summer,");
        assertThat(quote.path("speaker").asString("")).contains("Quill");
    }

    @Test
    void printsTheFactsInTheMarginOfTheirWords() throws IOException {
        List<String> lines =
                Ran.of("check", file("a.txt", ARTICLE).toString()).out().lines().toList();

        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains("I am going nowhere")
                        .contains(" │ quote ")
                        .contains("Quill"));
    }

    @Test
    void writesALineForEachFileOfAFolder() throws IOException {
        file("a.txt", ARTICLE);
        file(
                "b.html",
                "<html><head><title>Log in</title></head><body><form><input type=password></form></body></html>");
        Path out = folder.resolve("out.jsonl");
        Path inputs = Files.createDirectory(folder.resolve("inputs"));
        Files.move(folder.resolve("a.txt"), inputs.resolve("a.txt"));
        Files.move(folder.resolve("b.html"), inputs.resolve("b.html"));
        Ran ran = Ran.of("read", "--batch", inputs.toString(), "--out", out.toString());
        assertThat(ran.exit()).isZero();
        assertThat(Files.readAllLines(out))
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(json(line).path("file").asString("")).isNotEmpty());
    }

    @Test
    void saysInOneLineWhatABadInputIs() throws IOException {
        byte[] binary = new byte[4000];
        Arrays.fill(binary, (byte) 0);
        Path noise = Files.write(folder.resolve("noise.bin"), binary);
        for (Path bad : List.of(noise, file("empty.txt", ""), folder)) {
            Ran ran = Ran.of("check", bad.toString());
            assertThat(ran.exit()).as(bad.toString()).isEqualTo(1);
            assertThat(ran.err().lines()).as(bad.toString()).hasSize(1);
            assertThat(ran.err()).startsWith("pressbox: ").doesNotContain("Exception");
        }
    }

    @Test
    void readsAPageOfFiftyMegabytesOrSaysWhyNot() throws IOException {
        String filler = "<p>" + "word ".repeat(200) + "</p>\n";
        Path big = file("big.html", "<html><body><article>" + filler.repeat(50_000) + "</article></body></html>");
        Ran ran = Ran.of("read", "--json", big.toString());
        assertThat(ran.exit()).isIn(0, 1);
        assertThat(ran.err()).doesNotContain("Exception", "OutOfMemory");
    }

    @Test
    void offersTheNearestClubs() throws IOException {
        Ran ran = Ran.of("check", file("a.txt", ARTICLE).toString(), "--club", "liverpol");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("liverpol", "did you mean", "liverpool");
    }

    @Test
    void namesFileAndLineOfABrokenAlmanac() throws IOException {
        String header = "date,season,comp,round,home,away,hg,ag,neutral,aet,ft,pens,ha,status,src\n";
        Path broken = file("matches.csv", header + "2031-02-30,2030-31,L1,,A,B,x,0,0,0,,,1,,test\n");
        Ran ran = Ran.of("claims", "judge", "worst run", "--club", "liverpool", "--almanac", broken.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("matches.csv", "2");
        assertThat(Ran.of("check", file("a.txt", ARTICLE).toString(), "--almanac", "nowhere.csv")
                        .err())
                .startsWith("pressbox: there is no almanac nowhere.csv");
    }

    @Test
    void makesANewsroomOnceAndSaysWhenItIsThere() throws IOException {
        String place = folder.resolve("room").toString();
        assertThat(Ran.of("init", "liverpool", "--in", place).exit()).isZero();
        Ran again = Ran.of("init", "liverpool", "--in", place);
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).contains("is there already");
    }

    @Test
    void namesFileLineAndKeyOfABrokenNewsroomFile() throws IOException {
        file("newsroom.yaml", "club: liverpool\nname: X\nadress: https://x.example\ncontact: https://x.example/c\n");
        Ran ran = Ran.of("serve", "--in", folder.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("newsroom.yaml:3", "adress", "address");
    }

    @Test
    void tellsEveryCommandAndOptionInTheDocs() throws IOException {
        String docs = Files.readString(root().resolve("docs/commands.md"));
        String readme = Files.readString(root().resolve("README.md"));
        CommandLine program = Pressbox.commandLine();
        program.getSubcommands().forEach((name, command) -> {
            if (command.getCommandSpec().usageMessage().hidden()) {
                return;
            }
            assertThat(docs).contains("pressbox " + name);
            command.getCommandSpec().options().stream()
                    .flatMap(option -> Stream.of(option.longestName()))
                    .filter(option -> !option.equals("--help") && !option.equals("--version"))
                    .forEach(option -> assertThat(docs).as(name).contains(option));
        });
        readme.lines()
                .filter(line -> line.startsWith("./pressbox "))
                .forEach(line -> assertThat(program.getSubcommands()).containsKey(line.split(" ", -1)[1]));
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        return Files.exists(at.resolve("README.md")) ? at : at.resolve("..").normalize();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
