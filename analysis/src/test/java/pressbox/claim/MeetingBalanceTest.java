package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetingBalanceTest {
    @Test
    void comparesWinsWithDefeats() {
        assertThat(Ashby.verdict("Ashby have lost more league games against Holm than they have won.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because()).isEqualTo("4 wins and 2 defeats in 6 meetings"));
    }
}
