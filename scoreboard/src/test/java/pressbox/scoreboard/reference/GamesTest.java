package pressbox.scoreboard.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GamesTest {
    private static final String HEADER = "date,season,comp,round,home,away,hg,ag,neutral,aet,ft,pens,ha,status,src\n";

    @TempDir
    private Path folder;

    @Test
    void readsMatchesThatCountByDay() throws IOException {
        Games games = Games.read(file(HEADER + """
                2020-10-07,2020-21,CL,"Group, day 1",Ashby Rovers,Holm Town,2,2,1,1,1-1,4-3,1,,own
                1931-09-05,1931-32,L3N,,Holm Town,Lowick,1,0,0,0,,,1,expunged,own
                1975-08-16,1975-76,L2,,Ashby Rovers,Holm Town,2,0,0,0,,,0,,own
                """));
        assertThat(games.all())
                .extracting(Game::toString)
                .containsExactly(
                        "1975-08-16 L2 Ashby Rovers 2-0 Holm Town",
                        "2020-10-07 CL Ashby Rovers 2-2 Holm Town (neutral)");
        assertThat(games.of("Holm Town")).extracting(Side::venue).containsExactly("?", "n");
        assertThat(games.clubs()).containsExactly("Ashby Rovers", "Holm Town");
    }

    @Test
    void saysWhichLineIsBroken() throws IOException {
        Path short14 = file(HEADER + "2020-10-07,2020-21,L1,,Ashby Rovers,Holm Town,2,2,1,1,,,1,\n");
        assertThatThrownBy(() -> Games.read(short14))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2 has 14");
        Path headless = file("day,season\n");
        assertThatThrownBy(() -> Games.read(headless)).hasMessageContaining("begins with day,season");
    }

    private Path file(String text) throws IOException {
        Path file = folder.resolve("matches.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
