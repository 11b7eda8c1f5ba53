package pressbox.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pressbox.text.Span;

/// Cuts plain text into paragraphs: at every line end, but for those where a text of some width was wrapped.
final class PlainTextReader {
    private static final int LONGEST_HEADING = 100;

    private PlainTextReader() {}

    static List<TextLine> lines(String text) {
        List<SourceLine> source = SourceLine.of(text);
        Wrapping wrapping = Wrapping.of(source);
        List<TextLine> lines = new ArrayList<>();
        List<SourceLine> paragraph = new ArrayList<>();
        for (SourceLine line : source) {
            boolean goesOn = !paragraph.isEmpty() && wrapping.joins(paragraph.getLast(), line);
            if (!goesOn || isListItem(line.words())) {
                end(paragraph, lines);
            }
            if (!line.isEmpty()) {
                paragraph.add(line);
            }
        }
        end(paragraph, lines);
        return lines;
    }

    private static void end(List<SourceLine> paragraph, List<TextLine> lines) {
        if (paragraph.isEmpty()) {
            return;
        }
        boolean item = isListItem(paragraph.getFirst().words());
        if (item) {
            paragraph.set(0, paragraph.getFirst().without(2));
        }
        Span place = paragraph.getFirst().place().cover(paragraph.getLast().place());
        String words = paragraph.stream()
                .map(line -> Wording.clean(line.words()))
                .collect(Collectors.joining(" "))
                .strip();
        paragraph.clear();
        if (item) {
            lines.add(new TextLine(Paragraph.Kind.LIST_ITEM, words, place));
        } else if (!words.isEmpty()) {
            Paragraph.Kind kind = looksLikeHeading(words) ? Paragraph.Kind.HEADING : Paragraph.Kind.TEXT;
            lines.add(new TextLine(kind, words, place));
        }
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
