package pressbox.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// The runs of words between the tags of an HTML source, found one after another and only as far as they are asked for.
///
/// Comments, scripts and styles hold no run. Where tags begin and end is told as the tokenizer of the HTML standard
/// does. What no reader looks at can be left out before the page is parsed, which makes parsing a third quicker.
final class SourceRuns {
    private static final Set<String> RAW =
            Set.of("script", "style", "svg", "xmp", "iframe", "noembed", "noframes", "textarea", "title");

    private final String in;
    private int[] bounds = new int[512];
    private int count;
    private int at;
    private final StringBuilder lean = new StringBuilder();
    /// What is before this is in `lean`, but for what was left out.
    private int copied;

    SourceRuns(String in) {
        this.in = in;
    }

    String source() {
        return in;
    }

    /// The source without comments, styles, pictures drawn in place, and scripts other than JSON-LD.
    String lean() {
        while (at < in.length()) {
            step();
        }
        leaveOut(in.length(), in.length());
        return lean.toString();
    }

    /// Whether there is a run of that number, from 0.
    boolean reach(int run) {
        while (count <= run && at < in.length()) {
            step();
        }
        return run < count;
    }

    private void step() {
        int open = tagFrom(at);
        if (open > at) {
            add(at, open);
        }
        at = open < in.length() ? afterMarkup(open) : open;
    }

    private void leaveOut(int from, int to) {
        lean.append(in, copied, from);
        copied = to;
    }

    int start(int run) {
        return bounds[2 * run];
    }

    int end(int run) {
        return bounds[2 * run + 1];
    }

    private void add(int start, int end) {
        if (2 * count == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * count] = start;
        bounds[2 * count + 1] = end;
        count++;
    }

    /// The next `<` that opens markup, or the end.
    private int tagFrom(int from) {
        int open = in.indexOf('<', from);
        while (open >= 0) {
            char next = open + 1 < in.length() ? in.charAt(open + 1) : ' ';
            if (next == '/' || next == '!' || next == '?' || isLetter(next)) {
                return open;
            }
            open = in.indexOf('<', open + 1);
        }
        return in.length();
    }

    private int afterMarkup(int open) {
        char next = in.charAt(open + 1);
        if (in.startsWith("<!--", open)) {
            int end = in.startsWith(">", open + 4) ? open + 5 : after("-->", open + 4);
            leaveOut(open, end);
            return end;
        }
        boolean closing = next == '/';
        boolean named = isLetter(closing && open + 2 < in.length() ? in.charAt(open + 2) : next);
        if (next == '!' || next == '?' || !named) {
            return after(">", open + 1);
        }
        int end = afterTag(open + 1);
        String raw = closing ? "" : rawName(open + 1);
        if (raw.isEmpty()) {
            return end;
        }
        if (raw.equals("svg")) {
            return afterDrawing(end);
        }
        int close = closingTag(raw, end);
        if (raw.equals("style") || (raw.equals("script") && isIdle(open, end, close))) {
            leaveOut(end, close);
        }
        return close;
    }

    /// Whether a script is not JSON-LD. One with a comment in it is kept: its end is for the parser to tell.
    private boolean isIdle(int open, int end, int close) {
        int json = in.indexOf("json", open, end);
        boolean linked = json >= 0 && (in.indexOf("ld+", open, end) >= 0 || in.indexOf("ld&", open, end) >= 0);
        return !linked && in.indexOf("<!--", end, close) < 0;
    }

    private int afterDrawing(int end) {
        int close = in.indexOf("</svg", end);
        int inner = close < 0 ? -1 : in.indexOf("<svg", end, close);
        if (close < 0 || inner >= 0 || in.charAt(end - 2) == '/') {
            return end;
        }
        leaveOut(end, close);
        return close;
    }

    private int after(String sign, int from) {
        int found = in.indexOf(sign, from);
        return found < 0 ? in.length() : found + sign.length();
    }

    /// The place after the `>` of a tag; one inside a quoted value does not count.
    private int afterTag(int from) {
        int end = in.indexOf('>', from);
        int equals = end < 0 ? -1 : in.indexOf('=', from, end);
        while (equals >= 0) {
            int value = equals + 1;
            while (value < in.length() && in.charAt(value) <= ' ') {
                value++;
            }
            char quote = value < in.length() ? in.charAt(value) : ' ';
            if (quote == '"' || quote == '\'') {
                value = in.indexOf(quote, value + 1);
                end = value < 0 ? -1 : value < end ? end : in.indexOf('>', value);
            }
            equals = end < 0 ? -1 : in.indexOf('=', value, end);
        }
        return end < 0 ? in.length() : end + 1;
    }

    /// The name of a tag whose content is no markup; empty for any other.
    private String rawName(int from) {
        if ("stxinSTXIN".indexOf(in.charAt(from)) < 0) {
            return "";
        }
        int end = from;
        while (end < in.length() && end < from + 10 && isLetter(in.charAt(end))) {
            end++;
        }
        String name = in.substring(from, end).toLowerCase(Locale.ROOT);
        return RAW.contains(name) ? name : "";
    }

    private int closingTag(String name, int from) {
        int close = in.indexOf("</", from);
        while (close >= 0 && !in.regionMatches(true, close + 2, name, 0, name.length())) {
            close = in.indexOf("</", close + 2);
        }
        return close < 0 ? in.length() : close;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
