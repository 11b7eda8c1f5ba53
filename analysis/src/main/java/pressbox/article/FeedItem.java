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
    public FeedItem {
        byline = List.copyOf(byline);
        tags = List.copyOf(tags);
    }
}
