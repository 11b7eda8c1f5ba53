package pressbox.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {
    @Test
    void numbersPhrasesInTheOrderTheyFirstCome() {
        PhraseTrie.Builder builder = new PhraseTrie.Builder();
        assertThat(builder.add("Elm Town")).isZero();
        assertThat(builder.add("Élm  town")).isZero();
        assertThat(builder.add("Elm")).isEqualTo(1);
        assertThat(builder.add("…")).isEqualTo(PhraseTrie.NONE);
    }

    @Test
    void walksFromWordToWord() {
        PhraseTrie.Builder builder = new PhraseTrie.Builder();
        int town = builder.add("Elm Town");
        PhraseTrie trie = builder.build();
        Tokens text = Tokens.of("ELM Town won");
        int elm = trie.step(PhraseTrie.ROOT, trie.word(text, 0));
        assertThat(trie.phrase(elm)).isEqualTo(PhraseTrie.NONE);
        assertThat(trie.phrase(trie.step(elm, trie.word(text, 1)))).isEqualTo(town);
        assertThat(trie.word(text, 2)).isEqualTo(PhraseTrie.NONE);
        assertThat(trie.step(elm, trie.word(text, 0))).isEqualTo(PhraseTrie.NONE);
    }

    @Test
    void turnsWordsAwayThatBeginNoPhrase() {
        PhraseTrie.Builder builder = new PhraseTrie.Builder();
        builder.add("Elm Town");
        builder.add("Oak");
        PhraseTrie trie = builder.build();
        Tokens text = Tokens.of("Oak saw Elm Town, not Elm Vale or Elm");
        assertThat(IntStream.range(0, text.size()).filter(token -> trie.mayBegin(text, token)))
                .containsExactly(0, 2);
    }

    @Test
    void tellsWhichWordsLeadOn() {
        PhraseTrie.Builder builder = new PhraseTrie.Builder();
        builder.add("Elm");
        builder.add("Elm Town");
        builder.add("Oak");
        PhraseTrie trie = builder.build();
        Tokens text = Tokens.of("Elm Town Oak");
        assertThat(IntStream.range(0, 3).filter(token -> trie.leadsOn(trie.word(text, token))))
                .containsExactly(0);
    }

    @Test
    void findsEachOfThousandsOfPhrasesAndNoOther() {
        PhraseTrie.Builder builder = new PhraseTrie.Builder();
        for (int i = 0; i < 5_000; i++) {
            builder.add("elm" + i + " oak" + i % 70 + " ash" + i % 11);
        }
        PhraseTrie trie = builder.build();
        for (int i = 0; i < 5_000; i++) {
            assertThat(phrase(trie, "elm" + i + " oak" + i % 70 + " ash" + i % 11))
                    .isEqualTo(i);
            assertThat(phrase(trie, "elm" + i + " oak" + (i + 1) % 70 + " ash" + i % 11))
                    .isEqualTo(PhraseTrie.NONE);
        }
    }

    private static int phrase(PhraseTrie trie, String words) {
        Tokens text = Tokens.of(words);
        int state = PhraseTrie.ROOT;
        for (int i = 0; i < text.size() && state != PhraseTrie.NONE; i++) {
            state = trie.step(state, trie.word(text, i));
        }
        return state == PhraseTrie.NONE ? PhraseTrie.NONE : trie.phrase(state);
    }

    @Test
    void standsEmpty() {
        PhraseTrie trie = new PhraseTrie.Builder().build();
        assertThat(trie.word(Tokens.of("Elm"), 0)).isEqualTo(PhraseTrie.NONE);
    }
}
