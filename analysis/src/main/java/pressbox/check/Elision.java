package pressbox.check;

import java.util.ArrayList;
import java.util.List;
import pressbox.text.Span;

/// Cuts quoted words where they say that something is left out: `…`, `...`, `[…]`, or words of the writer
/// in brackets.
final class Elision {
    private Elision() {}

    /// The stretches between the marks, in order.
    static List<Span> stretches(String text, Span quoted) {
        List<Span> stretches = new ArrayList<>();
        int start = quoted.start();
        int at = start;
        while (at < quoted.end()) {
            int end = markEnd(text, at, quoted.end());
            if (end > at) {
                add(stretches, start, at);
                start = end;
                at = end;
            } else {
                at++;
            }
        }
        add(stretches, start, quoted.end());
        return stretches;
    }

    private static int markEnd(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '…') {
            return at + 1;
        }
        if (c == '[') {
            int close = text.indexOf(']', at);
            return close >= 0 && close < end ? close + 1 : at;
        }
        int dots = at;
        while (dots < end && text.charAt(dots) == '.') {
            dots++;
        }
        return dots - at >= 3 ? dots : at;
    }

    private static void add(List<Span> stretches, int start, int end) {
        if (end > start) {
            stretches.add(new Span(start, end));
        }
    }
}
