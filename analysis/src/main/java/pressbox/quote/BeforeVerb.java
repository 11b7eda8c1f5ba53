package pressbox.quote;

import java.util.Optional;
import pressbox.football.Mention;
import pressbox.football.Person;
import pressbox.text.Tokens;

/// Finds the subject right before its verb, past adverbs, brackets and appositions.
final class BeforeVerb {
    private static final int FARTHEST_ANTECEDENT = 12;
    private static final int LONGEST_APPOSITION = 40;
    private static final int LONGEST_BRACKET = 40;

    private final Wording wording;
    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Speakers speakers;

    BeforeVerb(Wording wording, Speakers speakers) {
        this.wording = wording;
        this.tokens = wording.tokens;
        this.phrases = new NounPhrases(wording);
        this.speakers = speakers;
    }

    /// The name, pronoun or noun that ends just before the verb, adverbs and an apposition between commas skipped.
    Optional<Subject> subject(int verb, int low) {
        int last = beforeBracket(verb, low);
        if (last < verb - 1) {
            return speakers.endingAt(last, low);
        }
        if (last >= low && wording.gap(verb) == Tokens.Gap.COMMA) {
            return beforeApposition(verb, low);
        }
        while (last >= low && isBetween(last) && phrases.joined(last) && !wording.is(last, "who")) {
            last--;
        }
        if (last < low || wording.isQuoted(last) || !phrases.joined(last + 1)) {
            return Optional.empty();
        }
        if (wording.is(last, "who")) {
            return relative(last, low);
        }
        Optional<Subject> subject = speakers.endingAt(last, low);
        if (subject.isEmpty()) {
            return subject;
        }
        Optional<Subject> governing = governing(subject.get(), low);
        return Optional.of(named(governing.isPresent() ? governing.get() : subject.get(), low));
    }

    /// The person or body right before a participle: "footage of [A B] asking", "with [the club] insisting".
    Optional<Subject> ofParticiple(int participle, int low) {
        int last = participle - 1;
        while (last > low && isBetween(last) && phrases.joined(last)) {
            last--;
        }
        if (last < low || wording.isQuoted(last) || !phrases.joined(last + 1)) {
            return Optional.empty();
        }
        Optional<Subject> body = wording.nounEndingAt(last)
                .map(noun -> phrases.described(noun, low))
                .filter(subject -> wording.is(wording.from(subject.place().start()) - 1, "with"));
        if (body.isPresent()) {
            return body;
        }
        return wording.mentionAt(last)
                .filter(mention -> speakers.isPerson(mention) && mention.form() != Mention.Form.PRONOUN)
                .filter(mention -> {
                    int before = wording.firstWordOf(mention) - 1;
                    return before < low || !SmallWords.ADDRESSES.has(tokens, before);
                })
                .flatMap(speakers::named);
    }

    /// The last word before a verb, or before the brackets that stand there: "A B (Town) said".
    private int beforeBracket(int verb, int low) {
        int last = verb - 1;
        String text = wording.prose.text();
        int at = tokens.start(verb) - 2;
        if (last < low || at < 0 || text.charAt(at) != ')') {
            return last;
        }
        int open = text.lastIndexOf('(', at);
        int before = wording.from(Math.max(open, 0)) - 1;
        return open > 0 && before >= low && at - open <= LONGEST_BRACKET ? before : last;
    }

    /// "[A B], the club's director said": the name before an apposition that no comma ends.
    private Subject named(Subject subject, int low) {
        int start = wording.from(subject.place().start());
        if (subject.kind() != Subject.Kind.DESCRIPTION || start - 1 <= low || wording.gap(start) != Tokens.Gap.COMMA) {
            return subject;
        }
        Optional<Mention> name = wording.mentionAt(start - 1)
                .filter(mention -> speakers.isPerson(mention) && wording.firstWordOf(mention) == low);
        return name.flatMap(speakers::named).orElse(subject);
    }

    /// The noun that a name belongs to: "[a spokesman] for Quayside Town said", "[the father] of A B said".
    private Optional<Subject> governing(Subject subject, int low) {
        int preposition = wording.from(subject.place().start()) - 1;
        while (preposition > low && phrases.isWithin(preposition)) {
            preposition--;
        }
        int last = preposition - 1;
        if (last < low
                || !SmallWords.BELONGING.has(tokens, preposition)
                || !phrases.joined(preposition)
                || !phrases.joined(preposition + 1)) {
            return Optional.empty();
        }
        return wording.nounEndingAt(last).map(noun -> {
            Subject head = phrases.described(noun, low);
            boolean club = subject.kind() == Subject.Kind.BODY && head.kind() == Subject.Kind.VOICE;
            return new Subject(
                    subject.kind() == Subject.Kind.PERSON ? Subject.Kind.VOICE : head.kind(),
                    head.place().cover(subject.place()),
                    club && head.mention().isEmpty() ? subject.mention() : head.mention());
        });
    }

    /// "[A B] of Quayside, who said".
    private Optional<Subject> relative(int who, int low) {
        for (int token = who - 1; token >= low && token > who - FARTHEST_ANTECEDENT; token--) {
            Optional<Mention> mention = wording.isQuoted(token) ? Optional.empty() : wording.mentionAt(token);
            if (mention.isPresent()
                    && speakers.isPerson(mention.get())
                    && !phrases.owns(wording.lastWordOf(mention.get()))) {
                Mention stand = new Mention(
                        tokens.span(who), Mention.Form.PRONOUN, mention.get().candidates());
                return Optional.of(new Subject(Subject.Kind.PERSON, stand.span(), Optional.of(stand)));
            }
        }
        return who > low ? speakers.endingAt(who - 1, low) : Optional.empty();
    }

    /// "Prenn, once coached by Marsh at Town, agreed".
    private Optional<Subject> beforeApposition(int verb, int low) {
        Optional<Subject> opening = opensSentence(low, verb);
        if (opening.isPresent()) {
            return opening;
        }
        for (int token = verb - 1; token > low && token > verb - LONGEST_APPOSITION; token--) {
            if (opensApposition(token)) {
                Optional<Subject> head = speakers.endingAt(token - 1, low);
                if (head.isPresent()) {
                    return head;
                }
            }
        }
        return speakers.endingAt(verb - 1, low);
    }

    /// "[A B], General Manager, Town, said": a full name at the start with a comma right behind it.
    private Optional<Subject> opensSentence(int low, int verb) {
        Optional<Mention> name = wording.mentionAt(low)
                .or(() -> wording.people.unknownStartingAt(low, verb))
                .filter(mention -> mention.candidates().getFirst() instanceof Person && !wording.isQuoted(low));
        int last = name.map(wording::lastWordOf).orElse(verb);
        return last > low && last + 1 < verb && wording.gap(last + 1) == Tokens.Gap.COMMA
                ? name.flatMap(speakers::named)
                : Optional.empty();
    }

    private boolean opensApposition(int token) {
        if (wording.gap(token) == Tokens.Gap.COMMA) {
            return true;
        }
        for (int at = tokens.end(token - 1); at < tokens.start(token); at++) {
            switch (wording.prose.text().charAt(at)) {
                case ',', '(', '–', '—' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean isBetween(int token) {
        return SmallWords.BETWEEN.has(tokens, token) || !tokens.isCapital(token) && isAdverb(token);
    }

    private boolean isAdverb(int token) {
        return tokens.text().charAt(tokens.end(token) - 1) == 'y'
                && tokens.end(token) - tokens.start(token) > 4
                && tokens.folded(token).endsWith("ly");
    }
}
