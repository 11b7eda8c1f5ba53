package pressbox.quote;

import java.util.Optional;
import pressbox.football.Mention;
import pressbox.text.Span;

/// The words that stand for whoever speaks.
///
/// @param mention the name they hold, if they hold one
record Subject(Kind kind, Span place, Optional<Mention> mention) {
    /// How the speaker is named.
    enum Kind {
        PERSON,
        /// "he", "she", "they".
        PRONOUN,
        /// "the striker", "the 27-year-old", "the Dutchman".
        DESCRIPTION,
        /// "a spokesman", "the statement".
        VOICE,
        /// A club, an outlet, "the police".
        BODY
    }
}
