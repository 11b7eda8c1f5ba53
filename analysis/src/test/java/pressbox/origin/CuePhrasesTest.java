package pressbox.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.text.Tokens;

class CuePhrasesTest {
    private static final CuePhrases PHRASES =
            CuePhrases.beside(CuePhrasesTest.class, "cues-of-speech.txt", "cues-of-places.txt");

    private static final Tokens TEXT = Tokens.of("She said so and told the press room, the press, the room.");

    @Test
    void findsTheLongestAtEachPlaceForEachFileByItself() {
        assertThat(PHRASES.in(TEXT))
                .containsExactly(
                        List.of(new Cue("say", 1, 1), new Cue("tell", 4, 6), new Cue("tell", 8, 9)),
                        List.of(new Cue("crowd", 1, 1), new Cue("crowd", 5, 7), new Cue("crowd", 9, 9)));
    }

    @Test
    void findsInAStretchWhatItFindsThereInTheWhole() {
        CuePhrases.Search search = PHRASES.search(TEXT);
        search.over(6, 7);
        search.over(7, 9);
        assertThat(search.found())
                .containsExactly(
                        List.of(new Cue("say", 1, 1), new Cue("tell", 4, 6), new Cue("tell", 8, 9)),
                        List.of(new Cue("crowd", 1, 1), new Cue("crowd", 5, 7)));
    }
}
