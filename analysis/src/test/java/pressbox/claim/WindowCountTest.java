package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowCountTest {
    @Test
    void countsWithinTheLastMatches() {
        assertThat(Ashby.verdict("Ashby have lost five of their last six games in all competitions.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        v -> assertThat(v.answer().because()).isEqualTo("5 defeats in the last 6"));
    }

    @Test
    void countsGamesWithAGoal() {
        assertThat(Ashby.verdict("Ashby have scored in two of their last five league games.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because()).isEqualTo("1 match with a goal in the last 5"));
    }
}
