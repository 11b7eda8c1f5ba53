package pressbox.almanac;

import java.util.Locale;

/// Names rounds as the record does: `R1`, `R3 replay`, `QF`, `SF leg 1`, `F`, `Group A`, `Q-2`.
final class RoundName {
    private RoundName() {}

    /// @param outline the stage and round as written, outermost first, joined with commas
    /// @return empty for a league, whose matchdays are not kept
    static String of(String competition, String outline) {
        if (competition.charAt(0) == 'L' && competition.length() > 1 && Cursor.isDigit(competition.charAt(1))) {
            return "";
        }
        String suffix = "";
        String name = "";
        for (String piece : outline.split(",", -1)) {
            String part = piece.strip();
            String lower = part.toLowerCase(Locale.ROOT);
            if (lower.startsWith("replay")) {
                suffix = " replay";
            } else if (lower.startsWith("first leg")) {
                suffix = " leg 1";
            } else if (lower.startsWith("second leg")) {
                suffix = " leg 2";
            } else if (lower.startsWith("matchday") && !name.equals("Playoffs")) {
                name = name.isEmpty() ? part : name + ", " + part;
            } else if (!lower.startsWith("matchday")) {
                name = part(competition, part, lower);
            }
        }
        return name + suffix;
    }

    private static String part(String competition, String part, String lower) {
        if (lower.contains("promotion") || lower.equals("finals") || lower.equals("regular")) {
            return "";
        }
        if (lower.startsWith("semi")) {
            return "SF";
        }
        if (lower.startsWith("quarter")) {
            return "QF";
        }
        if (lower.equals("final")) {
            return "F";
        }
        if (lower.startsWith("gruppe ")) {
            return "Group" + part.substring(6);
        }
        boolean qualifying = competition.endsWith("Q");
        if (lower.startsWith("playoff") || lower.startsWith("play-off")) {
            return qualifying ? "Q-PO" : competition.startsWith(PlayOffs.UNKNOWN_TIER) ? "" : "Playoffs";
        }
        int sides = sidesLeft(lower);
        if (sides > 0) {
            return roundOf(competition, sides);
        }
        int number = numberOf(lower);
        return number > 0 ? (qualifying ? "Q-" : "R") + number : part;
    }

    /// How many sides a round with a name like `round of 16` or `1/8 finals` begins with; 0 for other names.
    private static int sidesLeft(String lower) {
        if (lower.equals("sechzehntelfinale")) {
            return 32;
        }
        Cursor cursor = new Cursor(lower);
        if (cursor.take("round of ") || cursor.take("last ")) {
            return Math.max(0, cursor.number(3));
        }
        return cursor.take("1/") ? 2 * Math.max(0, cursor.number(2)) : 0;
    }

    /// The cups of England count their rounds: 64 sides begin the third of the FA Cup, 32 that of the League Cup.
    private static String roundOf(String competition, int sides) {
        int third = competition.equals("FAC") ? 64 : competition.equals("LC") ? 32 : 0;
        int round = 3;
        for (int left = third; left > 8; left /= 2, round++) {
            if (left == sides) {
                return "R" + round;
            }
        }
        return "R" + sides;
    }

    /// The number in `round 1`, `1. round`, `2nd round`; 0 for other names.
    private static int numberOf(String lower) {
        Cursor cursor = new Cursor(lower);
        if (cursor.take("round ")) {
            int number = cursor.number(2);
            cursor.blanks();
            return cursor.done() ? Math.max(0, number) : 0;
        }
        int number = cursor.number(2);
        cursor.word();
        cursor.blanks();
        return number > 0 && cursor.take("round") && cursor.done() ? number : 0;
    }
}
