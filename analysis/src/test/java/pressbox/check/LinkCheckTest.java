package pressbox.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pressbox.football.NameBook;
import pressbox.ledger.Clipping;
import pressbox.ledger.Ledger;

class LinkCheckTest {
    @Test
    void namesALinkThatDoesNotAnswer() {
        Background background = new Background(
                List.of(),
                Ledger.empty(),
                NameBook.of(List.of()),
                Optional.empty(),
                List.of(),
                Set.of("https://gone.example/a"),
                Drafts.NOW);
        Clipping draft =
                Clipping.of("Our Desk", "2031-01-05T12:00:00Z", "T", "Reports say so.", "https://gone.example/a");
        assertThat(LinkCheck.of(draft.reading(), background))
                .extracting(Finding::message)
                .containsExactly("The link on “Reports” to https://gone.example/a does not answer: mend it or take"
                        + " it out.");
    }
}
