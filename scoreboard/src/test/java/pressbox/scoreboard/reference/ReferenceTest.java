package pressbox.scoreboard.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTest {
    private static final String LOST_TWO =
            "{'id':'A1','club':'Ashby Rovers','as_of':'2020-10-31','text':'Two defeats in a row.','kind':'run',"
                    + "'check':{'ask':'run_now','pred':'L','n':2}";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Reference reference = new Reference(Ashby.GAMES, Holes.none(), new PrintStream(printed, true, UTF_8));

    @Test
    void writesTheTruthBesideTheClaim() throws IOException {
        Path settled = folder.resolve("settled.jsonl");
        assertThat(reference.settle(claims(LOST_TWO + "}"), settled)).isZero();
        assertThat(Files.readString(settled).replace('"', '\''))
                .isEqualTo(LOST_TWO + ",'truth':'supported','accept':['supported'],"
                        + "'detail':'run of 2 from 2020-09-26 to 2020-10-03'}\n");
        assertThat(printed()).contains("A1 supported: run of 2", "1 claims, 0 mistakes");
    }

    @Test
    void goesOnAfterALineThatIsWrong() throws IOException {
        Path settled = folder.resolve("settled.jsonl");
        Path claims =
                claims("not JSON\n" + LOST_TWO.replace("Ashby", "Ashbey") + "}\n" + LOST_TWO + "}\n" + LOST_TWO + "}");
        assertThat(reference.settle(claims, settled)).isEqualTo(3);
        assertThat(Files.readAllLines(settled)).hasSize(1);
        assertThat(printed())
                .contains("ERROR line 1 ?: Unrecognized token")
                .contains("ERROR line 2 A1: the record knows no club \"Ashbey Rovers\"; like it: [Ashby Rovers]")
                .contains("ERROR line 4 A1: the id has been used before");
    }

    @Test
    void saysLoudlyWhereTheAuthorErred() throws IOException {
        assertThat(reference.settle(claims(LOST_TWO + ",'truth':'contradicted'}"), folder.resolve("settled.jsonl")))
                .isOne();
        assertThat(printed())
                .contains("!!!!!! A1: THE FILE SAYS truth \"contradicted\", THE RECORD SAYS \"supported\"");
    }

    @Test
    void checksTruthsThatStandInTheFile() throws IOException {
        String right = ",'truth':'supported','accept':['supported']}";
        assertThat(reference.check(claims(LOST_TWO + right))).isZero();
    }

    @Test
    void refusesAFileWithoutTruths() throws IOException {
        assertThat(reference.check(claims(LOST_TWO + ",'truth':'supported'}"))).isOne();
        assertThat(printed()).contains("!!!!!! A1: THE FILE SAYS accept , THE RECORD SAYS [\"supported\"]");
    }

    private Path claims(String lines) throws IOException {
        return Files.writeString(folder.resolve("claims.jsonl"), lines.replace('\'', '"') + "\n");
    }

    private String printed() {
        return printed.toString(UTF_8);
    }
}
