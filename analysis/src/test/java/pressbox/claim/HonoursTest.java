package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HonoursTest {
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
}
