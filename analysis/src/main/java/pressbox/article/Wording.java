package pressbox.article;

import org.jsoup.parser.Parser;

/// Small repairs of words that came out of attributes and JSON.
final class Wording {
    private Wording() {}

    /// Whether a browser shows the sign as a blank.
    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\u2028';
    }

    /// Whether a browser shows nothing for the sign: soft hyphens, zero-width spaces and marks of direction.
    static boolean isUnseen(char c) {
        return c == '\u200b' || c == '\u00ad' || c == '\ufeff' || c == '\u2060' || c == '\u200e' || c == '\u200f';
    }

    /// Blanks collapsed, entities that were written twice undone, soft hyphens and zero-width signs out.
    static String clean(String words) {
        String text = words.indexOf('&') >= 0 ? Parser.unescapeEntities(words, false) : words;
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!isUnseen(c)) {
                out.append(c);
            }
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    /// Words without tags, as [#clean].
    static String untagged(String words) {
        if (words.indexOf('<') < 0) {
            return clean(words);
        }
        StringBuilder out = new StringBuilder(words.length());
        int at = 0;
        while (at < words.length()) {
            int open = words.indexOf('<', at);
            int close = open < 0 ? -1 : words.indexOf('>', open);
            if (close < 0) {
                out.append(words, at, words.length());
                break;
            }
            out.append(words, at, open).append(' ');
            at = close + 1;
        }
        return clean(out.toString());
    }

    /// Letters and digits only, in lower case: what two printings of the same words share.
    static String bare(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
