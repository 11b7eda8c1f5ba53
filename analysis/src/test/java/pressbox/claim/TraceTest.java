package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {
    private final Trace sentence = Trace.of(List.of("ashby", "have", "won", "nine", "in", "a", "row"));

    @Test
    void holdsEachOfItsWords() {
        assertThat(List.of("ashby", "have", "won", "nine", "in", "a", "row")).allMatch(sentence::mayHold);
    }

    @Test
    void sharesAWordWithWhatHoldsOneOfThem() {
        assertThat(sentence.mayShare(Trace.of(List.of("lost", "drew", "won")))).isTrue();
    }

    @Test
    void tellsMostOtherWordsFromItsOwn() {
        assertThat(sentence.mayShare(Trace.of(List.of("lost", "drew")))).isFalse();
        assertThat(sentence.mayHold("defeat")).isFalse();
    }

    @Test
    void sharesNothingWithNoWords() {
        assertThat(sentence.mayShare(new Trace())).isFalse();
    }
}
