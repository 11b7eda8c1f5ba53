package pressbox.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pressbox.article.Paragraph;
import pressbox.fact.Prose;
import pressbox.fact.Quotation;
import pressbox.football.Mention;
import pressbox.football.Outlet;
import pressbox.football.Person;
import pressbox.origin.Credits;
import pressbox.origin.Medium;
import pressbox.text.Folding;
import pressbox.text.Span;

/// Reads who said what: every direct quotation with its speaker, cue and medium, and reported speech.
///
/// Time grows with length alone.
public final class QuoteReader {
    private static final int LONGEST_BRACKET = 80;
    private static final int LONGEST_LABEL = 3;
    private static final int FARTHEST_SPEECH = 2;
    private static final String SOCIAL_MEDIA = "social media";

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
        private final ClauseHeads heads;
        private final Attributions attributions;
        private final List<Utterance> utterances;
        private final boolean typed;
        private final boolean anyDouble;
        private final Conversation conversation;
        private final SpeechTest speech;
        private final ReportedSpeech reported;
        private final List<Quotation> found = new ArrayList<>();
        private Optional<Attribution> attributionBefore = Optional.empty();
        private Span sentenceBefore = new Span(0, 0);
        private int blockOfLastSpeech = -1;
        private boolean openBefore;
        private int block;
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
            Speakers speakers = new Speakers(wording);
            heads = new ClauseHeads(wording, speakers);
            Subjects subjects = new Subjects(wording, speakers, heads);
            attributions = new Attributions(wording, subjects, blocks);
            conversation = new Conversation(wording);
            speech = new SpeechTest(wording);
            anyDouble = quotes.stream().anyMatch(quote -> quote.style() == Quoted.Style.DOUBLE);
            utterances = new Utterances(wording, blocks)
                            .join(quotes.stream()
                                    .filter(quote -> quote.depth() == 0 && !speech.isTitle(quote))
                                    .filter(quote ->
                                            !anyDouble || !speech.isWithinWords(quote, blocks.get(quote.block())))
                                    .toList())
                            .stream()
                            .filter(speech::maySpeak)
                            .toList();
            typed = isTyped(quotes);
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
            found.replaceAll(this::withWhatTheTextAdds);
            if (anyDouble) {
                found.removeIf(this::isNobodys);
            }
            carryBack();
            return found;
        }

        /// Who says something and at the next quote tells it to a medium told it all to that medium.
        private void carryBack() {
            int next = -1;
            for (int i = found.size() - 1; i >= 0; i--) {
                Quotation quotation = found.get(i);
                if (quotation.kind() == Quotation.Kind.REPORTED) {
                    continue;
                }
                if (next >= 0 && quotation.medium().isEmpty() && goesOn(quotation, found.get(next))) {
                    found.set(
                            i,
                            told(quotation, quotation.speaker(), found.get(next).medium()));
                }
                next = i;
            }
        }

        private boolean goesOn(Quotation earlier, Quotation later) {
            return !later.medium().isEmpty()
                    && !speech.isNetwork(later.medium())
                    && earlier.speaker().isPresent()
                    && later.speaker().isPresent()
                    && earlier.speaker()
                            .get()
                            .candidates()
                            .getFirst()
                            .equals(later.speaker().get().candidates().getFirst());
        }

        private static Quotation told(Quotation quotation, Optional<Mention> speaker, String medium) {
            return new Quotation(
                    quotation.evidence(),
                    quotation.parts(),
                    quotation.kind(),
                    speaker,
                    quotation.cue(),
                    medium,
                    quotation.origin());
        }

        /// A quote of the headline has the medium, and at need the speaker, of the same words in the text.
        private Quotation withWhatTheTextAdds(Quotation quotation) {
            Span headline = prose.article().headline();
            if (!headline.contains(quotation.evidence().span())
                    || !quotation.medium().isEmpty()) {
                return quotation;
            }
            String words = Folding.fold(quotation.words());
            for (Quotation later : found) {
                if (headline.contains(later.evidence().span())) {
                    continue;
                }
                boolean sameWords = Folding.fold(later.words()).contains(words);
                boolean sameSpeaker = quotation.speaker().isPresent()
                        && later.speaker()
                                .map(Mention::candidates)
                                .equals(quotation.speaker().map(Mention::candidates));
                if (sameWords && quotation.speaker().isEmpty()
                        || sameSpeaker && !later.medium().isEmpty()) {
                    return told(quotation, quotation.speaker().or(later::speaker), later.medium());
                }
            }
            return quotation;
        }

        /// Beside double marks, single ones without a speaker or a verb hold a term or a slogan.
        private boolean isNobodys(Quotation quotation) {
            int before = quotation.evidence().span().start() - 1;
            return quotation.speaker().isEmpty()
                    && quotation.cue().isEmpty()
                    && before >= 0
                    && Marks.isSingle(prose.text(), before);
        }

        /// Whether all double marks of the text are apostrophes.
        private boolean isTyped(List<Quoted> quotes) {
            return quotes.stream()
                    .filter(quote -> quote.style() == Quoted.Style.DOUBLE)
                    .allMatch(quote -> Marks.isDoubledApostrophe(
                            prose.text(), quote.marks().start()));
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
                    Optional<Attribution> first = attributions.first(span);
                    Optional<Subject> reporting = first.flatMap(attributions::reporting);
                    reporting.ifPresent(conversation::reports);
                    first.flatMap(Attributions::cited).ifPresent(conversation::cites);
                    reporting
                            .or(() -> heads.first(wording.from(span.start()), wording.from(span.end())))
                            .ifPresent(subject -> narrated(span, subject));
                    hear(span);
                }
            }
        }

        /// Keeps the medium that a sentence of the reporter's own names for what is said next.
        private void hear(Span sentence) {
            credits.media(sentence).stream()
                    .filter(medium -> !medium.inBrackets())
                    .min(Comparator.comparing(Medium::kind))
                    .ifPresentOrElse(
                            medium -> conversation.told(Optional.empty(), medium.name()),
                            conversation::goesOnWithoutMedium);
        }

        private void narrated(Span span, Subject subject) {
            conversation.tells(subject);
            if (conversation
                    .lastSpeaker()
                    .filter(last -> heads.acts(last, span))
                    .isPresent()) {
                conversation.tells(conversation.lastSpeaker().get());
            }
            reported.read(span, conversation, credits.originAt(span)).ifPresent(quotation -> {
                found.add(quotation);
                blockOfLastSpeech = blockAt(span.start());
            });
        }

        private int blockAt(int offset) {
            while (block + 1 < blocks.size() && blocks.get(block + 1).start() <= offset) {
                block++;
            }
            return block;
        }

        private void quotation(Utterance utterance, int from, int to) {
            if (speech.isTeaser(
                    blocks.get(utterance.first().block()), utterance.marks().start())) {
                return;
            }
            Optional<Attribution> attribution = attributions
                    .of(utterance, from, to)
                    .or(() -> sameSentence(utterance) ? attributionBefore : Optional.empty());
            Optional<Mention> speaker = goesOn(utterance) && attribution.isEmpty()
                    ? conversation.lastSpeaker()
                    : speaker(utterance, attribution, from);
            openBefore = utterance.last().runsOn();
            attributionBefore = attribution;
            sentenceBefore = wording.sentenceAt(utterance.marks().start());
            if (!speech.isSpeech(utterance, attribution, context(utterance, speaker))) {
                hear(sentenceBefore);
                return;
            }
            String medium = medium(utterance, attribution, speaker, to);
            speaker.ifPresent(conversation::speaks);
            blockOfLastSpeech = utterance.last().block();
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

        /// Whether the utterance before was never closed, so that this one takes it up, a heading between or not.
        private boolean goesOn(Utterance utterance) {
            return openBefore
                    && utterance.marks().start()
                            == blocks.get(utterance.first().block()).start();
        }

        private boolean sameSentence(Utterance utterance) {
            return sentenceBefore.contains(utterance.marks().start())
                    && sentenceBefore.equals(
                            wording.sentenceAt(utterance.marks().start()));
        }

        /// A few quoted words are somebody's where the paragraph has somebody speak or credits somebody.
        private SpeechTest.Context context(Utterance utterance, Optional<Mention> speaker) {
            boolean spoken = blockOfLastSpeech == utterance.first().block()
                    || credits.governing(utterance.words()).isPresent();
            boolean near = blockOfLastSpeech >= 0 && utterance.first().block() - blockOfLastSpeech <= FARTHEST_SPEECH;
            if (spoken || near) {
                return spoken ? SpeechTest.Context.SPOKEN : SpeechTest.Context.NEAR;
            }
            return speaker.isPresent() ? SpeechTest.Context.SILENT : SpeechTest.Context.NOBODY;
        }

        private Optional<Mention> speaker(Utterance utterance, Optional<Attribution> attribution, int from) {
            Optional<Subject> subject = attribution.flatMap(Attribution::subject);
            if (subject.isPresent()) {
                if (isReporter(subject.get())) {
                    return credits.reporterBefore(utterance.marks().start())
                            .or(() -> Optional.of(conversation.unnamed(subject.get())));
                }
                Conversation.Goes goes = attribution.get().is("add") ? Conversation.Goes.ON : Conversation.Goes.ANEW;
                if (subject.get().kind() == Subject.Kind.PRONOUN
                        && nothingBetween(from, attribution.get(), utterance)) {
                    goes = Conversation.Goes.ON;
                }
                Optional<Mention> within =
                        heads.sameClause(subject.get(), attribution.get().clause());
                if (within.isPresent()) {
                    return within;
                }
                return conversation.resolve(subject.get(), goes, utterance.words());
            }
            if (attribution.isPresent() && isRoleOrHandle(attribution.get().clause())) {
                return Optional.of(conversation.unnamed(new Subject(
                        Subject.Kind.VOICE, labelOf(attribution.get().clause()), Optional.empty())));
            }
            if (attribution.isPresent()) {
                Optional<Mention> credited = credits.governing(utterance.words())
                        .flatMap(credit -> named(credit.evidence().span()));
                if (credited.isPresent()) {
                    return credited;
                }
            }
            return carried(utterance, from);
        }

        private boolean isReporter(Subject subject) {
            return subject.kind() == Subject.Kind.DESCRIPTION
                    && subject.mention()
                            .filter(mention -> !(mention.candidates().getFirst() instanceof Outlet))
                            .isEmpty()
                    && speech.isReporter(wording.from(subject.place().end()) - 1);
        }

        /// The person, or else the outlet, that the words of a credit name.
        private Optional<Mention> named(Span words) {
            List<Mention> mentions = prose.names().in(words);
            return mentions.stream()
                    .filter(mention -> mention.candidates().getFirst() instanceof Person)
                    .findFirst()
                    .or(() -> mentions.stream().filter(this::isOutlet).findFirst());
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
            if (lead.isPresent()
                    && lead.get().subject().isEmpty()
                    && isLabel(lead.get().clause())
                    && !attributions.isTopic(lead.get().clause().start())) {
                return Optional.of(conversation.unnamed(
                        new Subject(Subject.Kind.VOICE, labelOf(lead.get().clause()), Optional.empty())));
            }
            if (lead.isPresent() && lead.get().subject().isPresent()) {
                return conversation.resolve(lead.get().subject().get(), Conversation.Goes.ANEW, utterance.words());
            }
            return conversation.lastSpeaker().isPresent()
                    ? conversation.lastVoice()
                    : itself(utterance).or(conversation::lastVoice);
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
                            || wording.nounEndingAt(wording.from(clause.end()) - 1)
                                    .isPresent());
        }

        private Span labelOf(Span clause) {
            return wording.tokens.span(wording.from(clause.start()), wording.from(clause.end()) - 1);
        }

        /// An outlet's own words often name it: "so the outlet understands".
        private Optional<Mention> itself(Utterance utterance) {
            return prose.names().in(utterance.words()).stream()
                    .filter(this::isOutlet)
                    .findFirst();
        }

        private boolean isOutlet(Mention mention) {
            return mention.candidates().getFirst() instanceof Outlet outlet && !speech.isNetwork(outlet.name());
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

        private String medium(
                Utterance utterance, Optional<Attribution> attribution, Optional<Mention> speaker, int to) {
            Optional<Medium> told = attribution
                    .flatMap(found -> credits.media(found.clause()).stream().min(Comparator.comparing(Medium::kind)))
                    .or(() -> credits.media(leadingTo(utterance)).stream()
                            .filter(medium -> !medium.inBrackets())
                            .findFirst())
                    .or(() ->
                            credits.media(goingOnAfter(utterance, to)).stream().min(Comparator.comparing(Medium::kind)))
                    .or(() -> credits.media(bracketAfter(utterance)).stream().findFirst());
            String before = conversation.mediumOf(speaker, answers(attribution));
            if (!before.isEmpty() && told.filter(this::isSecondHand).isPresent()) {
                return before;
            }
            told.ifPresent(medium -> conversation.told(speaker, medium.name()));
            if (told.isEmpty() && attribution.filter(this::isOnSocialMedia).isPresent()) {
                conversation.told(speaker, SOCIAL_MEDIA);
            }
            return told.map(Medium::name).orElseGet(() -> conversation.mediumOf(speaker, answers(attribution)));
        }

        /// The outlet that a reporter works for, or that quotes what another was told.
        private boolean isSecondHand(Medium medium) {
            return medium.kind() == Medium.Kind.EMPLOYS
                    || medium.kind() == Medium.Kind.OCCASION
                    || prose.words(medium.cue()).startsWith("as ");
        }

        private boolean isOnSocialMedia(Attribution attribution) {
            return prose.words(attribution.clause()).contains(SOCIAL_MEDIA);
        }

        /// A reply is given where the question was put.
        private Conversation.Goes answers(Optional<Attribution> attribution) {
            boolean reply = attribution
                    .flatMap(Attribution::cue)
                    .filter(cue -> speech.isReply(cue.last()))
                    .isPresent();
            return reply ? Conversation.Goes.ON : Conversation.Goes.ANEW;
        }

        /// The words of the sentence before the utterance that belong to no other.
        private Span leadingTo(Utterance utterance) {
            int start = utterance.marks().start();
            int from = Math.max(
                    wording.sentenceAt(start).start(),
                    found.isEmpty() ? 0 : found.getLast().evidence().span().end());
            return new Span(Math.min(from, start), start);
        }

        /// The rest of the sentence after the utterance, up to the next one.
        private Span goingOnAfter(Utterance utterance, int to) {
            int end = utterance.marks().end();
            Span sentence = wording.sentenceAt(Math.max(0, end - 1));
            return new Span(end, Math.max(end, Math.min(to, sentence.end())));
        }

        private Span bracketAfter(Utterance utterance) {
            int end = utterance.marks().end();
            int open = prose.text().startsWith(" (", end) ? end + 1 : end;
            int close = open > end ? prose.text().indexOf(')', open) : -1;
            return new Span(end, close > 0 && close - open < LONGEST_BRACKET ? close : end);
        }

        private Quotation.Kind kind(Utterance utterance, Optional<Attribution> attribution, String medium) {
            if (typed
                    && Marks.isDoubledApostrophe(
                            prose.text(), utterance.first().marks().start())) {
                return Quotation.Kind.TYPED;
            }
            if (attribution.filter(found -> found.is("post")).isPresent() || speech.isNetwork(medium)) {
                return Quotation.Kind.POST;
            }
            return speech.isFragment(utterance) ? Quotation.Kind.PARTIAL : Quotation.Kind.DIRECT;
        }
    }
}
