package pressbox.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The words of an element that should hold a line: a name, a date. An element of any size costs no more than a line.
final class ShortText implements NodeFilter {
    private static final int LONGEST = 200;
    private static final int MOST_NODES = 200;

    private final StringBuilder text = new StringBuilder();
    private int nodes;

    private ShortText() {}

    /// Blanks collapsed; empty where the element holds more than a line.
    static String of(Element element) {
        ShortText text = new ShortText();
        element.filter(text);
        boolean isMore = text.nodes > MOST_NODES || text.text.length() > LONGEST;
        return isMore ? "" : Wording.clean(text.text.toString());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (++nodes > MOST_NODES || text.length() > LONGEST) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words) {
            String held = words.getWholeText();
            text.append(held, 0, Math.min(held.length(), 2 * LONGEST));
        } else if (node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"))) {
            text.append(' ');
        }
        return FilterResult.CONTINUE;
    }
}
