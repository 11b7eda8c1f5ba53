package pressbox.reaction;

import java.util.ArrayList;
import java.util.List;
import pressbox.origin.Cue;
import pressbox.origin.CuePhrases;
import pressbox.text.Tokens;

/// Words of judgement in a text: whole phrases, and a mild quality with what it is a quality of ("good striker").
final class Judgements {
    private static final CuePhrases PHRASES = CuePhrases.beside(Judgements.class, "judgements.txt");
    private static final CuePhrases QUALITIES = CuePhrases.beside(Judgements.class, "qualities.txt");

    private Judgements() {}

    /// All of them in order of their first words, of kind "praises" or "criticises".
    static List<Cue> in(Tokens tokens) {
        List<Cue> judgements = new ArrayList<>();
        List<Cue> qualities = qualities(tokens);
        int next = 0;
        for (Cue phrase : PHRASES.in(tokens)) {
            while (next < qualities.size() && qualities.get(next).first() < phrase.first()) {
                judgements.add(qualities.get(next++));
            }
            if (!phrase.kind().equals("nothing")) {
                judgements.add(phrase);
            }
        }
        judgements.addAll(qualities.subList(next, qualities.size()));
        return judgements;
    }

    private static List<Cue> qualities(Tokens tokens) {
        List<Cue> found = new ArrayList<>();
        List<Cue> cues = QUALITIES.in(tokens);
        for (int i = 1; i < cues.size(); i++) {
            Cue quality = cues.get(i - 1);
            Cue owner = cues.get(i);
            if (owner.kind().equals("owner")
                    && !quality.kind().equals("owner")
                    && owner.first() - quality.last() <= 2
                    && tokens.gap(owner.first()) == Tokens.Gap.BLANK) {
                found.add(new Cue(quality.kind(), quality.first(), owner.last()));
            }
        }
        return found;
    }
}
