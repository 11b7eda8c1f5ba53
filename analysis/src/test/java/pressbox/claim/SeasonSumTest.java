package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeasonSumTest {
    @Test
    void addsPointsUp() {
        assertThat(Ashby.verdict("Ashby have ten points from eight games this season.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        v -> assertThat(v.answer().because()).isEqualTo("10 points in 8 matches"));
    }

    @Test
    void addsGoalsUp() {
        assertThat(Ashby.verdict("Ashby have scored six league goals this season.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because()).isEqualTo("5 goals scored in 8 matches"));
    }
}
