package pressbox.origin;

/// A cue phrase found in a text: its kind, and the numbers of its first and last word.
public record Cue(String kind, int first, int last) {}
