package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowSumTest {
    @Test
    void addsGoalsUp() {
        assertThat(Ashby.verdict("Ashby have conceded eleven goals in their last four league games.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        v -> assertThat(v.answer().because()).isEqualTo("11 goals conceded in the last 4"));
    }

    @Test
    void addsPointsUp() {
        assertThat(Ashby.verdict("Ashby have taken three points from their last five league games.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because()).isEqualTo("1 point in the last 5"));
    }
}
