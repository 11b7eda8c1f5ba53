package pressbox.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts football prose into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…` with the marks that close it, where what follows looks like a beginning; at
/// an empty line;
/// never inside `St. James' Park`, `No.5`, `2.5`, `a.m.`, `U.S.` or after an initial. What goes on for 2,000 characters
/// without an end is no prose, and is parted after a word, so that no reader's work grows with the square of a text.
public final class Sentences {
    /// Never the end of a sentence.
    private static final Set<String> TITLES = Set.of(
            "st", "mr", "mrs", "ms", "dr", "prof", "rev", "vs", "v", "approx", "capt", "lt", "sgt", "fr", "fig", "pp",
            "cf", "eg", "ie", "al", "messrs", "mt", "ft", "hon", "gen", "col", "gov", "sen", "rep", "supt", "insp");

    /// Not the end of a sentence before a digit: "No. 5", "Dec. 26".
    private static final Set<String> BEFORE_DIGITS = Set.of(
            "no", "nos", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "vol",
            "art");

    /// Words that begin a sentence, with a capital, after an abbreviation that may end one.
    private static final Set<String> BEGINNINGS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "you",
            "i",
            "his",
            "her",
            "their",
            "our",
            "its",
            "but",
            "and",
            "so",
            "if",
            "in",
            "on",
            "at",
            "for",
            "with",
            "after",
            "before",
            "when",
            "while",
            "this",
            "that",
            "these",
            "those",
            "there",
            "then",
            "however",
            "meanwhile",
            "as",
            "not",
            "no",
            "yes",
            "what",
            "who",
            "why",
            "how",
            "now",
            "all",
            "both",
            "some",
            "one",
            "two");

    private static final int LONGEST = 2_000;
    private static final int LONGEST_ABBREVIATION = 8;
    private static final int MOST_MARKS = 16;

    private Sentences() {}

    /// The sentences of a stretch of a text, in order, without the blanks around them; offsets are those of the whole
    /// text.
    public static List<Span> in(CharSequence text, Span within) {
        List<Span> sentences = new ArrayList<>();
        int end = within.end();
        int start = skipBlanks(text, within.start(), end);
        int at = nextMark(text, start, end);
        while (at < end) {
            if (text.charAt(at) == '\n') {
                if (isEmptyLine(text, at, end)) {
                    add(text, start, at, sentences);
                    start = skipBlanks(text, at, end);
                    at = start;
                } else {
                    at++;
                }
            } else {
                int after = afterMarks(text, at, end);
                if (ends(text, at, after, end)) {
                    add(text, start, after, sentences);
                    start = skipBlanks(text, after, end);
                    at = start;
                } else {
                    at = after;
                }
            }
            at = nextMark(text, at, end);
        }
        add(text, start, end, sentences);
        return sentences;
    }

    /// The next place where a sentence may end. Most of a text is walked here, so nothing else is done.
    private static int nextMark(CharSequence text, int from, int end) {
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c <= '?' ? c == '.' || c == '\n' || c == '!' || c == '?' : c == '…') {
                return at;
            }
        }
        return end;
    }

    private static void add(CharSequence text, int start, int end, List<Span> sentences) {
        int first = start;
        int last = end;
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        while (last - first > LONGEST) {
            int cut = cut(text, first);
            sentences.add(new Span(first, cut));
            first = skipBlanks(text, cut, last);
        }
        if (last > first) {
            sentences.add(new Span(first, last));
        }
    }

    /// Where an overlong sentence is parted: after a word, or amid letters that no blank parts.
    private static int cut(CharSequence text, int start) {
        int longest = start + LONGEST;
        for (int at = longest; at > start + LONGEST / 2; at--) {
            if (isBlank(text.charAt(at)) && !isBlank(text.charAt(at - 1))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(longest)) ? longest - 1 : longest;
    }

    /// The place after the stops at `at` and the quote marks and brackets that close with them.
    private static int afterMarks(CharSequence text, int at, int end) {
        int limit = Math.min(end, at + MOST_MARKS);
        int sure = at + 1;
        int after = at + 1;
        while (after < limit && isMark(text.charAt(after))) {
            after++;
            if (!isStraight(text.charAt(after - 1))) {
                sure = after;
            }
        }
        return after == end || isBlank(text.charAt(after)) ? after : sure;
    }

    private static boolean isMark(char c) {
        return isStop(c) || isCloser(c);
    }

    /// Marks that open as well as close.
    private static boolean isStraight(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean ends(CharSequence text, int stop, int after, int end) {
        if (after >= end) {
            return true;
        }
        char follower = text.charAt(after);
        char mark = text.charAt(stop);
        boolean closed = isCloser(text.charAt(after - 1));
        if (!isBlank(follower)) {
            return mark == '.' && after == stop + 1 && gluedBeginning(text, stop, end);
        }
        int next = skipBlanks(text, after, end);
        if (next >= end) {
            return true;
        }
        boolean lineEnds = hasBreak(text, after, next);
        int begin = next;
        while (begin < end && isOpening(text.charAt(begin))) {
            begin++;
        }
        char first = begin < end ? text.charAt(begin) : 0;
        if (Character.isLowerCase(first)) {
            return lineEnds && text.charAt(after - 1) != '…' && begin == next && !closed;
        }
        boolean ellipsis = mark == '…' || (mark == '.' && after > stop + 2 && text.charAt(stop + 1) == '.');
        if (mark != '.' || ellipsis) {
            return true;
        }
        return (closed && after > stop + 1) || lineEnds || !isAbbreviation(text, stop, begin);
    }

    /// `week.The`: a full stop without a blank between a word and a capitalised one.
    private static boolean gluedBeginning(CharSequence text, int stop, int end) {
        return stop > 2
                && stop + 2 < end
                && Character.isUpperCase(text.charAt(stop + 1))
                && Character.isLowerCase(text.charAt(stop + 2))
                && Character.isLowerCase(text.charAt(stop - 1))
                && Character.isLowerCase(text.charAt(stop - 2))
                && Character.isLowerCase(text.charAt(stop - 3));
    }

    private static boolean isAbbreviation(CharSequence text, int stop, int next) {
        int from = stop;
        while (from > 0 && stop - from <= LONGEST_ABBREVIATION && isAbbreviated(text.charAt(from - 1))) {
            from--;
        }
        int length = stop - from;
        if (length == 0 || length > LONGEST_ABBREVIATION) {
            return false;
        }
        String word = text.subSequence(from, stop).toString().replace(".", "").toLowerCase(Locale.ROOT);
        boolean dotted = word.length() < length;
        if (TITLES.contains(word)) {
            return true;
        }
        if (BEFORE_DIGITS.contains(word)) {
            return Character.isDigit(text.charAt(next));
        }
        boolean initial =
                word.length() == 1 && !dotted && Character.isUpperCase(text.charAt(from)) && !word.equals("i");
        return (initial || dotted) && !begins(text, next);
    }

    private static boolean isAbbreviated(char c) {
        return Character.isLetter(c) || c == '.';
    }

    /// Whether the word at this place is one that begins sentences.
    private static boolean begins(CharSequence text, int from) {
        int to = from;
        while (to < text.length() && to - from <= LONGEST_ABBREVIATION && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return BEGINNINGS.contains(text.subSequence(from, to).toString().toLowerCase(Locale.ROOT));
    }

    private static int skipBlanks(CharSequence text, int at, int end) {
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean hasBreak(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmptyLine(CharSequence text, int at, int end) {
        int next = at + 1;
        while (next < end && text.charAt(next) != '\n' && isBlank(text.charAt(next))) {
            next++;
        }
        return next < end && text.charAt(next) == '\n';
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isCloser(char c) {
        return c == '”' || c == '’' || c == '»' || c == ')' || c == ']' || c == '"' || c == '\'' || c == '›';
    }

    private static boolean isOpening(char c) {
        return c == '“' || c == '‘' || c == '«' || c == '(' || c == '[' || c == '"' || c == '\'' || c == '‹'
                || c == '„';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00A0' || c == '\u2009' || c == '\u202F';
    }

    /// The number of the sentence that holds the offset, or of the last one before it; -1 where there is none.
    ///
    /// @param sentences in the order of the text
    public static int indexAt(List<Span> sentences, int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
