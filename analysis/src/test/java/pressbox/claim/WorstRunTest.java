package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pressbox.football.Match;

class WorstRunTest {
    private static final Verdict VERDICT = Ashby.verdict("This is Ashby’s worst run since 1986.", "2020-10-31");

    @Test
    void saysInWhichScopeAVagueClaimHolds() {
        assertThat(VERDICT).isInstanceOfSatisfying(Verdict.HoldsIf.class, v -> {
            assertThat(v.holds().getFirst().scope()).isEqualTo("league matches");
            assertThat(v.fails().getFirst().scope()).isEqualTo("all competitions");
        });
    }

    @Test
    void showsTheStretchAndTheOneBefore() {
        assertThat(VERDICT).isInstanceOfSatisfying(Verdict.HoldsIf.class, v -> {
            Verdict.Answer answer = v.holds().getFirst();
            assertThat(answer.matches()).extracting(Match::season).containsOnly("2020-21");
            assertThat(answer.earlier()).extracting(Match::season).containsOnly("1986-87");
        });
    }

    @Test
    void cannotTellSinceWhenAManagerCame() {
        assertThat(Ashby.verdict("Ashby’s worst run since Dunmore took charge.", "2020-10-31"))
                .isInstanceOf(Verdict.CannotTell.class);
    }
}
