package pressbox.article;

import java.util.ArrayList;
import java.util.List;
import pressbox.text.Span;

/// A line of a text without the blanks at its ends, and its place `[start, end)` in that text.
record SourceLine(String words, int start, int end) {
    private static final int MOST = 300_000;

    /// The lines of a text, no more than [#MOST]; `\n`, `\r\n` and `\r` end one.
    static List<SourceLine> of(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length() && lines.size() < MOST) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            lines.add(trimmed(text, start, end));
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private static SourceLine trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isNothing(text.charAt(start))) {
            start++;
        }
        while (end > start && isNothing(text.charAt(end - 1))) {
            end--;
        }
        return new SourceLine(text.substring(start, end), start, end);
    }

    private static boolean isNothing(char c) {
        return Wording.isBlank(c) || Wording.isUnseen(c);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// The line without its first letters and the blanks after them.
    SourceLine without(int letters) {
        SourceLine rest = trimmed(words, letters, words.length());
        return new SourceLine(rest.words, start + rest.start, start + rest.end);
    }

    Span place() {
        return new Span(start, end);
    }
}
