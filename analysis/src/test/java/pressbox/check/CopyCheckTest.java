package pressbox.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pressbox.football.NameBook;
import pressbox.ledger.Ledger;

class CopyCheckTest {
    private static final String WORDS = "The defender tore a knee ligament in training on Monday and will have surgery "
            + "before the end of this week, a person at the club said.";

    @Test
    void blocksACopyOfAnotherOutlet() {
        assertThat(CopyCheck.of(Drafts.draft("Blow", WORDS).reading(), Drafts.background(Drafts.source(WORDS))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Finding.Code.DUP_OTHER);
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.BLOCK);
                    assertThat(finding.message()).contains("stand in Courier");
                });
    }

    @Test
    void findsNothingInOtherWords() {
        assertThat(CopyCheck.of(
                        Drafts.draft("Blow", "Holt hurt his knee and goes under the knife within days.")
                                .reading(),
                        Drafts.background(Drafts.source(WORDS))))
                .isEmpty();
    }

    @Test
    void findsWhatWePublishedOurselves() {
        Background own = new Background(
                List.of(),
                Ledger.empty(),
                NameBook.of(List.of()),
                Optional.empty(),
                List.of(Drafts.source(WORDS).reading().article()),
                Set.of(),
                Drafts.NOW);
        assertThat(CopyCheck.of(Drafts.draft("Blow", WORDS).reading(), own))
                .extracting(Finding::code)
                .containsExactly(Finding.Code.DUP_OWN);
    }
}
