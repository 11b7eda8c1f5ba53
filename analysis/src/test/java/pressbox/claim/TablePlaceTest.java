package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablePlaceTest {
    @Test
    void readsTheTable() {
        assertThat(Ashby.verdict("Ashby are top of the table with nine points.", "2020-09-26"))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        v -> assertThat(v.answer().because()).isEqualTo("1. Ashby Rovers P3 W3 D0 L0 F4 A1 Pts 9"));
    }

    @Test
    void looksAtTheClubThatIsPlaced() {
        assertThat(Ashby.verdict("Fourth-placed Ashby have nine points.", "2020-09-26"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because()).isEqualTo("1. Ashby Rovers P3 W3 D0 L0 F4 A1 Pts 9"));
    }

    @Test
    void readsNoPlaceWhereOneSaysInTheFirstPlace() {
        assertThat(Ashby.judge("Ashby should never have gone there in the first place.", Ashby.ROVERS, "2020-09-26")
                        .question())
                .isEmpty();
    }
}
