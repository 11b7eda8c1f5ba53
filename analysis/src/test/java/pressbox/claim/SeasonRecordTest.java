package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeasonRecordTest {
    @Test
    void namesTheLastSeasonWithAsMany() {
        assertThat(Ashby.verdict("Ashby have not lost as many league games in a season since 1986-87.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        v -> assertThat(v.answer().because())
                                .isEqualTo("2020-21: 4 defeats in 8 matches; the last season with as many was 1986-87"
                                        + " with 4 in 8"));
    }

    @Test
    void wantsTheStatedNumberRight() {
        assertThat(Ashby.verdict("Ashby have conceded 13 league goals this season, a club record.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because()).isEqualTo("12 goals conceded, not 13"));
    }

    @Test
    void callsNothingFewestBeforeTheSeasonIsOver() {
        assertThat(Ashby.verdict("Ashby's two league wins this season are their fewest ever.", "2020-09-20"))
                .isEqualTo(new Verdict.CannotTell("2020-21 is not over"));
    }
}
