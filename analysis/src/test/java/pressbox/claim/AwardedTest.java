package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pressbox.almanac.Almanac;
import pressbox.football.Club;
import pressbox.football.Match;
import pressbox.football.Score;

/// Ashby lost at Holm, did not turn up at Lowick, which was made a 0-1, and lost at Marwick.
class AwardedTest {
    private static final ClaimJudge JUDGE = new ClaimJudge(Almanac.of(List.of(
            match("2020-09-05", "Ashby", 2, 0, "Thorley", Match.Status.COUNTS),
            match("2020-09-12", "Holm", 1, 0, "Ashby", Match.Status.COUNTS),
            match("2020-09-19", "Lowick", 1, 0, "Ashby", Match.Status.AWARDED),
            match("2020-09-26", "Marwick", 3, 1, "Ashby", Match.Status.COUNTS))));

    @Test
    void isCountedWhereThatMakesTheClaimTrue() {
        assertThat(verdict("Ashby have lost three league games in a row."))
                .isInstanceOfSatisfying(Verdict.HoldsIf.class, v -> {
                    assertThat(v.holds().getFirst().scope())
                            .isEqualTo("league matches, if the match awarded on 19 September 2020 is counted");
                    assertThat(v.fails().getFirst().because()).isEqualTo("the run stands at 2 defeats, not 3");
                });
    }

    @Test
    void isNotCountedWhereTheClaimHoldsWithoutIt() {
        assertThat(verdict("Ashby have lost two league games in a row.")).isInstanceOf(Verdict.Holds.class);
    }

    @Test
    void doesNotSaveAClaimThatIsFalseEitherWay() {
        assertThat(verdict("Ashby have lost four league games in a row.")).isInstanceOf(Verdict.Fails.class);
    }

    private static Verdict verdict(String sentence) {
        return JUDGE.judge(sentence, Club.named("Ashby"), LocalDate.of(2020, 9, 27))
                .verdict();
    }

    private static Match match(String day, String home, int goals, int against, String away, Match.Status status) {
        return new Match(
                LocalDate.parse(day),
                "2020-21",
                "L1",
                "",
                home,
                away,
                new Score(goals, against),
                Match.GroundOf.HOME_SIDE,
                "",
                Match.Length.NINETY_MINUTES,
                Optional.empty(),
                status);
    }
}
