package pressbox.almanac;

import java.util.Optional;

/// A match line of Football.TXT: two sides as written, with a score, without one, or with a word instead of one.
record MatchLine(String home, String away, Fate fate, Optional<Scoreline> score) {
    /// @param line without blanks at its ends
    /// @return empty for a line that is none, or not as it should be
    static Optional<MatchLine> of(String line) {
        Cursor cursor = new Cursor(line);
        time(cursor);
        String sides = cursor.rest();
        String note = noteOf(sides);
        sides = withoutGround(
                note.isEmpty()
                        ? sides
                        : sides.substring(0, sides.lastIndexOf('[')).strip());
        int versus = wordAt(sides, "v", "vs", "vs.");
        if (versus > 0) {
            return versus(sides.substring(0, versus).strip(), afterWord(sides, versus), note);
        }
        int score = scoreAt(sides);
        if (score > 0) {
            return between(sides, score, note);
        }
        int word = wordAt(sides, "-", "w/o", "abd", "n/p");
        if (word <= 0) {
            return Optional.empty();
        }
        Fate fate = sides.startsWith("w/o", word)
                ? Fate.WALKOVER
                : sides.startsWith("abd", word) ? Fate.ABANDONED : fateWithoutScore(note);
        return of(sides.substring(0, word).strip(), afterWord(sides, word), fate, Optional.empty());
    }

    /// Whether a line that is none looks as if it was meant for one.
    static boolean isLike(String line) {
        return wordAt(line, "v", "vs", "vs.") > 0 || scoreAt(line) > 0;
    }

    /// `15:00`, `15.00`: two digits behind the point and then a blank, unlike `1. FC Ashby` and `1899 Holm`.
    private static void time(Cursor cursor) {
        if (cursor.number(2) < 0 || !(cursor.take('.') || cursor.take(':')) || cursor.number(2) < 0) {
            cursor.backTo(0);
            return;
        }
        int end = cursor.at();
        cursor.blanks();
        if (cursor.at() == end || end < 4) {
            cursor.backTo(0);
        }
    }

    private static String noteOf(String line) {
        int open = line.lastIndexOf('[');
        return open > 0 && line.endsWith("]")
                ? line.substring(open + 1, line.length() - 1).strip()
                : "";
    }

    private static String withoutGround(String line) {
        int at = wordAt(line, "@");
        return at > 0 ? line.substring(0, at).strip() : line;
    }

    private static Optional<MatchLine> versus(String home, String rest, String note) {
        int score = scoreAt(rest);
        if (score < 0) {
            return of(home, rest, fateWithoutScore(note), Optional.empty());
        }
        Cursor cursor = new Cursor(rest);
        cursor.backTo(score);
        ScoreText text = new ScoreText();
        text.read(cursor);
        return cursor.done() ? scored(home, rest.substring(0, score).strip(), text, note) : Optional.empty();
    }

    private static Optional<MatchLine> between(String sides, int score, String note) {
        Cursor cursor = new Cursor(sides);
        cursor.backTo(score);
        ScoreText text = new ScoreText();
        text.read(cursor);
        String away = cursor.rest().strip();
        int open = away.lastIndexOf('(');
        if (open > 0) {
            Cursor tail = new Cursor(away);
            tail.backTo(open);
            ScoreText more = new ScoreText();
            more.read(tail);
            if (tail.done()) {
                tail.backTo(open);
                text.read(tail);
                away = away.substring(0, open).strip();
            }
        }
        return scored(sides.substring(0, score).strip(), away, text, note);
    }

    private static Optional<MatchLine> scored(String home, String away, ScoreText text, String note) {
        return text.scoreline().flatMap(score -> of(home, away, fateWithScore(note), Optional.of(score)));
    }

    private static Optional<MatchLine> of(String home, String away, Fate fate, Optional<Scoreline> score) {
        return isName(home) && isName(away) ? Optional.of(new MatchLine(home, away, fate, score)) : Optional.empty();
    }

    private static Fate fateWithScore(String note) {
        return note.startsWith("award")
                ? Fate.AWARDED
                : note.startsWith("abandon") || note.startsWith("cancel") || note.startsWith("annul")
                        ? Fate.VOID
                        : Fate.PLAYED;
    }

    private static Fate fateWithoutScore(String note) {
        return note.startsWith("cancel") || note.startsWith("annul")
                ? Fate.CANCELLED
                : note.startsWith("postpone")
                        ? Fate.POSTPONED
                        : note.startsWith("abandon") ? Fate.ABANDONED : Fate.UNSCORED;
    }

    /// A name has a letter, and blanks inside it one at a time.
    private static boolean isName(String name) {
        boolean letter = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            letter |= Character.isLetter(c);
            if (c == '\t' || c == '[' || c == ']' || (c == ' ' && name.charAt(i + 1) == ' ')) {
                return false;
            }
        }
        return letter;
    }

    /// Where the first of these words stands between blanks, -1 for nowhere.
    private static int wordAt(String line, String... words) {
        for (int at = 1; at < line.length(); at++) {
            if (!Cursor.isBlank(line.charAt(at - 1))) {
                continue;
            }
            for (String word : words) {
                int end = at + word.length();
                if (line.startsWith(word, at) && (end == line.length() || Cursor.isBlank(line.charAt(end)))) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static String afterWord(String line, int at) {
        int end = at;
        while (end < line.length() && !Cursor.isBlank(line.charAt(end))) {
            end++;
        }
        return line.substring(end).strip();
    }

    /// Where two numbers with a dash between them begin after a blank: `2-1`, not `Dnipro-1` and not `(1878-1896)`.
    private static int scoreAt(String line) {
        Cursor cursor = new Cursor(line);
        for (int at = 1; at < line.length(); at++) {
            if (!Cursor.isBlank(line.charAt(at - 1)) || !Cursor.isDigit(line.charAt(at))) {
                continue;
            }
            cursor.backTo(at);
            boolean score = cursor.number(2) >= 0
                    && (cursor.take('-') || cursor.take('–'))
                    && cursor.number(2) >= 0
                    && (cursor.done() || Cursor.isBlank(line.charAt(cursor.at())));
            if (score) {
                return at;
            }
        }
        return -1;
    }
}
