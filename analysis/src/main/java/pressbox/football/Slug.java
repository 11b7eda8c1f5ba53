package pressbox.football;

import java.text.Normalizer;

/// Stable ids from names: lower case ASCII, accents folded, words joined by `-`.
public final class Slug {
    private Slug() {}

    /// `Brighton & Hove Albion` becomes `brighton-hove-albion`, `Konaté` becomes `konate`.
    public static String of(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder slug = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            if (isLetter(c)) {
                slug.append(gap && !slug.isEmpty() ? "-" : "").append(c);
                gap = false;
                continue;
            }
            String letters = letters(c);
            if (letters.isEmpty()) {
                gap |= !isCombining(c) && c != '\'' && c != '’' && c != '.';
                continue;
            }
            if (gap && !slug.isEmpty()) {
                slug.append('-');
            }
            gap = false;
            slug.append(letters);
        }
        return slug.toString();
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String letters(char c) {
        return switch (c) {
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> "";
        };
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isCombining(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
