package pressbox.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.text.Span;

/// Builds the text of an article and the places in it, paragraph by paragraph.
final class Assembly {
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    Assembly(String title) {
        text.append(title);
    }

    /// Adds one paragraph; blank words are left out.
    void add(Paragraph.Kind kind, String words, Optional<Span> origin, List<Block.Anchor> anchors, String base) {
        if (words.isBlank()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(words);
        paragraphs.add(new Paragraph(kind, new Span(start, text.length()), origin));
        for (Block.Anchor anchor : anchors) {
            String address = Addresses.resolve(base, anchor.address());
            if (address.startsWith("http") && anchor.end() <= words.length()) {
                links.add(new Link(address, new Span(start + anchor.start(), start + anchor.end())));
            }
        }
    }

    String text() {
        return text.toString();
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<Link> links() {
        return links;
    }
}
