package pressbox.feed;

import java.time.Instant;
import java.util.Optional;

/// One entry that a source lists.
///
/// @param address   where the article or post lives, absolute
/// @param title     empty where the entry has none, as posts have
/// @param updated   when it last changed, where it says so
/// @param content   HTML that the entry carries itself, empty where none
/// @param author    empty where the entry names nobody
/// @param complete  whether `content` is the whole piece (a post), so that no page need be fetched
public record Item(
        String address,
        String title,
        Optional<Instant> published,
        Optional<Instant> updated,
        String content,
        String author,
        boolean complete) {}
