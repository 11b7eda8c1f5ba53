package pressbox.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Marks rows of teasers inside an article's box: three or more sibling boxes of the same name, each of which holds a
/// linked headline and little else.
final class Teasers {
    private static final int FEWEST = 3;
    private static final int MOST_LETTERS = 450;
    private static final int MOST_BLOCKS = 6;

    private final Layout layout;
    private final Box box;

    Teasers(Layout layout, Box box) {
        this.layout = layout;
        this.box = box;
    }

    /// Adds [Hints#FURNITURE] to the zone of the teasers and of all boxes in them.
    void mark() {
        Map<String, List<Box>> rows = new HashMap<>();
        for (Box each : layout.boxes()) {
            if (each != box && each.isIn(box) && each.parent != null && isTeaser(each)) {
                rows.computeIfAbsent(each.parent.index + " " + each.tag + " " + each.names, unused -> new ArrayList<>())
                        .add(each);
            }
        }
        boolean[] marked = new boolean[layout.boxes().size()];
        rows.values().stream()
                .filter(row -> row.size() >= FEWEST)
                .flatMap(List::stream)
                .forEach(each -> marked[each.index] = true);
        for (Box each : layout.boxes()) {
            if (marked[each.index] || (each.parent != null && marked[each.parent.index])) {
                marked[each.index] = true;
                each.zone |= Hints.FURNITURE;
            }
        }
    }

    private boolean isTeaser(Box each) {
        if (each.end == each.first || each.end - each.first > MOST_BLOCKS || each.tag.equals("p")) {
            return false;
        }
        boolean linked = false;
        int letters = 0;
        for (int i = each.first; i < each.end; i++) {
            Block block = layout.blocks().get(i);
            linked |= block.linkShare() > 0.8 && block.size() > 15;
            letters += block.size();
        }
        return linked && letters < MOST_LETTERS;
    }
}
