package pressbox.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the box that holds the article and the blocks of it that are the article's text.
///
/// Every block gets a worth: its letters, less for links, nothing for furniture. The box is found by walking down from
/// the body as long as one child holds most of the worth.
final class BodyFinder {
    /// Walk down while a child holds this share of the worth; tuned on the development pages.
    private static final double SHARE = 0.8;
    /// A box that says it is the article's body, or is known to be, needs less.
    private static final double NAMED_SHARE = 0.4;
    /// Of the named or known text, this much must stay inside.
    private static final double KEPT = 0.93;
    private static final Set<String> LEAVES =
            Set.of("p", "li", "ul", "ol", "dl", "table", "blockquote", "h2", "h3", "pre");

    private final Layout layout;
    private final Known known;
    private final Metadata metadata;
    private final double[] worth;

    BodyFinder(Layout layout, Known known, Metadata metadata) {
        this.layout = layout;
        this.known = known;
        this.metadata = metadata;
        this.worth = new double[layout.blocks().size()];
    }

    /// The blocks of the article in order; none where the page has none.
    Body find() {
        return layout.boxes().isEmpty() ? new Body(List.of(), List.of()) : judge().body();
    }

    /// The judge of this page's blocks; there must be boxes.
    BodyJudge judge() {
        Box box = box();
        Body proposed = new BodyFilter(layout, known, metadata, box).body();
        return new BodyJudge(layout, known, metadata, box, proposed);
    }

    /// The blocks of a fragment that is nothing but article.
    Body whole() {
        if (layout.boxes().isEmpty()) {
            return new Body(List.of(), List.of());
        }
        new BodyZones(layout).set();
        return new BodyFilter(layout, known, metadata, layout.boxes().getFirst()).body();
    }

    private Box box() {
        new BodyZones(layout).set();
        weigh();
        return descend(layout.boxes().getFirst());
    }

    private void weigh() {
        List<Block> blocks = layout.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean isKnown = known.isBody(block.text());
            worth[i] = worth(block, isKnown);
            block.box().worth += worth[i];
            block.box().named += (block.box().zone & Hints.BODY) != 0 ? Math.max(0, worth[i]) : 0;
            block.box().known += isKnown ? block.text().length() : 0;
        }
        List<Box> boxes = layout.boxes();
        for (int i = boxes.size() - 1; i > 0; i--) {
            Box box = boxes.get(i);
            if (box.parent != null) {
                box.parent.worth += box.worth;
                box.parent.named += box.named;
                box.parent.known += box.known;
            }
        }
    }

    private static double worth(Block block, boolean isKnown) {
        int length = block.size();
        if (isKnown) {
            return 2.0 * length;
        }
        if ((block.box().zone & BodyZones.CUT) != 0) {
            return 0;
        }
        if (block.isHeading()) {
            return block.linkShare() > 0.5 ? -20 : 0;
        }
        if (!block.endsLikeASentence() && length < 90) {
            return -10;
        }
        return Math.max(length * (1 - 3 * block.linkShare()) - 25, -100);
    }

    private Box descend(Box root) {
        List<List<Box>> children = children();
        Box at = root;
        while (true) {
            Box best = at;
            for (Box child : children.get(at.index)) {
                if (child.worth > 0 && (best == at || child.worth > best.worth)) {
                    best = child;
                }
            }
            if (best == at
                    || LEAVES.contains(best.tag)
                    || !holdsEnough(best, at)
                    || hasTwins(best, children.get(at.index))) {
                return at;
            }
            at = best;
        }
    }

    private static boolean holdsEnough(Box child, Box parent) {
        if (child.named < KEPT * parent.named || child.known < KEPT * parent.known) {
            return false;
        }
        boolean sure = child.known > 500 || child.has(Hints.BODY) || (child.zone & Hints.BODY) != 0;
        return child.worth >= (sure ? NAMED_SHARE : SHARE) * parent.worth;
    }

    /// Whether the child is one of several parts of the article: siblings of the same name with prose of their own.
    private static boolean hasTwins(Box child, List<Box> siblings) {
        String name = child.names;
        double twins = 0;
        for (Box sibling : siblings) {
            if (sibling != child && sibling.tag.equals(child.tag) && !name.isEmpty() && sibling.names.equals(name)) {
                twins += Math.max(0, sibling.worth);
            }
        }
        return twins > 0.05 * child.worth;
    }

    private List<List<Box>> children() {
        List<List<Box>> children = new ArrayList<>(layout.boxes().size());
        for (Box box : layout.boxes()) {
            children.add(new ArrayList<>(2));
            if (box.parent != null) {
                children.get(box.parent.index).add(box);
            }
        }
        return children;
    }
}
