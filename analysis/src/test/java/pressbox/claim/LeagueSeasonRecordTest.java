package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeagueSeasonRecordTest {
    @Test
    void looksAtEveryClub() {
        assertThat(Ashby.verdict("Ashby's three wins are the most by any side in a league season.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because())
                                .isEqualTo("2020-21: 3 wins; Ashby Rovers had 3 in 1986-87"));
    }
}
