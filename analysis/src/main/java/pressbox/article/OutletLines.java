package pressbox.article;

import java.util.Arrays;

/// The lines that one outlet puts on page after page: they are the outlet's, not any article's.
///
/// Fed with the outlet's articles as they are read, in any order; remembers about a thousand lines, as hashes, in some
/// ten kilobytes however long it is fed. A page that is mostly a page seen before, at another address or in a later
/// state, teaches nothing. Safe for use by several threads.
public final class OutletLines {
    /// A line of this many other pages is the outlet's.
    private static final int PAGES = 3;
    private static final int MOST_LINES = 1_024;
    private static final int MOST_PAGES = 256;
    /// Shorter lines repeat by accident ("Team news", a score).
    private static final int FEWEST_WORDS = 5;
    /// What is longer is told twice, not furniture.
    private static final int LONGEST = 400;

    private final Lately lines = new Lately(MOST_LINES);
    private final Lately pages = new Lately(MOST_PAGES);

    /// Learns the lines of an article; one that was noted before changes nothing.
    public synchronized void note(Article article) {
        long page = page(article.address());
        boolean seen = pages.times(page) > 0;
        pages.comes(page);
        if (seen) {
            return;
        }
        long[] own = new long[article.paragraphs().size()];
        int count = 0;
        int known = 0;
        int letters = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            String line = article.words(paragraph);
            letters += line.length();
            if (mayRepeat(line)) {
                own[count++] = hash(line);
                known += lines.times(hash(line)) > 0 ? line.length() : 0;
            }
        }
        if (2 * known < letters) {
            Arrays.stream(own, 0, count).distinct().forEach(lines::comes);
        }
    }

    /// Whether the line stands on so many of the outlet's pages that it is no article's own.
    public synchronized boolean repeats(String line) {
        return mayRepeat(line) && lines.times(hash(line)) >= PAGES;
    }

    private static boolean mayRepeat(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        int words = 1;
        for (int i = 0; i < line.length(); i++) {
            words += line.charAt(i) == ' ' ? 1 : 0;
        }
        return words >= FEWEST_WORDS;
    }

    private static long page(String address) {
        long hash = 7;
        for (int i = 0; i < address.length(); i++) {
            hash = 31 * hash + address.charAt(i);
        }
        return hash;
    }

    /// Of letters only, so that a count or a date in the line does not tell it from itself.
    private static long hash(String line) {
        long hash = 7;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetter(c)) {
                hash = 31 * hash + Character.toLowerCase(c);
            }
        }
        return hash;
    }
}
