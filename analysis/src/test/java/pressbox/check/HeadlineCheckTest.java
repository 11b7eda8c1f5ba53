package pressbox.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineCheckTest {
    private static final String BODY =
            "Alder Town beat Marl Athletic 3-1 on Saturday with two goals by Bram Holt in front "
                    + "of nine thousand. The visitors led at half-time and then fell away as the rain came down over the old "
                    + "ground by the river, and the home side took all that was on offer.";

    private static List<String> unsupported(String title) {
        return HeadlineCheck.of(Drafts.draft(title, BODY).reading(), Drafts.BEAT).stream()
                .map(finding -> finding.span().in(title))
                .toList();
    }

    @Test
    void findsNothingInAHeadlineThatTheTextBears() {
        assertThat(unsupported("Alder win 3-1 as Holt scores 2")).isEmpty();
    }

    @Test
    void findsAScoreThatTheTextLacks() {
        assertThat(unsupported("Alder win 4-1 in the rain")).containsExactly("4-1");
    }

    @Test
    void findsANumberThatTheTextLacks() {
        assertThat(unsupported("Alder win before crowd of 12000 people")).containsExactly("12000");
    }

    @Test
    void findsANameThatTheTextLacks() {
        assertThat(unsupported("Alder win as Teller shines again")).containsExactly("Teller");
    }

    @Test
    void asksNoNamesOfAHeadlineInCapitals() {
        assertThat(unsupported("Alder Town Win As Teller Shines")).isEmpty();
    }
}
