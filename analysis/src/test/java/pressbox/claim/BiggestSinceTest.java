package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pressbox.football.Match;

class BiggestSinceTest {
    @Test
    void saysWhenThereIsNone() {
        assertThat(Ashby.verdict("The 6-0 win over Marwick was Ashby’s biggest league win since 1986.", "2003-08-30"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because())
                                .isEqualTo(
                                        "2003-08-30 L1: Ashby Rovers 6-0 Marwick City is the only win by 6 or more"));
    }

    @Test
    void findsTheLastDefeatAsHeavy() {
        assertThat(Ashby.verdict(
                        "Ashby’s 2-0 defeat at Thorley was their heaviest in the league since 2003.", "2020-10-17"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().earlier())
                                .extracting(Match::toString)
                                .containsExactly("2020-10-10 L1: Ashby Rovers 1-3 Holm Town"));
    }

    @Test
    void takesTheSideThatSufferedWhenAnotherInflicted() {
        assertThat(Ashby.verdict(
                        "Stanbury beat Ashby 5-0, inflicting their biggest league defeat since 2003.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because())
                                .isEqualTo(
                                        "2020-10-31 L1: Stanbury United 5-0 Ashby Rovers is the only defeat by 5 or more"));
    }
}
