package pressbox.scoreboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimScoreTest {
    @TempDir
    private Path folder;

    @Test
    void scoresWhatWasSetAsideApart() throws IOException, InterruptedException {
        assertThat(ClaimScore.isHeld("A2")).isFalse();
        assertThat(ClaimScore.isHeld("A4")).isTrue();
        assertThat(ClaimScore.isHeld("A3")).isFalse();
        assertThat(scored("{\"id\":\"A2\"}\n{\"id\":\"A4\"}\n\n{\"id\":\"A3\"}\n"))
                .isEqualTo("""
                        rest claims 2
                        rest of V
                        held claims 1
                        held of V
                        """);
    }

    @Test
    void saysWhichPartIsEmpty() throws IOException, InterruptedException {
        assertThat(scored("")).isEqualTo("rest has no claims\nheld has no claims\n");
    }

    private String scored(String claims) throws IOException, InterruptedException {
        Path scorer = folder.resolve("score.py");
        Files.writeString(scorer, """
                import sys
                print('claims', len(open(sys.argv[1]).readlines()))
                print('of', open(sys.argv[2]).read())
                """);
        Files.writeString(folder.resolve("claims.jsonl"), claims);
        Files.writeString(folder.resolve("out.jsonl"), "V");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ClaimScore.print(
                new PrintStream(printed, true, UTF_8),
                scorer,
                folder.resolve("claims.jsonl"),
                folder.resolve("out.jsonl"));
        return printed.toString(UTF_8);
    }
}
