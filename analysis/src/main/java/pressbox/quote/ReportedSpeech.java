package pressbox.quote;

import java.util.List;
import java.util.Optional;
import pressbox.fact.Quotation;
import pressbox.football.Mention;
import pressbox.origin.Credits;
import pressbox.origin.Cue;
import pressbox.text.Span;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// Reads speech that a reporter gives in words of his own: "he insisted he would stay".
final class ReportedSpeech {
    private static final WordSet VERBS = WordSet.of(
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
    private static final WordSet BE = WordSet.of("is", "was", "were", "been", "are", "be", "being");
    /// Words that begin a clause where a reporting verb stands before them.
    private static final WordSet OPENERS = WordSet.of(
            "he",
            "she",
            "they",
            "it",
            "we",
            "there",
            "he'd",
            "she'd",
            "they'd",
            "he'll",
            "she'll",
            "they'll",
            "it'll",
            "how",
            "why",
            "nobody",
            "everyone",
            "everybody",
            "if");
    private static final WordSet FINITE = WordSet.of(
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "will",
            "would",
            "can",
            "could",
            "should",
            "may",
            "might",
            "must",
            "does",
            "did",
            "won't",
            "wouldn't",
            "can't",
            "couldn't",
            "isn't",
            "wasn't",
            "aren't",
            "weren't",
            "hasn't",
            "haven't",
            "hadn't",
            "doesn't",
            "didn't",
            "needs",
            "need",
            "wants",
            "want",
            "deserves",
            "deserve",
            "remains",
            "remain");
    private static final WordSet RELATIVES =
            WordSet.of("who", "which", "that", "where", "when", "whom", "whose", "while");
    private static final WordSet SELF = WordSet.of("i", "we", "you");
    private static final int LONGEST_SUBJECT = 9;
    private static final int SHORTEST = 4;

    private final Wording wording;
    private final Subjects subjects;

    ReportedSpeech(Wording wording, Subjects subjects) {
        this.wording = wording;
        this.subjects = subjects;
    }

    /// The reported speech of one sentence that holds no quote, if it holds any.
    Optional<Quotation> read(Span sentence, Conversation conversation, Credits credits) {
        int first = wording.from(sentence.start());
        int end = wording.from(sentence.end());
        for (int token = first; token < end; token++) {
            if (!reports(token) || isPassive(token) || isAside(first, token)) {
                continue;
            }
            Cue cue = wording.cueAt(token).get();
            Optional<Span> content = content(cue, end, sentence);
            if (content.isEmpty()) {
                continue;
            }
            Optional<Mention> speaker = subjects.of(cue, first, cue.last() + 1)
                    .filter(subject -> subject.kind() != Subject.Kind.VOICE
                            || subject.mention().isPresent())
                    .flatMap(subject -> conversation.resolve(subject, Conversation.Goes.ANEW, content.get()));
            if (speaker.isPresent()) {
                return Optional.of(new Quotation(
                        wording.prose.evidence(content.get()),
                        List.of(content.get()),
                        Quotation.Kind.REPORTED,
                        speaker,
                        wording.text(wording.tokens.span(cue.first(), cue.last())),
                        "",
                        credits.originAt(sentence)));
            }
        }
        return Optional.empty();
    }

    /// The number of the last word of the text that may report speech, or -1.
    int lastVerb() {
        List<Cue> cues = wording.speaking;
        for (int i = cues.size() - 1; i >= 0; i--) {
            if (reports(cues.get(i).first())) {
                return cues.get(i).first();
            }
        }
        return -1;
    }

    private boolean reports(int token) {
        return wording.isCue(token)
                && VERBS.has(wording.tokens, wording.cueAt(token).get().last());
    }

    /// Whether a subject and a finite verb follow: "he would stay", "the club need a striker who can run" does not say.
    private boolean isClause(int from, int end) {
        Tokens tokens = wording.tokens;
        if (OPENERS.has(tokens, from)) {
            return true;
        }
        for (int token = from + 1; token < end && token < from + LONGEST_SUBJECT; token++) {
            Tokens.Gap gap = wording.gap(token);
            if (RELATIVES.has(tokens, token) || gap == Tokens.Gap.COMMA || gap == Tokens.Gap.OTHER) {
                return false;
            }
            if (FINITE.has(tokens, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassive(int token) {
        return token > 0 && BE.has(wording.tokens, token - 1);
    }

    /// "as I said": a word to the reader.
    private boolean isAside(int first, int token) {
        return token > first && SELF.has(wording.tokens, token - 1) || token > first + 1 && wording.is(token - 2, "as");
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
        boolean introduced = wording.is(from, "that");
        if (introduced) {
            from++;
        }
        if (end - from < SHORTEST || wording.gap(from) != Tokens.Gap.BLANK || !introduced && !isClause(from, end)) {
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
