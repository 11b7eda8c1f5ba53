package pressbox.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pressbox.text.Span;

/// Leads places in an article's text back to the page that it was read from, letter by letter.
///
/// Not safe for use by several threads.
public final class Trail {
    private final Article article;
    private final String source;
    private final boolean isHtml;
    private final Map<Integer, int[]> lettersOf = new HashMap<>();

    private Trail(Article article, String source, boolean isHtml) {
        this.article = article;
        this.source = source;
        this.isHtml = isHtml;
    }

    /// @param article as [ArticleReader#read(Page)] read it from that page
    public static Trail of(Page page, Article article) {
        String source = page.text();
        return new Trail(article, source, Sniffing.form(page, source) == Sniffing.Form.HTML);
    }

    /// The place in [Page#text()] of a place in [Article#text()]; empty where the page's source does not hold the
    /// words, or not in this order.
    public Optional<Span> origin(Span span) {
        if (span.start() >= span.end()) {
            return Optional.empty();
        }
        int start = place(span.start(), 0);
        int end = place(span.end() - 1, 1);
        return start < 0 || end <= start ? Optional.empty() : Optional.of(new Span(start, end));
    }

    /// Where the letter at an offset of the article starts (`side` 0) or ends (1) in the source; -1 where it does not.
    private int place(int offset, int side) {
        int block = blockAt(offset);
        Span words =
                block < 0 ? article.headline() : article.paragraphs().get(block).span();
        int[] letters = lettersOf.computeIfAbsent(block, this::letters);
        int at = 2 * (offset - words.start());
        return at + 1 < letters.length && letters[at + 1] > 0 ? letters[at + side] : -1;
    }

    /// The number of the paragraph that holds the offset; -1 for the title.
    private int blockAt(int offset) {
        List<Paragraph> paragraphs = article.paragraphs();
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private int[] letters(int block) {
        if (block < 0) {
            return isHtml ? new Places(source).letters(article.title()) : follow(article.title(), 0, source.length());
        }
        Paragraph paragraph = article.paragraphs().get(block);
        String words = article.words(paragraph);
        return paragraph
                .origin()
                .filter(place -> place.end() <= source.length())
                .map(place -> isHtml ? inHtml(words, place) : follow(words, place.start(), place.end()))
                .orElse(new int[0]);
    }

    private int[] inHtml(String words, Span place) {
        int[] letters = new Places(place.in(source)).letters(words);
        for (int i = 0; i < letters.length; i++) {
            letters[i] += letters[i] > 0 || i % 2 == 0 ? place.start() : 0;
        }
        return letters;
    }

    /// Each letter of the words is the next of its kind in the source: signs of Markdown and blanks lie in between.
    private int[] follow(String words, int start, int end) {
        int[] letters = new int[2 * words.length()];
        int at = start;
        for (int i = 0; i < words.length(); i++) {
            if (Wording.isBlank(words.charAt(i))) {
                letters[2 * i] = at;
                letters[2 * i + 1] = at;
                continue;
            }
            int found = source.indexOf(words.charAt(i), at, end);
            if (found < 0) {
                return new int[0];
            }
            letters[2 * i] = found;
            letters[2 * i + 1] = found + 1;
            at = found + 1;
        }
        return letters;
    }
}
