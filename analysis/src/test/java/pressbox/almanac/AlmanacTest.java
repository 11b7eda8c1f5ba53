package pressbox.almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pressbox.football.Club;
import pressbox.football.Match;
import pressbox.football.Score;

class AlmanacTest {
    private static Match match(String day, String home, String score, String away) {
        LocalDate date = LocalDate.parse(day);
        String season = date.getMonthValue() > 6
                ? date.getYear() + "-" + (date.getYear() + 1) % 100
                : date.getYear() - 1 + "-" + date.getYear() % 100;
        Score goals = new Score(score.charAt(0) - '0', score.charAt(2) - '0');
        return new Match(date, season, "L1", "", home, away, goals, Match.GroundOf.HOME_SIDE, "");
    }

    private static final Almanac ALMANAC = Almanac.of(List.of(
            match("1975-09-06", "Ashby Rovers", "4-2", "Holm Town"),
            match("1975-09-13", "Holm Town", "1-0", "Ashby Rovers"),
            match("1975-09-20", "Thorley Vale", "2-1", "Holm Town"),
            match("2010-09-04", "Ashby Rovers", "2-1", "Holm Town"),
            match("2010-09-11", "Holm Town", "0-0", "Thorley Vale")));

    @Test
    void countsTwoPointsForAWinAndGoalAverageInOlderTables() {
        Table table = ALMANAC.table("L1", "1975-76", LocalDate.of(1975, 12, 1));
        assertThat(table.rows())
                .extracting(Table.Row::toString)
                .containsExactly(
                        "1. Thorley Vale P1 W1 D0 L0 F2 A1 Pts 2",
                        "2. Ashby Rovers P2 W1 D0 L1 F4 A3 Pts 2",
                        "3. Holm Town P3 W1 D0 L2 F4 A6 Pts 2");
    }

    @Test
    void countsThreePointsForAWinLater() {
        Table table = ALMANAC.table("L1", "2010-11", LocalDate.of(2010, 12, 1));
        assertThat(table.row("Ashby Rovers").orElseThrow().points()).isEqualTo(3);
    }

    @Test
    void countsMatchesOfTheDayItself() {
        assertThat(ALMANAC.history("Holm Town", Scope.ALL, LocalDate.of(1975, 9, 13))
                        .size())
                .isEqualTo(2);
    }

    @Test
    void narrowsToVenueOpponentAndSeason() {
        Scope scope = Scope.ALL.at(Venue.AWAY).against("Holm Town").of("1975-76");
        assertThat(ALMANAC.history("Ashby Rovers", scope, LocalDate.of(2011, 1, 1))
                        .all())
                .extracting(Match::toString)
                .containsExactly("1975-09-13 L1: Holm Town 1-0 Ashby Rovers");
        assertThat(scope.words()).isEqualTo("all competitions away against Holm Town in 1975-76");
    }

    @Test
    void namesTheClubsOfASeason() {
        assertThat(ALMANAC.clubs(Set.of("L1"), "2010-11")).containsExactly("Ashby Rovers", "Holm Town", "Thorley Vale");
        assertThat(ALMANAC.clubs(Set.of("L1", "L2"), "1976-77")).isEmpty();
    }

    @Test
    void findsNoMatchOfASeasonThatTheRecordDoesNotName() {
        LocalDate day = LocalDate.of(2011, 1, 1);
        assertThat(ALMANAC.history("Holm Town", Scope.ALL.of("1976-77"), day).isEmpty())
                .isTrue();
        assertThat(ALMANAC.latest("Holm Town", Scope.ALL.of("1975-76"), day))
                .map(Match::toString)
                .contains("1975-09-20 L1: Thorley Vale 2-1 Holm Town");
    }

    @Test
    void knowsAClubByAnyOfItsNames() {
        Club club = new Club(
                "a", "Ashby", List.of("Ashby Rovers FC"), List.of(), List.of(), List.of(), List.of(), "", "", "");
        assertThat(ALMANAC.clubName(club)).contains("Ashby Rovers");
        assertThat(ALMANAC.clubName("thorley")).contains("Thorley Vale");
        assertThat(ALMANAC.clubName("Marwick")).isEmpty();
        assertThat(ALMANAC.nearestNames("Torley Vale").getFirst()).isEqualTo("Thorley Vale");
    }
}
