package pressbox.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import pressbox.article.Article;
import pressbox.article.Paragraph;
import pressbox.fact.Fact;
import pressbox.fact.Quotation;
import pressbox.reading.Reading;
import pressbox.text.Span;

/// Prints an article with its facts in the margin, each beside the line in which its words begin.
///
/// Quoted words are bold on a terminal.
final class MarginPrinter {
    private static final int TEXT = 64;
    private static final int MARGIN = 50;
    private static final int LABEL = 13;

    private final Console console;
    private final Reading reading;
    private final List<Fact> facts;
    private final boolean[] quoted;
    private int next;

    private MarginPrinter(Console console, Reading reading, Predicate<Fact> wanted) {
        this.console = console;
        this.reading = reading;
        facts = reading.facts().stream().filter(wanted).toList();
        quoted = new boolean[reading.article().text().length()];
        for (Fact fact : facts) {
            if (fact instanceof Quotation quotation && quotation.kind() != Quotation.Kind.REPORTED) {
                quotation.parts().forEach(this::markQuoted);
            }
        }
    }

    private void markQuoted(Span part) {
        for (int at = part.start(); at < part.end(); at++) {
            quoted[at] = true;
        }
    }

    static void print(Console console, Reading reading, Predicate<Fact> wanted) {
        new MarginPrinter(console, reading, wanted).print();
    }

    private void print() {
        Article article = reading.article();
        if (!article.title().isEmpty()) {
            block(article.headline());
        }
        for (Paragraph paragraph : article.paragraphs()) {
            console.line("");
            block(paragraph.span());
        }
    }

    private void block(Span block) {
        Deque<String> margin = new ArrayDeque<>();
        for (Span line : lines(block)) {
            while (next < facts.size() && facts.get(next).evidence().span().start() < line.end()) {
                margin.addAll(note(facts.get(next++)));
            }
            row(line, margin);
        }
        while (!margin.isEmpty()) {
            row(new Span(block.end(), block.end()), margin);
        }
    }

    private void row(Span line, Deque<String> margin) {
        String note = margin.isEmpty() ? "" : margin.pop();
        String row = words(line) + " ".repeat(Math.max(0, TEXT - line.length())) + console.dim(" │ ") + note;
        console.line(note.isEmpty() ? words(line) : row);
    }

    /// The words of a line, each quoted stretch painted.
    private String words(Span line) {
        String text = reading.article().text();
        StringBuilder words = new StringBuilder();
        int from = line.start();
        for (int at = line.start() + 1; at <= line.end(); at++) {
            if (at == line.end() || quoted[at] != quoted[from]) {
                String stretch = text.substring(from, at).replace('\n', ' ');
                words.append(quoted[from] ? console.bold(stretch) : stretch);
                from = at;
            }
        }
        return words.toString();
    }

    private List<String> note(Fact fact) {
        FactNote note = FactNote.of(fact, reading);
        List<String> lines = Wrapping.lines(note.words(), MARGIN - LABEL);
        List<String> noted = new ArrayList<>();
        noted.add(console.dim(note.label()
                        + " ".repeat(Math.max(1, LABEL - note.label().length())))
                + lines.getFirst());
        lines.stream().skip(1).forEach(line -> noted.add(" ".repeat(LABEL) + line));
        return noted;
    }

    /// Cuts a block into lines that fit, at blanks; a longer word stands alone.
    private List<Span> lines(Span block) {
        String text = reading.article().text();
        List<Span> lines = new ArrayList<>();
        int start = block.start();
        while (block.end() - start > TEXT) {
            int cut = blankBefore(text, start, start + TEXT);
            if (cut <= start) {
                cut = blankAfter(text, start + TEXT, block.end());
            }
            lines.add(new Span(start, cut));
            start = Math.min(block.end(), cut + 1);
        }
        if (start < block.end()) {
            lines.add(new Span(start, block.end()));
        }
        return lines;
    }

    private static int blankBefore(String text, int from, int at) {
        int cut = at;
        while (cut > from && !Character.isWhitespace(text.charAt(cut))) {
            cut--;
        }
        return cut;
    }

    private static int blankAfter(String text, int at, int end) {
        int cut = at;
        while (cut < end && !Character.isWhitespace(text.charAt(cut))) {
            cut++;
        }
        return cut;
    }
}
