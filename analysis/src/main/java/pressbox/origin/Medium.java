package pressbox.origin;

import pressbox.text.Span;

/// Where or to whom something was said: "told Sky Sports", "on Instagram", "(via Liverpool Echo)".
///
/// @param cue   the telling words with the name
/// @param name  as printed
/// @param place of the name
public record Medium(Span cue, String name, Span place, Kind kind) {
    /// Whether it stands alone in brackets, so that it vouches for the words before it only.
    public boolean inBrackets() {
        return kind == Kind.CREDITED && cue.equals(place);
    }

    /// How the text ties it to somebody's words.
    public enum Kind {
        /// Somebody spoke to it or posted there; holds for what follows.
        TOLD,
        /// It stands behind a preposition in a sentence that has somebody speak; holds for what follows.
        PLACED,
        /// The words beside it are credited to it; holds for them alone.
        CREDITED,
        /// A dinner, a launch, another occasion at which somebody spoke, perhaps to a medium named elsewhere.
        OCCASION,
        /// The outlet a reporter works for.
        EMPLOYS
    }
}
