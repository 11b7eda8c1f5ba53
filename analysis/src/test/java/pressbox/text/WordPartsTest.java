package pressbox.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordPartsTest {
    private final WordParts parts = new WordParts(2);

    @Test
    void equalSetsAreOnePart() {
        assertThat(parts.number(Set.of("win", "wins"))).isEqualTo(parts.number(Set.of("wins", "win")));
        assertThat(parts.number(Set.of("wins"))).isNotEqualTo(parts.number(Set.of("win", "wins")));
    }

    @Test
    void aLineHoldsWhatItsWordsAre() {
        int won = parts.number(Set.of("won", "beat"));
        int away = parts.number(Set.of("away", "won"));
        PartSet needed = parts.none();
        needed.add(won);
        needed.add(away);
        needed.add(1);

        PartSet held = parts.none();
        held.addAll(parts.of("beat"));
        held.addAll(parts.of("unheard"));
        assertThat(held.holds(needed)).isFalse();
        held.addAll(parts.of("won"));
        assertThat(held.holds(needed)).isFalse();
        PartSet before = held.copy();
        held.add(1);
        assertThat(held.holds(needed)).isTrue();
        assertThat(before.holds(needed)).isFalse();
        assertThat(before.holds(PartSet.none())).isTrue();
    }

    @Test
    void hasRoomForManyParts() {
        for (int i = 0; i < 500; i++) {
            parts.number(Set.of("word" + i));
        }
        PartSet last = parts.of("word499");
        assertThat(last.holds(parts.of("word499"))).isTrue();
        assertThat(last.holds(parts.of("word498"))).isFalse();
        assertThat(parts.words()).hasSize(500);
    }
}
