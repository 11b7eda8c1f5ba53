package pressbox.claim;

import pressbox.text.WordSet;

/// Finds words that say that matches followed each other: "in a row", "on the trot", "successive", "a run of".
final class RowMarks {
    private static final WordSet CONSECUTIVE = Wording.of("consec");
    private static final WordSet RUNS = Wording.of("run");
    private static final WordSet STRINGING = WordSet.of(
            "strung",
            "string",
            "stringing",
            "put",
            "putting",
            "reeled",
            "reeling",
            "rattled",
            "rattling",
            "racked",
            "run");
    private static final int REACH = 8;
    private static final int NONE = -1;

    private RowMarks() {}

    /// The end of "in a row" or the like that begins at `at`, or -1.
    static int endFrom(Sentence s, int at) {
        return switch (s.word(at)) {
            case "in" -> s.is(at + 1, "a") && s.is(at + 2, "row") ? at + 3 : s.is(at + 1, "succession") ? at + 2 : NONE;
            case "on" -> s.is(at + 1, "the") && s.isOneOf(at + 2, "trot", "bounce", "spin", "reel") ? at + 3 : NONE;
            case "back" -> s.is(at + 1, "to") && s.is(at + 2, "back") ? at + 3 : NONE;
            case "without" ->
                s.isOneOf(at + 1, "interruption", "respite")
                        ? at + 2
                        : s.is(at + 1, "a") && s.isOneOf(at + 2, "break", "pause") ? at + 3 : NONE;
            case "one" -> s.is(at + 1, "after") && s.isOneOf(at + 2, "another", "the") ? at + 3 : NONE;
            case "end" -> s.is(at + 1, "on") && s.is(at + 2, "end") ? at + 3 : NONE;
            case "running", "consecutively", "successively", "straight" -> at + 1;
            default -> NONE;
        };
    }

    static boolean isConsecutive(Sentence s, int at) {
        return s.isOneOf(at, CONSECUTIVE);
    }

    static boolean isRun(Sentence s, int at) {
        return s.isOneOf(at, RUNS);
    }

    /// Whether the sentence speaks of anything in a row.
    static boolean areIn(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (isConsecutive(s, i) || endFrom(s, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /// Where the words end that make matches counted by a number follow each other; -1 where none do.
    static int beside(Sentence s, Numeral number) {
        for (int i = number.end(); i < number.end() + 3; i++) {
            if (isConsecutive(s, i)) {
                return i + 1;
            }
        }
        if (isConsecutive(s, number.at() - 1)) {
            return number.end();
        }
        int row = after(s, number.end());
        if (row > 0) {
            return row;
        }
        boolean strung = false;
        for (int i = number.at() - 1; i > number.at() - 4; i--) {
            strung |= s.isOneOf(i, "together", "off") && s.isOneOf(i - 1, STRINGING);
        }
        boolean runOf = s.is(number.at() - 1, "of") && isRun(s, number.at() - 2);
        boolean runTo = false;
        for (int i = number.at() - 1; i > number.at() - 12 && !s.isParted(i + 1) && !runTo; i--) {
            runTo = ((isRun(s, i) && i > number.at() - 7) || isConsecutive(s, i))
                    && s.isOneOf(number.at() - 1, "to", "at", "reached", "lasted", "reads", "stretches", "now");
        }
        return strung || runOf || runTo || isRunLong(s, number) ? number.end() : NONE;
    }

    private static int after(Sentence s, int from) {
        for (int i = from; i <= from + REACH && i < s.size(); i++) {
            int end = endFrom(s, i);
            if (end > 0) {
                return end;
            }
            if (s.isCardinal(i) || s.isParted(i) || s.isOneOf(i, "since", "last", "past", "but", "which", "when")) {
                return NONE;
            }
        }
        return NONE;
    }

    /// "a nine-match winless run", "their 12-game streak".
    private static boolean isRunLong(Sentence s, Numeral number) {
        boolean matches = s.isOneOf(number.end(), "match", "game");
        for (int i = number.end(); i < number.end() + 5 && !s.isParted(i); i++) {
            if (isRun(s, i)) {
                return (matches || i <= number.end() + 2) && !s.isOneOf(i, "spell", "stretch", "series");
            }
            if (s.isOneOf(i, "of", "in", "and", "since")) {
                return false;
            }
        }
        return false;
    }
}
