package pressbox.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void keepsAbbreviationsNumbersAndScoresWhole() {
        assertThat(
                        sentences(
                                "Tarn Park's St. Olaf Stand saw a 2-1 win at 7.45 p.m. on Friday. Our No.5 cost £3.5m-plus. He won."))
                .containsExactly(
                        "Tarn Park's St. Olaf Stand saw a 2-1 win at 7.45 p.m. on Friday.",
                        "Our No.5 cost £3.5m-plus.",
                        "He won.");
    }

    @Test
    void goesOnAfterAnInitialButEndsAfterALoneLetterWhenASentenceBegins() {
        assertThat(sentences("J. K. Marlow and O. Ferrin left Group B. The U.S. Open was plan B. They knew."))
                .containsExactly("J. K. Marlow and O. Ferrin left Group B.", "The U.S. Open was plan B.", "They knew.");
    }

    @Test
    void givesClosingMarksToTheSentenceTheyClose() {
        assertThat(sentences("“We lost.” He left (at last!) early. \"Yes?\" ‘No…’ Then rain."))
                .containsExactly("“We lost.”", "He left (at last!) early.", "\"Yes?\"", "‘No…’", "Then rain.");
    }

    @Test
    void goesOnAfterAQuestionInsideASentence() {
        assertThat(sentences("“Is he fit?” asked Marlow. “Who knows!” said Ferrin."))
                .containsExactly("“Is he fit?” asked Marlow.", "“Who knows!” said Ferrin.");
    }

    @Test
    void endsAtAnEmptyLineAndNotAtASingleLineBreak() {
        assertThat(sentences("Elm Town win\n\nThey beat\nOak City. More\n \nsoon"))
                .containsExactly("Elm Town win", "They beat\nOak City.", "More", "soon");
    }

    @Test
    void partsSentencesThatStandWithoutABlank() {
        assertThat(sentences("They lost last week.The coach left."))
                .containsExactly("They lost last week.", "The coach left.");
    }

    @Test
    void survivesEmojiAndMojibake() {
        assertThat(sentences("Always. ❤️❤️ We go again! A Â£3m fee. He isâ€¦ gone."))
                .containsExactly("Always.", "❤️❤️ We go again!", "A Â£3m fee.", "He isâ€¦ gone.");
    }

    @Test
    void readsAnEllipsisAsAPauseBeforeASmallLetter() {
        assertThat(sentences("He waited… and waited... then left. Wait... Now."))
                .containsExactly("He waited… and waited... then left.", "Wait...", "Now.");
    }

    @Test
    void staysInsideTheStretchItIsGiven() {
        String text = "One. Two. Three.";
        assertThat(Sentences.in(text, new Span(5, 9))).containsExactly(new Span(5, 9));
        assertThat(Sentences.in(text, new Span(4, 4))).isEmpty();
    }

    @Test
    void partsWhatNeverEndsAfterAWord() {
        String unending = "went on and ".repeat(500) + "stopped.";

        assertThat(sentences(unending)).allMatch(part -> part.length() <= 2_000);
        assertThat(String.join(" ", sentences(unending))).isEqualTo(unending);
    }

    @Test
    void takesTimeInStepWithLengthOnHostileMarks() {
        assertThat(sentences("\"".repeat(50_000) + "." + "'\".".repeat(50_000))).isNotEmpty();
    }

    private static List<String> sentences(String text) {
        return Sentences.in(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text))
                .toList();
    }
}
