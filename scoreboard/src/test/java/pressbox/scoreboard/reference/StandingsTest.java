package pressbox.scoreboard.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingsTest {
    /// Ashby Rovers 4-2, Holm Town 6-3, Lowick 2-0: 2, 2 and infinite by average, +2, +3 and +2 by difference.
    @ParameterizedTest
    @CsvSource({
        "1975-76, L1, Lowick > Ashby Rovers = Holm Town",
        "1976-77, L1, Holm Town > Ashby Rovers > Lowick",
        "1992-93, L2, Holm Town > Ashby Rovers > Lowick",
        "2020-21, L2, Holm Town > Ashby Rovers > Lowick"
    })
    void partsClubsOfTheSamePointsByTheRuleOfTheTime(String season, String comp, String order) {
        assertThat(order(season, comp, """
                Ashby Rovers 4-2 Marwick City
                Holm Town 6-3 Stanbury
                Lowick 2-0 Thorley
                """)).isEqualTo(order);
    }

    /// Ashby Rovers 5-4 (+1), Holm Town 3-1 (+2).
    @ParameterizedTest
    @CsvSource({
        "1991-92, L2, Holm Town > Ashby Rovers",
        "1992-93, L2, Ashby Rovers > Holm Town",
        "1998-99, L4, Ashby Rovers > Holm Town",
        "1998-99, L1, Holm Town > Ashby Rovers",
        "1999-00, L2, Holm Town > Ashby Rovers"
    })
    void countsGoalsBeforeTheirDifferenceInTheFootballLeagueOfTheNineties(String season, String comp, String order) {
        assertThat(order(season, comp, """
                Ashby Rovers 5-4 Marwick City
                Holm Town 3-1 Stanbury
                """)).isEqualTo(order);
    }

    private static String order(String season, String comp, String results) {
        String day = season.substring(0, 4) + "-10-01 ";
        List<String> lines = new ArrayList<>();
        List<String> winners = new ArrayList<>();
        results.lines().forEach(result -> {
            lines.add(day + season + " " + comp + " " + result);
            winners.add(result.split(" \\d", 2)[0]);
        });
        Standings table = new Standings(
                Ashby.games(String.join("\n", lines)), comp, season, LocalDate.parse(day.strip()), Map.of());
        winners.sort((a, b) -> Integer.compare(table.place(a), table.place(b)));
        StringBuilder order = new StringBuilder();
        String before = "";
        for (String club : winners) {
            if (!before.isEmpty()) {
                order.append(table.place(before) == table.place(club) ? " = " : " > ");
            }
            order.append(club);
            before = club;
        }
        return order.toString();
    }
}
