package pressbox.wire;

/// A place that news comes from.
///
/// @param id      stable, lower case, unique in the newsroom
/// @param outlet  name of the outlet as readers know it
/// @param owner   owner group; outlets of one owner have one vote
/// @param tier    how far its transfer reports are trusted, 1 best, 0 not rated
/// @param address feed, page or account address
/// @param paused  whether it is left alone for now
public record Source(String id, String outlet, String owner, int tier, Kind kind, String address, boolean paused) {
    /// How a source is watched.
    public enum Kind {
        /// RSS, Atom or JSON Feed.
        FEED,
        /// A Bluesky account by its public API.
        BLUESKY,
        /// A Mastodon account by its RSS.
        MASTODON,
        /// A news sitemap.
        SITEMAP,
        /// A page whose links are followed.
        PAGE
    }
}
