package pressbox.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts football prose into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…` with the marks that close it, where what follows looks like a beginning; at
/// an empty line;
/// never inside `St. James' Park`, `No.5`, `2.5`, `a.m.`, `U.S.` or after an initial.
public final class Sentences {
    private static final Set<String> TITLES = Set.of(
            "st", "mr", "mrs", "ms", "dr", "prof", "sir", "rev", "jr", "sr", "no", "nos", "vs", "v", "approx", "capt",
            "lt", "sgt", "fr", "sept", "fig", "pp", "cf", "eg", "ie", "al", "messrs", "mt", "ft", "hon", "gen", "col");
    private static final Set<String> MAY_END =
            Set.of("am", "pm", "etc", "inc", "ltd", "co", "fc", "afc", "us", "uk", "eu", "usa", "jr", "sr");

    private Sentences() {}

    /// The sentences of a stretch of a text, in order, without the blanks around them; offsets are those of the whole
    /// text.
    public static List<Span> in(CharSequence text, Span within) {
        List<Span> sentences = new ArrayList<>();
        int end = within.end();
        int start = skipBlanks(text, within.start(), end);
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\n' && isEmptyLine(text, at, end)) {
                add(text, start, at, sentences);
                start = skipBlanks(text, at, end);
                at = start;
            } else if (c == '.' || c == '!' || c == '?' || c == '…') {
                int after = afterMarks(text, at, end);
                if (ends(text, start, at, after, end)) {
                    add(text, start, after, sentences);
                    start = skipBlanks(text, after, end);
                    at = start;
                } else {
                    at = after;
                }
            } else {
                at++;
            }
        }
        add(text, start, end, sentences);
        return sentences;
    }

    private static void add(CharSequence text, int start, int end, List<Span> sentences) {
        int last = end;
        while (last > start && isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (last > start) {
            sentences.add(new Span(start, last));
        }
    }

    /// The place after the stops at `at` and the quote marks and brackets that close with them.
    private static int afterMarks(CharSequence text, int at, int end) {
        int after = at;
        while (after < end && isStop(text.charAt(after))) {
            after++;
        }
        while (after < end && isClosing(text, after, end)) {
            after++;
        }
        return after;
    }

    private static boolean isClosing(CharSequence text, int at, int end) {
        char c = text.charAt(at);
        return switch (c) {
            case '”', '’', '»', ')', ']', '›' -> true;
            case '"', '\'' -> at + 1 >= end || isBlank(text.charAt(at + 1)) || isClosing(text, at + 1, end);
            default -> isStop(c);
        };
    }

    private static boolean ends(CharSequence text, int start, int stop, int after, int end) {
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
        return (closed && after > stop + 1) || !isAbbreviation(text, start, stop, first, lineEnds);
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

    private static boolean isAbbreviation(CharSequence text, int start, int stop, char follower, boolean lineEnds) {
        int from = stop;
        while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        int length = stop - from;
        if (length == 0 || lineEnds) {
            return false;
        }
        String word = text.subSequence(from, stop).toString().replace(".", "").toLowerCase(java.util.Locale.ROOT);
        boolean dotted = word.length() < length;
        if (word.length() == 1 && !dotted) {
            return Character.isUpperCase(text.charAt(from)) && !word.equals("i");
        }
        if (TITLES.contains(word)) {
            return !word.equals("no") || Character.isDigit(follower);
        }
        return MAY_END.contains(word) ? !Character.isUpperCase(follower) : dotted;
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
}
