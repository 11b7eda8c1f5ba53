package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongestRunTest {
    @Test
    void findsTheLongestRunOfTheSeasonThoughItIsOver() {
        assertThat(Ashby.verdict("Ashby's longest winning run in the league this season is four games.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because())
                                .isEqualTo(
                                        "the longest run was of 3 wins, from 12 September 2020 to 26 September 2020"));
    }

    @Test
    void readsThatThereWasNoneOfALength() {
        assertThat(Ashby.verdict("Ashby have yet to lose five in a row in the league this season.", "2020-10-31"))
                .isInstanceOf(Verdict.Holds.class);
    }
}
