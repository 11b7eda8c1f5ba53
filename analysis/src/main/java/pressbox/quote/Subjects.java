package pressbox.quote;

import java.util.Optional;
import pressbox.origin.Cue;
import pressbox.text.Tokens;

/// Finds the subject of a reporting verb.
final class Subjects {
    private static final int LONGEST_CLAUSE = 80;

    private final Wording wording;
    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Speakers speakers;
    private final BeforeVerb beforeVerb;
    private final ClauseHeads heads;

    Subjects(Wording wording, Speakers speakers, ClauseHeads heads) {
        this.wording = wording;
        this.tokens = wording.tokens;
        this.phrases = new NounPhrases(wording);
        this.speakers = speakers;
        this.beforeVerb = new BeforeVerb(wording, speakers);
        this.heads = heads;
    }

    /// The subject of the cue in the words `[from, high)`: beside it before or after, or else the head of the clause.
    Optional<Subject> of(Cue cue, int from, int high) {
        int low = Math.max(from, cue.first() - LONGEST_CLAUSE);
        if (cue.kind().equals("by")) {
            return speakers.startingAt(cue.last() + 1, high);
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
        Optional<Subject> beside = beforeVerb.subject(cue.first(), low);
        if (beside.isPresent()) {
            Optional<Subject> writer = writer(beside.get(), low);
            return writer.isPresent() ? writer : beside;
        }
        boolean opens = cue.first() <= from + 1;
        if (opens && cue.last() + 1 < high && wording.gap(cue.last() + 1) == Tokens.Gap.BLANK) {
            Optional<Subject> inverted = speakers.startingAt(cue.last() + 1, high);
            if (inverted.isPresent() && !takesObject(cue)) {
                return inverted;
            }
        }
        return heads.first(low, cue.first());
    }

    /// Who stands after "by" where the verb is passive: "was described by [A B]".
    Optional<Subject> agent(Cue cue, int high) {
        for (int token = cue.last() + 1; token < high && token <= cue.last() + 3; token++) {
            if (wording.is(token, "by")) {
                return speakers.startingAt(token + 1, high);
            }
        }
        return Optional.empty();
    }

    /// The subject that starts at a word, with no verb to tell it.
    Optional<Subject> startingAt(int from, int high) {
        return speakers.startingAt(from, high);
    }

    /// The head of the clause in the words `[low, high)`, with no verb to tell it.
    Optional<Subject> first(int low, int high) {
        return heads.first(low, high);
    }

    /// "footage of [A B] asking", "[A B] was calm, insisting", "[Rovers] issued a statement reading".
    private Optional<Subject> ofParticiple(Cue cue, int low, int high) {
        Optional<Subject> near =
                wording.is(cue.first(), "to") ? Optional.empty() : beforeVerb.ofParticiple(cue.first(), low);
        if (near.isPresent()) {
            return near;
        }
        Optional<Subject> head = heads.first(low, cue.first());
        return head.isPresent()
                ? head.flatMap(subject -> writer(subject, low)).or(() -> head)
                : heads.first(cue.last() + 1, high);
    }

    /// "For the neighbours it is hard, said [A B].": the subject behind its verb ends the clause.
    private Optional<Subject> closing(Cue cue, int high) {
        int next = cue.last() + 1;
        if (next >= high || takesObject(cue) || wording.gap(next) != Tokens.Gap.BLANK || wording.isQuoted(next)) {
            return Optional.empty();
        }
        return speakers.startingAt(next, high).filter(subject -> {
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
        return SmallWords.WRITTEN.has(tokens, noun) && start > low && !wording.is(start, "the")
                ? heads.first(low, start).filter(found -> found.kind() != Subject.Kind.VOICE)
                : Optional.empty();
    }

    private boolean takesObject(Cue cue) {
        return wording.is(cue.last(), "told")
                || wording.is(cue.last(), "tells")
                || wording.is(cue.last(), "informed")
                || wording.is(cue.last(), "praised")
                || wording.is(cue.last(), "thanked");
    }
}
