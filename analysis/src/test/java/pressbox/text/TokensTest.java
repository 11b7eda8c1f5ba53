package pressbox.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void cutsAtHyphensAndLeavesPossessivesOut() {
        assertThat(words("Jo Marr-Lund's centre-back role, the Elms' 2-1 win"))
                .containsExactly("Jo", "Marr", "Lund", "centre", "back", "role", "the", "Elms", "2", "1", "win");
    }

    @Test
    void keepsApostrophesInsideWordsAndDropsEndings() {
        assertThat(words("O'Shay didn’t, he’ll say they've won"))
                .containsExactly("O'Shay", "didn’t", "he", "say", "they", "won");
    }

    @Test
    void keepsNumbersWhole() {
        assertThat(words("£1,200 or 10.5 at No.5, 2,1"))
                .containsExactly("1,200", "or", "10.5", "at", "No", "5", "2", "1");
    }

    @Test
    void foldsCaseAccentsAndLigaturesWhileOffsetsStayTrue() {
        Tokens tokens = Tokens.of("x Strömsæß ÉRIK’s");
        assertThat(tokens.folded(1)).isEqualTo("stromsaess");
        assertThat(tokens.is(2, "erik")).isTrue();
        assertThat(tokens.span(2).in(tokens.text())).isEqualTo("ÉRIK");
    }

    @Test
    void foldsDecomposedAccentsToo() {
        Tokens tokens = Tokens.of("Jose\u0301 left");
        assertThat(tokens.folded(0)).isEqualTo("jose");
        assertThat(tokens.word(0)).isEqualTo("Jose\u0301");
    }

    @Test
    void tellsWhatStandsBetweenWords() {
        Tokens tokens = Tokens.of("Jo Marr-Lund, St. Ann's Road “x” y");
        assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::gap))
                .containsExactly(
                        Tokens.Gap.OTHER,
                        Tokens.Gap.BLANK,
                        Tokens.Gap.HYPHEN,
                        Tokens.Gap.COMMA,
                        Tokens.Gap.STOP,
                        Tokens.Gap.POSSESSIVE,
                        Tokens.Gap.OTHER,
                        Tokens.Gap.OTHER);
    }

    @Test
    void hashAndKeyAreThoseOfTheFoldedWordHoweverFoldingLengthensIt() {
        String text = "Elm & ÆÆÆÆ, 1,200 Strömsæß æœßþ \u0301 JOSE\u0301’s ".repeat(40) + "ﬃ".repeat(60);
        for (Tokens tokens : List.of(Tokens.of(text), Tokens.in(text, new Span(3, text.length() - 1)))) {
            for (int i = 0; i < tokens.size(); i++) {
                String folded = tokens.folded(i);
                assertThat(tokens.hash(i)).isEqualTo(folded.hashCode());
                assertThat(tokens.key(i)).isEqualTo(Tokens.key(folded));
                assertThat(tokens.charAt(tokens.start(i))).isEqualTo(text.charAt(tokens.start(i)));
            }
            assertThat(tokens.size()).isGreaterThan(200);
        }
    }

    @Test
    void tellsWordsThatFoldingOnlyPutsInLowerCase() {
        Tokens tokens = Tokens.of("Prenn 1,200 4-4-2 No.5 Konaté don't & Strömsæß Prenn's");
        assertThat(IntStream.range(0, tokens.size()).filter(tokens::isPlain).mapToObj(tokens::folded))
                .containsExactly("prenn", "1,200", "4", "4", "2", "no", "5", "prenn");
    }

    @Test
    void readsAnAmpersandAsTheWordAnd() {
        assertThat(Tokens.of("Elm & Oak").folded(1)).isEqualTo("and");
        assertThat(Tokens.of("&".repeat(1000)).size()).isEqualTo(1000);
    }

    @Test
    void findsTheFirstWordFromAnOffset() {
        Tokens tokens = Tokens.in("one two three", new Span(4, 13));
        assertThat(tokens.firstFrom(0)).isZero();
        assertThat(tokens.firstFrom(5)).isEqualTo(1);
        assertThat(tokens.firstFrom(9)).isEqualTo(2);
        assertThat(tokens.firstFrom(14)).isEqualTo(2);
    }

    @Test
    void findsTheFirstWordFromEachOffsetOfALongText() {
        Tokens tokens = Tokens.of("a bc, def" + " ".repeat(40) + "ghijklmnopqrstuvwxyzabcdefghij k l m n");
        for (int offset = 0; offset <= tokens.text().length(); offset++) {
            int from = offset;
            assertThat(tokens.firstFrom(offset)).isEqualTo((int) IntStream.range(0, tokens.size())
                    .filter(token -> tokens.start(token) < from)
                    .count());
        }
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
    }
}
