package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeasonCountTest {
    @Test
    void countsASeason() {
        assertThat(Ashby.verdict("Ashby have won three league games this season.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        v -> assertThat(v.answer().because()).isEqualTo("3 wins in 8 matches"));
    }

    @Test
    void countsASeasonThatIsNamed() {
        assertThat(Ashby.verdict("Ashby won five league games in 2003-04.", "2003-10-04"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because()).isEqualTo("3 wins in 8 matches"));
    }

    @Test
    void asksHowManyWerePlayed() {
        assertThat(Ashby.verdict("Ashby have lost four of their nine league games this season.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because()).isEqualTo("8 matches, not 9"));
    }

    @Test
    void takesTheSeasonThatHasJustEndedForTheLastOneInJune() {
        assertThat(Ashby.judge("Ashby won three league games last season.", Ashby.ROVERS, "2004-06-10")
                        .question())
                .isEqualTo("3 wins in 2003-04, league matches");
    }
}
