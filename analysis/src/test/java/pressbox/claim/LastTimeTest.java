package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pressbox.football.Match;

class LastTimeTest {
    @Test
    void findsWhenItLastHappened() {
        assertThat(Ashby.verdict("Ashby have not won a league game at Thorley since 1986.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        v -> assertThat(v.answer().earlier())
                                .extracting(Match::toString)
                                .containsExactly("1986-08-23 L1: Thorley Vale 0-2 Ashby Rovers"));
    }

    @Test
    void saysWhenItReallyWas() {
        assertThat(Ashby.verdict("Ashby have not won a league game at Holm since 2003.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because())
                                .isEqualTo("the last win was 2020-09-12 L1: Holm Town 1-2 Ashby Rovers"));
    }
}
