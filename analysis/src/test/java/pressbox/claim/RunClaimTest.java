package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pressbox.football.Match;

class RunClaimTest {
    @Test
    void saysHowLongARunIs() {
        assertThat(Ashby.verdict("Ashby have lost four league games in a row.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        v -> assertThat(v.answer().because()).isEqualTo("the run stands at 4 defeats"));
    }

    @Test
    void saysHowLongARunReallyIs() {
        assertThat(Ashby.verdict("Ashby have lost six league games in a row.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because()).isEqualTo("the run stands at 4 defeats, not 6"));
    }

    @Test
    void findsTheLastRunAsLong() {
        assertThat(Ashby.verdict(
                        "Ashby have lost four league games in a row for the first time since 1986.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        v -> assertThat(v.answer().because())
                                .isEqualTo(
                                        "the run stands at 4 defeats; the last one as long was 4 from 6 September 1986 to 27 September 1986"));
    }

    @Test
    void showsTheMatchThatEndedTheRunBefore() {
        assertThat(Ashby.verdict("Ashby have won three league games in a row.", "2020-09-26"))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        v -> assertThat(v.answer().earlier())
                                .extracting(Match::toString)
                                .containsExactly("2003-10-04 L1: Ashby Rovers 2-2 Stanbury United"));
    }
}
