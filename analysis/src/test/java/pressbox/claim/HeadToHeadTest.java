package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadToHeadTest {
    @Test
    void countsForBothSides() {
        assertThat(Ashby.verdict("Head to head in the league: Holm 2 wins, Ashby 4.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        v -> assertThat(v.answer().because()).isEqualTo("2 defeats, 4 wins, in 6 meetings"));
    }

    @Test
    void countsVisitsFromTheLatest() {
        assertThat(Ashby.judge("Ashby have won once in two league visits to Marwick.", Ashby.ROVERS, "2020-10-31")
                        .question())
                .contains("in the latest 2 league matches away against Marwick City");
    }

    @Test
    void leavesANumberThatItDoesNotUnderstand() {
        assertThat(Ashby.verdict("Holm, with nine lives, met Ashby for the sixth league meeting.", "2020-10-31"))
                .isInstanceOf(Verdict.CannotTell.class);
    }
}
