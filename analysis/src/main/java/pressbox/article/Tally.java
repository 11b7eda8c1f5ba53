package pressbox.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Counts the words and signs of a text in one pass: capitals, digits, words of certain kinds, words it shares with the
/// headline and the description.
final class Tally {
    /// Of words that lines around an article use more than it does; listed in `body-words.txt`.
    enum Kind {
        YOU,
        TRADE,
        RIGHTS,
        DEAL,
        POINTING
    }

    private static final Map<Integer, Kind> KINDS = load();

    private final int[] title;
    private final int[] description;
    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    int words;
    int signs;
    int capitals;
    int digits;
    int commas;
    int speech;
    int questions;
    int bars;
    int lines;
    int addresses;
    int inTitle;
    int inDescription;

    Tally(int[] title, int[] description) {
        this.title = title;
        this.description = description;
    }

    /// The words of a text as sorted numbers, each once, short ones left out.
    static int[] words(String text) {
        int[] found = new int[text.length() / 2 + 1];
        int count = 0;
        int word = 0;
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word = word * 31 + Character.toLowerCase(c);
                length++;
            } else if (length > 0) {
                if (length > 3) {
                    found[count++] = word;
                }
                word = 0;
                length = 0;
            }
        }
        return Arrays.stream(found, 0, count).sorted().distinct().toArray();
    }

    /// Words of the kind in the text counted last.
    int of(Kind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    /// Counts the first letters of a text, at most so many.
    void count(String text, int most) {
        clear();
        int end = Math.min(text.length(), most);
        int word = 0;
        int length = 0;
        for (int i = 0; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                capitals += length == 0 && Character.isUpperCase(c) ? 1 : 0;
                digits += Character.isDigit(c) ? 1 : 0;
                word = word * 31 + Character.toLowerCase(c);
                length++;
                signs++;
                continue;
            }
            if (length > 0) {
                see(word, length);
            }
            sign(c);
            word = 0;
            length = 0;
        }
    }

    private void see(int word, int length) {
        words++;
        Kind kind = KINDS.get(word);
        if (kind != null) {
            kinds.merge(kind, 1, Integer::sum);
        }
        if (length > 3) {
            inTitle += Arrays.binarySearch(title, word) >= 0 ? 1 : 0;
            inDescription += Arrays.binarySearch(description, word) >= 0 ? 1 : 0;
        }
    }

    private void sign(char c) {
        switch (c) {
            case ',', '、', '，' -> commas++;
            case '"', '“', '”', '„', '«', '»', '「', '」' -> speech++;
            case '?', '¿' -> questions++;
            case '|', '•', '·', '→', '>' -> bars++;
            case '\n' -> lines++;
            case '@' -> addresses++;
            case '©' -> kinds.merge(Kind.RIGHTS, 1, Integer::sum);
            default -> {}
        }
    }

    private void clear() {
        kinds.clear();
        words = 0;
        signs = 0;
        capitals = 0;
        digits = 0;
        commas = 0;
        speech = 0;
        questions = 0;
        bars = 0;
        lines = 0;
        addresses = 0;
        inTitle = 0;
        inDescription = 0;
    }

    private static Map<Integer, Kind> load() {
        Map<Integer, Kind> kinds = new HashMap<>();
        try (InputStream in = Tally.class.getResourceAsStream("body-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("body-words.txt is missing beside " + Tally.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] words = line.split(" ", -1);
                for (int i = 1; i < words.length; i++) {
                    kinds.put(words[i].hashCode(), Kind.valueOf(words[0].toUpperCase(Locale.ROOT)));
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException("body-words.txt", unreadable);
        }
        return kinds;
    }
}
