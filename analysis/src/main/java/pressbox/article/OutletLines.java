package pressbox.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The lines that one outlet puts on page after page: they are the outlet's, not any article's.
///
/// Fed with the outlet's articles as they are read, in any order; keeps the last few thousand lines, as hashes. A page
/// that is mostly a page seen before, at another address or in a later state, teaches nothing. Safe for use by several
/// threads.
public final class OutletLines {
    /// A line of this many other pages is the outlet's.
    private static final int PAGES = 3;
    private static final int MOST_LINES = 2_048;
    private static final int MOST_PAGES = 512;
    /// Shorter lines repeat by accident ("Team news", a score).
    private static final int FEWEST_WORDS = 5;
    /// What is longer is told twice, not furniture.
    private static final int LONGEST = 400;

    private final Map<Long, Integer> pagesOf = newestFirst(MOST_LINES);
    private final Map<String, Boolean> seen = newestFirst(MOST_PAGES);

    /// Learns the lines of an article; one that was noted before changes nothing.
    public synchronized void note(Article article) {
        if (seen.put(article.address(), true) != null) {
            return;
        }
        List<Long> lines = new ArrayList<>();
        int known = 0;
        int letters = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            String line = article.words(paragraph);
            letters += line.length();
            if (mayRepeat(line)) {
                lines.add(hash(line));
                known += pagesOf.containsKey(hash(line)) ? line.length() : 0;
            }
        }
        if (2 * known < letters) {
            lines.stream().distinct().forEach(line -> pagesOf.merge(line, 1, Integer::sum));
        }
    }

    /// Whether the line stands on so many of the outlet's pages that it is no article's own.
    public synchronized boolean repeats(String line) {
        return !pagesOf.isEmpty() && mayRepeat(line) && pagesOf.getOrDefault(hash(line), 0) >= PAGES;
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

    private static <K, V> Map<K, V> newestFirst(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }
}
