package pressbox.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pressbox.article.Article;
import pressbox.article.Paragraph;
import pressbox.fact.Prose;
import pressbox.fact.Quotation;
import pressbox.football.Mention;
import pressbox.origin.Credits;
import pressbox.origin.Cue;
import pressbox.text.Sentences;
import pressbox.text.Span;

/// Reads who said what: every direct quotation with its speaker, cue and medium, and reported speech.
///
/// Time grows with length alone.
public final class QuoteReader {
    private static final int FARTHEST_SPEECH = 2;

    private QuoteReader() {}

    /// The quotations of an article, in order of their words.
    public static List<Quotation> read(Prose prose, Credits credits) {
        return new Reading(prose, credits).quotations();
    }

    private static final class Reading {
        private final Prose prose;
        private final Credits credits;
        private final List<Span> blocks;
        private final List<Quoted> quotes;
        private final Wording wording;
        private final Attributions attributions;
        private final Conversation conversation;
        private final SpeechTest speech;
        private final Authors authors;
        private final Hearers hearers;
        private final Narration narration;
        private final boolean typed;
        private final List<Quotation> found = new ArrayList<>();
        private Optional<Attribution> attributionBefore = Optional.empty();
        private Span sentenceBefore = new Span(0, 0);
        private boolean openBefore;

        Reading(Prose prose, Credits credits) {
            this.prose = prose;
            this.credits = credits;
            blocks = blocks(prose.article());
            quotes = QuoteMarks.in(prose.tokens(), blocks);
            wording = new Wording(prose, credits.cues(), quotes);
            Speakers speakers = new Speakers(wording);
            ClauseHeads heads = new ClauseHeads(wording, speakers);
            Subjects subjects = new Subjects(wording, speakers, heads);
            attributions = new Attributions(wording, subjects, blocks);
            conversation = new Conversation(wording);
            speech = new SpeechTest(wording);
            authors = new Authors(wording, credits, heads, attributions, conversation);
            hearers = new Hearers(wording, credits, conversation);
            narration = new Narration(wording, credits, heads, attributions, subjects, conversation, hearers);
            typed = isTyped();
        }

        private static List<Span> blocks(Article article) {
            List<Span> blocks = new ArrayList<>();
            if (!article.headline().isEmpty()) {
                blocks.add(article.headline());
            }
            for (Paragraph paragraph : article.paragraphs()) {
                blocks.add(paragraph.span());
            }
            return blocks;
        }

        /// Whether all double marks of the text are apostrophes.
        private boolean isTyped() {
            for (Quoted quote : quotes) {
                if (quote.style() == Quoted.Style.DOUBLE && !isTyped(quote)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isTyped(Quoted quote) {
            return Marks.isDoubledApostrophe(prose.text(), quote.marks().start());
        }

        List<Quotation> quotations() {
            List<Utterance> utterances = new Utterances(wording, blocks, speech).of(quotes);
            int from = 0;
            for (int i = 0; i < utterances.size(); i++) {
                Utterance utterance = utterances.get(i);
                int to = i + 1 < utterances.size()
                        ? utterances.get(i + 1).marks().start()
                        : prose.text().length();
                narration.tell(from, utterance.marks().start(), found);
                quotation(utterance, from, to);
                from = utterance.marks().end();
            }
            narration.tellTheRest(from, found);
            found.sort(Comparator.comparing(quotation -> quotation.evidence().span()));
            SecondReading.complete(found, prose, quotes);
            return found;
        }

        private void quotation(Utterance utterance, int from, int to) {
            int start = utterance.marks().start();
            if (speech.isTeaser(blocks.get(utterance.first().block()), start)) {
                return;
            }
            Span sentence = wording.sentenceAt(start);
            Optional<Attribution> attribution = attributions.of(utterance, from, to);
            if (attribution.isEmpty() && sentenceBefore.contains(start) && sentenceBefore.equals(sentence)) {
                attribution = attributionBefore;
            }
            Optional<Mention> speaker = attribution.isEmpty() && takesUp(utterance)
                    ? conversation.lastSpeaker()
                    : authors.of(utterance, attribution, from);
            openBefore = utterance.last().runsOn();
            attributionBefore = attribution;
            sentenceBefore = sentence;
            if (!speech.isSpeech(utterance, attribution, context(utterance, speaker))) {
                hearers.hear(sentence);
                return;
            }
            int spoken = found.isEmpty() ? 0 : found.getLast().evidence().span().end();
            String medium = hearers.of(utterance, attribution, speaker, spoken, to);
            speaker.ifPresent(conversation::speaks);
            found.add(new Quotation(
                    prose.evidence(utterance.words()),
                    utterance.stretches(),
                    kind(utterance, attribution, medium),
                    speaker,
                    cue(attribution),
                    medium,
                    credits.originAt(utterance.words())));
        }

        /// Whether the utterance before was never closed, so that this one takes it up, a heading between or not.
        private boolean takesUp(Utterance utterance) {
            return openBefore
                    && utterance.marks().start()
                            == blocks.get(utterance.first().block()).start();
        }

        /// A few quoted words are somebody's where the paragraph has somebody speak or credits somebody.
        private SpeechTest.Context context(Utterance utterance, Optional<Mention> speaker) {
            int block = utterance.first().block();
            int last = blockOfLastSpeech();
            if (last == block || credits.governing(utterance.words()).isPresent()) {
                return SpeechTest.Context.SPOKEN;
            }
            if (last >= 0 && block - last <= FARTHEST_SPEECH) {
                return SpeechTest.Context.NEAR;
            }
            return speaker.isPresent() ? SpeechTest.Context.SILENT : SpeechTest.Context.NOBODY;
        }

        private int blockOfLastSpeech() {
            return found.isEmpty()
                    ? -1
                    : Sentences.indexAt(
                            blocks, found.getLast().evidence().span().end() - 1);
        }

        private String cue(Optional<Attribution> attribution) {
            if (attribution.isEmpty() || attribution.get().cue().isEmpty()) {
                return "";
            }
            Cue cue = attribution.get().cue().get();
            return prose.words(wording.tokens.span(cue.first(), cue.last()));
        }

        private Quotation.Kind kind(Utterance utterance, Optional<Attribution> attribution, String medium) {
            if (typed && isTyped(utterance.first())) {
                return Quotation.Kind.TYPED;
            }
            if (attribution.isPresent() && attribution.get().is("post") || Hearers.isNetwork(medium)) {
                return Quotation.Kind.POST;
            }
            return speech.isFragment(utterance) ? Quotation.Kind.PARTIAL : Quotation.Kind.DIRECT;
        }
    }
}
