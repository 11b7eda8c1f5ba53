package pressbox.article;

import pressbox.text.Span;

/// A link of an article's text; `anchor` is the place of its words in [Article#text()].
public record Link(String address, Span anchor) {}
