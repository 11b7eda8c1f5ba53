package pressbox.quote;

/// What each quote mark of a block is, judged by the characters beside it.
final class Marks {
    /// What a character (or a pair of them) does.
    enum Turn {
        NONE,
        OPEN_DOUBLE,
        CLOSE_DOUBLE,
        /// A straight mark between two blanks or two letters: opens where nothing is open, else closes.
        EITHER_DOUBLE,
        OPEN_SINGLE,
        /// May also be an apostrophe at the end of a word.
        CLOSE_SINGLE
    }

    private final String text;
    private final int start;
    private final int end;

    Marks(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /// Length of the mark at `at` in UTF-16 code units: two apostrophes in a row are one double mark.
    int length(int at) {
        char c = text.charAt(at);
        boolean doubled = (c == '\'' || c == '`' || c == '‘' || c == '’') && at + 1 < end && text.charAt(at + 1) == c;
        return doubled ? 2 : 1;
    }

    Turn at(int at) {
        char c = text.charAt(at);
        if (c == ' ' || (c >= 'a' && c <= 'z')) {
            return Turn.NONE;
        }
        return switch (c) {
            case '"', '＂', '″' -> straightDouble(at, 1);
            case '“', '‟' -> leftDouble(at);
            case '”' -> rightDouble(at);
            case '„', '«' -> c == '«' ? leftGuillemet(at) : Turn.OPEN_DOUBLE;
            case '»' -> rightGuillemet(at);
            case '\'', '´', '′' -> length(at) == 2 ? straightDouble(at, 2) : single(at);
            case '`' -> length(at) == 2 ? Turn.OPEN_DOUBLE : opens(at, 1) ? Turn.OPEN_SINGLE : Turn.NONE;
            case '‘', '‛', '‚' -> length(at) == 2 ? Turn.OPEN_DOUBLE : single(at);
            case '’' -> length(at) == 2 ? Turn.CLOSE_DOUBLE : closes(at, 1) ? Turn.CLOSE_SINGLE : Turn.NONE;
            default -> Turn.NONE;
        };
    }

    private Turn straightDouble(int at, int length) {
        boolean opener = blankOrBracketBefore(at);
        boolean closer = blankOrStopAfter(at + length);
        if (opener == closer) {
            return Turn.EITHER_DOUBLE;
        }
        return opener ? Turn.OPEN_DOUBLE : Turn.CLOSE_DOUBLE;
    }

    /// `“` closes German quotes and is now and then typed for `”`.
    private Turn leftDouble(int at) {
        boolean blankAfter = at + 1 < end && blank(text.charAt(at + 1));
        if (blankOrBracketBefore(at)) {
            return blankAfter && at > start ? Turn.EITHER_DOUBLE : Turn.OPEN_DOUBLE;
        }
        return blankOrStopAfter(at + 1) ? Turn.CLOSE_DOUBLE : Turn.OPEN_DOUBLE;
    }

    /// `”` opens now and then, also where the blank before it is missing: `he said.”We won.”`.
    private Turn rightDouble(int at) {
        if (blankOrStopAfter(at + 1)) {
            return Turn.CLOSE_DOUBLE;
        }
        if (blankOrBracketBefore(at)) {
            return Turn.OPEN_DOUBLE;
        }
        return text.charAt(at - 1) == '.' && Character.isUpperCase(text.charAt(at + 1))
                ? Turn.EITHER_DOUBLE
                : Turn.CLOSE_DOUBLE;
    }

    private Turn leftGuillemet(int at) {
        return !blankOrBracketBefore(at) && blankOrStopAfter(at + 1) ? Turn.CLOSE_DOUBLE : Turn.OPEN_DOUBLE;
    }

    private Turn rightGuillemet(int at) {
        return blankOrBracketBefore(at) && !blankOrStopAfter(at + 1) ? Turn.OPEN_DOUBLE : Turn.CLOSE_DOUBLE;
    }

    private Turn single(int at) {
        if (opens(at, 1)) {
            return Turn.OPEN_SINGLE;
        }
        return closes(at, 1) ? Turn.CLOSE_SINGLE : Turn.NONE;
    }

    private boolean opens(int at, int length) {
        int next = at + length;
        return blankOrBracketBefore(at)
                && next < end
                && !blankOrStopAfter(next)
                && !(text.charAt(at) != '‘' && Elisions.at(text, next, end));
    }

    private boolean closes(int at, int length) {
        int next = at + length;
        return at > start
                && !blank(text.charAt(at - 1))
                && (next >= end || !Character.isLetterOrDigit(text.charAt(next)));
    }

    private boolean blankOrBracketBefore(int at) {
        if (at <= start) {
            return true;
        }
        char c = text.charAt(at - 1);
        return blank(c)
                || switch (c) {
                    case '(', '[', '{', '—', '–', '-', '/', '|', '"', '“', '„', '«', '‘', '…', '>' -> true;
                    default -> false;
                };
    }

    private boolean blankOrStopAfter(int at) {
        if (at >= end) {
            return true;
        }
        char c = text.charAt(at);
        return blank(c)
                || switch (c) {
                    case '.', ',', ';', ':', '!', '?', ')', ']', '}', '—', '–', '-', '/', '|', '"', '”', '’', '»' ->
                        true;
                    default -> false;
                };
    }

    /// Whether two straight apostrophes stand at `at` for one double mark.
    static boolean isDoubledApostrophe(String text, int at) {
        return text.startsWith("''", at);
    }

    /// Whether one single mark stands at `at`.
    static boolean isSingle(String text, int at) {
        return "'‘’".indexOf(text.charAt(at)) >= 0 && (at == 0 || text.charAt(at - 1) != text.charAt(at));
    }

    static boolean blank(char c) {
        if (c < 0x80) {
            return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1C && c < ' ';
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
    }

    /// Marks of width none and of the direction of writing.
    private static boolean isInvisible(char c) {
        return c >= '\u200B' && (c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c == '\u2060' || c == '\uFEFF');
    }
}
