package pressbox.article;

import java.util.List;

/// The text of an article as found on the page.
///
/// @param notices corrections and the like that stood among the text
record Body(List<Block> blocks, List<String> notices) {
    /// Number of the first block, or of none.
    int first() {
        return blocks.isEmpty() ? 0 : blocks.getFirst().index();
    }

    int last() {
        return blocks.isEmpty() ? 0 : blocks.getLast().index();
    }

    /// Without what the outlet puts on page after page.
    Body without(OutletLines lines) {
        return new Body(
                blocks.stream()
                        .filter(block -> block.isHeading() || !lines.repeats(block.text()))
                        .toList(),
                notices);
    }

    int letters() {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
