package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {
    @Test
    void joinsTheLinesOfAWrappedText() {
        assertThat(paragraphs("""
                        Milo Okell will miss the visit to Saltmere on Saturday,
                        the club said. He felt his calf in training and did not
                        finish the session.

                        Finn Arkle comes in for him."""))
                .containsExactly(
                        "Milo Okell will miss the visit to Saltmere on Saturday, the club said. He felt his calf in"
                                + " training and did not finish the session.",
                        "Finn Arkle comes in for him.");
    }

    @Test
    void takesEachLineForAParagraphWhereNoneWasWrapped() {
        assertThat(paragraphs("""
                        Okell out of Saltmere visit
                        The Rovers Tarn

                        Milo Okell will miss the visit to Saltmere on Saturday, the club said, after he felt his calf in the last minutes of training.
                        Finn Arkle comes in for him.
                        “He is ready,” said Ansgar Brede, “and he has waited long enough for it, as everybody at the club knows.”""")).hasSize(5);
    }

    @Test
    void keepsTheLinesOfAListApart() {
        assertThat(paragraphs("""
                        Next for Rovers

                        Saturday 21 December – Saltmere v Tarn Rovers (3pm)
                        Thursday 26 December – Tarn Rovers v Fenwick (12.30pm)
                        Monday 30 December – Wexcombe Town v Tarn Rovers (8pm)
                        Saturday 4 January – Tarn Rovers v Saltmere (3pm)""")).hasSize(5).contains("Monday 30 December – Wexcombe Town v Tarn Rovers (8pm)");
    }

    @Test
    void keepsAWrappedTextsHeadingAndBylineApart() {
        assertThat(paragraphs("""
                        Okell out of Saltmere visit
                        By Jo Hale

                        Milo Okell will miss the visit to Saltmere on Saturday,
                        the club said. He felt his calf in training and did not
                        finish the session that afternoon, nor the one after it
                        on the day that followed.""")).hasSize(3);
    }

    private static List<String> paragraphs(String text) {
        return PlainTextReader.lines(text).stream().map(TextLine::words).toList();
    }
}
