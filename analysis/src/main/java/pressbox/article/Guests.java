package pressbox.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds boxes set into an article that are not of it: fact boxes, offers, teasers. They have a name of their own and
/// lie beside paragraphs that stand directly in boxes of another name.
final class Guests {
    /// Boxes whose direct paragraphs hold this share of the prose are hosts; tuned on the development pages.
    private static final double HOST_SHARE = 0.1;
    /// Boxes of one name that together hold more than this share of the prose are parts of the article.
    private static final double MOST_SHARE = 0.08;
    private static final Set<String> BOXES = Set.of(
            "div", "section", "aside", "details", "article", "form", "fieldset", "header", "footer", "nav", "center");

    private final Layout layout;
    private final Box box;
    private final Map<String, Integer> letters = new HashMap<>();
    private final Map<String, Integer> proseByName = new HashMap<>();
    private final Set<String> hosts = new HashSet<>();
    private int all;

    Guests(Layout layout, Box box) {
        this.layout = layout;
        this.box = box;
    }

    /// Learns the hosts from the blocks that were taken for text so far.
    Guests among(List<Block> blocks) {
        for (Block block : blocks) {
            if (!block.isHeading() && block.endsLikeASentence() && block.size() > 60) {
                letters.merge(name(host(block)), block.size(), Integer::sum);
                all += block.size();
            }
        }
        for (Box each : layout.boxes()) {
            if (each.isIn(box)) {
                proseByName.merge(name(each), each.prose, Integer::sum);
            }
        }
        letters.forEach((name, count) -> {
            if (count >= HOST_SHARE * all) {
                hosts.add(name);
            }
        });
        return this;
    }

    boolean holds(Block block) {
        Box inside = block.box();
        for (Box at = host(block); at != null && at.isIn(box); at = at.parent) {
            if (hosts.contains(name(at))) {
                return isGuest(inside);
            }
            inside = at;
        }
        return false;
    }

    private boolean isGuest(Box inside) {
        boolean named = !inside.names.isEmpty() || !inside.element.id().isEmpty();
        return named && BOXES.contains(inside.tag) && proseByName.getOrDefault(name(inside), 0) < MOST_SHARE * all;
    }

    /// The box in which the block's own box stands; a text without a box of its own stands in its box.
    private static @Nullable Box host(Block block) {
        Box own = block.box();
        return BOXES.contains(own.tag) ? own : own.parent;
    }

    private static String name(@Nullable Box host) {
        return host == null ? "" : host.tag + " " + host.names;
    }
}
