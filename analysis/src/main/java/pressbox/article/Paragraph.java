package pressbox.article;

import pressbox.text.Span;

/// One block of an article's text; `span` is its place in [Article#text()].
public record Paragraph(Kind kind, Span span) {
    /// What the block is.
    public enum Kind {
        TEXT,
        HEADING,
        LIST_ITEM,
        BLOCK_QUOTE,
        PULL_QUOTE
    }
}
