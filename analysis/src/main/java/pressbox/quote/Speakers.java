package pressbox.quote;

import java.util.Optional;
import pressbox.football.Mention;
import pressbox.football.Person;
import pressbox.origin.Cue;
import pressbox.text.Tokens;

/// Reads the words that end or start at a place as somebody who may speak: a name, a pronoun, a noun phrase.
final class Speakers {
    private static final int FARTHEST_NOUN = 12;

    private final Wording wording;
    private final Tokens tokens;
    private final NounPhrases phrases;

    Speakers(Wording wording) {
        this.wording = wording;
        this.tokens = wording.tokens;
        this.phrases = new NounPhrases(wording);
    }

    /// The pronoun, name or noun phrase that ends with a word.
    Optional<Subject> endingAt(int last, int low) {
        if (last < low || wording.isQuoted(last) || isNetwork(last)) {
            return Optional.empty();
        }
        if (SmallWords.PRONOUNS.has(tokens, last) || wording.is(last, "it")) {
            return Optional.of(new Subject(Subject.Kind.PRONOUN, tokens.span(last), wording.mentionAt(last)));
        }
        if (SmallWords.INDEFINITE.has(tokens, last)) {
            return Optional.of(new Subject(Subject.Kind.VOICE, tokens.span(last), Optional.empty()));
        }
        Optional<Mention> mention = wording.mentionAt(last);
        if (mention.isPresent()) {
            return named(mention.get());
        }
        Optional<Cue> noun = wording.nounEndingAt(last);
        if (noun.isPresent()) {
            return Optional.of(phrases.described(noun.get(), low));
        }
        Optional<Mention> unknown = wording.people.unknownEndingAt(last, low);
        if (unknown.isEmpty()) {
            return phrases.nounPhrase(last, low);
        }
        int first = wording.firstWordOf(unknown.get());
        if (first == last && last - 1 >= low && wording.is(last - 1, "the") && Demonyms.has(tokens.folded(last))) {
            return Optional.of(new Subject(Subject.Kind.DESCRIPTION, tokens.span(last - 1, last), Optional.empty()));
        }
        return named(unknown.get());
    }

    /// The subject that starts at a word: "said [Rovers boss A B]", "according to [the striker]".
    Optional<Subject> startingAt(int from, int high) {
        Optional<Subject> found = Optional.empty();
        for (int token = from; token < high && token < from + FARTHEST_NOUN; token++) {
            if (wording.isQuoted(token) || token > from && !goesOn(token)) {
                break;
            }
            if (token == from && SmallWords.PRONOUNS.has(tokens, token)
                    || token == from && isAloneIndefinite(token, high)) {
                return endingAt(token, from);
            }
            if (SmallWords.PREPOSITIONS.has(tokens, token)) {
                break;
            }
            Optional<Mention> mention = wording.mentionAt(token);
            if (mention.isPresent()) {
                int last = wording.lastWordOf(mention.get());
                boolean owner = last + 1 < tokens.size() && wording.gap(last + 1) == Tokens.Gap.POSSESSIVE;
                if (mention.get().candidates().getFirst() instanceof Person && !owner) {
                    return named(mention.get());
                }
                found = owner ? found : named(mention.get());
                token = last;
                continue;
            }
            Optional<Cue> noun = wording.nounEndingAt(token);
            if (noun.isPresent()) {
                found = Optional.of(phrases.described(noun.get(), from));
            } else if (found.isPresent() && !tokens.isCapital(token)) {
                break;
            } else if (tokens.isCapital(token)) {
                Optional<Subject> unknown = unknownAt(token, from, high);
                if (unknown.isPresent()) {
                    return unknown;
                }
            } else if (token > from
                    && SmallWords.DETERMINERS.has(tokens, token - 1)
                    && phrases.isPlain(token)
                    && phrases.endsPhrase(token, high)) {
                found = Optional.of(new Subject(Subject.Kind.VOICE, tokens.span(token - 1, token), Optional.empty()));
            }
        }
        return found;
    }

    /// The subject that a mention stands for.
    Optional<Subject> named(Mention mention) {
        return switch (mention.form()) {
            case PRONOUN -> Optional.of(new Subject(Subject.Kind.PRONOUN, mention.span(), Optional.of(mention)));
            case DESCRIPTION ->
                Optional.of(new Subject(Subject.Kind.DESCRIPTION, mention.span(), Optional.of(mention)));
            case FULL, SHORT, NICKNAME -> {
                Subject.Kind kind = isPerson(mention) ? Subject.Kind.PERSON : Subject.Kind.BODY;
                yield Optional.of(new Subject(kind, mention.span(), Optional.of(mention)));
            }
        };
    }

    /// Whether a mention is of a person; an unknown name that ends like a thing's is not: "City Council".
    boolean isPerson(Mention mention) {
        return mention.candidates().getFirst() instanceof Person person
                && !(person.role() == Person.Role.UNKNOWN && wording.isThing(wording.lastWordOf(mention)));
    }

    private boolean isNetwork(int token) {
        return tokens.isCapital(token) && SmallWords.NETWORKS.has(tokens, token);
    }

    private boolean isAloneIndefinite(int token, int high) {
        return SmallWords.INDEFINITE.has(tokens, token) && phrases.endsPhrase(token, high);
    }

    private Optional<Subject> unknownAt(int token, int from, int high) {
        Optional<Mention> unknown = wording.people.unknownStartingAt(token, high);
        if (unknown.isPresent() && nounFollows(wording.lastWordOf(unknown.get()), high)) {
            return Optional.empty();
        }
        boolean described = unknown.isPresent()
                && token > from
                && wording.is(token - 1, "the")
                && wording.lastWordOf(unknown.get()) == token
                && Demonyms.has(tokens.folded(token));
        return described
                ? Optional.of(new Subject(Subject.Kind.DESCRIPTION, tokens.span(token - 1, token), Optional.empty()))
                : unknown.flatMap(this::named);
    }

    /// "French football journalist": a capitalised word that only describes a noun soon after it.
    private boolean nounFollows(int last, int high) {
        for (int token = last + 1; token < high && token <= last + 3 && phrases.joined(token); token++) {
            if (wording.nounEndingAt(token).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(int token) {
        Tokens.Gap gap = wording.gap(token);
        return gap == Tokens.Gap.BLANK
                || gap == Tokens.Gap.HYPHEN
                || gap == Tokens.Gap.POSSESSIVE
                || gap == Tokens.Gap.COMMA && wording.nounEndingAt(token - 1).isPresent();
    }
}
