package pressbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `pressbox almanac` says of a small record.
class AlmanacCommandTest {
    private static final String HEADING = "date,season,comp,round,home,away,hg,ag,neutral,aet,ft,pens,ha,status,src\n";
    private static final String ROWS = """
            2020-09-05,2020-21,L1,,Ashby Rovers,Holm Town,2,0,0,0,,,1,,x
            2020-09-12,2020-21,L1,,Holm Town,Thorley Vale,1,1,0,0,,,1,,x
            2020-09-19,2020-21,L1,,Thorley Vale,Ashby Rovers,0,1,0,0,,,1,,x
            2020-09-26,2020-21,L1,,Holm Town,Ashby Rovers,3,0,0,0,,,1,,x
            2020-10-03,2020-21,L1,,Ashby Rovers,Thorley Vale,2,2,0,0,,,1,,x
            2020-10-10,2020-21,FAC,R1,Ashby Rovers,Holm Town,1,0,0,0,,,1,,x
            2020-10-17,2020-21,L1,,Thorley Vale,Holm Town,9,0,0,0,,,1,void,x
            """;

    @TempDir
    Path folder;

    private Path record = Path.of("");

    @BeforeEach
    void write() throws IOException {
        record = Files.writeString(folder.resolve("matches.csv"), HEADING + ROWS);
        Files.writeString(folder.resolve("deductions.csv"), """
                season,competition,club,points,from,why
                2020-21,L1,Holm Town,2,,late for tea
                """);
    }

    @Test
    void showsWhatARecordHolds() {
        assertThat(run("info").out()).isEqualTo("""
                6 matches of 3 clubs
                  and 1 void, which do not count
                       2020
                FAC    ▒
                L1     ▒
                       █ complete  ▒ partial  · missing; a sign for a season
                  L1 2020-21 partial to 2020-10-03: 5 of 6 matches
                  FAC 2020-21 partial to 2020-10-10: no final
                """);
    }

    @Test
    void showsTheMatchesOfARun() {
        Ran ran = run("run", "--club", "Ashby Rovers", "--kind", "winning", "--in", "all", "--on", "2020-09-19");
        assertThat(ran.out()).isEqualTo("""
                Ashby Rovers, all competitions: 2 up to 19 September 2020
                  now          2 wins, 5 September 2020 to 19 September 2020
                               W 2-0  W 1-0
                  longest      2 wins, 5 September 2020 to 19 September 2020
                               W 2-0  W 1-0
                  last as long no wins
                  not in full in the record (see almanac info): FAC, L1
                """);
    }

    @Test
    void showsEveryKindOfRun() {
        List<String> lines =
                run("run", "--club", "ashby", "--home").out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("Ashby Rovers, league matches at home: 2 up to 3 October 2020");
        assertThat(lines).contains("  scoring         now   2   longest   2  5 September 2020 to 3 October 2020");
        assertThat(lines).contains("  losing          now   -   longest   0  ");
    }

    @Test
    void showsATableWithDeductionsAndHowFarTheRecordGoes() {
        Ran ran = run("table", "--in", "l1", "--season", "2020/21");
        assertThat(ran.out().lines().map(line -> line.replaceAll(" +", " ").strip()))
                .containsExactly(
                        "L1 2020-21, 3 points for a win",
                        "P W D L F A Pts",
                        "1 Ashby Rovers 4 2 1 1 5 5 +0 7",
                        "2 Holm Town 3 1 1 1 4 3 +1 2 2 deducted: late for tea",
                        "3 Thorley Vale 3 0 2 1 3 4 -1 2",
                        "partial: the record goes to 3 October 2020, 5 of 6 matches");
    }

    @Test
    void addsUpTheMeetingsOfTwoClubs() {
        Ran ran = run("h2h", "Ashby Rovers", "Holm");
        assertThat(ran.out())
                .contains("Ashby Rovers against Holm Town, 5 September 2020 to 10 October 2020")
                .contains("  all                      3    2    0    1   3-3")
                .contains("  league                   2    1    0    1   2-3")
                .contains("  latest  W 2-0  L 0-3  W 1-0")
                .contains("the last: 2020-10-10 FAC: Ashby Rovers 1-0 Holm Town");
    }

    @Test
    void printsJson() {
        JsonNode run = json("run", "--club", "Ashby Rovers", "--kind", "unbeaten", "--json");
        assertThat(run.path("runs").path(0).path("longest").path("length").asInt())
                .isEqualTo(2);
        JsonNode table = json("table", "--in", "L1", "--season", "2020-21", "--json");
        assertThat(table.path("rows").path(1).path("why").asString("")).isEqualTo("late for tea");
        JsonNode meetings = json("h2h", "Ashby Rovers", "Thorley Vale", "--json");
        assertThat(meetings.path("sums").path(0).path("drawn").asInt()).isEqualTo(1);
        JsonNode info = json("info", "--json");
        assertThat(info.path("left_out").path("void").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "run --club Ashbi; the almanac knows no club “Ashbi”: did you mean Ashby Rovers",
                "run --club Ashby --kind lucky; there is no kind of run “lucky”: take of winning, losing",
                "run --club Ashby --in CL; the almanac has no competition “CL”: take one of FAC, L1",
                "run --club Ashby --on 1950-01-01; the almanac has no league matches of Ashby Rovers up to 1950-01-01",
                "table --in L1 --season 1950; the almanac has no match of L1 in 1950",
                "h2h Ashby Ashby; are both Ashby Rovers: name two clubs"
            })
    void saysInOneLineWhatItCannotAnswer(String arguments, String trouble) {
        Ran ran = run(arguments.split(" ", -1));
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).startsWith("pressbox: ").contains(trouble);
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void refusesASnapshotThatIsCut() throws IOException {
        Path snapshot = folder.resolve("history.almanac");
        Almanacs.load(record).save(snapshot);
        byte[] whole = Files.readAllBytes(snapshot);
        Files.write(snapshot, Arrays.copyOf(whole, whole.length / 2));
        record = snapshot;
        Ran ran = run("info");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err())
                .contains("history.almanac is no almanac that can be used")
                .doesNotContain("Exception");
    }

    private JsonNode json(String... arguments) {
        return JsonMapper.builder().build().readTree(run(arguments).out());
    }

    private Ran run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("almanac"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--almanac", record.toString()));
        return Ran.of(all.toArray(String[]::new));
    }
}
