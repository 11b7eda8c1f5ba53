package pressbox.article;

import java.util.HashSet;
import java.util.Set;

/// Tells a paragraph that the page shows a second time, as pages do for telephones.
final class Repeats {
    /// A shorter one may stand twice by accident.
    private static final int NO_ACCIDENT = 60;

    private final Set<String> seen = new HashSet<>();

    /// Whether the block is not one that was asked about before.
    boolean isFirst(Block block) {
        return block.size() < NO_ACCIDENT || seen.add(block.text());
    }
}
