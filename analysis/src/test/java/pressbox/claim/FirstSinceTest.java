package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pressbox.football.Match;

class FirstSinceTest {
    @Test
    void findsTheTimeBefore() {
        assertThat(Ashby.verdict("Ashby won at Holm in the league for the first time since 2003.", "2020-09-12"))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        v -> assertThat(v.answer().earlier())
                                .extracting(Match::toString)
                                .containsExactly("2003-09-13 L1: Holm Town 0-2 Ashby Rovers"));
    }

    @Test
    void takesTheVisitorsSideOfAHomeRecord() {
        assertThat(Ashby.verdict("Holm had not lost a home league game to Ashby since 2003.", "2020-09-12"))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        v -> assertThat(v.answer().earlier())
                                .extracting(Match::toString)
                                .containsExactly("2003-09-13 L1: Holm Town 0-2 Ashby Rovers"));
    }

    @Test
    void asksWhetherTheLastMatchFits() {
        assertThat(Ashby.verdict("It was Ashby’s first league win since 2003.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because())
                                .isEqualTo(
                                        "the last match, 2020-10-31 L1: Stanbury United 5-0 Ashby Rovers, was no win"));
    }
}
