package pressbox.article;

import java.util.List;

/// What the phrase lists say of each block of a page, asked once for each.
final class Remarks {
    private static final int FURNITURE = 1;
    private static final int NOTICE = 1 << 1;
    private static final int RELATED = 1 << 2;
    private static final int CREDIT = 1 << 3;
    private static final int CREDIT_END = 1 << 4;
    private static final int BYLINE = 1 << 5;
    private static final int DATE = 1 << 6;
    /// A bit is known when its twin this much higher is set.
    private static final int KNOWN = 16;

    private final int[] bits;

    Remarks(List<Block> blocks) {
        bits = new int[blocks.size()];
    }

    boolean isFurniture(Block block) {
        return knows(block, FURNITURE) ? says(block, FURNITURE) : note(block, FURNITURE, Furniture.is(block.text()));
    }

    boolean isNotice(Block block) {
        return knows(block, NOTICE) ? says(block, NOTICE) : note(block, NOTICE, Notices.is(block.text()));
    }

    boolean isRelatedHeading(Block block) {
        return knows(block, RELATED)
                ? says(block, RELATED)
                : note(block, RELATED, Furniture.isRelatedHeading(block.text()));
    }

    boolean isCredit(Block block) {
        return knows(block, CREDIT) ? says(block, CREDIT) : note(block, CREDIT, Credits.isCredit(block.text()));
    }

    boolean endsInCredit(Block block) {
        return knows(block, CREDIT_END)
                ? says(block, CREDIT_END)
                : note(block, CREDIT_END, Credits.endsInCredit(block.text()));
    }

    boolean isByline(Block block) {
        return knows(block, BYLINE) ? says(block, BYLINE) : note(block, BYLINE, Bylines.isLine(block.text()));
    }

    /// @param language of the page, the same each time
    boolean isDate(Block block, String language) {
        return knows(block, DATE) ? says(block, DATE) : note(block, DATE, DateLines.is(block.text(), language));
    }

    private boolean knows(Block block, int bit) {
        return (bits[block.index()] & (bit << KNOWN)) != 0;
    }

    private boolean says(Block block, int bit) {
        return (bits[block.index()] & bit) != 0;
    }

    private boolean note(Block block, int bit, boolean holds) {
        bits[block.index()] |= (bit << KNOWN) | (holds ? bit : 0);
        return holds;
    }
}
