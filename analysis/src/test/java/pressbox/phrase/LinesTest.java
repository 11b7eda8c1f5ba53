package pressbox.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void takesANameAsOneItem() {
        assertThat(words("Quayside Town’s £35m-plus bid")).containsExactly("quayside town", "'s", "£35m-plus", "bid");
    }

    @Test
    void keepsTogetherWhatMarksJoinInsideAWord() {
        assertThat(words("A mid-table side’s isn't, it 2–1 Réal 10.5m No.5 — end."))
                .containsExactly(
                        "a",
                        "mid-table",
                        "side",
                        "'s",
                        "isn't",
                        ",",
                        "it",
                        "2-1",
                        "réal",
                        "10.5m",
                        "no",
                        ".",
                        "5",
                        "—",
                        "end",
                        ".");
    }

    @Test
    void tellsScoresFromOtherFigures() {
        assertThat(kinds("Won 2-1 in a 4-4-2 in 2030-31 for £9m"))
                .containsExactly(
                        Line.Kind.WORD,
                        Line.Kind.SCORE,
                        Line.Kind.WORD,
                        Line.Kind.WORD,
                        Line.Kind.NUMBER,
                        Line.Kind.WORD,
                        Line.Kind.NUMBER,
                        Line.Kind.WORD,
                        Line.Kind.MONEY);
    }

    @Test
    void readsMoneyBehindABrokenSign() {
        assertThat(kinds("worth Â£20m")).containsExactly(Line.Kind.WORD, Line.Kind.MONEY);
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
                    .forEach(line -> items(line)
                            .forEach(item ->
                                    assertThat(line.span(item, item).in(cut)).isNotBlank()));
        }
    }

    private static List<String> words(String text) {
        Line line = Lines.of(InventedLeague.prose(text)).getFirst();
        return items(line).mapToObj(line::word).toList();
    }

    private static List<Line.Kind> kinds(String text) {
        Line line = Lines.of(InventedLeague.prose(text)).getFirst();
        return items(line).mapToObj(line::kind).toList();
    }

    private static IntStream items(Line line) {
        return IntStream.range(0, line.size());
    }
}
