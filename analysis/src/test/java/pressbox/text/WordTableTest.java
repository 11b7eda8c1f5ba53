package pressbox.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {
    @Test
    void knowsItsWordsAndNoOthers() {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < 3000; i++) {
            known.put("word" + i, i);
        }
        WordTable<Integer> table = WordTable.copyOf(known);
        for (int i = 0; i < 6000; i++) {
            assertThat(table.get("word" + i)).isEqualTo(known.get("word" + i));
        }
    }

    @Test
    void findsTheFoldedWordsOfAText() {
        WordTable<String> table = WordTable.copyOf(Map.of("konate", "a name", "dont", "a verb", "5", "a figure"));
        Tokens tokens = Tokens.of("Konaté don’t wear a 5 or a 55");
        assertThat(table.get(tokens, 0)).isEqualTo("a name");
        assertThat(table.get(tokens, 1)).isEqualTo("a verb");
        assertThat(table.get(tokens, 2)).isNull();
        assertThat(table.get(tokens, 4)).isEqualTo("a figure");
        assertThat(table.get(tokens, 7)).isNull();
    }

    /// "Aa" and "BB" have one hash.
    @Test
    void tellsWordsOfOneHashApart() {
        assertThat("AaAa".hashCode()).isEqualTo("BBBB".hashCode());
        WordTable<Integer> both = WordTable.copyOf(Map.of("AaAa", 1, "BBBB", 2));
        assertThat(both.get("AaAa")).isEqualTo(1);
        assertThat(both.get("BBBB")).isEqualTo(2);
        assertThat(both.get("AaBB")).isNull();
    }

    @Test
    void anEmptyTableKnowsNothing() {
        WordTable<Integer> empty = WordTable.copyOf(Map.of());
        assertThat(empty.get("")).isNull();
        assertThat(empty.get(Tokens.of("word"), 0)).isNull();
    }

    @Test
    void aSetHoldsWhatItWasGiven() {
        WordSet set = WordSet.of("win", "loss", "win");
        assertThat(set).containsExactly("win", "loss");
        assertThat(set.has("win")).isTrue();
        assertThat(set.has("draw")).isFalse();
        assertThat(set).isEqualTo(java.util.Set.of("loss", "win"));
        assertThat(WordSet.copyOf(set)).isSameAs(set);
    }
}
