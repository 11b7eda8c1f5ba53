package pressbox.article;

import java.util.ArrayList;
import java.util.List;

/// Finds the box that holds the article and the blocks of it that are the article's text.
///
/// Every block gets a worth: its letters, less for links, nothing for furniture. The box is found by walking down from
/// the
/// body as long as one child holds most of the worth.
final class BodyFinder {
    /// Walk down while a child holds this share of the worth; tuned on the development pages.
    private static final double SHARE = 0.8;
    /// A box that says it is the article's body needs less.
    private static final double NAMED_SHARE = 0.5;
    private static final int CUT_HINTS = Hints.FURNITURE | Hints.COMMENTS | Hints.HIDDEN | Hints.CAPTION;

    private final Layout layout;
    private final Known known;
    private final double[] worth;

    BodyFinder(Layout layout, Known known) {
        this.layout = layout;
        this.known = known;
        this.worth = new double[layout.blocks().size()];
    }

    /// The blocks of the article in order; empty where the page has none.
    List<Block> find() {
        if (layout.boxes().isEmpty()) {
            return List.of();
        }
        setZones();
        weigh();
        Box box = descend(layout.boxes().getFirst());
        return new BodyFilter(layout, known, box).blocks();
    }

    /// The blocks of a fragment that is nothing but article.
    List<Block> whole() {
        if (layout.boxes().isEmpty()) {
            return List.of();
        }
        setZones();
        return new BodyFilter(layout, known, layout.boxes().getFirst()).blocks();
    }

    private void setZones() {
        boolean[] holdsAnchor = new boolean[layout.boxes().size()];
        for (Box box : layout.boxes()) {
            if (isAnchor(box)) {
                for (Box at = box; at != null && !holdsAnchor[at.index]; at = at.parent) {
                    holdsAnchor[at.index] = true;
                }
            }
        }
        for (Box box : layout.boxes()) {
            int above = box.parent == null ? 0 : box.parent.zone;
            int own = box.hints & (CUT_HINTS | Hints.BODY | Hints.BYLINE | Hints.LEAD | Hints.PULL_QUOTE | Hints.DATE);
            own |= switch (box.tag) {
                case "nav", "footer", "form", "aside" -> Hints.FURNITURE;
                case "figcaption", "figure" -> Hints.CAPTION;
                default -> 0;
            };
            if (holdsAnchor[box.index]) {
                own &= ~CUT_HINTS;
            }
            box.zone = above | own;
        }
    }

    private boolean isAnchor(Box box) {
        return box.has(Hints.BODY) || box.tag.equals("h1");
    }

    private void weigh() {
        List<Block> blocks = layout.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            worth[i] = worth(blocks.get(i));
            blocks.get(i).box().worth += worth[i];
        }
        List<Box> boxes = layout.boxes();
        for (int i = boxes.size() - 1; i > 0; i--) {
            Box box = boxes.get(i);
            if (box.parent != null) {
                box.parent.worth += box.worth;
            }
        }
    }

    private double worth(Block block) {
        if ((block.box().zone & CUT_HINTS) != 0) {
            return 0;
        }
        int length = block.text().length();
        double worth = length * (1 - 3 * block.linkShare()) - 25;
        if (block.isHeading()) {
            return block.linkShare() > 0.5 ? -20 : 0;
        }
        if (!block.endsLikeASentence() && length < 90) {
            worth = -10;
        }
        if (known.isBody(block.text())) {
            worth = Math.max(worth, 0) + 2.0 * length;
        }
        return Math.max(worth, -100);
    }

    private Box descend(Box root) {
        List<List<Box>> children = new ArrayList<>();
        for (int i = 0; i < layout.boxes().size(); i++) {
            children.add(List.of());
        }
        for (Box box : layout.boxes()) {
            if (box.parent != null) {
                List<Box> siblings = children.get(box.parent.index);
                if (siblings.isEmpty()) {
                    siblings = new ArrayList<>();
                    children.set(box.parent.index, siblings);
                }
                siblings.add(box);
            }
        }
        Box at = root;
        while (true) {
            Box best = at;
            double most = 0;
            for (Box child : children.get(at.index)) {
                if (child.worth > most) {
                    most = child.worth;
                    best = child;
                }
            }
            double needed = best.has(Hints.BODY) ? NAMED_SHARE : SHARE;
            boolean leaf = best == at || best.tag.equals("p") || best.tag.equals("li");
            if (leaf || most < needed * at.worth) {
                return at;
            }
            at = best;
        }
    }
}
