package pressbox.almanac;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootballDataCsvTest {
    private static Sheet read(String file, String text) {
        return FootballDataCsv.read(file, text);
    }

    @ParameterizedTest
    @CsvSource({"14/08/10, 2010-08-14", "14/08/2010, 2010-08-14", "2010-08-14, 2010-08-14", "14/08/93, 1993-08-14"})
    void readsDatesOfThreeForms(String written, String day) {
        Sheet sheet = read("E0.csv", "Date,HomeTeam,AwayTeam,FTHG,FTAG\n" + written + ",Ashby,Holm,2,1\n");
        assertThat(sheet.listings()).singleElement().hasToString(day + " L1: Ashby 2-1 Holm");
    }

    @Test
    void readsColumnsInAnyOrderAndTheLeagueFromDiv() {
        Sheet sheet = read(
                "whatever.csv",
                "\uFEFFFTAG,AwayTeam,Referee,Div,FTHG,HomeTeam,Date\r\n1,Holm,\"A, B\",E2,2,Ashby,14/08/2010\r\n,,,,,,\r\n");
        assertThat(sheet.unread()).isEmpty();
        assertThat(sheet.listings()).singleElement().hasToString("2010-08-14 L3: Ashby 2-1 Holm");
    }

    @Test
    void beginsASeasonAfterTheSummer() {
        Sheet sheet = read("E0.csv", """
                Date,HomeTeam,AwayTeam,FTHG,FTAG
                12/09/2020,Holm,Ashby,0,0
                10/08/2019,Ashby,Holm,2,1
                08/03/2020,Ashby,Wick,2,1
                17/06/2020,Wick,Ashby,2,1
                05/07/2020,Wick,Holm,2,1
                26/07/2020,Holm,Ashby,2,1
                """);
        assertThat(sheet.listings())
                .extracting(Listing::season)
                .containsExactly("2019-20", "2019-20", "2019-20", "2019-20", "2019-20", "2020-21");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/02/2010,Ashby,Holm,2,1   | a date as in",
                "yesterday,Ashby,Holm,2,1    | a date as in",
                "14/08/2010,Ashby,,2,1       | two different sides",
                "14/08/2010,Ashby,Ashby,2,1  | two different sides",
                "14/08/2010,Ashby,Holm,two,1 | goals from 0 to 99",
                "14/08/2010,Ashby,Holm,2     | goals from 0 to 99",
                "14/08/2010,Ashby,Holm,200,1 | goals from 0 to 99"
            })
    void saysWhatItExpectedAndWhere(String row, String expected) {
        Sheet sheet = read("E0.csv", "Date,HomeTeam,AwayTeam,FTHG,FTAG\n\n" + row + "\n");
        assertThat(sheet.listings()).isEmpty();
        assertThat(sheet.unread()).singleElement().satisfies(line -> {
            assertThat(line.place()).hasToString("E0.csv:3");
            assertThat(line.expected()).startsWith(expected);
        });
    }

    @Test
    void wantsALeague() {
        Sheet sheet = read("scores.csv", "Date,HomeTeam,AwayTeam,FTHG,FTAG\n14/08/2010,Ashby,Holm,2,1\n");
        assertThat(sheet.unread()).singleElement().asString().contains("a league as in E0");
    }
}
