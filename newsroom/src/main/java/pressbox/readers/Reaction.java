package pressbox.readers;

/// What a reader makes of a piece, in one tap.
public enum Reaction {
    APPLAUD,
    HOPE,
    WORRY,
    DISAGREE
}
