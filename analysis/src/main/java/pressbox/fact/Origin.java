package pressbox.fact;

import pressbox.text.Span;

/// Whom the outlet says it has a fact from.
public sealed interface Origin {
    /// The outlet credits nobody else.
    record OwnReporting() implements Origin {}

    /// The outlet credits `source`; `words` is the place of the credit in the article's text.
    record Credited(String source, Span words) implements Origin {}

    Origin OWN = new OwnReporting();
}
