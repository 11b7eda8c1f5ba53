package pressbox.article;

import java.util.ArrayList;
import java.util.List;

/// Picks the blocks of an article's box that are its text.
final class BodyFilter {
    private static final int CUT_HINTS = Hints.FURNITURE | Hints.COMMENTS | Hints.HIDDEN | Hints.CAPTION;

    private final Layout layout;
    private final Known known;
    private final Box box;

    BodyFilter(Layout layout, Known known, Box box) {
        this.layout = layout;
        this.known = known;
        this.box = box;
    }

    List<Block> blocks() {
        List<Block> kept = new ArrayList<>();
        for (int i = box.first; i < box.end; i++) {
            Block block = layout.blocks().get(i);
            if (isText(block)) {
                kept.add(block);
            }
        }
        return withoutLooseEnds(kept);
    }

    private boolean isText(Block block) {
        String text = block.text();
        if ((block.box().zone & CUT_HINTS) != 0 || block.box().within("h1") != null) {
            return false;
        }
        boolean isKnown = known.isBody(text);
        if (isKnown && text.length() > 60) {
            return true;
        }
        if ((block.hints() & (Hints.BYLINE | Hints.DATE | Hints.CREDIT)) != 0
                || (block.box().zone & (Hints.BYLINE | Hints.DATE)) != 0) {
            return text.length() > 160 && block.linkShare() < 0.3;
        }
        if (Furniture.is(text) || (Credits.isCredit(text) && text.length() < 80)) {
            return false;
        }
        double links = block.linkShare();
        if (links > 0.8) {
            return false;
        }
        return links <= 0.5 || text.length() > 150;
    }

    /// Headings that nothing follows are headings of what was left out.
    private static List<Block> withoutLooseEnds(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean last = i + 1 == blocks.size();
            if (!block.isHeading() || !last) {
                kept.add(block);
            }
        }
        return kept;
    }
}
