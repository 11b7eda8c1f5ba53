package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeasonLineTest {
    @Test
    void saysWhichFigureIsWrong() {
        assertThat(Ashby.verdict("Ashby have three league wins, two draws and three defeats.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because()).isEqualTo("1 draw, not 2"));
    }

    @Test
    void readsFiguresInCode() {
        assertThat(Ashby.judge("Ashby in the league: P8 W3 D1 L4.", Ashby.ROVERS, "2020-10-31")
                        .question())
                .contains("8 matches, 3 wins, 1 draws, 4 defeats in 2020-21, league matches");
    }

    @Test
    void takesAPartForAPlace() {
        assertThat(Ashby.verdict("Ashby have won three league games this season, all at Mill Lane.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because()).isEqualTo("1 win at home, not 3"));
    }
}
