package pressbox.article;

import java.util.Optional;

/// What is known of a page besides its bytes.
///
/// @param entry the feed's entry that led to the page
/// @param lines what the outlet repeats on its pages
public record Clues(Optional<FeedItem> entry, OutletLines lines) {
    private static final Clues NONE = new Clues(Optional.empty(), new OutletLines());

    /// Of a page that nothing else is known of.
    public static Clues none() {
        return NONE;
    }
}
