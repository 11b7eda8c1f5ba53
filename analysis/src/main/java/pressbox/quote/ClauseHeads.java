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

/// Finds who acts in a clause: its head, whom its pronouns mean, and whether somebody starts it.
final class ClauseHeads {
    private static final int FARTHEST_NAME = 5;

    private final Wording wording;
    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Speakers speakers;

    ClauseHeads(Wording wording, Speakers speakers) {
        this.wording = wording;
        this.tokens = wording.tokens;
        this.phrases = new NounPhrases(wording);
        this.speakers = speakers;
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
                                && !SmallWords.NETWORKS.has(tokens, token)
                                && (found.candidates().getFirst() instanceof Outlet || !phrases.modifies(last));
                        body = body.isEmpty() && speaks ? speakers.named(found) : body;
                    } else {
                        return speakers.named(found);
                    }
                }
                token = Math.max(token, last);
                continue;
            }
            if (SmallWords.PRONOUNS.has(tokens, token) && !wording.is(token, "i") && !wording.is(token, "we")) {
                return speakers.endingAt(token, low);
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

    /// Whom a pronoun means that stands behind the name in one sentence: "as [A B] left, he said",
    /// "[Rovers] mourned him as they wrote".
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
                .flatMap(this::whom)
                .map(named -> Conversation.like(pronoun, named));
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
            boolean governed = SmallWords.PREPOSITIONS.has(tokens, token - 1);
            if (mention.isPresent() && mention.get().candidates().getFirst() instanceof Person && !governed) {
                return phrases.owns(wording.lastWordOf(mention.get()))
                        ? Optional.empty()
                        : speakers.named(mention.get());
            }
            if (mention.isEmpty() && tokens.isCapital(token) && token == noun + 1) {
                return wording.people.unknownStartingAt(token, high).flatMap(speakers::named);
            }
        }
        return Optional.empty();
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

    /// The last person who speaks in `[low, high)`: "A B fell and [C D] laughed as she".
    private Optional<Mention> lastActing(int low, int high) {
        for (int token = high - 2; token >= low; token--) {
            Optional<Mention> mention =
                    wording.isQuoted(token) || !wording.isCue(token + 1) ? Optional.empty() : wording.mentionAt(token);
            if (mention.isPresent()
                    && speakers.isPerson(mention.get())
                    && mention.get().form() != Mention.Form.PRONOUN
                    && wording.gap(token + 1) == Tokens.Gap.BLANK
                    && !phrases.afterPreposition(wording.firstWordOf(mention.get()), low)) {
                return mention;
            }
        }
        return Optional.empty();
    }

    /// Whom a subject names, be it a body that only the text itself tells of: "The Northern Football Federation".
    private Optional<Named> whom(Subject subject) {
        if (subject.mention().isPresent()) {
            return Optional.of(subject.mention().get().candidates().getFirst());
        }
        int first = wording.from(subject.place().start());
        int last = wording.from(subject.place().end()) - 1;
        int start = SmallWords.DETERMINERS.has(tokens, first) ? first + 1 : first;
        return start < last && tokens.isCapital(start) && tokens.isCapital(last)
                ? Optional.of(Person.named(tokens.span(start, last).in(tokens.text())))
                : Optional.empty();
    }
}
