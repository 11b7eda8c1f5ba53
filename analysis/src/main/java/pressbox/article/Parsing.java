package pressbox.article;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Parses HTML within bounds, so that no page costs more memory and time than its bytes explain.
///
/// A tag of four letters makes objects of some hundred bytes: eight megabytes of them would fill a heap of half a
/// gigabyte.
final class Parsing {
    /// Deeper elements are lifted to this depth by the parser, so that no walk can run out of stack.
    private static final int MAX_DEPTH = 512;
    /// What follows this many `<` is not read; the largest of 427 news pages has 7,659.
    private static final int MOST_TAGS = 300_000;

    private Parsing() {}

    static Document document(String html, String address) {
        return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(bounded(html), address);
    }

    private static String bounded(String html) {
        String text = html.length() > ArticleReader.MOST_BYTES ? html.substring(0, ArticleReader.MOST_BYTES) : html;
        int at = -1;
        for (int i = 0; i <= MOST_TAGS; i++) {
            at = text.indexOf('<', at + 1);
            if (at < 0) {
                return text;
            }
        }
        return text.substring(0, at);
    }
}
