package pressbox.quote;

import java.util.List;
import java.util.Optional;
import pressbox.fact.Quotation;
import pressbox.football.Mention;
import pressbox.origin.Credits;
import pressbox.text.Span;

/// Takes in the reporter's own sentences: whom they tell of, what they have somebody say, which medium they name.
final class Narration {
    private final Wording wording;
    private final Credits credits;
    private final ClauseHeads heads;
    private final Attributions attributions;
    private final ReportedSpeech reported;
    private final Conversation conversation;
    private final Hearers hearers;
    private final List<Span> sentences;
    private int next;

    Narration(
            Wording wording,
            Credits credits,
            ClauseHeads heads,
            Attributions attributions,
            Subjects subjects,
            Conversation conversation,
            Hearers hearers) {
        this.wording = wording;
        this.credits = credits;
        this.heads = heads;
        this.attributions = attributions;
        this.conversation = conversation;
        this.hearers = hearers;
        reported = new ReportedSpeech(wording, subjects);
        sentences = wording.prose.sentences();
    }

    /// Takes in the sentences between two places; the speech that they report goes to `found`.
    void tell(int from, int to, List<Quotation> found) {
        while (next < sentences.size() && sentences.get(next).end() <= to) {
            Span sentence = sentences.get(next++);
            if (sentence.start() >= from) {
                tell(sentence, found);
            }
        }
    }

    /// Takes in what stands behind the last quote: of that only speech is wanted, and what leads up to it.
    void tellTheRest(int from, List<Quotation> found) {
        int verb = reported.lastVerb();
        if (verb >= 0 && wording.tokens.start(verb) >= from) {
            tell(from, wording.sentenceAt(wording.tokens.start(verb)).end(), found);
        }
    }

    private void tell(Span sentence, List<Quotation> found) {
        Optional<Attribution> clause = attributions.first(sentence);
        Optional<Subject> subject = Optional.empty();
        if (clause.isPresent()) {
            subject = attributions.reporting(clause.get());
            subject.ifPresent(conversation::reports);
            Attributions.cited(clause.get()).ifPresent(conversation::cites);
        }
        if (subject.isEmpty()) {
            subject = heads.first(wording.from(sentence.start()), wording.from(sentence.end()));
        }
        if (subject.isPresent()) {
            conversation.tells(subject.get());
            Optional<Mention> last = conversation.lastSpeaker();
            if (last.isPresent() && heads.acts(last.get(), sentence)) {
                conversation.tells(last.get());
            }
            reported.read(sentence, conversation, credits).ifPresent(found::add);
        }
        hearers.hear(sentence);
    }
}
