package pressbox.origin;

import pressbox.text.Span;

/// A source found in a text.
///
/// @param name as printed, without an article before it
/// @param place of the name
/// @param kind what speaks for its being a source
record Source(String name, Span place, Kind kind, int lastWord) {
    /// What the words name.
    enum Kind {
        OUTLET,
        REPORTER,
        /// Words that call it a medium: "a French magazine", "the club's website".
        MEDIUM,
        /// Somebody the name book does not know.
        UNKNOWN_PERSON,
        /// Capitalised words nobody knows.
        UNKNOWN_NAME
    }
}
