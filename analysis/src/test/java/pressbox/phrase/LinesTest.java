package pressbox.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void takesANameAsOneItem() {
        assertThat(words("Quayside Town’s £35m-plus bid")).containsExactly("quayside town", "'s", "£35m-plus", "bid");
    }

    @Test
    void tellsScoresFromOtherFigures() {
        assertThat(kinds("Won 2-1 in a 4-4-2 in 2030-31 for £9m"))
                .containsExactly(
                        Item.Kind.WORD,
                        Item.Kind.SCORE,
                        Item.Kind.WORD,
                        Item.Kind.WORD,
                        Item.Kind.NUMBER,
                        Item.Kind.WORD,
                        Item.Kind.NUMBER,
                        Item.Kind.WORD,
                        Item.Kind.MONEY);
    }

    @Test
    void readsMoneyBehindABrokenSign() {
        assertThat(kinds("worth Â£20m")).containsExactly(Item.Kind.WORD, Item.Kind.MONEY);
    }

    @Test
    void knowsSpeechFromAFewQuotedWords() {
        Line line = Lines.of(InventedLeague.prose(
                        "He was ‘keen to go’ and said: “We never had any plan at all to let him go.”"))
                .getFirst();

        assertThat(line.isSpeech(3)).isFalse();
        assertThat(line.isSpeech(line.size() - 3)).isTrue();
    }

    @Test
    void goesFromNameToName() {
        Line line = Lines.of(InventedLeague.prose("On Sunday Quayside Town met Marlow Vale."))
                .getFirst();

        assertThat(line.nextName(0)).isEqualTo(2);
        assertThat(line.nextName(3)).isEqualTo(4);
        assertThat(line.nextName(5)).isEqualTo(line.size());
    }

    @Test
    void readsBackTheWordsOfEveryItem() {
        String text = "Prenn’s “move”: £9m – 2–1, No.5 & ❤️ at Shuttle Park…";

        for (int end = 1; end <= text.length(); end++) {
            String cut = text.substring(0, end);
            Lines.of(InventedLeague.prose(cut))
                    .forEach(line -> line.items()
                            .forEach(item -> assertThat(item.span().in(cut)).isNotBlank()));
        }
    }

    private static List<String> words(String text) {
        return Lines.of(InventedLeague.prose(text)).getFirst().items().stream()
                .map(Item::word)
                .toList();
    }

    private static List<Item.Kind> kinds(String text) {
        return Lines.of(InventedLeague.prose(text)).getFirst().items().stream()
                .map(Item::kind)
                .toList();
    }
}
