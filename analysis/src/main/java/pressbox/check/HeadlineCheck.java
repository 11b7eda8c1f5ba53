package pressbox.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pressbox.article.Article;
import pressbox.football.Beat;
import pressbox.reading.Reading;
import pressbox.text.NumberWords;
import pressbox.text.Span;
import pressbox.text.Tokens;

/// A number, score or name in the headline that the text below lacks.
///
/// Names are looked for in headlines that capitalise as a sentence does; where every word has a capital, a name
/// cannot be told from another word by its form.
final class HeadlineCheck {
    /// A shorter text (a caption, a note) is not expected to repeat its headline.
    private static final int SHORTEST_TEXT = 40;

    private HeadlineCheck() {}

    static List<Finding> of(Reading draft, Beat beat) {
        Article article = draft.article();
        Tokens title = Tokens.of(article.title());
        Tokens body = Tokens.of(article.body());
        List<Finding> findings = new ArrayList<>();
        if (title.size() > 0 && body.size() >= SHORTEST_TEXT) {
            numbers(title, body, findings);
            if (isSentence(title)) {
                names(title, body, findings);
            }
        }
        return findings;
    }

    private static void numbers(Tokens title, Tokens body, List<Finding> findings) {
        Set<Integer> known = new HashSet<>();
        NumberWords.in(body).forEach(written -> known.add(written.value()));
        Set<String> words = new HashSet<>();
        for (int i = 0; i < body.size(); i++) {
            words.add(digits(body.folded(i)));
        }
        for (int i = 0; i < title.size(); i++) {
            String number = digits(title.folded(i));
            if (number.isEmpty() || words.contains(number) && !startsScore(title, i)) {
                continue;
            }
            if (startsScore(title, i)) {
                if (!hasScore(body, title.folded(i), title.folded(i + 1))) {
                    findings.add(missing("score", title.span(i, i + 1), title, Finding.Severity.BLOCK));
                }
                i++;
            } else if (number.length() > 9 || !known.contains(Integer.parseInt(number))) {
                findings.add(missing("number", title.span(i), title, Finding.Severity.WARN));
            }
        }
    }

    private static boolean startsScore(Tokens words, int at) {
        return at + 1 < words.size()
                && words.isDigits(at)
                && words.isDigits(at + 1)
                && words.gap(at + 1) == Tokens.Gap.HYPHEN
                && words.word(at).length() <= 2
                && words.word(at + 1).length() <= 2;
    }

    /// The score in either order, or in words ("a goalless draw") of which no more than the draw is asked.
    private static boolean hasScore(Tokens body, String first, String second) {
        for (int i = 0; i + 1 < body.size(); i++) {
            if (body.is(i, first) && body.is(i + 1, second) || body.is(i, second) && body.is(i + 1, first)) {
                return true;
            }
            if (first.equals("0") && second.equals("0") && (body.is(i, "goalless") || body.is(i, "scoreless"))) {
                return true;
            }
        }
        return false;
    }

    /// The digits at the beginning of a word: `35m` gives `35`.
    private static String digits(String word) {
        int end = 0;
        while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        return word.substring(0, end);
    }

    private static boolean isSentence(Tokens title) {
        int long4 = 0;
        int capitals = 0;
        for (int i = 1; i < title.size(); i++) {
            if (title.word(i).length() > 3 && !title.isDigits(i)) {
                long4++;
                capitals += title.isCapital(i) ? 1 : 0;
            }
        }
        return 3 * capitals <= 2 * long4 && long4 > 0;
    }

    private static void names(Tokens title, Tokens body, List<Finding> findings) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < body.size(); i++) {
            words.add(singular(body.folded(i)));
        }
        int i = 1;
        while (i < title.size()) {
            if (!isName(title, i)) {
                i++;
                continue;
            }
            int last = i;
            while (last + 1 < title.size() && isName(title, last + 1) && title.gap(last + 1) == Tokens.Gap.BLANK) {
                last++;
            }
            if (!words.contains(singular(title.folded(last)))) {
                findings.add(missing("name", title.span(i, last), title, Finding.Severity.WARN));
            }
            i = last + 1;
        }
    }

    /// A capital that no colon, quote mark or full stop before it calls for, and no row of capitals alone.
    private static boolean isName(Tokens title, int at) {
        return title.isCapital(at)
                && !title.isAllCapitals(at)
                && title.word(at).length() > 2
                && (title.gap(at) == Tokens.Gap.BLANK || title.gap(at) == Tokens.Gap.COMMA);
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static Finding missing(String what, Span place, Tokens title, Finding.Severity severity) {
        return new Finding(
                Finding.Code.HEADLINE_UNSUPPORTED,
                severity,
                place,
                "The headline has the " + what + " " + Excerpt.of(place.in(title.text()))
                        + ", which the text does not: bring the two together.",
                List.of());
    }
}
