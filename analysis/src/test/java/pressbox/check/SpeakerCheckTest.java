package pressbox.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakerCheckTest {
    private static final String WORDS = "We gave everything we had";

    @Test
    void asksWhoSaidAQuoteWithoutASpeaker() {
        assertThat(SpeakerCheck.of(
                        Drafts.draft("Rain", "“" + WORDS + ".”")
                                .quote(WORDS, "")
                                .reading(),
                        Drafts.BEAT))
                .extracting(Finding::message)
                .containsExactly("Nobody is named as the speaker of “" + WORDS + "”: say whose words they are.");
    }

    @Test
    void findsNothingWhereTheSpeakerIsNamed() {
        assertThat(SpeakerCheck.of(
                        Drafts.draft("Rain", "“" + WORDS + ".”")
                                .quote(WORDS, "Sile Marr")
                                .reading(),
                        Drafts.BEAT))
                .isEmpty();
    }
}
