package pressbox.article;

import java.util.List;

/// A paragraph of a text that has no markup any more.
record TextLine(Paragraph.Kind kind, String words, List<Block.Anchor> anchors) {
    TextLine(Paragraph.Kind kind, String words) {
        this(kind, words, List.of());
    }
}
