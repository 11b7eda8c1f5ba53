package pressbox.text;

import java.util.Arrays;

/// The words of a text with their places, cut fine: `centre-back` is two words, `Konaté's` is one whose place leaves
/// the `'s` out.
///
/// Words are runs of letters and digits; an apostrophe inside a word belongs to it (`O'Neil`, `don't`), the
/// endings `'s 'll 're 've 'd 'm` do not; `1,200` and `10.5` are one word; `&` is the word `and`. Kept as
/// parallel arrays, immutable, safe to share.
public final class Tokens {
    /// What stands between a word and the one before it.
    public enum Gap {
        /// Blanks, or one line break.
        BLANK,
        HYPHEN,
        /// A full stop, with or without blanks.
        STOP,
        /// The apostrophe or `'s` of the word before, then blanks.
        POSSESSIVE,
        /// A comma and blanks.
        COMMA,
        /// Anything else: the start of the text, quote marks, brackets, dashes, an empty line.
        OTHER
    }

    private static final byte CAPITAL = 1;
    private static final byte ALL_CAPITALS = 2;
    private static final byte DIGITS = 4;
    private static final byte HANDLE = 8;
    private static final byte PLAIN = 16;

    /// Of so many characters one is marked with the first word behind it, so that a place is found without a search.
    private static final int STRIDE = 16;

    private static final String AND = "and";

    /// What a word of accents alone folds to.
    private static final char NO_LETTER = 1;

    /// For the letters of the longest fold, and some of those to come.
    private static final int ROOM = 16;

    private static final long KEY_FACTOR = 0x9E3779B97F4A7C15L;

    private final CharSequence text;
    private final int from;
    /// The characters that were cut, from `from` on.
    private final char[] chars;
    private final int[] firsts;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] foldedStarts;
    private int[] hashes;
    private long[] keys;
    private byte[] shapes;
    private Gap[] gaps;
    /// Always with room for one letter for each character that is still to be cut.
    private char[] folded;

    private Tokens(CharSequence text, int from, int to) {
        this.text = text;
        this.from = from;
        chars = text.subSequence(from, to).toString().toCharArray();
        int expected = (to - from) / 5 + 8;
        starts = new int[expected];
        ends = new int[expected];
        foldedStarts = new int[expected + 1];
        hashes = new int[expected];
        keys = new long[expected];
        shapes = new byte[expected];
        gaps = new Gap[expected];
        folded = new char[to - from + ROOM];
        cut(from, to);
        firsts = new int[(to - from) / STRIDE + 1];
        for (int i = 0, token = 0; i < firsts.length; i++) {
            token = walk(token, from + i * STRIDE);
            firsts[i] = token;
        }
    }

    /// The words of a whole text.
    public static Tokens of(CharSequence text) {
        return new Tokens(text, 0, text.length());
    }

    /// The words of a stretch of a text; offsets are those of the whole text.
    public static Tokens in(CharSequence text, Span within) {
        return new Tokens(text, within.start(), within.end());
    }

    private void cut(int from, int to) {
        int at = from;
        int gapFrom = from;
        while (at < to) {
            char c = charAt(at);
            if (c == ' ' || c != '&' && !isWord(c)) {
                at++;
                continue;
            }
            if (size == starts.length) {
                grow();
            }
            starts[size] = at;
            gaps[size] = gap(gapFrom, at);
            at = c == '&' ? and(at, to) : word(at, to);
            ends[size++] = at;
            gapFrom = at;
            if (at < to && charAt(at) != ' ' && c != '&' && Folding.isApostrophe(charAt(at))) {
                at = afterEnding(at, to);
            }
        }
    }

    private int and(int at, int to) {
        int end = foldedStarts[size];
        for (int i = 0; i < AND.length(); i++) {
            folded[end++] = AND.charAt(i);
        }
        hashes[size] = AND.hashCode();
        keys[size] = key(AND);
        foldedStarts[size + 1] = end;
        makeRoom(end, to - at);
        return at + 1;
    }

    /// Takes in the word that starts here and returns the place behind it.
    private int word(int start, int to) {
        int at = start;
        int end = foldedStarts[size];
        int hash = 0;
        long key = 0;
        int capitals = 0;
        int letters = 0;
        int all = 0;
        while (at < to) {
            char c = charAt(at);
            if (c >= 'a' && c <= 'z') {
                letters++;
                folded[end++] = c;
                hash = 31 * hash + c;
                key = keyOn(key, c);
            } else if (c == ' ') {
                break;
            } else if (isWord(c)) {
                all |= c;
                if (!isDigit(c)) {
                    letters++;
                    capitals += Character.isUpperCase(c) ? 1 : 0;
                }
                int letter = end;
                end = Folding.fold(c, folded, end);
                for (; letter < end; letter++) {
                    hash = 31 * hash + folded[letter];
                    key = keyOn(key, folded[letter]);
                }
                makeRoom(end, to - at);
            } else if ((c == ',' || c == '.') && joinsDigits(at, start, to)) {
                folded[end++] = c;
                hash = 31 * hash + c;
                key = keyOn(key, c);
            } else if (!Folding.isApostrophe(c) || !joinsWord(at, start, to)) {
                break;
            }
            at++;
        }
        if (end == foldedStarts[size]) {
            folded[end++] = NO_LETTER;
            hash = NO_LETTER;
            key = keyOn(0, NO_LETTER);
        }
        hashes[size] = hash;
        keys[size] = keyEnd(key);
        foldedStarts[size + 1] = end;
        boolean handle = start > from && (charAt(start - 1) == '@' || charAt(start - 1) == '#');
        shapes[size] = (byte) ((Character.isUpperCase(charAt(start)) ? CAPITAL : 0)
                | (capitals > 1 && capitals == letters ? ALL_CAPITALS : 0)
                | (letters == 0 ? DIGITS : 0)
                | (handle ? HANDLE : 0)
                | (all < 0x80 && end - foldedStarts[size] == at - start ? PLAIN : 0));
        return at;
    }

    private void grow() {
        int more = size * 2;
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        foldedStarts = Arrays.copyOf(foldedStarts, more + 1);
        hashes = Arrays.copyOf(hashes, more);
        keys = Arrays.copyOf(keys, more);
        shapes = Arrays.copyOf(shapes, more);
        gaps = Arrays.copyOf(gaps, more);
    }

    /// For a character that folded to several letters.
    private void makeRoom(int length, int characters) {
        if (length + characters + ROOM > folded.length) {
            folded = Arrays.copyOf(folded, folded.length + folded.length / 2 + ROOM);
        }
    }

    private boolean joinsWord(int apostrophe, int start, int to) {
        if (apostrophe == start || apostrophe + 1 >= to || !Character.isLetter(charAt(apostrophe + 1))) {
            return false;
        }
        return Character.isLetter(charAt(apostrophe - 1)) && afterEnding(apostrophe, to) == apostrophe + 1;
    }

    /// The place after `'s 'll 're 've 'd 'm`, or after the apostrophe alone where no such ending follows.
    private int afterEnding(int apostrophe, int to) {
        int end = apostrophe + 1;
        while (end < to && end < apostrophe + 4 && isWord(charAt(end))) {
            end++;
        }
        char first = end > apostrophe + 1 ? Character.toLowerCase(charAt(apostrophe + 1)) : 0;
        if (end == apostrophe + 2) {
            return first == 's' || first == 'd' || first == 'm' ? end : apostrophe + 1;
        }
        if (end == apostrophe + 3) {
            char second = Character.toLowerCase(charAt(apostrophe + 2));
            boolean ending = (first == 'l' && second == 'l') || ((first == 'r' || first == 'v') && second == 'e');
            return ending ? end : apostrophe + 1;
        }
        return apostrophe + 1;
    }

    private boolean joinsDigits(int mark, int start, int to) {
        if (mark == start || mark + 1 >= to || !isDigit(charAt(mark - 1)) || !isDigit(charAt(mark + 1))) {
            return false;
        }
        if (charAt(mark) == '.') {
            return true;
        }
        return mark + 3 < to
                && isDigit(charAt(mark + 2))
                && isDigit(charAt(mark + 3))
                && (mark + 4 >= to || !isDigit(charAt(mark + 4)));
    }

    private Gap gap(int from, int to) {
        if (size == 0) {
            return Gap.OTHER;
        }
        if (to == from + 1) {
            char only = charAt(from);
            if (only == ' ' || only == '\n' || only == '\u00A0') {
                return Gap.BLANK;
            }
            if (isHyphen(only)) {
                return Gap.HYPHEN;
            }
            return only == '.' ? Gap.STOP : Gap.OTHER;
        }
        if (to == from) {
            return Gap.OTHER;
        }
        char first = charAt(from);
        if (Folding.isApostrophe(first)) {
            int rest = from + 1;
            if (charAt(rest) == 's' || charAt(rest) == 'S') {
                rest++;
            }
            return onlyBlanks(rest, to) ? Gap.POSSESSIVE : Gap.OTHER;
        }
        if (first == '.') {
            return onlyBlanks(from + 1, to) ? Gap.STOP : Gap.OTHER;
        }
        if (first == ',') {
            return onlyBlanks(from + 1, to) ? Gap.COMMA : Gap.OTHER;
        }
        return onlyBlanks(from, to) ? Gap.BLANK : Gap.OTHER;
    }

    private boolean onlyBlanks(int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = charAt(i);
            if (c == '\n') {
                lines++;
            } else if (c != ' ' && c != '\u00A0' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return from < to && lines < 2;
    }

    private static boolean isWord(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
        }
        return (Character.isLetterOrDigit(c) && c != 'ʼ') || (c >= 0x300 && c < 0x370);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /// The text the words were cut from.
    public CharSequence text() {
        return text;
    }

    /// The character at this place of the text, which lies in the stretch that was cut.
    public char charAt(int offset) {
        return chars[offset - from];
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public Span span(int token) {
        return new Span(starts[token], ends[token]);
    }

    /// From the start of word `first` to the end of word `last`.
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /// The word as printed.
    public String word(int token) {
        return text.subSequence(starts[token], ends[token]).toString();
    }

    /// The word folded (see [Folding]), apostrophes left out.
    public String folded(int token) {
        return new String(folded, foldedStarts[token], foldedStarts[token + 1] - foldedStarts[token]);
    }

    /// Whether the folded word is `word`, which must be folded itself; nothing is allocated.
    public boolean is(int token, String word) {
        int from = foldedStarts[token];
        int length = foldedStarts[token + 1] - from;
        if (length != word.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (folded[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The hash of [#folded(int)], computed once, equal to that of the `String`.
    public int hash(int token) {
        return hashes[token];
    }

    /// A number that no two words of one language share but by a chance of one in 2^64; see [#key(String)].
    public long key(int token) {
        return keys[token];
    }

    /// The key of a folded word.
    public static long key(String word) {
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            key = keyOn(key, word.charAt(i));
        }
        return keyEnd(key);
    }

    /// One letter more of a key that begins with 0 and ends with [#keyEnd(long)].
    public static long keyOn(long key, char letter) {
        return (key + letter) * KEY_FACTOR;
    }

    public static long keyEnd(long key) {
        return key ^ key >>> 29;
    }

    /// What stands between this word and the one before it.
    public Gap gap(int token) {
        return gaps[token];
    }

    /// Whether the first letter is a capital.
    public boolean isCapital(int token) {
        return (shapes[token] & CAPITAL) != 0;
    }

    /// Whether all of two or more letters are capitals.
    public boolean isAllCapitals(int token) {
        return (shapes[token] & ALL_CAPITALS) != 0;
    }

    /// Whether it holds digits alone.
    public boolean isDigits(int token) {
        return (shapes[token] & DIGITS) != 0;
    }

    /// Whether the first character is a digit.
    public boolean startsWithDigit(int token) {
        return isDigit(folded[foldedStarts[token]]);
    }

    /// Whether `@` or `#` stands before it.
    public boolean isHandle(int token) {
        return (shapes[token] & HANDLE) != 0;
    }

    /// Whether folding changed nothing but its capitals: no accent, no apostrophe in it.
    public boolean isPlain(int token) {
        return (shapes[token] & PLAIN) != 0;
    }

    /// The first word that starts at or after `offset`; `size()` where there is none.
    public int firstFrom(int offset) {
        int stride = Math.clamp((offset - from) / STRIDE, 0, firsts.length - 1);
        return walk(firsts[stride], offset);
    }

    private int walk(int token, int offset) {
        int at = token;
        while (at < size && starts[at] < offset) {
            at++;
        }
        return at;
    }
}
