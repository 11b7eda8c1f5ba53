package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableGapTest {
    @Test
    void setsTwoLinesOfTheTableSideBySide() {
        assertThat(Ashby.verdict("Ashby are five points ahead of Holm.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because())
                                .isEqualTo("1. Ashby Rovers P8 W3 D1 L4 F5 A12 Pts 10;"
                                        + " 2. Holm Town P3 W2 D0 L1 F5 A3 Pts 6"));
    }

    @Test
    void doesNotGuessWhomAnUnknownNameMeans() {
        assertThat(Ashby.verdict("Ashby are two points clear of the Gulls.", "2020-10-31"))
                .isInstanceOf(Verdict.CannotTell.class);
    }
}
