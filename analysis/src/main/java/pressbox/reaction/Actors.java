package pressbox.reaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.fact.Prose;
import pressbox.football.Club;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.football.Person;
import pressbox.origin.Cue;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// Finds who acts and who is meant around a verb of one sentence.
final class Actors {
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "by",
            "with",
            "against",
            "for",
            "from",
            "at",
            "under",
            "to",
            "over",
            "than",
            "on",
            "in",
            "like",
            "about",
            "after",
            "before",
            "following",
            "into");
    private static final Set<String> TOWARDS = Set.of("of", "to", "with", "by", "from");
    private static final Set<String> PRONOUNS = Set.of("he", "she");
    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "being", "be", "is", "are");
    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "isnt", "wasnt", "dont", "didnt", "hardly");
    private static final int FARTHEST_OBJECT = 12;
    private static final int NEAR = 3;

    private final Prose prose;
    private final Tokens tokens;
    private Optional<Named> lastSubject = Optional.empty();
    private Optional<Named> subjectBefore = Optional.empty();

    Actors(Prose prose, Tokens tokens) {
        this.prose = prose;
        this.tokens = tokens;
    }

    /// Goes on to the next sentence; what "he" means there is whom the sentences before were about.
    void enter(Span sentence) {
        subjectBefore = lastSubject;
        for (Mention mention : prose.names().in(sentence)) {
            if (mention.candidates().getFirst() instanceof Person person && acts(mention, sentence)) {
                lastSubject = Optional.of(person);
                return;
            }
        }
    }

    /// Who stands before the verb as its subject, or is meant by "he".
    Optional<Named> before(Cue cue, Span sentence) {
        int verb = tokens.start(cue.first());
        Optional<Named> club = Optional.empty();
        Optional<Named> found = Optional.empty();
        List<Mention> mentions = prose.names().in(new Span(sentence.start(), Math.max(sentence.start(), verb)));
        for (Mention mention : mentions) {
            Named named = mention.candidates().getFirst();
            if (!acts(mention, sentence)) {
                continue;
            }
            if (named instanceof Person && (found.isEmpty() || isBeside(mention, cue))) {
                found = Optional.of(named);
            } else if (club.isEmpty() && (named instanceof Club || named instanceof Nation)) {
                club = Optional.of(named);
            }
        }
        if (found.isPresent()) {
            return found;
        }
        return hasPronoun(sentence.start(), verb) ? subjectBefore : club;
    }

    private boolean isBeside(Mention mention, Cue cue) {
        int next = tokens.firstFrom(mention.span().end());
        return next == cue.first() || next + 1 == cue.first() && (tokens.is(next, "has") || tokens.is(next, "also"));
    }

    private boolean hasPronoun(int from, int to) {
        for (int token = tokens.firstFrom(from); token < tokens.firstFrom(to); token++) {
            if (PRONOUNS.contains(tokens.folded(token))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a mention can be a subject: nobody's owner, and under no preposition.
    private boolean acts(Mention mention, Span sentence) {
        int first = tokens.firstFrom(mention.span().start());
        int after = tokens.firstFrom(mention.span().end());
        boolean owner = after < tokens.size() && tokens.gap(after) == Tokens.Gap.POSSESSIVE;
        return !owner
                && !(first > 0
                        && tokens.start(first - 1) >= sentence.start()
                        && PREPOSITIONS.contains(tokens.folded(first - 1)));
    }

    /// Those the verb is about: the first name after it, and those joined to it by "and".
    List<Named> after(Cue cue, Span sentence) {
        List<Named> found = new ArrayList<>();
        int from = cue.last() + 1;
        if (from >= tokens.size()) {
            return found;
        }
        int to = tokens.firstFrom(sentence.end());
        int end = Math.min(to, from + FARTHEST_OBJECT);
        if (from >= end) {
            return found;
        }
        List<Mention> mentions = prose.names().in(tokens.span(from, end - 1));
        Optional<Mention> person = mentions.stream()
                .filter(mention -> isKnown(mention) && mention.candidates().getFirst() instanceof Person)
                .findFirst();
        Optional<Mention> first = person.isPresent()
                ? person
                : mentions.stream().filter(Actors::mayBeMeant).findFirst();
        first.ifPresent(mention -> withJoined(mention, mentions, found));
        return found;
    }

    /// A mention and those joined to it by "and" or a comma: "A B and C D".
    private void withJoined(Mention first, List<Mention> mentions, List<Named> found) {
        found.add(first.candidates().getFirst());
        int last = tokens.firstFrom(first.span().end());
        for (Mention next : mentions.subList(mentions.indexOf(first) + 1, mentions.size())) {
            int start = tokens.firstFrom(next.span().start());
            boolean joined = start == last + 1 && tokens.is(last, "and")
                    || start == last && tokens.gap(start) == Tokens.Gap.COMMA;
            if (!joined || !mayBeMeant(next)) {
                return;
            }
            found.add(next.candidates().getFirst());
            last = tokens.firstFrom(next.span().end());
        }
    }

    private static boolean isKnown(Mention mention) {
        return mention.form() != Mention.Form.PRONOUN || mention.candidates().size() == 1;
    }

    private static boolean mayBeMeant(Mention mention) {
        Named named = mention.candidates().getFirst();
        return isKnown(mention) && (named instanceof Person || named instanceof Club || named instanceof Nation);
    }

    /// Whom a word of judgement in somebody's mouth is about: a subject before it, or a name close after it.
    List<Named> judged(Cue cue, Span within, Named speaker) {
        int verb = tokens.start(cue.first());
        List<Mention> mentions = prose.names().in(within);
        List<Named> found = new ArrayList<>();
        for (Mention mention : mentions) {
            boolean before = mention.span().end() <= verb && acts(mention, within);
            boolean after = mention.span().start() > verb && isNear(cue, mention);
            if (mayBeMeant(mention) && !mention.candidates().getFirst().equals(speaker) && (before || after)) {
                withJoined(mention, mentions, found);
                return found;
            }
        }
        return found;
    }

    /// "proud of A B", "brilliant from A B", but not "a brilliant day at Somewhere".
    private boolean isNear(Cue cue, Mention mention) {
        int first = tokens.firstFrom(mention.span().start());
        String before = tokens.folded(first - 1);
        return first - cue.last() <= NEAR && (!PREPOSITIONS.contains(before) || TOWARDS.contains(before));
    }

    /// Who stands after "by" or "from".
    Optional<Named> by(Cue cue, Span sentence) {
        int to = Math.min(tokens.firstFrom(sentence.end()), cue.last() + 1 + FARTHEST_OBJECT);
        for (int token = cue.last() + 1; token < to; token++) {
            if (tokens.is(token, "by") || tokens.is(token, "from")) {
                return prose.names().in(new Span(tokens.end(token), sentence.end())).stream()
                        .map(mention -> mention.candidates().getFirst())
                        .filter(named -> named instanceof Person || named instanceof Club || named instanceof Nation)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    boolean isPassive(Cue cue) {
        return cue.first() > 0
                && cue.first() == cue.last()
                && tokens.folded(cue.first()).endsWith("ed")
                && (PASSIVE.contains(tokens.folded(cue.first() - 1))
                        || cue.last() + 1 < tokens.size() && tokens.is(cue.last() + 1, "by"));
    }

    boolean isNegated(Cue cue) {
        for (int token = Math.max(0, cue.first() - 3); token < cue.first(); token++) {
            if (NEGATIONS.contains(tokens.folded(token)) || tokens.folded(token).endsWith("n't")) {
                return true;
            }
        }
        return false;
    }
}
