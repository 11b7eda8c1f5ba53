package pressbox.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Short lines around the headline, where pages put the author and the date.
final class HeadlineLines {
    static final int MOST = 25;
    private static final int LONGEST = 160;
    private static final int MOST_NODES = 200;
    private static final int LONGEST_PIECE = 1_000;

    private HeadlineLines() {}

    /// The first short blocks from the first `h1` on; those of the page where there is none.
    static List<Block> of(Layout layout) {
        int start = start(layout);
        List<Block> near = new ArrayList<>();
        for (int i = start; i < layout.blocks().size() && i < start + MOST; i++) {
            Block block = layout.blocks().get(i);
            if (block.text().length() <= LONGEST) {
                near.add(block);
            }
        }
        return near;
    }

    /// The words of a block, those of each inline element apart: styles part what the markup runs together.
    static String spaced(Block block) {
        return Wording.clean(String.join(" ", pieces(block)));
    }

    /// The words of a block as its text nodes part them.
    static List<String> pieces(Block block) {
        List<String> pieces = pieces(block.box().element);
        String wanted = Wording.bare(block.text());
        for (int from = 0; from < pieces.size(); from++) {
            int seen = 0;
            int to = from;
            while (to < pieces.size() && wanted.startsWith(Wording.bare(pieces.get(to)), seen)) {
                seen += Wording.bare(pieces.get(to++)).length();
            }
            if (seen == wanted.length()) {
                return pieces.subList(from, to);
            }
        }
        return List.of(block.text());
    }

    /// The words of an element, those of each element in it apart.
    static String spaced(Element element) {
        return Wording.clean(String.join(" ", pieces(element)));
    }

    /// The words of an element as its text nodes part them, blank ones left out.
    static List<String> pieces(Element element) {
        List<String> pieces = new ArrayList<>();
        int[] left = {MOST_NODES};
        NodeFilter gather = (node, depth) -> {
            if (node instanceof TextNode words && !words.isBlank()) {
                String held = words.getWholeText();
                pieces.add(held.length() > LONGEST_PIECE ? held.substring(0, LONGEST_PIECE) : words.text());
            }
            return left[0]-- > 0 ? NodeFilter.FilterResult.CONTINUE : NodeFilter.FilterResult.STOP;
        };
        element.filter(gather);
        return pieces;
    }

    /// The number of the first block behind the start of the headline; 0 where there is no `h1`.
    static int start(Layout layout) {
        for (Box box : layout.boxes()) {
            if (box.tag.equals("h1") && box.end > box.first) {
                return box.first;
            }
        }
        return 0;
    }
}
