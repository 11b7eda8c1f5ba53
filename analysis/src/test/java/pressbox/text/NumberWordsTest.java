package pressbox.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pressbox.text.NumberWords.Kind.CARDINAL;
import static pressbox.text.NumberWords.Kind.ORDINAL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nine                    | 9    | CARDINAL
                    twenty-first            | 21   | ORDINAL
                    a dozen                 | 12   | CARDINAL
                    half a dozen            | 6    | CARDINAL
                    half-dozen              | 6    | CARDINAL
                    two dozen               | 24   | CARDINAL
                    first                   | 1    | ORDINAL
                    fortieth                | 40   | ORDINAL
                    2nd                     | 2    | ORDINAL
                    1,200                   | 1200 | CARDINAL
                    1953                    | 1953 | CARDINAL
                    one hundred and five    | 105  | CARDINAL
                    a hundredth             | 100  | ORDINAL
                    two thousand and twelve | 2012 | CARDINAL
                    Nil                     | 0    | CARDINAL
                    """)
    void readsNumbersInWordsAndDigits(String words, int value, NumberWords.Kind kind) {
        assertThat(NumberWords.read(words)).hasValueSatisfying(written -> {
            assertThat(written.value()).isEqualTo(value);
            assertThat(written.kind()).isEqualTo(kind);
        });
    }

    @Test
    void readsNothingFromOtherWords() {
        assertThat(NumberWords.read("a")).isEmpty();
        assertThat(NumberWords.read("nine clubs")).isEmpty();
        assertThat(NumberWords.read("35m")).isEmpty();
        assertThat(NumberWords.read("99999999999")).isEmpty();
        assertThat(NumberWords.read("")).isEmpty();
    }

    @Test
    void findsEachNumberOfATextWithItsPlace() {
        String text = "Their ninth defeat in 12, and two of one hundred";
        assertThat(NumberWords.in(Tokens.of(text)))
                .extracting(written -> written.span().in(text), NumberWords.Written::value, NumberWords.Written::kind)
                .containsExactly(
                        tuple("ninth", 9, ORDINAL),
                        tuple("12", 12, CARDINAL),
                        tuple("two", 2, CARDINAL),
                        tuple("one hundred", 100, CARDINAL));
    }

    @Test
    void endsANumberAtAnAndThatLeadsToNoNumber() {
        assertThat(NumberWords.at(Tokens.of("two hundred and more"), 0))
                .map(NumberWords.Written::end)
                .contains(2);
    }
}
