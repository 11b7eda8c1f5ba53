package pressbox.article;

import java.util.Optional;
import pressbox.text.Span;

/// One block of an article's text.
///
/// `origin` leads back to the page: it is the shortest stretch of the page's own text ([Page#text()]) that holds all of
/// the paragraph's words, with whatever markup stands between them. Take the tags out of it, undo the entities,
/// collapse the blanks, and the words are there. It begins with the first letter and ends after the last, so the marks
/// of a list, a quote or a heading lie outside. For words that JSON-LD states it lies inside the script, where they
/// are escaped as JSON. For a feed's entry it is a place in [FeedItem#content()].
///
/// @param span   its place in [Article#text()]
/// @param origin its place in the text of the page; empty for an article that was not read from a page, and for words
///               that the page's source does not hold in this order, such as text that a parser has to move
public record Paragraph(Kind kind, Span span, Optional<Span> origin) {
    /// What the block is.
    public enum Kind {
        TEXT,
        HEADING,
        LIST_ITEM,
        BLOCK_QUOTE,
        PULL_QUOTE
    }

    /// A paragraph of a text that was not read from a page.
    public Paragraph(Kind kind, Span span) {
        this(kind, span, Optional.empty());
    }
}
