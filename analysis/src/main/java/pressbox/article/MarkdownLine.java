package pressbox.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import pressbox.text.Span;

/// One paragraph's links and emphasis undone; a picture becomes its words in brackets with its credit.
final class MarkdownLine {
    private static final int LONGEST_TAG = 2_000;
    private static final int LONGEST_ENTITY = 34;
    private static final int LONGEST_WORDS = 300;

    private final String in;
    private final StringBuilder out = new StringBuilder();
    private final List<Block.Anchor> anchors = new ArrayList<>();

    MarkdownLine(String in) {
        this.in = in;
    }

    TextLine line(Paragraph.Kind kind, Span origin) {
        int noClose = Integer.MAX_VALUE;
        for (int i = 0; i < in.length(); i++) {
            char c = in.charAt(i);
            if (c == '\\' && i + 1 < in.length() && !Character.isLetterOrDigit(in.charAt(i + 1))) {
                out.append(in.charAt(++i));
            } else if (c == '<' || c == '&' || (c == '[' && isReference(i))) {
                i = c == '<' ? markup(i) : c == '&' ? entity(i) : reference(i);
            } else if (c == '[' && i < noClose) {
                int end = link(i);
                if (end < 0) {
                    noClose = in.indexOf("](", i) < 0 ? i : noClose;
                    out.append(c);
                } else {
                    i = end;
                }
            } else if (!isMark(c, i)) {
                out.append(c);
            }
        }
        return new TextLine(kind, out.toString().strip(), anchors, origin);
    }

    /// A sign that makes emphasis, code or a picture and is no word.
    private boolean isMark(char c, int i) {
        boolean alone = i > 0 && i + 1 < in.length() && in.charAt(i - 1) == ' ' && in.charAt(i + 1) == ' ';
        return (c == '*' && !alone)
                || c == '`'
                || in.startsWith("~~", i)
                || (c == '~' && i > 0 && in.charAt(i - 1) == '~')
                || (c == '_' && isEdge(i))
                || in.startsWith("![", i);
    }

    private boolean isEdge(int i) {
        boolean before = i == 0 || !Character.isLetterOrDigit(in.charAt(i - 1));
        boolean after = i + 1 >= in.length() || !Character.isLetterOrDigit(in.charAt(i + 1));
        return before || after;
    }

    /// The last sign of a tag, a comment or an address in angle brackets, whose words are kept; else the place itself.
    private int markup(int open) {
        char next = open + 1 < in.length() ? in.charAt(open + 1) : ' ';
        boolean opens = next == '/' || next == '!' || Character.isLetter(next);
        int close = opens ? in.indexOf('>', open, Math.min(in.length(), open + LONGEST_TAG)) : -1;
        if (close < 0) {
            out.append('<');
            return open;
        }
        String held = in.substring(open + 1, close);
        if (held.startsWith("script") || held.startsWith("style")) {
            int end = in.indexOf("</", close);
            return end < 0 ? in.length() : end - 1;
        }
        if (held.startsWith("http")) {
            out.append(held);
        } else if (held.equals("br") || held.equals("br/") || held.equals("br /")) {
            out.append(' ');
        }
        return close;
    }

    private int entity(int at) {
        int end = in.indexOf(';', at, Math.min(in.length(), at + LONGEST_ENTITY));
        String written = end < 0 ? "&" : in.substring(at, end + 1);
        String letter = Parser.unescapeEntities(written, false);
        out.append(letter.equals(written) ? "&" : letter);
        return letter.equals(written) ? at : end;
    }

    /// `[words][name]`, or `[^1]`, which refer to a line elsewhere.
    private boolean isReference(int open) {
        int close = in.indexOf(']', open, Math.min(in.length(), open + LONGEST_WORDS));
        return close > 0
                && (in.startsWith("[^", open)
                        || (in.startsWith("][", close)
                                && in.indexOf(']', close + 2, Math.min(in.length(), close + LONGEST_WORDS)) > 0));
    }

    private int reference(int open) {
        int close = in.indexOf(']', open);
        if (in.startsWith("[^", open)) {
            return close;
        }
        out.append(in, open + 1, close);
        return in.indexOf(']', close + 2);
    }

    private boolean isBlank() {
        int i = 0;
        while (i < out.length() && out.charAt(i) <= ' ') {
            i++;
        }
        return i == out.length();
    }

    /// Reads `[words](address)`; the place of its last sign, or -1.
    private int link(int open) {
        int close = in.indexOf("](", open);
        int nested = in.indexOf('[', open + 1);
        int end = close < 0 || (nested >= 0 && nested < close) ? -1 : in.indexOf(')', close);
        if (end < 0) {
            return -1;
        }
        String address = in.substring(close + 2, end).strip();
        int blank = address.indexOf(' ');
        int start = out.length();
        out.append(in, open + 1, close);
        boolean leads = isBlank();
        if (!leads) {
            anchors.add(new Block.Anchor(blank < 0 ? address : address.substring(0, blank), start, out.length()));
        }
        return end;
    }
}
