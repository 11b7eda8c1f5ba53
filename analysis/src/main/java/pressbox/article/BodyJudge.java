package pressbox.article;

import java.util.ArrayList;
import java.util.List;

/// Decides which blocks are the article's text: rules propose, learnt trees judge each block by what is measured of it
/// and of its neighbours.
final class BodyJudge {
    /// The trees have not learnt from pages with less prose; there the rules decide alone.
    private static final int LITTLE = 600;
    private static final double ALL_LINK = 0.8;
    private static final int NEVER = Hints.COMMENTS | Hints.HIDDEN;

    private final Layout layout;
    private final Body proposed;
    private final Measuring measuring;
    private final Candidates candidates;
    private final Repeats repeats = new Repeats();

    BodyJudge(Layout layout, Known known, Metadata metadata, Box box, Body proposed) {
        this.layout = layout;
        this.proposed = proposed;
        this.candidates = Candidates.of(layout, box);
        this.measuring = new Measuring(new Terrain(layout, box, proposed), known, metadata, candidates.headlineEnd());
    }

    Body body() {
        if (measuring.prose() < LITTLE) {
            return proposed;
        }
        List<Block> text = new ArrayList<>();
        survey((block, measures) -> {
            if (isText(BlockTrees.LEARNT.judge(measures), isProposed(block))) {
                text.add(block);
            }
        });
        while (!text.isEmpty() && text.getLast().isHeading()) {
            text.removeLast();
        }
        return text.isEmpty() ? proposed : new Body(text, proposed.notices());
    }

    /// Whether votes of this sum make a block text; against the rules they need to be the clearer, the more so where a
    /// paragraph would be lost. Cross-validated: up to here the margins cost nothing.
    static boolean isText(double votes, boolean proposed) {
        return votes > (proposed ? -0.3 : 0.2);
    }

    /// Takes the blocks that are to be judged, in order, each with its measures; the array is the same each time.
    interface Sight {
        void see(Block block, float[] measures);
    }

    boolean isProposed(Block block) {
        return measuring.isTaken(block);
    }

    void survey(Sight sight) {
        for (Block block : candidates.in(layout)) {
            if (isNever(block)) {
                measuring.pass(block);
            } else if (repeats.isFirst(block)) {
                sight.see(block, measuring.of(block));
            }
        }
    }

    /// What no likeness to text makes up for: headlines, comments, hidden words, notices, calls to action, and links
    /// that the rules left out.
    private boolean isNever(Block block) {
        return (block.box().zone & NEVER) != 0
                || (block.linkShare() > ALL_LINK && !isProposed(block))
                || block.box().within("h1") != null
                || layout.remarks().isFurniture(block)
                || layout.remarks().isNotice(block);
    }
}
