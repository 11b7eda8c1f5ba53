package pressbox.almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressbox.football.Match.Status;

class TableTest {
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static final String HEADING = "season,competition,club,points,from,why\n";

    @TempDir
    Path folder;

    /// Three winners: the best average, more goals with the same difference, the best difference.
    private static Season level(String competition, String season) {
        return new Season(season)
                .play(competition, "", "Ashby Rovers", "2-0", "Stanbury United")
                .play(competition, "", "Holm Town", "3-1", "Lowick")
                .play(competition, "", "Marwick City", "6-3", "Thorley Vale");
    }

    @ParameterizedTest
    @CsvSource({
        "L1, 1975-76, 2, 'Ashby Rovers, Holm Town, Marwick City'",
        "L1, 1980-81, 2, 'Marwick City, Holm Town, Ashby Rovers'",
        "L1, 1981-82, 3, 'Marwick City, Holm Town, Ashby Rovers'",
        "L1, 1995-96, 3, 'Marwick City, Holm Town, Ashby Rovers'"
    })
    void ranksByTheRuleOfItsTime(String competition, String season, int pointsForWin, String first) {
        Table table = Almanac.of(level(competition, season).matches()).table(competition, season, LATER);
        assertThat(table.pointsForWin()).isEqualTo(pointsForWin);
        assertThat(table.rows().subList(0, 3))
                .extracting(Table.Row::club)
                .containsExactlyElementsOf(List.of(first.split(", ")));
    }

    @ParameterizedTest
    @CsvSource({"L1, 1996-97, Ashby Rovers", "L2, 1996-97, Holm Town", "L2, 1999-00, Ashby Rovers"})
    void theFootballLeaguePutGoalsBeforeTheirDifferenceForAWhile(String competition, String season, String first) {
        Season goals = new Season(season)
                .play(competition, "", "Ashby Rovers", "3-0", "Stanbury United")
                .play(competition, "", "Holm Town", "4-2", "Lowick");
        Table table = Almanac.of(goals.matches()).table(competition, season, LATER);
        assertThat(table.rows().getFirst().club()).isEqualTo(first);
    }

    @Test
    void aSeasonBrokenOffIsSettledByPointsForEachMatch() {
        Season season = new Season("2019-20")
                .play("L3", "", "Ashby Rovers", "1-0", "Stanbury United")
                .play("L3", "", "Holm Town", "1-0", "Lowick")
                .play("L3", "", "Holm Town", "1-1", "Lowick");
        Almanac almanac = Almanac.of(season.matches());
        assertThat(almanac.table("L3", "2019-20", LocalDate.of(2020, 3, 1))
                        .rows()
                        .getFirst())
                .hasToString("1. Holm Town P2 W1 D1 L0 F2 A1 Pts 4");
        assertThat(almanac.table("L3", "2019-20", LATER).rows().getFirst())
                .hasToString("1. Ashby Rovers P1 W1 D0 L0 F1 A0 Pts 3");
    }

    @Test
    void awardedMatchesCountAndOthersLeftOutDoNot() {
        Season season = new Season("2000-01")
                .play("L1", "", "Ashby Rovers", "0-3", "Holm Town", Status.AWARDED)
                .play("L1", "", "Ashby Rovers", "5-0", "Holm Town", Status.VOID)
                .play("L1", "", "Ashby Rovers", "1-1", "Holm Town");
        assertThat(Almanac.of(season.matches()).table("L1", "2000-01", LATER).rows())
                .extracting(Table.Row::toString)
                .containsExactly("1. Holm Town P2 W1 D1 L0 F4 A1 Pts 4", "2. Ashby Rovers P2 W0 D1 L1 F1 A4 Pts 1");
    }

    @Test
    void takesDeductedPointsFromTheDayOnAndSaysWhy() throws IOException {
        Almanac almanac = almanacWith("""
                2000-01,L1,Ashby Rovers,3,2000-10-01,forgot the ball
                2000-01,L1,Ashby Rovers,-1,2000-11-01,found it again
                """);
        assertThat(almanac.table("L1", "2000-01", LocalDate.of(2000, 9, 30)).row("Ashby Rovers"))
                .hasValueSatisfying(row -> assertThat(row.points()).isEqualTo(3));
        assertThat(almanac.table("L1", "2000-01", LATER).row("Ashby Rovers").orElseThrow())
                .hasToString("1. Ashby Rovers P1 W1 D0 L0 F2 A1 Pts 1 (2 deducted: forgot the ball; found it again)");
    }

    @Test
    void aDeductionWithoutADayCountsForTheWholeSeason() throws IOException {
        Almanac almanac = almanacWith("2000-01,L1,Ashby Rovers,4,,owed for turf\n");
        assertThat(almanac.table("L1", "2000-01", LocalDate.of(2000, 9, 1)).rows())
                .extracting(Table.Row::points)
                .containsExactly(0, -1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2000-01,L1,Ashby Rovers,3; 6 fields",
                "2000-01,L1,Ashby Rovers,three,,why; a number of points",
                "2000-01,L1,Ashby Rovers,3,October,why; a day as in 2025-11-28"
            })
    void namesTheBrokenLineOfDeductions(String line, String expected) {
        assertThatThrownBy(() -> almanacWith(line + "\n"))
                .isInstanceOf(BrokenLine.class)
                .hasMessageContaining("deductions.csv, line 2: expected " + expected);
    }

    @Test
    void isEmptyForASeasonNobodyPlayed() {
        assertThat(Almanac.of(level("L1", "1980-81").matches())
                        .table("L1", "next year", LATER)
                        .rows())
                .isEmpty();
    }

    private Almanac almanacWith(String deductions) throws IOException {
        Files.writeString(folder.resolve("deductions.csv"), HEADING + deductions);
        return Almanac.load(Files.writeString(folder.resolve("matches.csv"), """
                date,season,comp,round,home,away,hg,ag,neutral,aet,ft,pens,ha,status,src
                2000-09-01,2000-01,L1,,Ashby Rovers,Holm Town,2,1,0,0,,,1,,x
                """));
    }
}
