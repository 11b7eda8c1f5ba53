package pressbox.claim;

import pressbox.almanac.History;
import pressbox.almanac.Outcome;

/// What is counted or added up over some matches: wins, clean sheets, goals against, points, the matches themselves.
sealed interface Figure {
    /// How many were played.
    record Played() implements Figure {}

    /// How many were of one kind.
    record Times(Outcome outcome) implements Figure {}

    /// Goals or points in all.
    record Total(Sum sum) implements Figure {}

    /// The figure over the places `first` to `last`.
    ///
    /// @param pointsForWin three, or two in older times
    default int of(History history, int first, int last, int pointsForWin) {
        return switch (this) {
            case Played p -> last - first + 1;
            case Times t -> history.count(t.outcome(), first, last);
            case Total t -> t.sum().of(history, first, last, pointsForWin);
        };
    }

    /// "9 defeats", "62 goals scored", "46 matches".
    default String counted(int count) {
        return switch (this) {
            case Played p -> count + (count == 1 ? " match" : " matches");
            case Times t -> t.outcome().counted(count);
            case Total t -> t.sum().counted(count);
        };
    }

    /// "defeats", "goals scored".
    default String words() {
        return counted(2).substring(2);
    }
}
