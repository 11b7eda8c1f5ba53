package pressbox.phrase;

import java.util.ArrayList;
import java.util.List;
import pressbox.article.Article;
import pressbox.article.Paragraph;
import pressbox.fact.Prose;
import pressbox.football.Mention;
import pressbox.phrase.Line.Kind;
import pressbox.text.Span;
import pressbox.text.Tokens;
import pressbox.text.WordSet;

/// Cuts an article into lines, once for a reader.
///
/// Takes one pass over the text. A quote mark that no mark closes holds to the end of its paragraph.
public final class Lines {
    private static final WordSet DAYS = Words.of("monday tuesday wednesday thursday friday saturday sunday");

    private static final WordSet MONTHS = Words.of("march april may june august");
    private static final WordSet BEFORE_MONTHS = Words.of("in on by since last next until from early late this mid");

    private final Prose prose;
    private final Tokens tokens;
    private final List<Mention> names;
    private final Items items;
    /// The first item of the sentence that is being cut.
    private int first;
    private int nextName;
    /// The word of the text at hand; no item behind it is there yet.
    private int token;
    private char open;

    private Lines(Prose prose) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.names = prose.names().all();
        this.items = new Items(tokens);
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
            boolean plain = isPlainWord(name.start()) && tokens.end(token) == name.end();
            if (plain && isDate()) {
                at = word(name.start(), sentence.end());
                continue;
            }
            if (plain) {
                items.addName(mention, token, isQuoted());
            } else {
                items.addName(mention, isQuoted());
            }
            at = name.end();
        }
        words(at, sentence.end());
    }

    /// Takes the words and marks in as far as `to`.
    private void words(int from, int to) {
        int at = from;
        while (at < to) {
            char c = tokens.charAt(at);
            at = c == ' ' || Character.isWhitespace(c) ? at + 1 : word(at, to);
        }
    }

    /// Takes in the word or mark that starts here and returns the place behind it.
    private int word(int start, int limit) {
        if (isPlainWord(start) && isWhole(limit)) {
            items.add(token, tokens.startsWithDigit(token) ? Kind.NUMBER : Kind.WORD, isQuoted());
            return tokens.end(token);
        }
        int end = wordEnd(start, limit);
        char letter = tokens.charAt(start);
        if (end == start + 1 && !isLetterOrDigit(letter)) {
            turnQuote(letter, start);
            items.add(start, end, Kind.MARK, isQuoted());
        } else {
            items.add(start, end, kind(start, end), isQuoted());
        }
        return end;
    }

    /// Whether a plain word of the text begins here, which is then the one at hand.
    private boolean isPlainWord(int start) {
        while (token < tokens.size() && tokens.start(token) < start) {
            token++;
        }
        return token < tokens.size() && tokens.start(token) == start && tokens.isPlain(token);
    }

    /// Whether the word at hand ends by `limit` and nothing joins another to it: a blank follows, or a mark and a
    /// blank.
    private boolean isWhole(int limit) {
        int end = tokens.end(token);
        if (end >= limit) {
            return end == limit;
        }
        char next = tokens.charAt(end);
        return next == ' ' || (next == ',' || next == '.') && (end + 1 == limit || tokens.charAt(end + 1) == ' ');
    }

    /// Whether the word at hand, which names somebody, names a day here: "Wednesday", "in March".
    private boolean isDate() {
        if (DAYS.has(tokens, token)) {
            return true;
        }
        int last = items.size() - 1;
        return last >= first
                && MONTHS.has(tokens, token)
                && (items.isOneOf(BEFORE_MONTHS, last) || items.kind(last) == Kind.NUMBER);
    }

    private boolean isQuoted() {
        return open != 0;
    }

    private void turnQuote(char mark, int at) {
        boolean letterBefore = at > 0 && isLetterOrDigit(tokens.charAt(at - 1));
        boolean letterAfter = at + 1 < tokens.text().length() && isLetterOrDigit(tokens.charAt(at + 1));
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
        char first = tokens.charAt(start);
        if (isApostrophe(first) && start + 1 < limit && tokens.charAt(start + 1) == 's' && endsAt(start + 2, limit)) {
            return start + 2;
        }
        int at = start;
        if (first == 'Â' && start + 2 < limit && isCurrency(tokens.charAt(start + 1))) {
            return wordEnd(start + 1, limit);
        }
        if (isCurrency(first) && start + 1 < limit && Character.isDigit(tokens.charAt(start + 1))) {
            at++;
        } else if (!isLetterOrDigit(first)) {
            return start + (Character.isHighSurrogate(first) && start + 1 < limit ? 2 : 1);
        }
        while (at < limit) {
            char c = tokens.charAt(at);
            if (isLetterOrDigit(c)) {
                at++;
                continue;
            }
            if (c == ' ') {
                break;
            }
            boolean more = at + 1 < limit && isLetterOrDigit(tokens.charAt(at + 1));
            if (!more || !joins(c, tokens.charAt(at - 1), tokens.charAt(at + 1))) {
                break;
            }
            if (isApostrophe(c) && tokens.charAt(at + 1) == 's' && endsAt(at + 2, limit)) {
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
        return at >= limit || !isLetterOrDigit(tokens.charAt(at));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isCurrency(char c) {
        return c == '£' || c == '€' || c == '$';
    }

    private Kind kind(int start, int end) {
        char first = tokens.charAt(start);
        if (isCurrency(first) || (first == 'Â' && end > start + 1 && isCurrency(tokens.charAt(start + 1)))) {
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
