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
    void aSentenceHoldsWhatItsWordsCanBe() {
        int won = parts.number(Set.of("won", "beat"));
        int away = parts.number(Set.of("away", "won"));

        PartSet held = parts.none();
        held.addAll(parts.of("beat"));
        held.addAll(parts.of("unheard"));
        assertThat(held.has(won)).isTrue();
        assertThat(held.has(away)).isFalse();
        PartSet before = held.copy();
        held.addAll(parts.of("won"));
        assertThat(held.has(away)).isTrue();
        assertThat(before.has(away)).isFalse();
    }

    @Test
    void hasRoomForManyParts() {
        for (int i = 0; i < 500; i++) {
            parts.number(Set.of("word" + i));
        }
        PartSet last = parts.of("word499");
        assertThat(last.has(parts.number(Set.of("word499")))).isTrue();
        assertThat(last.has(parts.number(Set.of("word498")))).isFalse();
        assertThat(parts.words()).hasSize(500);
    }
}
