package pressbox.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// An entry of a feed as the feed gives it: its own words about the article, and the content as an HTML fragment.
///
/// @param outlet   the feed's title, may be empty
/// @param byline   author fields as written, in any form
/// @param language BCP 47 tag, may be empty
/// @param content  HTML fragment or plain text
public record FeedItem(
        String address,
        Instant fetchedAt,
        String outlet,
        String title,
        List<String> byline,
        Optional<OffsetDateTime> published,
        String language,
        List<String> tags,
        String content) {
    /// A summary is shorter; no article is.
    private static final int SHORTEST_WHOLE = 600;

    public FeedItem {
        byline = List.copyOf(byline);
        tags = List.copyOf(tags);
    }

    /// Whether the content is the whole piece, not its beginning.
    public boolean isWhole() {
        String words = Wording.untagged(content);
        int end = words.length();
        while (end > 0 && "]) ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end >= SHORTEST_WHOLE && !words.startsWith("…", end - 1) && !words.startsWith("...", end - 3);
    }

    /// The people that the byline names.
    List<String> people() {
        return byline.stream()
                .flatMap(words -> Bylines.people(words).stream())
                .distinct()
                .toList();
    }
}
