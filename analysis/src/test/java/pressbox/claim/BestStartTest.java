package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BestStartTest {
    @Test
    void findsTheLastSeasonThatBeganAsWell() {
        assertThat(Ashby.verdict("It is Ashby’s best start to a season since 1986.", "2020-09-26"))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        v -> assertThat(v.answer().because())
                                .isEqualTo(
                                        "9 points after 3 matches; the last season to begin as well was 1986-87 with 9, at three for a win"));
    }
}
