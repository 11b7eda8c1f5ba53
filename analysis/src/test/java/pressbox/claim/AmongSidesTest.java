package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmongSidesTest {
    @Test
    void namesThoseWithAsMany() {
        assertThat(Ashby.verdict("No side in the division has conceded fewer than Ashby.", "2020-09-26"))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        v -> assertThat(v.answer().because())
                                .isEqualTo("Ashby Rovers have 1 goal conceded; nobody fewer, as many: Thorley Vale 1,"
                                        + " Marwick City 1"));
    }

    @Test
    void takesNoSharedFirstPlaceForASoleOne() {
        assertThat(Ashby.verdict("Ashby have conceded fewer than any other side in the division.", "2020-09-26"))
                .isInstanceOf(Verdict.Fails.class);
    }

    @Test
    void leavesPlayersOut() {
        assertThat(Ashby.verdict("Nobody in the division has more assists than Ashby's captain.", "2020-09-26"))
                .isInstanceOf(Verdict.CannotTell.class);
    }
}
