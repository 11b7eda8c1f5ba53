package pressbox.almanac;

/// What became of a match that a source lists.
public enum Fate {
    PLAYED,
    /// No score beside it: still to come, or nobody wrote it down.
    UNSCORED,
    CANCELLED,
    POSTPONED,
    ABANDONED,
    /// Decided at a table.
    AWARDED,
    /// A side went through without playing.
    WALKOVER,
    /// Played, and struck from the record.
    EXPUNGED,
    VOID;

    /// Whether a record holds it, counted or marked as not counting.
    public boolean isRecorded() {
        return switch (this) {
            case PLAYED, AWARDED, EXPUNGED, VOID -> true;
            case UNSCORED, CANCELLED, POSTPONED, ABANDONED, WALKOVER -> false;
        };
    }
}
