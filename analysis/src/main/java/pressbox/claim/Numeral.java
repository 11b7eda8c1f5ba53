package pressbox.claim;

/// A number of a sentence and what it counts.
///
/// @param at     its first token
/// @param unitAt where the words for what it counts stand; `end` where none do
/// @param last   whether it is the number of "the last nine"
record Numeral(int at, int end, Amount amount, Unit unit, int unitAt, boolean ordinal, boolean last) {
    /// What is counted.
    enum Unit {
        MATCHES,
        /// An event said by a noun: "nine defeats".
        EVENTS,
        GOALS,
        POINTS,
        /// "won three times", "twice", "for the sixth time".
        TIMES,
        YEARS,
        SEASONS,
        /// Meant of a table: "third", "third place".
        PLACE,
        /// Nothing is said: "won nine", "unbeaten in nine", "nine of the last twelve".
        BARE,
        OTHER
    }

    int value() {
        return amount.value();
    }

    boolean counts(Unit... any) {
        for (Unit each : any) {
            if (unit == each) {
                return true;
            }
        }
        return false;
    }
}
