package pressbox.quote;

import java.util.Optional;
import pressbox.football.Mention;
import pressbox.origin.Cue;
import pressbox.text.Tokens;

/// What belongs to a noun phrase, and how it stands in its clause.
final class NounPhrases {
    private static final int LONGEST = 8;

    private final Wording wording;
    private final Tokens tokens;

    NounPhrases(Wording wording) {
        this.wording = wording;
        this.tokens = wording.tokens;
    }

    boolean joined(int token) {
        Tokens.Gap gap = wording.gap(token);
        return gap == Tokens.Gap.BLANK || gap == Tokens.Gap.HYPHEN;
    }

    /// A noun with what stands before it: "the Rovers manager", "a club spokesman"; a club within it is kept.
    Subject described(Cue noun, int low) {
        int first = noun.first();
        Optional<Mention> within = Optional.empty();
        while (first > low && noun.first() - first < LONGEST && withinPhrase(first)) {
            first--;
            Optional<Mention> mention = wording.mentionAt(first);
            if (mention.isPresent()) {
                within = mention;
                first = Math.max(low, wording.firstWordOf(mention.get()));
            }
            if (SmallWords.DETERMINERS.has(tokens, first)) {
                break;
            }
        }
        Subject.Kind kind = switch (noun.kind()) {
            case "voice" -> Subject.Kind.VOICE;
            case "body" -> Subject.Kind.BODY;
            default -> Subject.Kind.DESCRIPTION;
        };
        return new Subject(kind, tokens.span(first, noun.last()), within);
    }

    boolean withinPhrase(int token) {
        Tokens.Gap gap = wording.gap(token);
        return (gap == Tokens.Gap.BLANK || gap == Tokens.Gap.HYPHEN || gap == Tokens.Gap.POSSESSIVE)
                && !SmallWords.PREPOSITIONS.has(tokens, token - 1)
                && !wording.isQuoted(token - 1);
    }

    /// Any noun with an article before it: "one questioner", "a voice over", "the passage".
    Optional<Subject> nounPhrase(int last, int low) {
        int first = last;
        while (first > low && last - first < 4 && joined(first) && isPlain(first)) {
            first--;
            if (SmallWords.DETERMINERS.has(tokens, first)) {
                boolean isNoun = first < last
                        && !tokens.folded(last).endsWith("ing")
                        && !SmallWords.NO_NOUNS.has(tokens, last)
                        && !wording.is(first, "that");
                return isNoun
                        ? Optional.of(new Subject(Subject.Kind.VOICE, tokens.span(first, last), Optional.empty()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    boolean isPlain(int token) {
        return !tokens.isCapital(token)
                && !SmallWords.CONJUNCTIONS.has(tokens, token)
                && !SmallWords.PREPOSITIONS.has(tokens, token)
                && !SmallWords.PRONOUNS.has(tokens, token)
                && !wording.isCue(token)
                && !wording.isQuoted(token);
    }

    boolean endsPhrase(int token, int high) {
        return token + 1 >= high || wording.gap(token + 1) != Tokens.Gap.BLANK;
    }

    /// "Rovers' coach", but not "he's".
    boolean owns(int last) {
        return last + 1 < tokens.size()
                && wording.gap(last + 1) == Tokens.Gap.POSSESSIVE
                && !SmallWords.PRONOUNS.has(tokens, last);
    }

    /// Whether a word can stand between a preposition and the name behind it: "of [the former] Rovers coach".
    boolean isWithin(int token) {
        return joined(token + 1)
                && (SmallWords.DETERMINERS.has(tokens, token)
                        || tokens.isCapital(token)
                        || wording.nounEndingAt(token).isPresent());
    }

    /// "his", "himself".
    boolean isOblique(Mention mention, int token) {
        return mention.form() == Mention.Form.PRONOUN && !SmallWords.PRONOUNS.has(tokens, token);
    }

    /// Whether a word stands before a name that it belongs to, as "striker" before "Fernando".
    boolean modifies(int token) {
        return token + 1 < tokens.size()
                && joined(token + 1)
                && (wording.mentionAt(token + 1).isPresent()
                        || wording.nounEndingAt(token + 1).isPresent());
    }

    boolean afterPreposition(int token, int low) {
        int before = token - 1;
        while (before >= Math.max(low, token - LONGEST)
                && joined(before + 1)
                && (SmallWords.DETERMINERS.has(tokens, before)
                        || wording.nounEndingAt(before).isPresent()
                        || wording.mentionAt(before).isPresent())) {
            before--;
        }
        boolean opens = before == low && wording.is(before, "as");
        return before >= low && joined(before + 1) && !opens && SmallWords.PREPOSITIONS.has(tokens, before);
    }

    boolean startsClause(int token, int low) {
        return token == low || wording.gap(token) == Tokens.Gap.COMMA || SmallWords.CONJUNCTIONS.has(tokens, token - 1);
    }
}
