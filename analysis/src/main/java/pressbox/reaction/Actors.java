package pressbox.reaction;

import java.util.List;
import java.util.Optional;
import pressbox.fact.Prose;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.football.Outlet;
import pressbox.football.Person;
import pressbox.origin.Cue;
import pressbox.text.Span;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// Finds who acts where the reporter tells of a reaction: the subject of its verb, the owner of its noun, or who stands
/// behind "by".
final class Actors {
    private static final WordSet CLAUSE = Words.of("clause");
    private static final WordSet AUXILIARIES = Words.of("auxiliaries");
    private static final WordSet LIGHT = Words.of("light");
    private static final WordSet WORDS = Words.of("words");
    private static final WordSet MANY = Words.of("many");
    private static final WordSet PASSIVE = Words.of("passive");
    private static final WordSet NEGATIONS = Words.of("negations");
    private static final int FARTHEST_BACK = 60;
    private static final int FARTHEST_AGENT = 14;
    private static final int NEAR = 6;

    private final Prose prose;
    private final Tokens tokens;
    private final Standing standing;
    private final Targets targets;
    private int sentence;
    /// The last person who acts in the sentences looked at, of which the next is to be looked at.
    private Optional<Named> lastSubject = Optional.empty();
    private int next;

    Actors(Prose prose, Standing standing) {
        this.prose = prose;
        this.standing = standing;
        tokens = prose.tokens();
        targets = new Targets(prose, standing);
    }

    /// Goes on to the sentence of this number, the same or a later one.
    void enter(int number) {
        sentence = number;
    }

    /// Whom "he" means: whom the sentences before were about.
    private Optional<Named> subjectBefore() {
        Optional<Named> acting = Optional.empty();
        for (int before = sentence - 1; before >= next && acting.isEmpty(); before--) {
            acting = firstActing(prose.sentences().get(before));
        }
        next = sentence;
        lastSubject = acting.isPresent() ? acting : lastSubject;
        return lastSubject;
    }

    private Optional<Named> firstActing(Span words) {
        for (Mention mention : prose.names().in(words)) {
            if (mention.candidates().getFirst() instanceof Person person && standing.acts(mention, words)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    /// The subject of the verb, clause by clause back from it.
    Optional<Named> subject(Cue cue, Span sentence) {
        int first = Math.max(tokens.firstFrom(sentence.start()), cue.first() - FARTHEST_BACK);
        int end = cue.first();
        if (isDeedOfMany(end, first)) {
            return Optional.empty();
        }
        for (int token = cue.first() - 1; token >= first; token--) {
            boolean relative = tokens.is(token, "who");
            boolean boundary = relative || token == first || CLAUSE.has(tokens, token);
            if (!boundary) {
                continue;
            }
            Optional<Named> here = relative ? standing.endingAt(token) : Optional.empty();
            if (here.isEmpty() && token < end) {
                here = inClause(token, end, cue.first(), sentence);
            }
            if (here.isPresent() || relative) {
                return here.filter(named -> !(named instanceof Outlet));
            }
            end = token;
        }
        return Optional.empty();
    }

    private Optional<Named> inClause(int first, int end, int verb, Span sentence) {
        Optional<Named> found = Optional.empty();
        for (Mention mention : prose.names().in(tokens.span(first, end - 1))) {
            if (!standing.acts(mention, sentence)) {
                continue;
            }
            boolean beside = isBeside(tokens.firstFrom(mention.span().end()), verb);
            Named named = mention.candidates().getFirst();
            boolean taken =
                    named instanceof Person ? found.isEmpty() || beside : found.isEmpty() && beside && isNamed(mention);
            if (taken) {
                found = Optional.of(named);
            }
        }
        if (found.isEmpty()) {
            found = spokenFor(new Span(tokens.start(first), tokens.end(end - 1)));
        }
        if (found.isPresent()) {
            return found;
        }
        for (int token = first; token < end; token++) {
            if (tokens.is(token, "he") || tokens.is(token, "she")) {
                return subjectBefore();
            }
        }
        return Optional.empty();
    }

    /// "A B's recent comments questioning": the words are theirs.
    private Optional<Named> spokenFor(Span clause) {
        for (Mention mention : prose.names().in(clause)) {
            if (mention.candidates().getFirst() instanceof Person person && standing.isOwner(mention)) {
                int next = tokens.firstFrom(mention.span().end());
                for (int token = next; token < next + NEAR && token < tokens.size(); token++) {
                    if (tokens.start(token) < clause.end() && WORDS.has(tokens, token)) {
                        return Optional.of(person);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(Mention mention) {
        return mention.form() != Mention.Form.PRONOUN && mention.form() != Mention.Form.DESCRIPTION;
    }

    /// "some have questioned", "fans criticised": nobody whom one could name.
    private boolean isDeedOfMany(int verb, int first) {
        int token = verb - 1;
        while (token >= first && AUXILIARIES.has(tokens, token)) {
            token--;
        }
        return token >= first && MANY.has(tokens, token);
    }

    private boolean isBeside(int token, int verb) {
        int at = token;
        while (at < verb && AUXILIARIES.has(tokens, at)) {
            at++;
        }
        return at == verb && (token < verb || tokens.gap(verb) == Tokens.Gap.BLANK);
    }

    /// Whose the praise or blame is that a noun tells of: "A B's attack on", "A B launched an attack on".
    Optional<Named> owner(Cue cue, Span sentence) {
        int first = Math.max(tokens.firstFrom(sentence.start()), cue.first() - NEAR);
        for (int token = cue.first() - 1; token >= first; token--) {
            if (tokens.gap(token + 1) == Tokens.Gap.POSSESSIVE) {
                return standing.endingAt(token + 1).filter(Person.class::isInstance);
            }
            if (tokens.is(token, "his") || tokens.is(token, "her") || LIGHT.has(tokens, token)) {
                return subject(new Cue(cue.kind(), token, cue.last()), sentence).filter(Person.class::isInstance);
            }
        }
        return by(cue, sentence, false);
    }

    /// Who stands after "by", or after "from" too.
    Optional<Named> by(Cue cue, Span sentence, boolean passive) {
        int to = Math.min(tokens.firstFrom(sentence.end()), cue.last() + 1 + FARTHEST_AGENT);
        for (int token = cue.last() + 1; token < to; token++) {
            if (tokens.is(token, "from") || passive && tokens.is(token, "by")) {
                return agent(token, sentence);
            }
        }
        return Optional.empty();
    }

    private Optional<Named> agent(int preposition, Span sentence) {
        List<Named> agents = targets.after(preposition, sentence, Optional.empty(), true);
        return agents.isEmpty() ? Optional.empty() : Optional.of(agents.getFirst());
    }

    /// Those whom the words from a cue on name as acting: "came in for criticism from A B".
    Optional<Named> behind(Cue cue, Span sentence) {
        return agent(cue.last(), sentence);
    }

    boolean isPassive(Cue cue) {
        if (cue.first() == 0 || !isParticiple(cue.first())) {
            return false;
        }
        if (cue.last() + 1 < tokens.size() && tokens.is(cue.last() + 1, "by")) {
            return true;
        }
        String before = tokens.folded(cue.first() - 1);
        if (before.endsWith("ly") && cue.first() > 1) {
            before = tokens.folded(cue.first() - 2);
        }
        return PASSIVE.contains(before);
    }

    private boolean isParticiple(int token) {
        String word = tokens.folded(token);
        return word.endsWith("ed") || word.equals("taken") || word.equals("torn");
    }

    boolean isNegated(Cue cue) {
        return isNegated(cue.first());
    }

    /// Whether "not" or "refused to" stands close before a word.
    boolean isNegated(int word) {
        for (int token = Math.max(0, word - 3); token < word; token++) {
            if (NEGATIONS.has(tokens, token)) {
                return true;
            }
        }
        return false;
    }
}
