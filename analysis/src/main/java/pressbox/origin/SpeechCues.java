package pressbox.origin;

import java.util.List;
import pressbox.text.Tokens;

/// The phrases of one text that tell of speech, found in one walk for those who read credits, quotations and reactions.
///
/// @param credits  of crediting: "according to", "told"
/// @param words    that names of sources are made of, or that say what a source is: "gazette", "correspondent"
/// @param places   where somebody speaks: "press conference"
/// @param speakers nouns for those who may speak: "the manager", "a spokesman"
/// @param speaking of reporting speech: "said", "in the words of"
/// @param stances  of taking a stance: "hailed", "hit out at"
public record SpeechCues(
        List<Cue> credits,
        List<Cue> words,
        List<Cue> places,
        List<Cue> speakers,
        List<Cue> speaking,
        List<Cue> stances) {
    private static final CuePhrases PHRASES = CuePhrases.beside(
            SpeechCues.class,
            "credits.txt",
            "sources.txt",
            "places.txt",
            "/pressbox/quote/people.txt",
            "/pressbox/quote/cues.txt",
            "/pressbox/reaction/stances.txt");

    static SpeechCues in(Tokens tokens) {
        List<List<Cue>> found = PHRASES.in(tokens);
        return new SpeechCues(found.get(0), found.get(1), found.get(2), found.get(3), found.get(4), found.get(5));
    }
}
