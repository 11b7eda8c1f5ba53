package pressbox.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.fact.Origin;
import pressbox.fact.Quotation;
import pressbox.football.Mention;
import pressbox.origin.Cue;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// Reads speech that a reporter gives in words of his own: "he insisted he would stay".
final class ReportedSpeech {
    private static final Set<String> VERBS = Set.of(
            "said",
            "says",
            "insisted",
            "insists",
            "admitted",
            "admits",
            "claimed",
            "claims",
            "revealed",
            "reveals",
            "hinted",
            "hints",
            "confirmed",
            "confirms",
            "denied",
            "denies",
            "believes",
            "warned",
            "warns",
            "stated",
            "stressed",
            "suggested",
            "suggests",
            "explained",
            "vowed",
            "conceded",
            "argued",
            "announced",
            "declared",
            "promised",
            "predicted",
            "reckons",
            "reiterated",
            "acknowledged",
            "accepts",
            "maintained",
            "maintains",
            "added",
            "adds",
            "told");
    private static final Set<String> BE = Set.of("is", "was", "were", "been", "are", "be", "being");
    private static final int SHORTEST = 4;

    private final Wording wording;
    private final Subjects subjects;

    ReportedSpeech(Wording wording, Subjects subjects) {
        this.wording = wording;
        this.subjects = subjects;
    }

    /// The reported speech of one sentence that holds no quote, if it holds any.
    Optional<Quotation> read(Span sentence, Conversation conversation, Origin origin) {
        int first = wording.from(sentence.start());
        int end = wording.from(sentence.end());
        for (int token = first; token < end; token++) {
            Optional<Cue> cue = wording.cueAt(token);
            if (cue.isEmpty()
                    || isPassive(token)
                    || !VERBS.contains(wording.tokens.folded(cue.get().last()))) {
                continue;
            }
            Optional<Span> content = content(cue.get(), end, sentence);
            Optional<Mention> speaker = content.isEmpty()
                    ? Optional.empty()
                    : subjects.of(cue.get(), first, cue.get().last() + 1)
                            .filter(subject -> subject.kind() != Subject.Kind.VOICE
                                    || subject.mention().isPresent())
                            .flatMap(subject -> conversation.resolve(subject, Conversation.Goes.ANEW, content.get()));
            if (speaker.isPresent()) {
                return Optional.of(new Quotation(
                        wording.prose.evidence(content.get()),
                        List.of(content.get()),
                        Quotation.Kind.REPORTED,
                        speaker,
                        wording.text(
                                wording.tokens.span(cue.get().first(), cue.get().last())),
                        "",
                        origin));
            }
        }
        return Optional.empty();
    }

    private boolean isPassive(int token) {
        return token > 0 && BE.contains(wording.tokens.folded(token - 1));
    }

    private Optional<Span> content(Cue cue, int end, Span sentence) {
        int from = cue.last() + 1;
        if (wording.is(cue.last(), "told")) {
            while (from < end && !wording.is(from, "that") && wording.gap(from) == Tokens.Gap.BLANK) {
                from++;
            }
            if (!wording.is(from, "that")) {
                return Optional.empty();
            }
        }
        if (wording.is(from, "that")) {
            from++;
        }
        if (end - from < SHORTEST || wording.gap(from) != Tokens.Gap.BLANK) {
            return Optional.empty();
        }
        int start = wording.tokens.start(from);
        int stop = sentence.end();
        String text = wording.prose.text();
        while (stop > start && (text.charAt(stop - 1) == '.' || Marks.blank(text.charAt(stop - 1)))) {
            stop--;
        }
        return stop > start ? Optional.of(new Span(start, stop)) : Optional.empty();
    }
}
