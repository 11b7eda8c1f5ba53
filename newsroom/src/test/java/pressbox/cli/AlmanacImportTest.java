package pressbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AlmanacImportTest {
    private static final String LEAGUE = "= English Premier League 2010/11\n[Sat Aug/14]\n  Ashby  2-1  Holm\n";

    @TempDir
    Path folder;

    private Ran imports(String... arguments) throws IOException {
        Path clubs = file("clubs.txt", "Ashby Rovers: Ashby\nHolm Town: Holm\n");
        String[] all = new String[arguments.length + 4];
        all[0] = "almanac";
        all[1] = "import";
        all[2] = "--clubs";
        all[3] = clubs.toString();
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return Ran.of(all);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void makesARecordThatTheJudgeCanAsk() throws IOException {
        Path out = folder.resolve("record.csv.gz");
        Ran ran = imports(file("league.txt", LEAGUE).toString(), "--out", out.toString());
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("1 matches from 1 files", "L1  1", "0 lines not understood");
        assertThat(Almanacs.load(out).matches()).isEqualTo(1);
    }

    @Test
    void endsWithOneWhereALineWasNotUnderstood() throws IOException {
        Ran ran = imports(file("league.txt", LEAGUE + "  Ashby  1-1  Holme\n").toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).contains("1 lines not understood", "league.txt:4: expected a club", "Holm Town");
    }

    @Test
    void listsWhatAnotherRecordSaysOtherwise() throws IOException {
        Path other = file("E0.csv", "Date,HomeTeam,AwayTeam,FTHG,FTAG\n14/08/2010,Ashby,Holm,2,2\n");
        Ran ran = imports(file("league.txt", LEAGUE).toString(), "--against", other.toString(), "--json");
        JsonNode json = JsonMapper.builder().build().readTree(ran.out());
        assertThat(ran.exit()).isZero();
        assertThat(json.path("matches").asInt()).isEqualTo(1);
        assertThat(json.path("against").path("kinds").path("score").asInt()).isEqualTo(1);
        assertThat(json.path("against").path("conflicts").path(0).path("other").asString())
                .isEqualTo("2010-08-14 L1: Ashby Rovers 2-2 Holm Town");
    }

    @Test
    void saysInOneLineWhatCannotBeRead() throws IOException {
        assertThat(imports(folder.resolve("nowhere").toString()).err())
                .startsWith("pressbox: there is no file or folder")
                .hasLineCount(1);
        assertThat(imports("http://127.0.0.1:1/england.zip").err())
                .startsWith("pressbox: http://127.0.0.1:1/england.zip");
    }
}
