package pressbox.article;

import java.util.ArrayList;
import java.util.List;

/// Cuts plain text into paragraphs: at blank lines where it has any, else at every line.
final class PlainTextReader {
    private static final int LONGEST_HEADING = 100;

    private PlainTextReader() {}

    static List<TextLine> lines(String text) {
        List<TextLine> lines = new ArrayList<>();
        boolean parted = hasBlankLines(text);
        StringBuilder paragraph = new StringBuilder();
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            String line = Wording.clean(raw);
            boolean item = isListItem(line);
            if (line.isEmpty() || !parted || item) {
                end(paragraph, lines);
            }
            if (!line.isEmpty()) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            }
        }
        end(paragraph, lines);
        return lines;
    }

    private static void end(StringBuilder paragraph, List<TextLine> lines) {
        String words = paragraph.toString();
        paragraph.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        if (isListItem(words)) {
            lines.add(new TextLine(Paragraph.Kind.LIST_ITEM, words.substring(2).strip()));
        } else {
            lines.add(new TextLine(looksLikeHeading(words) ? Paragraph.Kind.HEADING : Paragraph.Kind.TEXT, words));
        }
    }

    private static boolean hasBlankLines(String text) {
        boolean blank = false;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                count += blank ? 1 : 0;
                blank = true;
            } else if (c > ' ') {
                blank = false;
            }
        }
        return count > 0;
    }

    private static boolean isListItem(String line) {
        return line.length() > 2 && "-*•–".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    }

    /// Short, begins with a capital or a number, and does not end as a sentence does.
    static boolean looksLikeHeading(String words) {
        if (words.length() > LONGEST_HEADING || words.indexOf(' ') < 0) {
            return false;
        }
        int first = words.codePointAt(0);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || "‘“'\"«„".indexOf(first) >= 0;
        char last = words.charAt(words.length() - 1);
        return opens
                && (Character.isLetterOrDigit(last) || last == '?' || "’”'\"»!".indexOf(last) >= 0)
                && !closesAQuote(words);
    }

    private static boolean closesAQuote(String words) {
        int i = words.length() - 1;
        while (i > 0 && "’”'\"»".indexOf(words.charAt(i)) >= 0) {
            i--;
        }
        return i < words.length() - 1 && ".,!?…".indexOf(words.charAt(i)) >= 0;
    }
}
