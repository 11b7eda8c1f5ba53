package pressbox.almanac;

/// A place in a line of text that moves forwards.
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean done() {
        return at >= text.length();
    }

    int at() {
        return at;
    }

    void backTo(int place) {
        at = place;
    }

    String rest() {
        return text.substring(at);
    }

    void blanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    boolean take(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    boolean take(String wanted) {
        if (text.startsWith(wanted, at)) {
            at += wanted.length();
            return true;
        }
        return false;
    }

    /// Digits, at most `most` of them; -1, and no move, where there are none or more.
    int number(int most) {
        int from = at;
        int value = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            if (at - from == most) {
                at = from;
                return -1;
            }
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        return at == from ? -1 : value;
    }

    /// Letters and points up to anything else; empty where there is none.
    String word() {
        int from = at;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return text.substring(from, at);
    }
}
