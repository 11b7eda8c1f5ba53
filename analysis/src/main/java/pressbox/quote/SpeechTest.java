package pressbox.quote;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// Tells speech from scare quotes and titles of works.
final class SpeechTest {
    private static final Set<String> TITLE_WORDS = Set.of(
            "song",
            "film",
            "book",
            "documentary",
            "album",
            "show",
            "series",
            "podcast",
            "titled",
            "entitled",
            "called",
            "dubbed",
            "nicknamed",
            "named",
            "known",
            "anthem",
            "movie",
            "novel",
            "play",
            "headlined",
            "slogan",
            "hashtag");
    private static final Set<String> APPEALS = Set.of(
            "follow",
            "join",
            "subscribe",
            "like",
            "click",
            "sign",
            "download",
            "watch",
            "read",
            "check",
            "vote",
            "get",
            "share",
            "listen");
    private static final Set<String> REPLIES =
            Set.of("replied", "replies", "responded", "responds", "answered", "answers", "countered", "agreed");
    private static final Set<String> REPORTERS =
            Set.of("journalist", "reporter", "correspondent", "columnist", "insider", "writer");
    private static final int FEWEST_WORDS = 3;
    /// From this many words on, a fragment is no scare quote.
    private static final int CLAUSE = 5;
    private static final int LONGEST_TITLE = 8;

    private final Wording wording;
    private final String text;

    SpeechTest(Wording wording) {
        this.wording = wording;
        this.text = wording.prose.text();
    }

    /// "Follow us on Instagram": a call to readers, not a report.
    boolean isAppeal(Span sentence) {
        int first = wording.from(sentence.start());
        return first < wording.tokens.size() && APPEALS.contains(wording.tokens.folded(first));
    }

    /// "READ MORE: …", "Don't miss: …": another article's headline.
    boolean isTeaser(Span block) {
        int first = wording.from(block.start());
        return wording.is(first, "read") && wording.is(first + 1, "more")
                || wording.is(first, "more") && wording.is(first + 1, "on")
                || wording.is(first, "see") && wording.is(first + 1, "also")
                || (wording.is(first, "dont") || wording.is(first, "don't")) && wording.is(first + 1, "miss");
    }

    boolean isReporter(int token) {
        return REPORTERS.contains(wording.tokens.folded(token));
    }

    boolean isReply(int token) {
        return REPLIES.contains(wording.tokens.folded(token));
    }

    boolean isNetwork(String medium) {
        return SmallWords.NETWORKS.contains(medium.toLowerCase(Locale.ROOT));
    }

    /// Whether the words around tell of somebody speaking.
    enum Context {
        SPOKEN,
        SILENT
    }

    /// Whether the words, wherever they stand, are neither a word or two in scare quotes nor the title of a work.
    boolean maySpeak(Utterance utterance) {
        int words = words(utterance);
        return words >= FEWEST_WORDS && !isTitle(utterance, words);
    }

    boolean isSpeech(Utterance utterance, Optional<Attribution> attribution, Context context) {
        return attribution.flatMap(Attribution::cue).isPresent()
                || context == Context.SPOKEN
                || !isFragment(utterance)
                || words(utterance) >= CLAUSE && utterance.first().style() == Quoted.Style.DOUBLE;
    }

    private int words(Utterance utterance) {
        return utterance.parts().stream()
                .mapToInt(part -> wording.from(part.words().end())
                        - wording.from(part.words().start()))
                .sum();
    }

    /// A few quoted words inside a reporter's sentence.
    boolean isFragment(Utterance utterance) {
        if (utterance.parts().size() > 1) {
            return false;
        }
        Quoted quote = utterance.first();
        int at = quote.marks().start() - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        if (at < 0 || text.charAt(at) == '\n') {
            return Character.isLowerCase(text.charAt(quote.words().start()));
        }
        char before = text.charAt(at);
        boolean small = Character.isLowerCase(text.charAt(quote.words().start()));
        return small || Character.isLetterOrDigit(before) || before == '’' || before == '\'';
    }

    /// A name in marks within a sentence: every word but the small ones has a capital. A stop or comma inside the marks
    /// is American style, so with one a reporting verb before the marks tells speech.
    private boolean isTitle(Utterance utterance, int count) {
        Quoted quote = utterance.first();
        if (utterance.parts().size() > 1 || count > LONGEST_TITLE) {
            return isByline(utterance.last());
        }
        int first = wording.from(quote.words().start());
        int end = wording.from(quote.words().end());
        if (isByline(quote)) {
            return true;
        }
        char last = text.charAt(quote.words().end() - 1);
        boolean stopped = last == '.' || last == ',';
        if (last == '…' || !isCapitalised(first, end) || stopped && follows(first)) {
            return false;
        }
        Tokens tokens = wording.tokens;
        boolean titled = first > 0
                && TITLE_WORDS.contains(tokens.folded(first - 1))
                && wording.gap(first) == Tokens.Gap.OTHER
                && tokens.isCapital(first);
        return titled || count > 1 && tokens.isCapital(first) && isFragment(utterance);
    }

    /// `"How we lost the cup," by A B`: the headline of another article.
    private boolean isByline(Quoted quote) {
        int after = wording.from(quote.marks().end());
        return wording.is(after, "by")
                && text.startsWith(" by ", quote.marks().end())
                && after + 1 < wording.tokens.size()
                && wording.tokens.isCapital(after + 1);
    }

    private boolean isCapitalised(int first, int end) {
        boolean any = false;
        for (int token = first; token < end; token++) {
            boolean small = wording.tokens.end(token) - wording.tokens.start(token) <= 3
                    || SmallWords.PREPOSITIONS.contains(wording.tokens.folded(token));
            boolean capital = wording.tokens.isCapital(token) || wording.tokens.isDigits(token);
            if (!small && !capital) {
                return false;
            }
            any |= !small;
        }
        return any;
    }

    /// Whether a reporting verb stands right before a word.
    private boolean follows(int token) {
        return token > 0 && wording.cueAt(token - 1).isPresent();
    }
}
