package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastDatedTest {
    @Test
    void readsADayWithoutAYear() {
        assertThat(Ashby.verdict("Ashby's last league win came at Marwick on 3 October.", "2020-10-20"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because())
                                .isEqualTo("the last win was 2020-09-26 L1: Marwick City 0-1 Ashby Rovers"));
    }
}
