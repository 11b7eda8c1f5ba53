package pressbox.article;

import java.util.HashMap;
import java.util.Map;

/// Marks the boxes of a page by what their names say, as far as that can be believed.
final class BodyZones {
    /// What is never text of the article.
    static final int CUT = Hints.FURNITURE | Hints.COMMENTS | Hints.HIDDEN | Hints.CAPTION;
    /// Names that only small boxes deserve.
    private static final int SMALL = Hints.BYLINE | Hints.LEAD | Hints.DATE | Hints.CREDIT | Hints.CAPTION;
    private static final int KEPT = CUT | SMALL | Hints.BODY | Hints.PULL_QUOTE | Hints.PAYWALL;
    private static final int MOST_SMALL_BLOCKS = 12;
    private static final int MOST_SMALL_PROSE = 1_500;
    /// A box with this share of the page's sentences is no furniture: "with-sidebar", "widgets" and the like mislead.
    private static final double MAIN_SHARE = 0.4;

    private final Layout layout;

    BodyZones(Layout layout) {
        this.layout = layout;
    }

    /// Sets [Box#zone] of every box. A box around the headline, the body, or most of the prose is no furniture.
    void set() {
        countProse();
        boolean[] holdsAnchor = anchored();
        int all = layout.boxes().getFirst().prose;
        Map<String, Integer> proseByName = proseByName();
        for (Box box : layout.boxes()) {
            int above = box.parent == null ? 0 : box.parent.zone;
            int own = (box.hints & KEPT) | byTag(box.tag);
            if (box.end - box.first > MOST_SMALL_BLOCKS || box.prose > MOST_SMALL_PROSE) {
                own &= ~SMALL;
            }
            if (holdsAnchor[box.index]) {
                own &= ~(CUT | SMALL);
            }
            int prose = Math.max(box.prose, box.tag.equals("p") ? proseByName.getOrDefault(box.names, 0) : 0);
            if (prose > MAIN_SHARE * all && !box.has(Hints.COMMENTS)) {
                own &= ~(Hints.FURNITURE | Hints.HIDDEN);
            }
            box.zone = above | own;
        }
    }

    /// Prose in the boxes of each name that would be cut; the paragraphs of an article may each bear such a name.
    private Map<String, Integer> proseByName() {
        Map<String, Integer> prose = new HashMap<>();
        for (Box box : layout.boxes()) {
            if (box.tag.equals("p") && box.has(CUT) && !box.names.isEmpty()) {
                prose.merge(box.names, box.prose, Integer::sum);
            }
        }
        return prose;
    }

    private boolean[] anchored() {
        boolean[] holdsAnchor = new boolean[layout.boxes().size()];
        for (Box box : layout.boxes()) {
            if (box.has(Hints.BODY) || box.tag.equals("h1")) {
                for (Box at = box; at != null && !holdsAnchor[at.index]; at = at.parent) {
                    holdsAnchor[at.index] = true;
                }
            }
        }
        return holdsAnchor;
    }

    private void countProse() {
        for (Block block : layout.blocks()) {
            boolean sentence = block.size() > 80 && block.linkShare() < 0.3 && block.endsLikeASentence();
            block.box().prose += sentence ? block.size() : 0;
        }
        for (int i = layout.boxes().size() - 1; i > 0; i--) {
            Box box = layout.boxes().get(i);
            if (box.parent != null) {
                box.parent.prose += box.prose;
            }
        }
    }

    private static int byTag(String tag) {
        return switch (tag) {
            case "nav", "footer", "form", "aside" -> Hints.FURNITURE;
            case "figcaption", "figure" -> Hints.CAPTION;
            default -> 0;
        };
    }
}
