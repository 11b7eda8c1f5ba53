package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordPartsTest {
    private final WordParts parts = new WordParts();

    @Test
    void equalSetsAreOnePart() {
        assertThat(parts.number(Set.of("win", "wins"))).isEqualTo(parts.number(Set.of("wins", "win")));
        assertThat(parts.number(Set.of("wins"))).isNotEqualTo(parts.number(Set.of("win", "wins")));
    }

    @Test
    void aWordCanBeEachPartThatNamesIt() {
        int won = parts.number(Set.of("won", "beat"));
        int away = parts.number(Set.of("away", "won"));
        assertThat(parts.of(Set.of("beat"))).containsExactly(won);
        assertThat(parts.of(Set.of("won", "beat"))).containsExactlyInAnyOrder(won, away);
        assertThat(parts.of(Set.of("unheard"))).isEmpty();
        assertThat(parts.words()).containsExactlyInAnyOrder("won", "beat", "away");
        assertThat(parts.size()).isEqualTo(2);
    }
}
