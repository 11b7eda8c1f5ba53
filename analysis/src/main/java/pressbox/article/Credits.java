package pressbox.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Parts a caption from its credit line, and the credit line into photographer and agency.
final class Credits {
    /// A caption without its credit, the credit line, and who is named in it; parts that are not there are empty.
    record Credited(String caption, String credit, String creator, String agency) {}

    private static final Pattern PARTINGS = Pattern.compile("/|\\||\\bvia\\b| - | – |,|\\(");

    private Credits() {}

    /// Reads a caption that may carry its credit in brackets, behind a word such as "Photo:", or as a last sentence.
    static Credited read(String caption) {
        String text = Wording.clean(caption);
        return bracketed(text)
                .or(() -> opened(text))
                .or(() -> EasternCredits.read(text))
                .or(() -> behindLastSentence(text))
                .orElseGet(() -> new Credited(text, "", "", ""));
    }

    private static Optional<Credited> bracketed(String text) {
        int open = lastBracket(text);
        String inside =
                open < 0 ? "" : text.substring(open + 1, text.length() - 1).strip();
        if (!isCredit(inside)) {
            return Optional.empty();
        }
        String rest = text.substring(0, open).strip();
        int opening = opening(rest);
        if (opening >= 0) {
            return Optional.of(with(trimEnd(rest.substring(0, opening)), text.substring(opening)));
        }
        // "… on 1 August.Anna Berg (Agency)": styles part what the markup runs together.
        int sentence = rest.lastIndexOf('.') + 1;
        String name = rest.substring(sentence).strip();
        boolean named = sentence > 0 && PersonNames.is(name) && looksLikeName(name);
        return Optional.of(named ? with(rest.substring(0, sentence), name + " (" + inside + ")") : with(rest, inside));
    }

    private static Optional<Credited> opened(String text) {
        int opening = opening(text);
        return opening < 0
                ? Optional.empty()
                : Optional.of(with(trimEnd(text.substring(0, opening)), text.substring(opening)));
    }

    /// Where the credit begins with a word such as "Photo:"; -1 where none does.
    private static int opening(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int best = -1;
        for (String opening : CreditWords.OPENING_WORDS) {
            int at = opening.equals("by ") ? -1 : wordAt(lower, opening);
            boolean file = at >= 5 && lower.startsWith("file ", at - 5);
            boolean near = at >= 0 && text.length() - at <= 120 && !file;
            if (near && (best < 0 || at < best)) {
                best = at;
            }
        }
        return best;
    }

    private static Optional<Credited> behindLastSentence(String text) {
        int sentence = Math.max(lastSentence(text), text.lastIndexOf(" | "));
        String tail = sentence < 0 ? text : text.substring(sentence).strip();
        boolean credit = tail.length() <= 80 && namesAgency(tail) && isNames(tail);
        return credit
                ? Optional.of(with(sentence < 0 ? "" : trimEnd(text.substring(0, sentence)), tail))
                : Optional.empty();
    }

    /// Whether words are names and joints, as "A B/Agency via C", and no sentence about them.
    private static boolean isNames(String words) {
        int small = 0;
        for (String word : words.split("[ /]", 20)) {
            boolean lower = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
            small += lower && word.length() > 3 && !namesAgency(word) ? 1 : 0;
        }
        return small <= 1;
    }

    /// Reads words that are known to be a credit line.
    static Credited line(String credit) {
        return with("", Wording.clean(credit));
    }

    /// Whether a whole line is a credit line, as "PA Wire" or "Picture: A B".
    static boolean isCredit(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (line.length() > 140 || line.isEmpty() || hasCaptionBeforeBracket(line)) {
            return false;
        }
        if (CreditWords.OPENINGS.opening(lower) > 0) {
            return true;
        }
        return line.length() <= 80 && namesAgency(line) && !line.contains(". ") && isNames(line);
    }

    private static boolean hasCaptionBeforeBracket(String line) {
        int open = lastBracket(line);
        return open > 0 && line.substring(0, open).split(" ", 6).length > 4;
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
        int stop = tail.lastIndexOf(". ");
        return CreditWords.MARKS.firstAmongWords(tail, Math.max(0, stop)) >= 0;
    }

    private static Credited with(String caption, String credit) {
        String names = strip(credit);
        String creator = "";
        String agency = "";
        List<String> parts = List.of(PARTINGS.split(names, 8));
        for (String part : parts) {
            String name = strip(part.replace(')', ' ').strip());
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
        int opening = CreditWords.OPENINGS.opening(lower);
        if (opening > 0) {
            return strip(text.substring(opening));
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
        return CreditWords.AGENCIES.firstAmongWords(lower, 0) >= 0
                || lower.equals("ap")
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
