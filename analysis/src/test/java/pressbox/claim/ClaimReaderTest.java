package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import pressbox.fact.Claim;

class ClaimReaderTest {
    @Test
    void findsTheClausesThatResultsCouldSettle() {
        assertThat(Articles.claims(
                        "It rained. After the game, Ashby have lost four league games in a row. Dunmore smiled."))
                .extracting(claim -> claim.evidence().words())
                .containsExactly("Ashby have lost four league games in a row");
    }

    @Test
    void takesTheClubThatTheSentenceNames() {
        assertThat(Articles.claims("Holm Town are unbeaten in nine league games."))
                .extracting(Claim::subject)
                .containsExactly(Optional.of(Articles.HOLM));
    }

    @Test
    void takesTheClubBehindItsPlace() {
        assertThat(Articles.claims("Ashby lost to third-placed Holm Town."))
                .extracting(Claim::subject)
                .containsExactly(Optional.of(Articles.HOLM));
    }

    @Test
    void takesTheBeatsClubForAPronoun() {
        assertThat(Articles.claims("They are without a win in five."))
                .extracting(Claim::subject)
                .containsExactly(Optional.of(Ashby.ROVERS));
    }

    @Test
    void leavesPlayersTalliesAlone() {
        assertThat(Articles.claims("Dunmore has scored nine goals in his last twelve games for the club."))
                .isEmpty();
    }
}
