package pressbox.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Parts a caption from its credit line, and the credit line into photographer and agency.
final class Credits {
    /// A caption without its credit, the credit line, and who is named in it; parts that are not there are empty.
    record Credited(String caption, String credit, String creator, String agency) {}

    private static final String[] OPENINGS = {
        "photo by",
        "photos by",
        "photograph by",
        "photography by",
        "picture by",
        "image by",
        "photo credit:",
        "image credit:",
        "picture credit:",
        "credit:",
        "credits:",
        "photo:",
        "photos:",
        "photograph:",
        "picture:",
        "pictures:",
        "pic:",
        "pics:",
        "image:",
        "images:",
        "foto:",
        "fotos:",
        "bild:",
        "bilder:",
        "quelle:",
        "photo ©",
        "crédit :",
        "crédit photo :",
        "crédits :",
        "crédito:",
        "créditos:",
        "foto di",
        "foto de",
        "foto von",
        "fuente:",
        "fonte:",
        "copyright:",
        "©",
        "(c)",
        "by ",
        "bron:",
        "photo via",
        "source:",
        "image source:",
        "photo source:",
        "photo courtesy of",
        "courtesy of",
        "image via",
        "illustration by",
        "illustration:",
        "rights:",
        "фото:",
        "коллаж:",
        "ảnh:",
        "fotoğraf:",
        "fotoğraf :",
        "foto :",
        "写真:",
        "사진:",
        "zdjęcie:",
        "fot.",
        "isithombe:",
        "kuva:",
        "billede:",
        "bilde:"
    };
    private static final String[] AGENCIES = {
        "getty",
        "reuters",
        "ap photo",
        "associated press",
        "afp",
        "pa wire",
        "pa images",
        "pa media",
        "shutterstock",
        "alamy",
        "imago",
        "dpa",
        "epa",
        "efe",
        "ansa",
        "lapresse",
        "anp",
        "belga",
        "keystone",
        "picture alliance",
        "picture-alliance",
        "zuma",
        "rex features",
        "action images",
        "actionpix",
        "offside",
        "propaganda",
        "icon sport",
        "icon sportswire",
        "usa today sports",
        "imagn",
        "sipa",
        "xinhua",
        "anadolu",
        "nurphoto",
        "tass",
        "bloomberg",
        "istock",
        "unsplash",
        "pexels",
        "wireimage",
        "apa",
        "sportimage",
        "focus images",
        "cameasport",
        "news images",
        "ipa",
        "panoramic",
        "abaca",
        "presse sports",
        "witters",
        "firo",
        "colorsport",
        "mirrorpix",
        "popperfoto",
        "backpage",
        "sns group",
        "inpho",
        "sportsfile",
        "press association",
        "the canadian press",
        "cp images",
        "mi news",
        "mb media",
        "eurasia sport",
        "just pictures",
        "presse-agentur",
        "ritzau",
        "pa sport"
    };

    private static final Pattern PARTINGS = Pattern.compile("/|\\||\\bvia\\b| - | – |,");

    private Credits() {}

    /// Reads a caption that may carry its credit in brackets, behind a word such as "Photo:", or as a last sentence.
    static Credited read(String caption) {
        String text = Wording.clean(caption);
        int open = lastBracket(text);
        if (open >= 0) {
            String inside = text.substring(open + 1, text.length() - 1).strip();
            if (isCredit(inside)) {
                return with(text.substring(0, open).strip(), inside);
            }
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int best = -1;
        for (String opening : OPENINGS) {
            int at = opening.equals("by ") ? -1 : wordAt(lower, opening);
            if (at >= 0 && text.length() - at <= 120 && (best < 0 || at < best)) {
                best = at;
            }
        }
        if (best >= 0) {
            return with(trimEnd(text.substring(0, best)), text.substring(best));
        }
        int sentence = Math.max(lastSentence(text), text.lastIndexOf(" | "));
        String tail = sentence < 0 ? text : text.substring(sentence).strip();
        if (tail.length() <= 80 && namesAgency(tail)) {
            return with(sentence < 0 ? "" : trimEnd(text.substring(0, sentence)), tail);
        }
        return new Credited(text, "", "", "");
    }

    /// Reads words that are known to be a credit line.
    static Credited line(String credit) {
        return with("", Wording.clean(credit));
    }

    /// Whether a whole line is a credit line, as "PA Wire" or "Picture: A B".
    static boolean isCredit(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (line.length() > 140) {
            return false;
        }
        for (String opening : OPENINGS) {
            if (lower.startsWith(opening)) {
                return true;
            }
        }
        return line.length() <= 80 && namesAgency(line) && !line.contains(". ");
    }

    /// Whether words under a picture end in a credit: in brackets, or behind "Photo:", "Credit:", "©".
    static boolean endsInCredit(String text) {
        int open = lastBracket(text);
        if (open >= 0) {
            return isCredit(text.substring(open + 1, text.length() - 1).strip());
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int from = Math.max(0, lower.length() - 80);
        String tail = lower.substring(from);
        for (String opening : OPENINGS) {
            boolean marked = opening.endsWith(":") || opening.endsWith("©") || opening.startsWith("photo");
            int at = marked ? wordAt(tail, opening) : -1;
            if (at >= 0 && !tail.substring(at).contains(". ")) {
                return true;
            }
        }
        return false;
    }

    private static Credited with(String caption, String credit) {
        String names = strip(credit);
        String creator = "";
        String agency = "";
        List<String> parts = List.of(PARTINGS.split(names, 8));
        for (String part : parts) {
            String name = strip(part.strip());
            if (namesAgency(name)) {
                agency = agency.isEmpty() ? name : agency;
            } else if (creator.isEmpty() && looksLikeName(name)) {
                creator = name;
            } else if (agency.isEmpty() && !creator.isEmpty() && !name.isEmpty()) {
                agency = name;
            }
        }
        return new Credited(caption, names, creator, agency);
    }

    private static boolean looksLikeName(String name) {
        String[] words = name.split(" ", 6);
        return words.length >= 2
                && words.length <= 4
                && Character.isUpperCase(name.codePointAt(0))
                && name.chars().noneMatch(Character::isDigit);
    }

    private static String strip(String credit) {
        String text = credit.strip();
        if (text.startsWith("(") && text.endsWith(")")) {
            text = text.substring(1, text.length() - 1).strip();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String opening : OPENINGS) {
            if (lower.startsWith(opening)) {
                return strip(text.substring(opening.length()));
            }
        }
        return trimEnd(text.startsWith(":") ? text.substring(1).strip() : text);
    }

    private static String trimEnd(String text) {
        int end = text.length();
        while (end > 0 && " |–—-/([,:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static int lastBracket(String text) {
        return text.endsWith(")") ? text.lastIndexOf('(') : text.endsWith("]") ? text.lastIndexOf('[') : -1;
    }

    private static int lastSentence(String text) {
        int at = Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf("? "), text.lastIndexOf("! ")));
        return at < 0 ? -1 : at + 1;
    }

    /// Whether an agency is named in the words.
    static boolean namesAgency(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String agency : AGENCIES) {
            if (wordAt(lower, agency) >= 0) {
                return true;
            }
        }
        return lower.equals("ap")
                || lower.equals("pa")
                || lower.equals("sda")
                || lower.equals("sid")
                || lower.endsWith("/ap")
                || lower.endsWith("/pa");
    }

    private static int wordAt(String lower, String wanted) {
        for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1));
            boolean ends = end >= lower.length()
                    || !Character.isLetterOrDigit(lower.charAt(end))
                    || !Character.isLetterOrDigit(wanted.charAt(wanted.length() - 1));
            if (starts && ends) {
                return at;
            }
        }
        return -1;
    }
}
