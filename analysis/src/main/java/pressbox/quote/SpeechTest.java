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
    private static final Set<String> NETWORKS = Set.of(
            "instagram",
            "twitter",
            "x",
            "facebook",
            "tiktok",
            "youtube",
            "threads",
            "bluesky",
            "snapchat",
            "linkedin",
            "weibo");
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
    private static final int LONGEST_SCARE = 3;
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
        return NETWORKS.contains(medium.toLowerCase(Locale.ROOT));
    }

    /// Whether the words around tell of somebody speaking.
    enum Context {
        SPOKEN,
        SILENT
    }

    boolean isSpeech(Utterance utterance, Optional<Attribution> attribution, Context context) {
        int words = words(utterance);
        if (words == 0) {
            return false;
        }
        boolean attributed = attribution.flatMap(Attribution::cue).isPresent();
        if (isTitle(utterance, words)) {
            return false;
        }
        if (attributed) {
            return words >= LONGEST_SCARE
                    || !isFragment(utterance)
                    || attribution.get().subject().isPresent();
        }
        return words >= LONGEST_SCARE && (context == Context.SPOKEN || !isFragment(utterance));
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

    /// Every word but the small ones has a capital and no stop ends it, or a word such as "song" stands before it.
    private boolean isTitle(Utterance utterance, int count) {
        if (utterance.parts().size() > 1 || count > LONGEST_TITLE) {
            return false;
        }
        Span words = utterance.first().words();
        char last = text.charAt(words.end() - 1);
        if (last == '.' || last == ',' || last == '…') {
            return false;
        }
        Tokens tokens = wording.tokens;
        int first = wording.from(words.start());
        int end = wording.from(words.end());
        int capitals = 0;
        int longWords = 0;
        for (int token = first; token < end; token++) {
            if (tokens.end(token) - tokens.start(token) > 3) {
                longWords++;
                capitals += tokens.isCapital(token) || tokens.isDigits(token) ? 1 : 0;
            }
        }
        boolean titled = first > 0
                && TITLE_WORDS.contains(tokens.folded(first - 1))
                && wording.gap(first) == Tokens.Gap.OTHER
                && tokens.isCapital(first);
        return capitals == longWords
                && longWords > 0
                && (titled || count > 1 && tokens.isCapital(first) && isFragment(utterance));
    }
}
