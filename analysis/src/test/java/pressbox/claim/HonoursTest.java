package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.almanac.Almanac;
import pressbox.football.Match;
import pressbox.football.Score;

class HonoursTest {
    /// Ashby were champions in 1990 and came up again in 2020; they won the cup in 1958 and, on penalties, in 2019.
    private static final ClaimJudge JUDGE = new ClaimJudge(Almanac.of(matches()), Ashby.NAMES);

    @Test
    void doesNotTakeATitleForAMatchThatWasWon() {
        assertThat(Ashby.verdict("Ashby have not won the championship since 1986.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.CannotTell.class, v -> assertThat(v.missing()).contains("not titles"));
    }

    @Test
    void leavesARunOfTheChampionsToBeJudged() {
        assertThat(Ashby.verdict("The reigning champions Ashby have lost four league games in a row.", "2020-10-31"))
                .isInstanceOf(Verdict.Holds.class);
    }

    @Test
    void countsFinalsThatWereWon() {
        assertThat(verdict("Ashby are two-time FA Cup winners.", "2020-10-31")).isInstanceOf(Verdict.Holds.class);
        assertThat(verdict("Ashby are three-time FA Cup winners.", "2020-10-31"))
                .isInstanceOf(Verdict.Fails.class);
    }

    @Test
    void knowsWhoHoldsACupUntilItIsPlayedAgain() {
        assertThat(verdict("The reigning FA Cup holders are Ashby.", "2019-10-31"))
                .isInstanceOf(Verdict.Holds.class);
        assertThat(verdict("The reigning FA Cup holders are Ashby.", "2020-05-31"))
                .isInstanceOf(Verdict.CannotTell.class);
        assertThat(verdict("The reigning FA Cup holders are Ashby.", "2023-10-31"))
                .isInstanceOf(Verdict.Fails.class);
    }

    @Test
    void looksBackFromOneWinToTheOneBefore() {
        assertThat(verdict("Ashby won the FA Cup for the first time since 1958.", "2019-05-20"))
                .isInstanceOf(Verdict.Holds.class);
        assertThat(verdict("Ashby won the FA Cup for the first time since 1962.", "2019-05-20"))
                .isInstanceOf(Verdict.Fails.class);
    }

    @Test
    void crownsTheTopOfATableThatIsPlayedOut() {
        assertThat(verdict("Ashby have not won the league title since 1990.", "2019-05-20"))
                .isInstanceOf(Verdict.Holds.class);
    }

    @Test
    void tellsNothingOfATrophyThatIsNotNamed() {
        assertThat(verdict("Ashby have won two trophies.", "2020-10-31")).isInstanceOf(Verdict.CannotTell.class);
    }

    @Test
    void knowsAPromotionByTheLeagueOfTheSeasonBefore() {
        assertThat(verdict("Ashby were promoted last season.", "2020-10-31")).isInstanceOf(Verdict.Holds.class);
        assertThat(verdict("Ashby were relegated last season.", "2020-10-31")).isInstanceOf(Verdict.CannotTell.class);
    }

    private static Verdict verdict(String sentence, String day) {
        return JUDGE.judge(sentence, Ashby.ROVERS, LocalDate.parse(day)).verdict();
    }

    private static List<Match> matches() {
        return new ArrayList<>(List.of(
                match("1958-05-03", "1957-58", "FAC", "F", "Ashby Rovers", "Holm Town", 2, 1, ""),
                match("1962-05-05", "1961-62", "FAC", "F", "Ashby Rovers", "Holm Town", 0, 1, ""),
                match("1989-09-02", "1989-90", "L1", "", "Ashby Rovers", "Holm Town", 1, 0, ""),
                match("1990-05-05", "1989-90", "L1", "", "Holm Town", "Ashby Rovers", 1, 1, ""),
                match("2019-05-18", "2018-19", "FAC", "F", "Holm Town", "Ashby Rovers", 1, 1, "3-4"),
                match("2019-09-07", "2019-20", "L2", "", "Ashby Rovers", "Thorley Vale", 1, 0, ""),
                match("2020-10-24", "2020-21", "L1", "", "Ashby Rovers", "Holm Town", 0, 2, "")));
    }

    private static Match match(
            String day,
            String season,
            String code,
            String round,
            String home,
            String away,
            int a,
            int b,
            String kicks) {
        return new Match(
                LocalDate.parse(day), season, code, round, home, away, new Score(a, b), Match.GroundOf.NEUTRAL, kicks);
    }
}
