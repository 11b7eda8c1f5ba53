package pressbox.football;

import java.util.Arrays;
import pressbox.text.Folding;
import pressbox.text.Tokens;

/// The words of one text with what each is, in which sentence it stands, whether in quote marks or in a headline of
/// capitals.
final class Marked {
    private static final byte BEGINS = 1;
    private static final byte QUOTED = 2;
    private static final byte TITLE_CASE = 4;
    private static final byte NEW_LINE = 8;

    final Tokens tokens;
    final Lexicon lexicon;
    final int size;
    private final int[] words;
    private final long[] kinds;
    private final int[] sentences;
    private final byte[] marks;
    private boolean quoting;
    private boolean singleQuoting;

    Marked(Lexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        size = tokens.size();
        words = new int[size];
        kinds = new long[size];
        sentences = new int[size];
        marks = new byte[size];
        lookUp();
        int sentence = 0;
        int before = 0;
        int line = 0;
        for (int i = 0; i < size; i++) {
            int gap = i > 0 && tokens.gap(i) == Tokens.Gap.BLANK && tokens.start(i) == before + 1 && at(before) == ' '
                    ? 0
                    : mark(before, tokens.start(i));
            if (i == 0 || (gap & BEGINS) != 0 && !isInitial(i - 1)) {
                marks[i] |= BEGINS;
                sentence += (gap & QUOTED) == 0 ? 1 : 0;
            }
            if ((gap & NEW_LINE) != 0) {
                markTitle(line, i);
                line = i;
            }
            if (quoting || singleQuoting) {
                marks[i] |= QUOTED;
            }
            sentences[i] = sentence;
            before = tokens.end(i);
        }
        markTitle(line, size);
    }

    /// All words in one go: while the processor waits for what is known of one, it looks for the next.
    private void lookUp() {
        for (int i = 0; i < size; i++) {
            words[i] = lexicon.trie.word(tokens, i);
        }
        for (int i = 0; i < size; i++) {
            kinds[i] = lexicon.wordKinds(words[i]);
        }
    }

    private char at(int offset) {
        return tokens.charAt(offset);
    }

    /// Reads what stands between two words: BEGINS where a sentence may begin, with QUOTED where only a quotation does.
    private int mark(int from, int to) {
        int found = 0;
        int lines = 0;
        for (int at = from; at < to; at++) {
            char c = at(at);
            switch (c) {
                case '.', '!', '?', '…', '•', '|', '*' -> found |= BEGINS;
                case ':' -> found |= BEGINS | QUOTED;
                case '\n' -> {
                    if (lines++ == 1) {
                        quoting = false;
                        singleQuoting = false;
                    }
                    found |= BEGINS | NEW_LINE;
                }
                case '“', '«', '„' -> {
                    quoting = true;
                    found |= BEGINS | QUOTED;
                }
                case '”', '»' -> quoting = false;
                case '"' -> {
                    quoting = opens(at, to);
                    found |= quoting ? BEGINS | QUOTED : 0;
                }
                case '‘' -> {
                    singleQuoting |= opens(at, to);
                    found |= BEGINS | QUOTED;
                }
                case '\'', '’' -> {
                    if (c == '\'' && opens(at, to)) {
                        singleQuoting = true;
                        found |= BEGINS | QUOTED;
                    } else {
                        singleQuoting &= isApostrophe(at);
                    }
                }
                default -> {}
            }
        }
        boolean sentence = (found & BEGINS) != 0 && hasStop(from, to);
        return sentence ? found & ~QUOTED : found;
    }

    private boolean hasStop(int from, int to) {
        for (int at = from; at < to; at++) {
            char c = at(at);
            if (c == '.' || c == '!' || c == '?' || c == '…' || c == '\n') {
                return true;
            }
        }
        return false;
    }

    private char before(int offset) {
        return offset > 0 ? at(offset - 1) : ' ';
    }

    private boolean opens(int mark, int next) {
        return mark + 1 == next && (mark == 0 || !Character.isLetterOrDigit(at(mark - 1))) && !isStop(before(mark));
    }

    /// Whether the mark at the end of a word is an apostrophe, as in `Doe’s` or `players’ `, and closes no quotation.
    private boolean isApostrophe(int mark) {
        char last = before(mark);
        if (!Character.isLetterOrDigit(last)) {
            return false;
        }
        return mark + 1 < tokens.text().length()
                && (Character.isLetter(at(mark + 1)) || (last == 's' && isBlank(at(mark + 1))));
    }

    private static boolean isStop(char c) {
        return c == '.' || c == ',' || c == '!' || c == '?';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\u00A0';
    }

    /// A full stop after one capital or after "St" ends no sentence.
    private boolean isInitial(int token) {
        int length = tokens.end(token) - tokens.start(token);
        return tokens.end(token) < tokens.text().length()
                && at(tokens.end(token)) == '.'
                && tokens.isCapital(token)
                && (length == 1 || (length < 4 && tokens.is(token, "st") || isTerm(token, Term.HONORIFIC)));
    }

    private void markTitle(int from, int to) {
        int capitals = 0;
        int others = 0;
        for (int i = from; i < to && i < from + 40; i++) {
            if (tokens.end(i) - tokens.start(i) > 3) {
                if (tokens.isCapital(i)) {
                    capitals++;
                } else if (!tokens.isDigits(i)) {
                    others++;
                }
            }
        }
        boolean sentence = to > from && tokens.end(to - 1) < tokens.text().length() && at(tokens.end(to - 1)) == '.';
        if (capitals > 3 * others && capitals + others > 2 && !sentence) {
            for (int i = from; i < to; i++) {
                marks[i] |= TITLE_CASE;
            }
        }
    }

    int word(int token) {
        return words[token];
    }

    /// Whether the word is by itself one of these kinds of [Term].
    boolean isTerm(int token, long wanted) {
        return token >= 0 && token < size && (kinds[token] & wanted) != 0;
    }

    /// The words folded, as one name.
    String folded(int first, int last) {
        return first == last && tokens.isPlain(first)
                ? tokens.folded(first)
                : Folding.fold(tokens.span(first, last).in(tokens.text()));
    }

    /// The number of the sentence, roughly: a quotation and what introduces it are one.
    int sentence(int token) {
        return sentences[token];
    }

    boolean isCapital(int token) {
        return token >= 0 && token < size && tokens.isCapital(token);
    }

    /// Whether a capital here says nothing, since a sentence, a quotation or a line begins.
    boolean begins(int token) {
        return (marks[token] & BEGINS) != 0;
    }

    boolean isQuoted(int token) {
        return (marks[token] & QUOTED) != 0;
    }

    /// Whether the line writes most words with a capital, so that a capital says little.
    boolean isTitleCase(int token) {
        return (marks[token] & TITLE_CASE) != 0;
    }

    /// Whether a word goes on with the one before it: blanks or a hyphen between them, or the stop of an initial.
    boolean joins(int token) {
        if (token <= 0 || token >= size) {
            return false;
        }
        return switch (tokens.gap(token)) {
            case BLANK, HYPHEN -> true;
            case STOP ->
                isInitial(token - 1) || (tokens.end(token - 1) - tokens.start(token - 1) < 4 && !begins(token));
            case POSSESSIVE, COMMA, OTHER -> false;
        };
    }

    boolean is(int token, String folded) {
        return token >= 0 && token < size && tokens.is(token, folded);
    }

    @Override
    public String toString() {
        return Arrays.toString(words);
    }
}
