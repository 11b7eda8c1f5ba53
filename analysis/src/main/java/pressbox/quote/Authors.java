package pressbox.quote;

import java.util.List;
import java.util.Optional;
import pressbox.fact.Credit;
import pressbox.fact.Prose;
import pressbox.football.Mention;
import pressbox.football.Outlet;
import pressbox.football.Person;
import pressbox.origin.Credits;
import pressbox.text.Span;

/// Finds whose words an utterance is: as its reporting clause tells, or carried over from what was said before.
final class Authors {
    private static final int LONGEST_LABEL = 3;

    private final Prose prose;
    private final Credits credits;
    private final Wording wording;
    private final ClauseHeads heads;
    private final Attributions attributions;
    private final Conversation conversation;

    Authors(Wording wording, Credits credits, ClauseHeads heads, Attributions attributions, Conversation conversation) {
        this.prose = wording.prose;
        this.credits = credits;
        this.wording = wording;
        this.heads = heads;
        this.attributions = attributions;
        this.conversation = conversation;
    }

    /// The author of an utterance.
    ///
    /// @param from end of the utterance before it, 0 for the first
    Optional<Mention> of(Utterance utterance, Optional<Attribution> attribution, int from) {
        if (attribution.isEmpty()) {
            return carried(utterance, from);
        }
        Attribution told = attribution.get();
        if (told.subject().isPresent()) {
            return meant(told.subject().get(), told, utterance, from);
        }
        if (isRoleOrHandle(told.clause())) {
            return Optional.of(labelled(told.clause()));
        }
        Optional<Credit> credit = credits.governing(utterance.words());
        Optional<Mention> credited =
                credit.isPresent() ? named(credit.get().evidence().span()) : Optional.empty();
        return credited.isPresent() ? credited : carried(utterance, from);
    }

    private Optional<Mention> meant(Subject subject, Attribution told, Utterance utterance, int from) {
        if (isReporter(subject)) {
            Optional<Mention> reporter =
                    credits.reporterBefore(utterance.marks().start());
            return reporter.isPresent() ? reporter : Optional.of(conversation.unnamed(subject));
        }
        Optional<Mention> within = heads.sameClause(subject, told.clause());
        if (within.isPresent()) {
            return within;
        }
        boolean goesOn =
                told.is("add") || subject.kind() == Subject.Kind.PRONOUN && nothingBetween(from, told, utterance);
        return conversation.resolve(subject, goesOn ? Conversation.Goes.ON : Conversation.Goes.ANEW, utterance.words());
    }

    private boolean isReporter(Subject subject) {
        return subject.kind() == Subject.Kind.DESCRIPTION
                && (subject.mention().isEmpty()
                        || subject.mention().get().candidates().getFirst() instanceof Outlet)
                && SmallWords.REPORTERS.has(
                        wording.tokens, wording.from(subject.place().end()) - 1);
    }

    /// The person, or else the outlet, that the words of a credit name.
    private Optional<Mention> named(Span words) {
        List<Mention> mentions = prose.names().in(words);
        for (Mention mention : mentions) {
            if (mention.candidates().getFirst() instanceof Person) {
                return Optional.of(mention);
            }
        }
        return firstOutlet(mentions);
    }

    /// Whether no sentence of the reporter stands between this utterance and the one before it.
    private boolean nothingBetween(int from, Attribution attribution, Utterance utterance) {
        int to = Math.min(attribution.clause().start(), utterance.marks().start());
        return from > 0 && wording.isBlank(from, to);
    }

    private Optional<Mention> carried(Utterance utterance, int from) {
        int start = utterance.marks().start();
        if (from > 0 && wording.isBlank(from, start)) {
            return conversation.lastSpeaker();
        }
        Optional<Attribution> lead = leadIn(start, from);
        if (lead.isPresent()) {
            Span clause = lead.get().clause();
            Optional<Subject> subject = lead.get().subject();
            if (subject.isPresent()) {
                return conversation.resolve(subject.get(), Conversation.Goes.ANEW, utterance.words());
            }
            if (isLabel(clause) && !attributions.isTopic(clause.start())) {
                return Optional.of(labelled(clause));
            }
        }
        // An outlet's own words often name it: "so the outlet understands".
        Optional<Mention> itself = conversation.lastSpeaker().isPresent()
                ? Optional.empty()
                : firstOutlet(prose.names().in(utterance.words()));
        return itself.isPresent() ? itself : conversation.lastVoice();
    }

    /// "Presenter:" on a line of its own.
    private boolean isLabel(Span clause) {
        int words = wording.from(clause.end()) - wording.from(clause.start());
        return attributions.endsWithColon(clause.end()) && words > 0 && words <= LONGEST_LABEL;
    }

    /// `Interviewer: "…"`, `@name: "…"`.
    private boolean isRoleOrHandle(Span clause) {
        return isLabel(clause)
                && (prose.text().charAt(clause.start()) == '@'
                        || wording.nounEndingAt(wording.from(clause.end()) - 1).isPresent());
    }

    private Mention labelled(Span clause) {
        Span label = wording.tokens.span(wording.from(clause.start()), wording.from(clause.end()) - 1);
        return conversation.unnamed(new Subject(Subject.Kind.VOICE, label, Optional.empty()));
    }

    private static Optional<Mention> firstOutlet(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.candidates().getFirst() instanceof Outlet outlet && !Hearers.isNetwork(outlet.name())) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /// The last sentence before the utterance, where it reports speech or ends with a colon.
    private Optional<Attribution> leadIn(int start, int from) {
        int at = start - 1;
        while (at > from && Marks.blank(prose.text().charAt(at))) {
            at--;
        }
        if (at <= from) {
            return Optional.empty();
        }
        Span last = wording.sentenceAt(at);
        return last.start() < from
                ? Optional.empty()
                : attributions.lastCue(last.start(), last.end()).filter(lead -> !lead.is("label"));
    }
}
