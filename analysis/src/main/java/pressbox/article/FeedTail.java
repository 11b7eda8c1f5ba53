package pressbox.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What feeds put behind their words: "The post … appeared first on …", "Continue reading", "[…]".
final class FeedTail {
    private static final int LONGEST = 300;
    private static final List<String> OPENINGS = List.of(
            "the post ",
            "der beitrag ",
            "l’article ",
            "l'article ",
            "cet article ",
            "la entrada ",
            "el artículo ",
            "l'articolo ",
            "l’articolo ",
            "o post ",
            "het bericht ");
    private static final List<String> FIRST_ON = List.of(
            " appeared first on ",
            " first appeared on ",
            " erschien zuerst auf ",
            " erschien zuerst bei ",
            " est apparu en premier sur ",
            " apareció primero en ",
            " se publicó primero en ",
            " proviene da ",
            " apareceu primeiro em ",
            " verscheen eerst op ");
    private static final List<String> ENDINGS = List.of(
            "continue reading",
            "read more",
            "read the full article",
            "read full story",
            "read the rest of this entry",
            "weiterlesen",
            "mehr lesen",
            "lire la suite",
            "leer más",
            "seguir leyendo",
            "leggi tutto",
            "continua a leggere",
            "ler mais",
            "leia mais",
            "lees verder",
            "lees meer",
            "[…]",
            "[...]",
            "[…",
            "[&#8230;]",
            "→",
            "»");

    private FeedTail() {}

    /// The body without blocks that are nothing but such a tail, and without the tail of its last block.
    static Body without(Body body) {
        List<Block> kept = new ArrayList<>(body.blocks());
        while (!kept.isEmpty()) {
            Block last = kept.removeLast();
            String words = isCredit(last.text()) ? "" : trimmed(last.text());
            if (!words.isEmpty()) {
                kept.add(words.equals(last.text()) ? last : last.cutTo(words.length()));
                break;
            }
        }
        return new Body(kept, body.notices());
    }

    private static boolean isCredit(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.length() < LONGEST
                && OPENINGS.stream().anyMatch(lower::startsWith)
                && FIRST_ON.stream().anyMatch(lower::contains);
    }

    /// The words without the tails at their end.
    static String trimmed(String words) {
        String text = words.strip();
        boolean cut = true;
        while (cut) {
            cut = false;
            String lower = text.toLowerCase(Locale.ROOT);
            for (String ending : ENDINGS) {
                int start = text.length() - ending.length();
                if (lower.length() == text.length()
                        && lower.endsWith(ending)
                        && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                        && (start == 0 || !isSentence(text, start, ending))) {
                    text = text.substring(0, start).strip();
                    cut = true;
                    break;
                }
            }
        }
        return text;
    }

    /// Whether the ending belongs to the sentence before it, as in "they want to read more".
    private static boolean isSentence(String text, int start, String ending) {
        if (!Character.isLetter(ending.charAt(0))) {
            return false;
        }
        String before = text.substring(0, start).stripTrailing();
        return !before.isEmpty() && ".!?…]:\"”’».)".indexOf(before.charAt(before.length() - 1)) < 0;
    }
}
