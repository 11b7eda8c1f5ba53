package pressbox.article;

import java.util.List;
import pressbox.text.Span;

/// A paragraph of a text that has no markup any more, and its place in the text it comes from.
record TextLine(Paragraph.Kind kind, String words, List<Block.Anchor> anchors, Span origin) {
    TextLine(Paragraph.Kind kind, String words, Span origin) {
        this(kind, words, List.of(), origin);
    }
}
