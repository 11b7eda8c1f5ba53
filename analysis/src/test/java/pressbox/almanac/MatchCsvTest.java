package pressbox.almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressbox.football.Match;
import pressbox.football.Score;

class MatchCsvTest {
    private static final String HEADING = "date,season,comp,round,home,away,hg,ag,neutral,aet,ft,pens,ha,status,src\n";
    private static final String ROW = "2020-10-03,2020-21,L1,,Ashby Rovers,Holm Town,2,1,0,0,,,1,,x\n";

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("matches.csv"), text);
    }

    @Test
    void readsPlainAndZippedFilesAlike() throws IOException {
        Path zipped = folder.resolve("matches.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write((HEADING + ROW).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(only(Almanac.load(zipped))).isEqualTo(only(Almanac.load(file(HEADING + ROW))));
        assertThat(only(Almanac.load(zipped))).hasToString("2020-10-03 L1: Ashby Rovers 2-1 Holm Town");
    }

    @Test
    void readsQuotedFieldsNeutralGroundsAndShootouts() throws IOException {
        Almanac almanac = Almanac.load(file(
                HEADING + "2020-10-03,2020-21,FAC,\"Final, replay\",Ashby Rovers,Holm Town,1,1,1,1,1-1,4-3,1,,x\r\n"));
        Match match = only(almanac);
        assertThat(match.round()).isEqualTo("Final, replay");
        assertThat(match.shootout()).isEqualTo("4-3");
        assertThat(match.ground()).isEqualTo(Match.GroundOf.NEUTRAL);
        assertThat(match.outcomeFor("Ashby Rovers")).isEqualTo('D');
    }

    @Test
    void readsExtraTimeAndTheScoreBeforeIt() throws IOException {
        Match match = only(
                Almanac.load(file(HEADING + "2020-10-03,2020-21,FAC,R1,Ashby Rovers,Holm Town,3,2,0,1,2-2,,1,,x\n")));
        assertThat(match.length()).isEqualTo(Match.Length.EXTRA_TIME);
        assertThat(match.afterNinety()).contains(new Score(2, 2));
        assertThat(match.score()).isEqualTo(new Score(3, 2));
    }

    @ParameterizedTest
    @CsvSource({"expunged,EXPUNGED", "void,VOID", "awarded,AWARDED"})
    void listsWhatDoesNotCountApart(String word, Match.Status status) throws IOException {
        Almanac almanac = Almanac.load(file(HEADING + ROW.replace(",,x", "," + word + ",x") + ROW));
        assertThat(almanac.matches()).isEqualTo(1);
        assertThat(almanac.leftOut()).isEqualTo(1);
        assertThat(almanac.matchesLeftOut()).extracting(Match::status).containsExactly(status);
        assertThat(almanac.history("Ashby Rovers", Scope.ALL, LocalDate.of(2030, 1, 1))
                        .size())
                .isEqualTo(1);
    }

    @Test
    void putsMatchesInOrderOfTheirDays() throws IOException {
        Almanac almanac =
                Almanac.load(file(HEADING + ROW + ROW.replace("10-03", "09-01").replace("2,1", "0,5")));
        assertThat(almanac.lastMatches("Ashby Rovers", Scope.ALL, LocalDate.of(2021, 1, 1), 2))
                .extracting(m -> m.score().toString())
                .containsExactly("0-5", "2-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2020-13-03,2020-21,L1,,A,B,2,1,0,0,,,1,,x; a date of the calendar",
                "03/10/2020,2020-21,L1,,A,B,2,1,0,0,,,1,,x; a date as in 2025-11-28",
                "2020-10-03,2020-21,L1,,A,B,two,1,0,0,,,1,,x; goals from 0 to 99",
                "2020-10-03,2020-21,L1,,A,B,2,x,0,0,,,1,,x; digits",
                "2020-10-03,2020-21,L1,,A,A,2,1,0,0,,,1,,x; two different clubs",
                "2020-10-03,2020-21,L1,,,B,2,1,0,0,,,1,,x; a season, a competition and two clubs",
                "2020-10-03,2020-21,L1,,A,B,2,1,0,1,1:1,,1,,x; a score after ninety minutes as in 1-1",
                "2020-10-03,2020-21,L1,,A,B,2,1,0,0,,,1,lost,x; no status, or expunged, void or awarded",
                "2020-10-03,2020-21,L1; 15 fields"
            })
    void namesFileLineAndWhatWasExpected(String row, String expected) throws IOException {
        Path broken = file(HEADING + ROW + row + "\n");
        assertThatThrownBy(() -> Almanac.load(broken))
                .isInstanceOf(BrokenLine.class)
                .hasMessageContaining("matches.csv, line 3: expected ")
                .hasMessageContaining(expected);
    }

    @Test
    void refusesAFileOfAnotherKind() throws IOException {
        Path other = file("hello\n");
        assertThatThrownBy(() -> Almanac.load(other)).hasMessageContaining("line 1: expected the heading");
    }

    @Test
    void refusesALineWithoutEnd() throws IOException {
        Path other = file(HEADING + "2020-10-03,".repeat(10_000));
        assertThatThrownBy(() -> Almanac.load(other)).hasMessageContaining("line 2: expected a line of match data");
    }

    @Test
    void throwsNothingElseWhereverAFileIsCut() throws IOException {
        String whole = HEADING + ROW + ROW;
        for (int cut = 0; cut < whole.length(); cut++) {
            Path file = file(whole.substring(0, cut));
            try {
                assertThat(Almanac.load(file).matches()).isBetween(0, 2);
            } catch (BrokenLine e) {
                assertThat(e.line()).isBetween(0, 3);
            }
        }
    }

    private static Match only(Almanac almanac) {
        return almanac.lastMatches("Ashby Rovers", Scope.ALL, LocalDate.of(2030, 1, 1), 9)
                .getFirst();
    }
}
