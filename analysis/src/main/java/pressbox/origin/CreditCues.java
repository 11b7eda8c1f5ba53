package pressbox.origin;

import java.util.List;
import pressbox.text.Tokens;

/// The phrases of one text that a reader of credits knows, found in one walk.
///
/// @param credits of crediting: "according to", "told"
/// @param words   that names of sources are made of, or that say what a source is: "gazette", "correspondent"
/// @param places  where somebody speaks: "press conference"
record CreditCues(List<Cue> credits, List<Cue> words, List<Cue> places) {
    private static final CuePhrases PHRASES =
            CuePhrases.beside(CreditCues.class, "credits.txt", "sources.txt", "places.txt");

    static CreditCues in(Tokens tokens) {
        List<List<Cue>> found = PHRASES.in(tokens);
        return new CreditCues(found.get(0), found.get(1), found.get(2));
    }
}
