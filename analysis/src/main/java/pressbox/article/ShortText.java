package pressbox.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The words of an element that should hold a line: a name, a date. An element of any size costs no more than a line.
final class ShortText implements NodeFilter {
    private static final int LINE = 200;
    private static final int MOST_NODES = 200;

    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private int nodes;

    private ShortText(int longest) {
        this.longest = longest;
    }

    /// Blanks collapsed; empty where the element holds more than a line.
    static String of(Element element) {
        return of(element, LINE);
    }

    /// Blanks collapsed; empty where the element holds more letters than that.
    static String of(Element element, int longest) {
        ShortText text = new ShortText(longest);
        element.filter(text);
        String words = text.nodes > MOST_NODES ? "" : Wording.clean(text.text.toString());
        return words.length() > longest ? "" : words;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (++nodes > MOST_NODES || text.length() > 4 * longest) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words) {
            String held = words.getWholeText();
            text.append(held, 0, Math.min(held.length(), 4 * longest));
        } else if (node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"))) {
            text.append(' ');
        }
        return FilterResult.CONTINUE;
    }
}
