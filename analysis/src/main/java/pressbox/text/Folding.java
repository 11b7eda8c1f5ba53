package pressbox.text;

import java.text.Normalizer;

/// Folds letters for comparison: case, accents, ligatures and curly apostrophes no longer count.
///
/// `Konaté`, `KONATE` and `Konate` fold to the same letters, as do `Højlund` and `Hojlund`. Folding may
/// lengthen a text (`æ` becomes `ae`) or shorten it (a combining accent goes away); [Tokens] keeps the true
/// offsets beside the folded letters.
public final class Folding {
    private static final int TABLE = 0x250;
    private static final char[] FIRST = new char[TABLE];
    private static final char[] SECOND = new char[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            String plain = plain(c);
            FIRST[c] = plain.isEmpty() ? 0 : plain.charAt(0);
            SECOND[c] = plain.length() > 1 ? plain.charAt(1) : 0;
        }
    }

    private Folding() {}

    /// The folded form of a whole text.
    public static String fold(CharSequence text) {
        if (isFolded(text)) {
            return text.toString();
        }
        char[] folded = new char[3 * text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length = fold(text.charAt(i), folded, length);
        }
        return new String(folded, 0, length);
    }

    private static boolean isFolded(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || c >= 0x80 || c == '`' || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    /// Whether two texts are the same once folded.
    public static boolean same(CharSequence one, CharSequence other) {
        return fold(one).equals(fold(other));
    }

    /// Writes the folded form of one character (none to three letters) at `at` and returns the place after it.
    static int fold(char c, char[] into, int at) {
        if (c < TABLE) {
            char first = FIRST[c];
            if (first == 0) {
                return at;
            }
            into[at++] = first;
            if (SECOND[c] != 0) {
                into[at++] = SECOND[c];
            }
            return at;
        }
        return foldRare(c, into, at);
    }

    private static int foldRare(char c, char[] into, int at) {
        int end = at;
        if (isApostrophe(c)) {
            into[end++] = '\'';
        } else if (c >= 0x300 && c < 0x370) {
            return at;
        } else if ((c >= 0x1E00 && c < 0x2000) || (c >= 0xFB00 && c < 0xFB07)) {
            String plain = plain(c);
            for (int i = 0; i < Math.min(3, plain.length()); i++) {
                into[end++] = plain.charAt(i);
            }
        } else {
            into[end++] = Character.toLowerCase(c);
        }
        return end;
    }

    /// Whether the character is used as an apostrophe: straight, curly, or one of the look-alikes that news sites
    /// print.
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '´' || c == '`' || c == '′';
    }

    private static String plain(char c) {
        if (c == 0x2BC || c == 0xB4 || c == '`') {
            return "'";
        }
        StringBuilder plain = new StringBuilder(2);
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            char part = Character.toLowerCase(parts.charAt(i));
            switch (part) {
                case 'ø' -> plain.append('o');
                case 'ł' -> plain.append('l');
                case 'đ', 'ð' -> plain.append('d');
                case 'ħ' -> plain.append('h');
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'þ' -> plain.append("th");
                case 'ı' -> plain.append('i');
                case 'ə' -> plain.append('e');
                default -> {
                    if (Character.getType(part) != Character.NON_SPACING_MARK) {
                        plain.append(part);
                    }
                }
            }
        }
        return plain.toString();
    }
}
