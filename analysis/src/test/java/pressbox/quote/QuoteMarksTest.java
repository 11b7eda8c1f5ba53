package pressbox.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressbox.text.Span;
import pressbox.text.Tokens;

class QuoteMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "He said \"yes\" twice | yes",
                "He said “yes” twice | yes",
                "He said ‘yes, we can’t’ twice | yes, we can’t",
                "He said 'yes, we can't' twice | yes, we can't",
                "He said “yes\" twice | yes",
                "He said «yes» twice | yes",
                "He said »yes« twice | yes",
                "He said „yes“ twice | yes",
                "He said ''yes'' twice | yes",
                "He said \"yes | yes",
                "“Yes,“ he said | Yes,",
                "(\"yes\") | yes",
                "'the fans' faith' | the fans' faith"
            })
    void findsWhatStandsBetweenTheMarks(String text, String words) {
        assertThat(words(text)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the players' wives",
                "rock 'n' roll in the '90s",
                "a 6'2\" striker",
                "O’Shea’s boots",
                "it’s ours’"
            })
    void takesApostrophesForWhatTheyAre(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    void keepsAQuoteInsideAQuoteInsideIt() {
        assertThat(marks("\"He told me 'go', so I went\""))
                .extracting(Quoted::depth)
                .containsExactly(0, 1);
    }

    @Test
    void endsAParagraphsQuoteWhereTheNextOneOpens() {
        assertThat(marks("\"We lost. \"We go again.\""))
                .extracting(Quoted::end)
                .containsExactly(Quoted.End.RUNS_ON, Quoted.End.CLOSED);
    }

    @Test
    void spansParagraphsUnderOnePairOfMarks() {
        assertThat(words("‘He will be out for weeks.\nHe had a scan.\nWe wish him well.’"))
                .containsExactly("He will be out for weeks.\nHe had a scan.\nWe wish him well.");
    }

    private static List<String> words(String text) {
        return marks(text).stream().map(quoted -> quoted.words().in(text)).toList();
    }

    private static List<Quoted> marks(String text) {
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            blocks.add(new Span(start, start + line.length()));
            start += line.length() + 1;
        }
        return QuoteMarks.in(Tokens.of(text), blocks);
    }
}
