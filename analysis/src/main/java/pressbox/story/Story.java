package pressbox.story;

import java.util.List;
import pressbox.reading.Filed;

/// Articles about the same thing.
///
/// @param id       stable while the story grows: taken from its first article
/// @param headline that of the article that carries the story best
/// @param articles oldest first
/// @param copies   who has it from whom; an article without one is an origin
public record Story(String id, String headline, List<Filed> articles, List<Copy> copies) {
    /// `copy` repeats `source` (addresses of articles), and how that shows.
    public record Copy(String source, String copy, String how) {}

    public Story {
        articles = List.copyOf(articles);
        copies = List.copyOf(copies);
    }
}
