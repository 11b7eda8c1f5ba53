package pressbox.reaction;

import java.util.ArrayList;
import java.util.List;
import pressbox.fact.Reaction.Stance;
import pressbox.origin.Cue;
import pressbox.origin.CuePhrases;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// Words of judgement in a text: whole phrases, and a mild quality with what it is a quality of ("good striker").
final class Judgements {
    private static final CuePhrases PHRASES = CuePhrases.beside(Judgements.class, "judgements.txt", "qualities.txt");
    private static final String OWNER = "owner";
    private static final String DEGREE = "degree";
    private static final String HIGH = " high";
    private static final int NEAR = 4;

    private Judgements() {}

    /// Those that begin in some places of a text, and perhaps others, in order of their first words.
    ///
    /// @param places in order
    static List<Judgement> in(Tokens tokens, List<Span> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        CuePhrases.Search search = PHRASES.search(tokens);
        for (Span place : places) {
            int end = tokens.firstFrom(place.end());
            search.over(tokens.firstFrom(place.start()), end);
            // what has the last quality may stand behind the place
            search.over(end, Math.min(lastWord(search.found()) + NEAR + 1, tokens.size()));
        }
        return of(search.found().get(0), search.found().get(1), tokens);
    }

    private static int lastWord(List<List<Cue>> found) {
        int last = 0;
        for (List<Cue> cues : found) {
            last = cues.isEmpty() ? last : Math.max(last, cues.getLast().last());
        }
        return last;
    }

    /// @param mild qualities and what may have them
    private static List<Judgement> of(List<Cue> phrases, List<Cue> mild, Tokens tokens) {
        List<Judgement> judgements = new ArrayList<>();
        List<Cue> qualities = qualities(tokens, mild);
        int next = 0;
        int owner = 0;
        for (Cue phrase : phrases) {
            while (next < qualities.size() && qualities.get(next).first() < phrase.first()) {
                judgements.add(judgement(qualities.get(next++), true, 0));
            }
            while (owner < mild.size()
                    && (mild.get(owner).first() <= phrase.last()
                            || !mild.get(owner).kind().equals(OWNER))) {
                owner++;
            }
            if (!phrase.kind().equals("nothing")) {
                boolean owned = owner < mild.size() && mild.get(owner).first() - phrase.last() <= NEAR;
                judgements.add(judgement(phrase, false, owned ? mild.get(owner).first() : 0));
            }
        }
        for (Cue quality : qualities.subList(next, qualities.size())) {
            judgements.add(judgement(quality, true, 0));
        }
        return judgements;
    }

    private static Judgement judgement(Cue cue, boolean whole, int owner) {
        return switch (cue.kind()) {
            case "praises high" -> new Judgement(Stance.PRAISES, cue.first(), cue.last(), false, false, owner);
            case "criticises high" -> new Judgement(Stance.CRITICISES, cue.first(), cue.last(), false, false, owner);
            case "praises" -> new Judgement(Stance.PRAISES, cue.first(), cue.last(), false, whole, owner);
            case "criticises" -> new Judgement(Stance.CRITICISES, cue.first(), cue.last(), false, whole, owner);
            case "praises whole" -> new Judgement(Stance.PRAISES, cue.first(), cue.last(), false, true, owner);
            case "criticises whole" -> new Judgement(Stance.CRITICISES, cue.first(), cue.last(), false, true, owner);
            case "praises towards" -> new Judgement(Stance.PRAISES, cue.first(), cue.last(), true, true, owner);
            case "criticises towards" -> new Judgement(Stance.CRITICISES, cue.first(), cue.last(), true, true, owner);
            case "defends towards" -> new Judgement(Stance.DEFENDS, cue.first(), cue.last(), true, true, owner);
            default -> throw new IllegalStateException("judgements have an unknown kind " + cue.kind());
        };
    }

    private static List<Cue> qualities(Tokens tokens, List<Cue> cues) {
        List<Cue> found = new ArrayList<>();
        for (int i = 1; i < cues.size(); i++) {
            Cue quality = cues.get(i - 1);
            Cue owner = cues.get(i);
            if (owner.kind().equals(OWNER)
                    && !quality.kind().equals(OWNER)
                    && !quality.kind().equals(DEGREE)
                    && owner.first() - quality.last() <= 2
                    && !tokens.isCapital(owner.first())
                    && tokens.gap(quality.last() + 1) == Tokens.Gap.BLANK
                    && tokens.gap(owner.first()) == Tokens.Gap.BLANK) {
                found.add(new Cue(quality.kind(), quality.first(), owner.last()));
            } else if (quality.kind().equals(DEGREE)
                    && !owner.kind().equals(OWNER)
                    && !owner.kind().equals(DEGREE)
                    && owner.first() == quality.last() + 1
                    && tokens.gap(owner.first()) == Tokens.Gap.BLANK) {
                found.add(new Cue(owner.kind() + HIGH, quality.first(), owner.last()));
            }
        }
        return found;
    }
}
