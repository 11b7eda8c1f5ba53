package pressbox.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void takesSpellingsOfOneNameAsTheSame() {
        assertThat(Folding.same("Brönnøy", "BRONNOY")).isTrue();
        assertThat(Folding.same("Đurić", "Duric")).isTrue();
        assertThat(Folding.same("O’Shay", "O'Shay")).isTrue();
        assertThat(Folding.same("Nguyễn", "nguyen")).isTrue();
        assertThat(Folding.same("Marr", "Mark")).isFalse();
    }

    @Test
    void foldsLigatures() {
        assertThat(Folding.fold("Æœßĳﬁﬃ")).isEqualTo("aeoessijfiffi");
    }

    @Test
    void keepsWhatHasNoPlainForm() {
        assertThat(Folding.fold("КИЕВ 東京 €")).isEqualTo("киев 東京 €");
    }
}
