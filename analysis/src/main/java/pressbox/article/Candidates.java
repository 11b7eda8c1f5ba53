package pressbox.article;

import java.util.List;

/// The blocks that may be an article's text: those of its box, and those between the headline and the box.
///
/// @param headlineEnd number of the first block after the headline; -1 where the page has none
record Candidates(int first, int end, int headlineEnd) {
    private static final int MOST_BEFORE = 40;

    static Candidates of(Layout layout, Box box) {
        int headline = headlineEnd(layout, box);
        int first = headline >= 0 && headline <= box.first ? Math.max(headline, box.first - MOST_BEFORE) : box.first;
        return new Candidates(first, box.end, headline);
    }

    /// Of the last headline above the box, else of the first in it.
    private static int headlineEnd(Layout layout, Box box) {
        int end = -1;
        for (Box each : layout.boxes()) {
            boolean headline = each.tag.equals("h1") && each.end > each.first && each.end <= box.end;
            if (headline && (end < 0 || each.end <= box.first)) {
                end = each.end;
            }
        }
        return end;
    }

    List<Block> in(Layout layout) {
        return layout.blocks().subList(first, end);
    }
}
