package pressbox.origin;

import pressbox.text.Span;

/// Where or to whom something was said: "told Sky Sports", "on Instagram", "(via Liverpool Echo)".
///
/// @param cue   the telling words with the name
/// @param name  as printed
/// @param place of the name
public record Medium(Span cue, String name, Span place, Kind kind) {
    /// How the text ties it to somebody's words.
    public enum Kind {
        /// Somebody spoke to it or posted there; holds for what follows.
        TOLD,
        /// The words beside it are credited to it; holds for them alone.
        CREDITED,
        /// The outlet a reporter works for.
        EMPLOYS
    }
}
