package pressbox.claim;

import pressbox.almanac.Outcome;
import pressbox.almanac.RunKind;

/// Words of a sentence that say what matches were: "won", "clean sheet", "have not scored".
///
/// @param feat    what its own words say, before any "not"
/// @param negated whether the sentence says that it did not happen
/// @param first   where its words begin, with those that negate it
/// @param head    the token of its own first word
record Event(Feat feat, Form form, boolean negated, int first, int head, int end) {
    /// How the words say it.
    enum Form {
        /// "nine defeats": may be counted.
        NOUN,
        /// "lost nine": a side does it.
        VERB,
        /// "unbeaten in nine": holds over matches.
        STATE
    }

    /// What each match was, "not" taken in.
    Outcome outcome() {
        return negated ? opposite(feat) : feat.outcome();
    }

    /// Whether "not", "without" and the like, or a state as "unbeaten", make any number of matches a run.
    boolean lasts() {
        return negated || form == Form.STATE;
    }

    boolean isOf(RunKind kind) {
        return !negated && feat.kind() == kind;
    }

    Event negatedFrom(int token) {
        return new Event(feat, form, true, Math.min(token, first), head, end);
    }

    /// What a match was that was not this.
    static Outcome opposite(Feat feat) {
        if (feat.least() > 1) {
            return new Without(feat);
        }
        return switch (feat.kind()) {
            case WINNING -> RunKind.WINLESS;
            case LOSING -> RunKind.UNBEATEN;
            case DRAWING -> RunKind.DECISIVE;
            case SCORING -> RunKind.SCORELESS;
            case CONCEDING -> RunKind.CLEAN_SHEETS;
            case SCORELESS -> RunKind.SCORING;
            case CLEAN_SHEETS -> RunKind.CONCEDING;
            case UNBEATEN -> RunKind.LOSING;
            case WINLESS -> RunKind.WINNING;
            default -> new Without(feat);
        };
    }
}
