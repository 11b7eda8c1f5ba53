package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoublesTest {
    @Test
    void wantsBothMatchesWon() {
        assertThat(Ashby.verdict("Ashby did the double over Marwick in 2020-21.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because()).isEqualTo("1 win in 2 league meetings of 2020-21"));
    }
}
