package pressbox.phrase;

import java.util.ArrayList;
import java.util.List;
import pressbox.article.Article;
import pressbox.article.Paragraph;
import pressbox.fact.Prose;
import pressbox.football.Mention;
import pressbox.phrase.Line.Kind;
import pressbox.text.Span;
import pressbox.text.WordSet;

/// Cuts an article into lines, once for a reader.
///
/// Takes one pass over the text. A quote mark that no mark closes holds to the end of its paragraph.
public final class Lines {
    private static final WordSet DAYS = Words.of("monday tuesday wednesday thursday friday saturday sunday");

    private static final WordSet MONTHS = Words.of("march april may june august");
    private static final WordSet BEFORE_MONTHS = Words.of("in on by since last next until from early late this mid");

    private final Prose prose;
    private final char[] text;
    private final List<Mention> names;
    private final Items items;
    /// The first item of the sentence that is being cut.
    private int first;
    private int nextName;
    private char open;

    private Lines(Prose prose) {
        this.prose = prose;
        this.text = prose.text().toCharArray();
        this.names = prose.names().all();
        this.items = new Items(prose.text());
    }

    /// The lines of an article in order, those without a word left out.
    public static List<Line> of(Prose prose) {
        return new Lines(prose).cut();
    }

    private List<Line> cut() {
        Article article = prose.article();
        List<Line> lines = new ArrayList<>();
        int paragraph = -1;
        int end = 0;
        for (Span sentence : prose.sentences()) {
            while (sentence.start() >= end && paragraph < article.paragraphs().size()) {
                open = 0;
                paragraph++;
                end = paragraph < article.paragraphs().size()
                        ? article.paragraphs().get(paragraph).span().end()
                        : Integer.MAX_VALUE;
                if (paragraph == 0 && sentence.start() < article.title().length()) {
                    paragraph = -1;
                    end = article.title().length();
                    break;
                }
            }
            cut(sentence);
            if (items.size() > first) {
                lines.add(new Line(sentence, items, first, paragraph, place(article, paragraph)));
            }
        }
        return lines;
    }

    private static Line.Place place(Article article, int paragraph) {
        if (paragraph < 0) {
            return Line.Place.TITLE;
        }
        return paragraph < article.paragraphs().size()
                        && article.paragraphs().get(paragraph).kind() == Paragraph.Kind.HEADING
                ? Line.Place.HEADING
                : Line.Place.BODY;
    }

    private void cut(Span sentence) {
        first = items.size();
        int at = sentence.start();
        while (nextName < names.size() && names.get(nextName).span().start() < at) {
            nextName++;
        }
        while (nextName < names.size() && names.get(nextName).span().end() <= sentence.end()) {
            Mention mention = names.get(nextName++);
            Span name = mention.span();
            if (name.start() < at || name.isEmpty()) {
                continue;
            }
            words(at, name.start());
            if (isDate(name)) {
                at = word(name.start(), sentence.end());
            } else {
                items.addName(mention, isQuoted());
                at = name.end();
            }
        }
        words(at, sentence.end());
    }

    /// Takes the words and marks in as far as `to`.
    private void words(int from, int to) {
        int at = from;
        while (at < to) {
            char c = text[at];
            at = c == ' ' || Character.isWhitespace(c) ? at + 1 : word(at, to);
        }
    }

    /// Takes in the word or mark that starts here and returns the place behind it.
    private int word(int start, int limit) {
        int end = wordEnd(start, limit);
        char letter = text[start];
        if (end == start + 1 && !isLetterOrDigit(letter)) {
            turnQuote(letter, start);
            items.add(start, end, Kind.MARK, isQuoted());
        } else {
            items.add(start, end, kind(start, end), isQuoted());
        }
        return end;
    }

    /// "Wednesday" and "in March" name a day, whoever else is called so.
    private boolean isDate(Span name) {
        if (items.isOneOf(DAYS, name)) {
            return true;
        }
        int last = items.size() - 1;
        return last >= first
                && (items.isOneOf(BEFORE_MONTHS, last) || items.kind(last) == Kind.NUMBER)
                && items.isOneOf(MONTHS, name);
    }

    private boolean isQuoted() {
        return open != 0;
    }

    private void turnQuote(char mark, int at) {
        boolean letterBefore = at > 0 && isLetterOrDigit(text[at - 1]);
        boolean letterAfter = at + 1 < text.length && isLetterOrDigit(text[at + 1]);
        switch (mark) {
            case '“', '«', '„' -> open = mark;
            case '”', '»' -> open = 0;
            case '"' -> open = open == '"' ? 0 : open == 0 ? '"' : open;
            case '‘' -> open = open == 0 && !letterBefore ? mark : open;
            case '\'' ->
                open = open == 0 && !letterBefore && letterAfter ? mark : open == mark && !letterAfter ? 0 : open;
            case '’' -> open = open == '‘' && !letterAfter ? 0 : open;
            default -> {}
        }
    }

    /// Letters and digits with what may stand inside a word: apostrophes, hyphens, points and currency signs.
    private int wordEnd(int start, int limit) {
        char first = text[start];
        if (isApostrophe(first) && start + 1 < limit && text[start + 1] == 's' && endsAt(start + 2, limit)) {
            return start + 2;
        }
        int at = start;
        if (first == 'Â' && start + 2 < limit && isCurrency(text[start + 1])) {
            return wordEnd(start + 1, limit);
        }
        if (isCurrency(first) && start + 1 < limit && Character.isDigit(text[start + 1])) {
            at++;
        } else if (!isLetterOrDigit(first)) {
            return start + (Character.isHighSurrogate(first) && start + 1 < limit ? 2 : 1);
        }
        while (at < limit) {
            char c = text[at];
            if (isLetterOrDigit(c)) {
                at++;
                continue;
            }
            if (c == ' ') {
                break;
            }
            boolean more = at + 1 < limit && isLetterOrDigit(text[at + 1]);
            if (!more || !joins(c, text[at - 1], text[at + 1])) {
                break;
            }
            if (isApostrophe(c) && text[at + 1] == 's' && endsAt(at + 2, limit)) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean joins(char c, char before, char after) {
        return c == '-'
                || isApostrophe(c)
                || ((c == '–' || c == '.' || c == ',' || c == ':')
                        && Character.isDigit(before)
                        && Character.isDigit(after));
    }

    private boolean endsAt(int at, int limit) {
        return at >= limit || !isLetterOrDigit(text[at]);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isCurrency(char c) {
        return c == '£' || c == '€' || c == '$';
    }

    private Kind kind(int start, int end) {
        char first = text[start];
        if (isCurrency(first) || (first == 'Â' && end > start + 1 && isCurrency(text[start + 1]))) {
            return Kind.MONEY;
        }
        if (!Character.isDigit(first)) {
            return Kind.WORD;
        }
        return isScore(items.word(start, end)) ? Kind.SCORE : Kind.NUMBER;
    }

    private static boolean isScore(String word) {
        int dash = word.indexOf('-');
        if (dash < 1 || dash > 2 || word.length() == dash + 1 || word.length() > dash + 3) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (i != dash && (word.charAt(i) < '0' || word.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c);
    }
}
