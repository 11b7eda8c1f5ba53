package pressbox.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.claim.Verdict;

class StatCheckTest {
    private static final String CLAIM = "It is their worst run since 1998.";
    private static final Verdict.Answer LEAGUE =
            new Verdict.Answer("league matches", "It was worse in 2004.", List.of(), List.of());
    private static final Verdict.Answer ALL = new Verdict.Answer("all competitions", "", List.of(), List.of());

    private static List<Finding> judged(Verdict verdict) {
        return StatCheck.of(Drafts.draft("Run", CLAIM).claim(CLAIM, verdict).reading(), Drafts.BEAT);
    }

    @Test
    void findsNothingInAClaimThatHolds() {
        assertThat(judged(new Verdict.Holds(ALL))).isEmpty();
    }

    @Test
    void blocksAClaimThatTheRecordRefutes() {
        assertThat(judged(new Verdict.Fails(LEAGUE))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Finding.Code.STAT_FALSE);
            assertThat(finding.message()).endsWith("It was worse in 2004.");
        });
    }

    @Test
    void asksForTheScopeWhereOnlyOneHolds() {
        assertThat(judged(new Verdict.HoldsIf(List.of(ALL), List.of(LEAGUE))))
                .extracting(Finding::message)
                .containsExactly(
                        "Name the scope of “" + CLAIM + "”: it holds for all competitions, not for league matches.");
    }

    @Test
    void notesAClaimThatNobodyCanCheck() {
        assertThat(judged(new Verdict.CannotTell("crowds are not recorded")))
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.NOTE);
    }
}
