package pressbox.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pressbox.text.Span;

/// Reads Markdown, CommonMark's usual part: headings, lists, block quotes, links, emphasis, front matter.
final class MarkdownReader {
    /// Paragraphs, and what the front matter between `---` lines says, by key in lower case.
    record Document(Map<String, String> front, List<TextLine> lines) {}

    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private Paragraph.Kind kind = Paragraph.Kind.TEXT;
    private int start;
    private int end;

    private MarkdownReader() {}

    static Document read(String text) {
        MarkdownReader reader = new MarkdownReader();
        List<SourceLine> raw = SourceLine.of(text);
        Map<String, String> front = new LinkedHashMap<>();
        int from = frontMatter(raw, front);
        boolean fenced = false;
        for (SourceLine line : raw.subList(from, raw.size())) {
            if (line.words().startsWith("```")) {
                fenced = !fenced;
                reader.end();
            } else if (!fenced) {
                reader.line(line);
            }
        }
        reader.end();
        return new Document(front, reader.lines);
    }

    /// Whether text that came without a type is Markdown: a heading, a link or a quote written its way.
    static boolean isMarkdown(String text) {
        int signs = 0;
        for (String line : (Iterable<String>) text.lines().limit(200)::iterator) {
            signs += line.startsWith("# ") || line.startsWith("## ") || line.startsWith("> ") ? 2 : 0;
            signs += line.contains("](http") ? 2 : 0;
        }
        return signs >= 2;
    }

    private static int frontMatter(List<SourceLine> raw, Map<String, String> front) {
        if (raw.isEmpty() || !raw.getFirst().words().equals("---")) {
            return 0;
        }
        for (int i = 1; i < Math.min(raw.size(), 100); i++) {
            String line = raw.get(i).words();
            if (line.equals("---")) {
                return i + 1;
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                front.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        unquoted(line.substring(colon + 1).strip()));
            }
        }
        front.clear();
        return 0;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && "\"'[".indexOf(value.charAt(0)) >= 0;
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private void line(SourceLine line) {
        String words = line.words();
        if (line.isEmpty() || isRule(words)) {
            end();
        } else if (words.startsWith("#")) {
            end();
            int level = 0;
            while (level < words.length() && words.charAt(level) == '#') {
                level++;
            }
            kind = Paragraph.Kind.HEADING;
            append(withoutHashes(line.without(level)));
            end();
        } else if (words.startsWith(">")) {
            SourceLine quoted = line.without(1);
            if (quoted.isEmpty() || kind != Paragraph.Kind.BLOCK_QUOTE) {
                end();
            }
            kind = Paragraph.Kind.BLOCK_QUOTE;
            append(quoted);
        } else if (isItem(words)) {
            end();
            kind = Paragraph.Kind.LIST_ITEM;
            append(line.without(words.indexOf(' ') + 1));
        } else {
            append(line);
        }
    }

    private static SourceLine withoutHashes(SourceLine heading) {
        int end = heading.words().length();
        while (end > 0
                && (heading.words().charAt(end - 1) == '#' || heading.words().charAt(end - 1) == ' ')) {
            end--;
        }
        return new SourceLine(heading.words().substring(0, end), heading.start(), heading.start() + end);
    }

    private static boolean isRule(String line) {
        return line.length() >= 3
                && line.chars().allMatch(c -> c == '-' || c == '*' || c == '_' || c == ' ' || c == '=');
    }

    private static boolean isItem(String line) {
        if (line.length() < 3) {
            return false;
        }
        if ("-*+•".indexOf(line.charAt(0)) >= 0) {
            return line.charAt(1) == ' ';
        }
        int digits = 0;
        while (digits < line.length() && digits < 3 && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        return digits > 0 && line.startsWith(". ", digits);
    }

    private void append(SourceLine line) {
        if (!line.isEmpty()) {
            start = paragraph.isEmpty() ? line.start() : start;
            end = line.end();
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.words());
        }
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            lines.add(new Inline(paragraph.toString()).line(kind, new Span(start, end)));
        }
        paragraph.setLength(0);
        kind = Paragraph.Kind.TEXT;
    }

    /// One paragraph's links and emphasis undone; a picture becomes its words in brackets with its credit.
    private static final class Inline {
        private final String in;
        private final StringBuilder out = new StringBuilder();
        private final List<Block.Anchor> anchors = new ArrayList<>();

        Inline(String in) {
            this.in = in;
        }

        TextLine line(Paragraph.Kind kind, Span origin) {
            int noClose = Integer.MAX_VALUE;
            for (int i = 0; i < in.length(); i++) {
                char c = in.charAt(i);
                if (c == '\\' && i + 1 < in.length() && !Character.isLetterOrDigit(in.charAt(i + 1))) {
                    out.append(in.charAt(++i));
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
            return c == '*' || c == '`' || (c == '_' && isEdge(i)) || in.startsWith("![", i);
        }

        private boolean isEdge(int i) {
            boolean before = i == 0 || !Character.isLetterOrDigit(in.charAt(i - 1));
            boolean after = i + 1 >= in.length() || !Character.isLetterOrDigit(in.charAt(i + 1));
            return before || after;
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
}
