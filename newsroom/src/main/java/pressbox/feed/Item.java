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
        boolean complete) {
    /// The web is younger than this: who dates a piece earlier has a wrong clock.
    public static final Instant OLDEST = Instant.parse("1991-01-01T00:00:00Z");

    /// Whether it came out before `then`, as far as its date can be believed.
    public boolean isOlderThan(Instant then) {
        return published.filter(at -> at.isBefore(then) && !at.isBefore(OLDEST)).isPresent();
    }
}
