package pressbox.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pressbox.article.Paragraph;
import pressbox.fact.Prose;
import pressbox.fact.Quotation;
import pressbox.football.Mention;
import pressbox.origin.Credits;
import pressbox.origin.Medium;
import pressbox.text.Span;

/// Reads who said what: every direct quotation with its speaker, cue and medium, and reported speech.
///
/// Time grows with length alone.
public final class QuoteReader {
    private QuoteReader() {}

    /// The quotations of an article, in order of their words.
    public static List<Quotation> read(Prose prose, Credits credits) {
        return new Reading(prose, credits).quotations();
    }

    private static final class Reading {
        private final Prose prose;
        private final Credits credits;
        private final List<Span> blocks = new ArrayList<>();
        private final Wording wording;
        private final Subjects subjects;
        private final Attributions attributions;
        private final List<Utterance> utterances;
        private final Conversation conversation;
        private final SpeechTest speech;
        private final ReportedSpeech reported;
        private final List<Quotation> found = new ArrayList<>();
        private int sentence;

        Reading(Prose prose, Credits credits) {
            this.prose = prose;
            this.credits = credits;
            if (!prose.article().headline().isEmpty()) {
                blocks.add(prose.article().headline());
            }
            prose.article().paragraphs().stream().map(Paragraph::span).forEach(blocks::add);
            List<Quoted> quotes = QuoteMarks.in(prose.text(), blocks);
            wording = new Wording(prose, quotes);
            subjects = new Subjects(wording);
            attributions = new Attributions(wording, subjects, blocks);
            utterances = new Utterances(wording, blocks).join(quotes);
            conversation = new Conversation(wording);
            speech = new SpeechTest(wording);
            reported = new ReportedSpeech(wording, subjects);
        }

        List<Quotation> quotations() {
            for (int i = 0; i < utterances.size(); i++) {
                Utterance utterance = utterances.get(i);
                int from = i == 0 ? 0 : utterances.get(i - 1).marks().end();
                int to = i + 1 < utterances.size()
                        ? utterances.get(i + 1).marks().start()
                        : prose.text().length();
                narrate(from, utterance.marks().start());
                quotation(utterance, from, to);
            }
            narrate(
                    utterances.isEmpty() ? 0 : utterances.getLast().marks().end(),
                    prose.text().length());
            found.sort(Comparator.comparing(quotation -> quotation.evidence().span()));
            return found;
        }

        /// Takes in the reporter's own sentences that end at or before `to`.
        private void narrate(int from, int to) {
            while (sentence < prose.sentences().size()) {
                Span span = prose.sentences().get(sentence);
                if (span.end() > to) {
                    return;
                }
                sentence++;
                if (span.start() >= from) {
                    subjects.first(wording.from(span.start()), wording.from(span.end()))
                            .ifPresent(subject -> narrated(span, subject));
                    credits.media(span).stream()
                            .findFirst()
                            .ifPresent(medium -> conversation.told(Optional.empty(), medium.name()));
                }
            }
        }

        private void narrated(Span span, Subject subject) {
            conversation.tells(subject);
            reported.read(span, conversation, credits.originAt(span)).ifPresent(found::add);
        }

        private void quotation(Utterance utterance, int from, int to) {
            Optional<Attribution> attribution = attributions.of(utterance, from, to);
            boolean speech = this.speech.isSpeech(utterance, attribution);
            if (!speech) {
                return;
            }
            Optional<Mention> speaker = speaker(utterance, attribution, from);
            String medium = medium(utterance, attribution, speaker);
            speaker.ifPresent(conversation::speaks);
            Span words = utterance.words();
            found.add(new Quotation(
                    prose.evidence(words),
                    utterance.parts().stream().map(Quoted::words).toList(),
                    kind(utterance, attribution, medium),
                    speaker,
                    attribution
                            .flatMap(Attribution::cue)
                            .map(cue -> prose.words(wording.tokens.span(cue.first(), cue.last())))
                            .orElse(""),
                    medium,
                    credits.originAt(words)));
        }

        private Optional<Mention> speaker(Utterance utterance, Optional<Attribution> attribution, int from) {
            Optional<Subject> subject = attribution.flatMap(Attribution::subject);
            if (subject.isPresent()) {
                Conversation.Goes goes = attribution.get().is("add") ? Conversation.Goes.ON : Conversation.Goes.ANEW;
                if (subject.get().kind() == Subject.Kind.PRONOUN
                        && nothingBetween(from, attribution.get(), utterance)) {
                    goes = Conversation.Goes.ON;
                }
                return conversation.resolve(subject.get(), goes, utterance.words());
            }
            return carried(utterance, from);
        }

        /// Whether no sentence of the reporter stands between this utterance and the one before it.
        private boolean nothingBetween(int from, Attribution attribution, Utterance utterance) {
            int to = Math.min(attribution.clause().start(), utterance.marks().start());
            return from > 0 && (to <= from || prose.words(new Span(from, to)).isBlank());
        }

        private Optional<Mention> carried(Utterance utterance, int from) {
            int start = utterance.marks().start();
            Span before = from < start ? new Span(from, start) : new Span(start, start);
            if (from > 0 && prose.words(before).isBlank()) {
                return conversation.lastSpeaker();
            }
            Optional<Attribution> lead = leadIn(start, from);
            if (lead.isPresent() && lead.get().subject().isPresent()) {
                return conversation.resolve(lead.get().subject().get(), Conversation.Goes.ANEW, utterance.words());
            }
            return conversation.lastSpeaker();
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
            return last.start() < from ? Optional.empty() : attributions.lastCue(last.start(), last.end());
        }

        private String medium(Utterance utterance, Optional<Attribution> attribution, Optional<Mention> speaker) {
            Optional<Medium> told = attribution
                    .flatMap(found -> credits.media(found.clause()).stream().findFirst())
                    .or(() -> credits.media(clauseAfter(utterance)).stream().findFirst());
            told.ifPresent(medium -> conversation.told(speaker, medium.name()));
            return told.map(Medium::name).orElseGet(() -> conversation.mediumOf(speaker));
        }

        private Span clauseAfter(Utterance utterance) {
            int end = utterance.marks().end();
            return new Span(end, Math.max(end, wording.sentenceAt(end).end()));
        }

        private Quotation.Kind kind(Utterance utterance, Optional<Attribution> attribution, String medium) {
            if (attribution.filter(found -> found.is("post")).isPresent() || speech.isNetwork(medium)) {
                return Quotation.Kind.POST;
            }
            return speech.isFragment(utterance) ? Quotation.Kind.PARTIAL : Quotation.Kind.DIRECT;
        }
    }
}
