package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
    private final Tally tally =
            new Tally(Tally.words("Okell out for six weeks"), Tally.words("The captain hurt a knee"));

    @Test
    void countsWordsThatALineSharesWithHeadlineAndDescription() {
        tally.count("Captain Okell is out for weeks.", 100);
        assertThat(tally.words).isEqualTo(6);
        assertThat(tally.inTitle).isEqualTo(2);
        assertThat(tally.inDescription).isEqualTo(1);
    }

    @Test
    void countsWordsOfLinesAroundAnArticle() {
        tally.count("Anna Berg is a reporter and writer. Follow us and subscribe!", 100);
        assertThat(tally.of(Tally.Kind.TRADE)).isEqualTo(2);
        assertThat(tally.of(Tally.Kind.YOU)).isEqualTo(1);
        assertThat(tally.of(Tally.Kind.DEAL)).isEqualTo(1);
        assertThat(tally.of(Tally.Kind.POINTING)).isEqualTo(1);
    }

    @Test
    void looksAtNoMoreThanTheFirstLetters() {
        tally.count("one two three four", 7);
        assertThat(tally.words).isEqualTo(2);
    }
}
