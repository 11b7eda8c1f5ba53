package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartLevelTest {
    @Test
    void setsTwoStartsSideBySide() {
        assertThat(Ashby.verdict(
                        "Nine points from three games leaves Ashby level with their total at the same stage of 2003-04.",
                        "2020-09-26"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because())
                                .isEqualTo(
                                        "Ashby Rovers have 9 points after 3 matches, Ashby Rovers had 7 in 2003-04"));
    }
}
