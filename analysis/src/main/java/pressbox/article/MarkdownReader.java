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
        String fence = "";
        for (SourceLine line : raw.subList(from, raw.size())) {
            String mark = line.words().startsWith("```") ? "```" : line.words().startsWith("~~~") ? "~~~" : "";
            if (!mark.isEmpty() && (fence.isEmpty() || fence.equals(mark))) {
                fence = fence.isEmpty() ? mark : "";
                reader.end();
            } else if (fence.isEmpty()) {
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
        String mark = raw.isEmpty() ? "" : raw.getFirst().words();
        if (!mark.equals("---") && !mark.equals("+++")) {
            return 0;
        }
        String key = "";
        for (int i = 1; i < Math.min(raw.size(), 100); i++) {
            String line = raw.get(i).words();
            if (line.equals(mark)) {
                return i + 1;
            }
            int colon = line.indexOf(mark.equals("---") ? ':' : '=');
            if (line.startsWith("- ") && !key.isEmpty()) {
                front.merge(key, unquoted(line.substring(2).strip()), (a, b) -> a.isEmpty() ? b : a + ", " + b);
            } else if (colon > 0) {
                key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
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
        if (isUnderline(words) && !paragraph.isEmpty() && kind == Paragraph.Kind.TEXT) {
            kind = Paragraph.Kind.HEADING;
            end();
        } else if (line.isEmpty() || isRule(words) || isTableRow(words) || isDefinition(words)) {
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
            SourceLine quoted = line;
            while (quoted.words().startsWith(">")) {
                quoted = quoted.without(1);
            }
            if (quoted.isEmpty() || kind != Paragraph.Kind.BLOCK_QUOTE) {
                end();
            }
            kind = Paragraph.Kind.BLOCK_QUOTE;
            append(quoted);
        } else if (isItem(words)) {
            end();
            kind = Paragraph.Kind.LIST_ITEM;
            append(withoutBox(line.without(words.indexOf(' ') + 1)));
        } else {
            append(line);
        }
    }

    /// A line of `=` or `-` below words makes them a heading.
    private static boolean isUnderline(String line) {
        return !line.isEmpty()
                && (line.chars().allMatch(c -> c == '=') || line.chars().allMatch(c -> c == '-'));
    }

    private static boolean isTableRow(String line) {
        return line.length() > 2 && line.startsWith("|") && line.endsWith("|");
    }

    /// `[name]: address`, or a footnote's `[^1]: words`.
    private static boolean isDefinition(String line) {
        int close = line.startsWith("[") ? line.indexOf("]:") : -1;
        return close > 1 && line.indexOf(' ') > 0 && line.indexOf('[', 1) < 0;
    }

    /// Without the box of a task, ticked or not.
    private static SourceLine withoutBox(SourceLine item) {
        String words = item.words();
        boolean boxed = words.startsWith("[ ] ") || words.startsWith("[x] ") || words.startsWith("[X] ");
        return boxed ? item.without(4) : item;
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
        return digits > 0 && (line.startsWith(". ", digits) || line.startsWith(") ", digits));
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
            lines.add(new MarkdownLine(paragraph.toString()).line(kind, new Span(start, end)));
        }
        paragraph.setLength(0);
        kind = Paragraph.Kind.TEXT;
    }
}
