package pressbox.quote;

import java.util.Optional;
import pressbox.text.Span;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// Tells speech from scare quotes and titles of works.
final class SpeechTest {
    private static final WordSet TITLE_WORDS = WordSet.of(
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
            "hashtag");
    private static final WordSet KINDS = WordSet.of(
            "initiative",
            "campaign",
            "scheme",
            "project",
            "programme",
            "program",
            "fund",
            "tour",
            "policy",
            "rule",
            "law",
            "clause",
            "award",
            "petition");
    private static final WordSet CALLED = WordSet.of("him", "her", "them", "it", "us", "me", "you");
    private static final WordSet FORMS_OF_BE = WordSet.of("is", "was", "were", "am", "are");
    private static final int FEWEST_WORDS = 3;
    /// From this many words on, a fragment may be speech where somebody spoke near it.
    private static final int FEWEST_NEAR = 4;
    /// From this many words on, a fragment is no scare quote.
    private static final int CLAUSE = 5;
    private static final int LONGEST_TITLE = 8;
    private static final int FARTHEST_I = 40;
    private static final int LONGEST_SOURCE = 60;
    /// What stands farther behind "READ MORE" is the article's own sentence, run into the teaser for want of a line's
    /// end.
    private static final int LONGEST_TEASER = 150;

    private final Wording wording;
    private final String text;

    SpeechTest(Wording wording) {
        this.wording = wording;
        this.text = wording.prose.text();
    }

    /// "READ MORE: …", "Don't miss: …": another article's headline.
    boolean isTeaser(Span block, int quote) {
        if (quote - block.start() > LONGEST_TEASER) {
            return false;
        }
        int first = wording.from(block.start());
        return wording.is(first, "read") && wording.is(first + 1, "more")
                || wording.is(first, "more") && wording.is(first + 1, "on")
                || wording.is(first, "see") && wording.is(first + 1, "also")
                || (wording.is(first, "dont") || wording.is(first, "don't")) && wording.is(first + 1, "miss");
    }

    /// Whether the words around tell of somebody speaking.
    enum Context {
        SPOKEN,
        /// A paragraph or two before.
        NEAR,
        SILENT,
        /// Nobody in the whole article so far.
        NOBODY
    }

    /// Whether the words, wherever they stand, are neither a word or two in scare quotes nor an excerpt with its
    /// address.
    boolean maySpeak(Utterance utterance) {
        return words(utterance) >= FEWEST_WORDS
                && !hasAddress(utterance.last())
                && !isBehindHeadline(utterance.first());
    }

    /// `"…" https://…`: what another page says, with its address.
    private boolean hasAddress(Quoted quote) {
        int end = quote.marks().end();
        return text.startsWith(" http", end) && !text.startsWith("//t.co/", text.indexOf("//", end));
    }

    /// `TOWN TO SELL THE GROUND "Town have found a buyer …"`: a digest of other articles.
    private boolean isBehindHeadline(Quoted quote) {
        int first = wording.from(quote.words().start());
        int capitals = 0;
        while (capitals < CLAUSE
                && capitals < first
                && wording.tokens.isAllCapitals(first - 1 - capitals)
                && (capitals == 0
                        ? isStraightBefore(quote, first - 1)
                        : wording.gap(first - capitals) == Tokens.Gap.BLANK)) {
            capitals++;
        }
        return capitals == CLAUSE;
    }

    private boolean isStraightBefore(Quoted quote, int token) {
        for (int at = wording.tokens.end(token); at < quote.marks().start(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || !Marks.blank(c) && c != '’' && c != '\'') {
                return false;
            }
        }
        return true;
    }

    boolean isSpeech(Utterance utterance, Optional<Attribution> attribution, Context context) {
        return attribution.isPresent() && attribution.get().cue().isPresent()
                || context == Context.SPOKEN
                || !isFragment(utterance)
                || !isOfAKind(utterance.first()) && isLongEnough(utterance, context);
    }

    private boolean isLongEnough(Utterance utterance, Context context) {
        boolean inDoubles = utterance.first().style() == Quoted.Style.DOUBLE;
        int words = words(utterance);
        return switch (context) {
            case SPOKEN -> true;
            case NEAR -> words >= (inDoubles ? FEWEST_NEAR : CLAUSE);
            case SILENT -> words >= CLAUSE && inDoubles;
            case NOBODY -> words >= CLAUSE && inDoubles && !isNickname(utterance.first());
        };
    }

    /// `Vale and "the pride of the valley"`.
    private boolean isNickname(Quoted quote) {
        return wording.is(wording.from(quote.words().start()), "the");
    }

    /// `the "expulsion of foreign players initiative"`, `the "no ticket, no entry" rule`: a name in small letters.
    private boolean isOfAKind(Quoted quote) {
        int last = wording.from(quote.words().end()) - 1;
        return wording.is(wording.from(quote.words().start()) - 1, "the")
                && (KINDS.has(wording.tokens, last)
                        || last + 1 < wording.tokens.size() && KINDS.has(wording.tokens, last + 1));
    }

    /// Beside double marks, single ones where somebody says "I", or "he was like", hold what is quoted within his
    /// words.
    boolean isWithinWords(Quoted quote, Span block) {
        if (quote.style() == Quoted.Style.DOUBLE) {
            return false;
        }
        int mark = wording.from(quote.marks().start());
        if (wording.is(mark - 1, "like") && FORMS_OF_BE.has(wording.tokens, Math.max(0, mark - 2))) {
            return true;
        }
        for (int token = Math.max(wording.from(block.start()), mark - FARTHEST_I); token < mark; token++) {
            if (wording.is(token, "i") && !wording.isQuoted(token)) {
                return true;
            }
        }
        return false;
    }

    private int words(Utterance utterance) {
        int words = 0;
        for (Quoted part : utterance.parts()) {
            words +=
                    wording.from(part.words().end()) - wording.from(part.words().start());
        }
        return words;
    }

    /// A few quoted words inside a reporter's sentence.
    boolean isFragment(Utterance utterance) {
        return utterance.parts().size() == 1 && isFragment(utterance.first());
    }

    private boolean isFragment(Quoted quote) {
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
    boolean isTitle(Quoted quote) {
        if (isByline(quote) || isDated(quote)) {
            return true;
        }
        int first = wording.from(quote.words().start());
        int end = wording.from(quote.words().end());
        int count = end - first;
        char last = text.charAt(quote.words().end() - 1);
        if (last == '…' || count < 2 || !isCapitalised(first, end)) {
            return false;
        }
        if (isHeading(quote, first, end)) {
            return true;
        }
        boolean stopped = last == '.' || last == ',' || last == '!' || last == '?';
        if (count > LONGEST_TITLE || stopped && follows(first) || isNameGiven(first)) {
            return false;
        }
        Tokens tokens = wording.tokens;
        boolean titled = first > 0 && TITLE_WORDS.has(tokens, first - 1) && wording.gap(first) == Tokens.Gap.OTHER;
        return tokens.isCapital(first)
                && (titled || isFragment(quote) || isBetweenDashes(quote) || isBeforeItsPeople(quote));
    }

    /// Words that a headline gives in its own capitals, or a line of capitals in marks: nobody said them so.
    private boolean isHeading(Quoted quote, int first, int end) {
        if (quote.style() == Quoted.Style.SINGLE) {
            return end - first > FEWEST_WORDS && wording.tokens.isCapital(first);
        }
        for (int token = first; token < end; token++) {
            if (!wording.tokens.isAllCapitals(token)) {
                return false;
            }
        }
        return isLineOfItsOwn(quote.marks());
    }

    private boolean isLineOfItsOwn(Span marks) {
        return (marks.start() == 0 || text.charAt(marks.start() - 1) == '\n')
                && (marks.end() >= text.length() || text.charAt(marks.end()) == '\n');
    }

    /// `launched a campaign — "No to Tall Stands" — in May`.
    private boolean isBetweenDashes(Quoted quote) {
        int start = quote.marks().start();
        int end = quote.marks().end();
        return start > 2 && isDash(start - 2) && end + 1 < text.length() && isDash(end + 1);
    }

    /// `"Sunday of Sport" host A B`.
    private boolean isBeforeItsPeople(Quoted quote) {
        int after = wording.from(quote.marks().end());
        return after < wording.tokens.size()
                && wording.tokens.start(after) == quote.marks().end() + 1
                && wording.nounEndingAt(after).isPresent();
    }

    private boolean isDash(int at) {
        char c = text.charAt(at);
        return c == '—' || c == '–';
    }

    /// `"No to tall stands" (poster of 2008)`: a slogan or a title with its year.
    private boolean isDated(Quoted quote) {
        int open = quote.marks().end() + 1;
        if (!text.startsWith(" (", open - 1)) {
            return false;
        }
        int close = text.indexOf(')', open);
        return close - open > 4
                && close - open <= LONGEST_SOURCE
                && (text.startsWith("19", close - 4) || text.startsWith("20", close - 4))
                && Character.isDigit(text.charAt(close - 2))
                && Character.isDigit(text.charAt(close - 1))
                && !Character.isLetterOrDigit(text.charAt(close - 5));
    }

    /// `"How we lost the cup," by A B`: the headline of another article.
    private boolean isByline(Quoted quote) {
        int after = wording.from(quote.marks().end());
        boolean stopped = text.charAt(quote.words().end() - 1) == ',';
        int name = stopped && wording.is(after + 1, "the") ? after + 2 : after + 1;
        return wording.is(after, "by")
                && text.startsWith(" by ", quote.marks().end())
                && name < wording.tokens.size()
                && wording.tokens.isCapital(name);
    }

    private boolean isCapitalised(int first, int end) {
        boolean any = false;
        for (int token = first; token < end; token++) {
            boolean small = wording.tokens.end(token) - wording.tokens.start(token) <= 3
                    || SmallWords.PREPOSITIONS.has(wording.tokens, token);
            boolean capital = wording.tokens.isCapital(token) || wording.tokens.isDigits(token);
            if (!small && !capital) {
                return false;
            }
            any |= !small;
        }
        return any;
    }

    /// `banners calling Marsh "the Man Who Sold Our Ground"`: what somebody calls another is his own words.
    private boolean isNameGiven(int first) {
        int called = first - 1;
        if (called < 1 || wording.gap(called) != Tokens.Gap.BLANK) {
            return false;
        }
        return (wording.tokens.isCapital(called) || CALLED.has(wording.tokens, called))
                && wording.cueAt(called - 1)
                        .filter(cue -> cue.kind().equals("label")
                                || cue.kind().equals("ing") && wording.is(called - 1, "calling"))
                        .isPresent();
    }

    /// Whether a reporting verb stands right before a word.
    private boolean follows(int token) {
        return token > 0 && wording.isCue(token - 1);
    }
}
