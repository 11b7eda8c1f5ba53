package pressbox.origin;

import pressbox.text.Span;

/// Where or to whom something was said: "told Sky Sports", "on Instagram", "(via Liverpool Echo)".
///
/// @param cue  the telling words with the name
/// @param name as printed
/// @param place of the name
public record Medium(Span cue, String name, Span place) {}
