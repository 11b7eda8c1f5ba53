package pressbox.quote;

import java.util.Optional;
import pressbox.football.Club;
import pressbox.football.Competition;
import pressbox.football.Ground;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.football.Outlet;
import pressbox.football.Person;
import pressbox.origin.Cue;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// Finds the subject of a reporting verb.
final class Subjects {
    private static final int LONGEST_NOUN_PHRASE = 8;
    private static final int LONGEST_CLAUSE = 80;
    private static final int FARTHEST_NAME = 5;
    private static final int FARTHEST_ANTECEDENT = 12;
    private static final int LONGEST_APPOSITION = 40;
    private static final int LONGEST_BRACKET = 40;

    private final Wording wording;
    private final Tokens tokens;
    private final NounPhrases phrases;

    Subjects(Wording wording) {
        this.wording = wording;
        this.tokens = wording.tokens;
        this.phrases = new NounPhrases(wording);
    }

    /// The subject of the cue in the words `[low, high)`: beside it before or after, or else the head of the clause.
    Optional<Subject> of(Cue cue, int from, int high) {
        int low = Math.max(from, cue.first() - LONGEST_CLAUSE);
        if (cue.kind().equals("by")) {
            return following(cue.last() + 1, high);
        }
        if (cue.kind().equals("ing")) {
            return ofParticiple(cue, low, high);
        }
        if (wording.gap(cue.first()) == Tokens.Gap.COMMA) {
            Optional<Subject> behind = closing(cue, high);
            if (behind.isPresent()) {
                return behind;
            }
        }
        Optional<Subject> beside = beside(cue.first(), low);
        if (beside.isPresent()) {
            return writer(beside.get(), low).or(() -> beside);
        }
        boolean opens = cue.first() <= from + 1;
        if (opens && cue.last() + 1 < high && wording.gap(cue.last() + 1) == Tokens.Gap.BLANK) {
            Optional<Subject> inverted = following(cue.last() + 1, high);
            if (inverted.isPresent() && !takesObject(cue)) {
                return inverted;
            }
        }
        return first(low, cue.first());
    }

    /// "footage of [A B] asking", "[A B] was calm, insisting", "[Rovers] issued a statement reading".
    private Optional<Subject> ofParticiple(Cue cue, int low, int high) {
        Optional<Subject> near = wording.is(cue.first(), "to") ? Optional.empty() : beforeParticiple(cue.first(), low);
        if (near.isPresent()) {
            return near;
        }
        Optional<Subject> head = first(low, cue.first());
        return head.isPresent()
                ? head.flatMap(subject -> writer(subject, low)).or(() -> head)
                : first(cue.last() + 1, high);
    }

    private Optional<Subject> beforeParticiple(int participle, int low) {
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
                .filter(mention -> isPerson(mention) && mention.form() != Mention.Form.PRONOUN)
                .filter(mention -> {
                    int before = wording.firstWordOf(mention) - 1;
                    return before < low || !SmallWords.ADDRESSES.contains(tokens.folded(before));
                })
                .flatMap(this::named);
    }

    /// "For the neighbours it is hard, said [A B].": the subject behind its verb ends the clause.
    private Optional<Subject> closing(Cue cue, int high) {
        int next = cue.last() + 1;
        if (next >= high || takesObject(cue) || wording.gap(next) != Tokens.Gap.BLANK || wording.isQuoted(next)) {
            return Optional.empty();
        }
        return following(next, high).filter(subject -> {
            int after = wording.from(subject.place().end());
            return after >= high || wording.gap(after) != Tokens.Gap.BLANK && !phrases.owns(after - 1);
        });
    }

    /// Whose statement it is: "[Rovers] issued a statement that said".
    private Optional<Subject> writer(Subject subject, int low) {
        if (subject.kind() != Subject.Kind.VOICE || subject.mention().isPresent()) {
            return Optional.empty();
        }
        int start = wording.from(subject.place().start());
        int noun = wording.from(subject.place().end()) - 1;
        return SmallWords.WRITTEN.contains(tokens.folded(noun)) && start > low && !wording.is(start, "the")
                ? first(low, start).filter(found -> found.kind() != Subject.Kind.VOICE)
                : Optional.empty();
    }

    /// Who stands after "by" where the verb is passive: "was described by [A B]".
    Optional<Subject> agent(Cue cue, int high) {
        for (int token = cue.last() + 1; token < high && token <= cue.last() + 3; token++) {
            if (wording.is(token, "by")) {
                return following(token + 1, high);
            }
        }
        return Optional.empty();
    }

    private boolean takesObject(Cue cue) {
        return wording.is(cue.last(), "told")
                || wording.is(cue.last(), "tells")
                || wording.is(cue.last(), "informed")
                || wording.is(cue.last(), "praised")
                || wording.is(cue.last(), "thanked");
    }

    /// The name, pronoun or noun that ends just before the verb, adverbs and an apposition between commas skipped.
    private Optional<Subject> beside(int verb, int low) {
        int last = beforeBracket(verb, low);
        if (last < verb - 1) {
            return endingAt(last, low);
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
        return wording.is(last, "who")
                ? relative(last, low)
                : endingAt(last, low)
                        .map(subject -> governing(subject, low).orElse(subject))
                        .map(subject -> named(subject, low));
    }

    /// "[A B], the club's director said": the name before an apposition that no comma ends.
    private Subject named(Subject subject, int low) {
        int start = wording.from(subject.place().start());
        if (subject.kind() != Subject.Kind.DESCRIPTION || start - 1 <= low || wording.gap(start) != Tokens.Gap.COMMA) {
            return subject;
        }
        Optional<Mention> name = wording.mentionAt(start - 1)
                .filter(mention -> isPerson(mention) && wording.firstWordOf(mention) == low);
        return name.flatMap(this::named).orElse(subject);
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

    /// The noun that a name belongs to: "[a spokesman] for Quayside Town said", "[the father] of A B said".
    private Optional<Subject> governing(Subject subject, int low) {
        int preposition = wording.from(subject.place().start()) - 1;
        while (preposition > low && phrases.isWithin(preposition)) {
            preposition--;
        }
        int last = preposition - 1;
        if (last < low
                || !SmallWords.BELONGING.contains(tokens.folded(preposition))
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
            if (mention.isPresent() && isPerson(mention.get()) && !phrases.owns(wording.lastWordOf(mention.get()))) {
                Mention stand = new Mention(
                        tokens.span(who), Mention.Form.PRONOUN, mention.get().candidates());
                return Optional.of(new Subject(Subject.Kind.PERSON, stand.span(), Optional.of(stand)));
            }
        }
        return who > low ? endingAt(who - 1, low) : Optional.empty();
    }

    private boolean isBetween(int token) {
        String word = tokens.folded(token);
        return SmallWords.BETWEEN.contains(word)
                || word.length() > 4 && word.endsWith("ly") && !tokens.isCapital(token);
    }

    /// "Prenn, once coached by Marsh at Town, agreed".
    private Optional<Subject> beforeApposition(int verb, int low) {
        Optional<Subject> opening = opensSentence(low, verb);
        if (opening.isPresent()) {
            return opening;
        }
        for (int token = verb - 1; token > low && token > verb - LONGEST_APPOSITION; token--) {
            if (opensApposition(token)) {
                Optional<Subject> head = endingAt(token - 1, low);
                if (head.isPresent()) {
                    return head;
                }
            }
        }
        return endingAt(verb - 1, low);
    }

    /// "[A B], General Manager, Town, said": a full name at the start with a comma right behind it.
    private Optional<Subject> opensSentence(int low, int verb) {
        Optional<Mention> name = wording.mentionAt(low)
                .or(() -> wording.people.unknownStartingAt(low, verb))
                .filter(mention -> mention.candidates().getFirst() instanceof Person && !wording.isQuoted(low));
        int last = name.map(wording::lastWordOf).orElse(verb);
        return last > low && last + 1 < verb && wording.gap(last + 1) == Tokens.Gap.COMMA
                ? name.flatMap(this::named)
                : Optional.empty();
    }

    private boolean isNetwork(int token) {
        return tokens.isCapital(token) && SmallWords.NETWORKS.contains(tokens.folded(token));
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

    private Optional<Subject> endingAt(int last, int low) {
        if (last < low || wording.isQuoted(last) || isNetwork(last)) {
            return Optional.empty();
        }
        if (SmallWords.PRONOUNS.contains(tokens.folded(last)) || wording.is(last, "it")) {
            return Optional.of(new Subject(Subject.Kind.PRONOUN, tokens.span(last), wording.mentionAt(last)));
        }
        if (SmallWords.INDEFINITE.contains(tokens.folded(last))) {
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

    /// The name or noun phrase that starts at a word.
    Optional<Subject> startingAt(int first, int high) {
        return following(first, high);
    }

    private boolean isPerson(Mention mention) {
        return mention.candidates().getFirst() instanceof Person person
                && !(person.role() == Person.Role.UNKNOWN && wording.isThing(wording.lastWordOf(mention)));
    }

    private Optional<Subject> named(Mention mention) {
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

    /// The subject that starts at a word: "said [Rovers boss A B]", "according to [the striker]".
    private Optional<Subject> following(int from, int high) {
        Optional<Subject> found = Optional.empty();
        for (int token = from; token < high && token < from + LONGEST_NOUN_PHRASE + 4; token++) {
            if (wording.isQuoted(token) || token > from && !withinFollowing(token)) {
                break;
            }
            if (token == from && SmallWords.PRONOUNS.contains(tokens.folded(token))
                    || token == from && isAloneIndefinite(token, high)) {
                return endingAt(token, from);
            }
            if (SmallWords.PREPOSITIONS.contains(tokens.folded(token))) {
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
                    && SmallWords.DETERMINERS.contains(tokens.folded(token - 1))
                    && phrases.isPlain(token)
                    && phrases.endsPhrase(token, high)) {
                found = Optional.of(new Subject(Subject.Kind.VOICE, tokens.span(token - 1, token), Optional.empty()));
            }
        }
        return found;
    }

    private boolean isAloneIndefinite(int token, int high) {
        return SmallWords.INDEFINITE.contains(tokens.folded(token)) && phrases.endsPhrase(token, high);
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

    private boolean withinFollowing(int token) {
        Tokens.Gap gap = wording.gap(token);
        return gap == Tokens.Gap.BLANK
                || gap == Tokens.Gap.HYPHEN
                || gap == Tokens.Gap.POSSESSIVE
                || gap == Tokens.Gap.COMMA && wording.nounEndingAt(token - 1).isPresent();
    }

    /// The first name, pronoun or noun in `[low, high)` that is neither owned nor governed by a preposition.
    Optional<Subject> first(int low, int high) {
        Optional<Subject> body = Optional.empty();
        for (int token = low; token < high; token++) {
            if (wording.isQuoted(token)) {
                continue;
            }
            Optional<Mention> mention = wording.mentionAt(token);
            if (mention.isPresent()) {
                Mention found = mention.get();
                int last = wording.lastWordOf(found);
                if (!phrases.owns(last) && !phrases.isOblique(found, token) && !phrases.afterPreposition(token, low)) {
                    if (!(found.candidates().getFirst() instanceof Person)) {
                        boolean speaks = maySpeak(found.candidates().getFirst())
                                && !SmallWords.NETWORKS.contains(tokens.folded(token))
                                && (found.candidates().getFirst() instanceof Outlet || !phrases.modifies(last));
                        body = body.isEmpty() && speaks ? named(found) : body;
                    } else {
                        return named(found);
                    }
                }
                token = Math.max(token, last);
                continue;
            }
            if (SmallWords.PRONOUNS.contains(tokens.folded(token))
                    && !wording.is(token, "i")
                    && !wording.is(token, "we")) {
                return endingAt(token, low);
            }
            Optional<Cue> noun = wording.nounEndingAt(token);
            if (noun.isPresent() && !phrases.modifies(token) && !phrases.owns(token)) {
                Subject subject = phrases.described(noun.get(), low);
                int start = wording.from(subject.place().start());
                Optional<Subject> name = nameAfterTitle(token, high);
                if (name.isPresent() && !phrases.afterPreposition(start, low)) {
                    return name;
                }
                if (!phrases.afterPreposition(start, low) && start < noun.get().first()) {
                    return Optional.of(subject);
                }
            }
        }
        return body;
    }

    /// Whom a pronoun means that stands behind the name in one sentence: "as [A B] left, he said", "[Rovers] mourned
    /// him
    /// as they wrote".
    Optional<Mention> sameClause(Subject pronoun, Span clause) {
        int at = wording.from(pronoun.place().start());
        int low = wording.from(clause.start());
        if (pronoun.kind() != Subject.Kind.PRONOUN || at <= low) {
            return Optional.empty();
        }
        boolean many = wording.is(at, "they") || wording.is(at, "it");
        if (!many) {
            Optional<Mention> acting = lastActing(low, at);
            if (acting.isPresent()) {
                return acting.map(mention ->
                        Conversation.like(pronoun, mention.candidates().getFirst()));
            }
        }
        return first(low, at)
                .filter(subject -> subject.kind() == (many ? Subject.Kind.BODY : Subject.Kind.PERSON))
                .flatMap(this::named)
                .map(named -> Conversation.like(pronoun, named));
    }

    /// The last person who speaks in `[low, high)`: "A B fell and [C D] laughed as she".
    private Optional<Mention> lastActing(int low, int high) {
        for (int token = high - 2; token >= low; token--) {
            Optional<Mention> mention =
                    wording.isQuoted(token) || wording.cueAt(token + 1).isEmpty()
                            ? Optional.empty()
                            : wording.mentionAt(token);
            if (mention.isPresent()
                    && isPerson(mention.get())
                    && mention.get().form() != Mention.Form.PRONOUN
                    && wording.gap(token + 1) == Tokens.Gap.BLANK
                    && !phrases.afterPreposition(wording.firstWordOf(mention.get()), low)) {
                return mention;
            }
        }
        return Optional.empty();
    }

    /// Whom a subject names, be it a body that only the text itself tells of: "The Northern Football Federation".
    private Optional<Named> named(Subject subject) {
        if (subject.mention().isPresent()) {
            return Optional.of(subject.mention().get().candidates().getFirst());
        }
        int first = wording.from(subject.place().start());
        int last = wording.from(subject.place().end()) - 1;
        int start = SmallWords.DETERMINERS.contains(tokens.folded(first)) ? first + 1 : first;
        return start < last && tokens.isCapital(start) && tokens.isCapital(last)
                ? Optional.of(Person.named(tokens.span(start, last).in(tokens.text())))
                : Optional.empty();
    }

    private static boolean maySpeak(Named named) {
        return switch (named) {
            case Club club -> true;
            case Outlet outlet -> true;
            case Nation nation -> true;
            case Person person -> true;
            case Competition competition -> false;
            case Ground ground -> false;
        };
    }

    /// Whether a sentence names whom the mention means at the start of one of its clauses.
    boolean acts(Mention who, Span sentence) {
        int low = wording.from(sentence.start());
        int high = wording.from(sentence.end());
        for (int token = low; token < high; token++) {
            Optional<Mention> mention = wording.isQuoted(token) ? Optional.empty() : wording.mentionAt(token);
            if (mention.isPresent()) {
                int last = wording.lastWordOf(mention.get());
                boolean same = mention.get()
                        .candidates()
                        .getFirst()
                        .equals(who.candidates().getFirst());
                if (same && !phrases.owns(last) && phrases.startsClause(token, low)) {
                    return true;
                }
                token = Math.max(token, last);
            }
        }
        return false;
    }

    /// The name at the end of "minister of sport [A B]", "midfielder [Deco]".
    private Optional<Subject> nameAfterTitle(int noun, int high) {
        for (int token = noun + 1; token < high && token <= noun + FARTHEST_NAME && phrases.joined(token); token++) {
            Optional<Mention> mention = wording.mentionAt(token);
            boolean governed = SmallWords.PREPOSITIONS.contains(tokens.folded(token - 1));
            if (mention.isPresent() && mention.get().candidates().getFirst() instanceof Person && !governed) {
                return phrases.owns(wording.lastWordOf(mention.get())) ? Optional.empty() : named(mention.get());
            }
            if (mention.isEmpty() && tokens.isCapital(token) && token == noun + 1) {
                return wording.people.unknownStartingAt(token, high).flatMap(this::named);
            }
        }
        return Optional.empty();
    }
}
