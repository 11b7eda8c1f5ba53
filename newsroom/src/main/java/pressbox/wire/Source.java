package pressbox.wire;

/// A place that news comes from.
///
/// @param id       stable, lower case, unique in the newsroom
/// @param outlet   name of the outlet as readers know it
/// @param owner    owner group; outlets of one owner have one vote
/// @param tier     how far its transfer reports are trusted, 1 best, 0 not rated
/// @param address  feed, page or account address, or a folder's path
/// @param selector of a page: the CSS selector of its articles' links; empty for all links that stay on the site
/// @param paused   whether it is left alone for now
public record Source(
        String id, String outlet, String owner, int tier, Kind kind, String address, String selector, boolean paused) {
    /// How a source is watched.
    public enum Kind {
        /// RSS, Atom or JSON Feed.
        FEED,
        /// A YouTube channel by its feed; what is said of a video stands for the video.
        YOUTUBE,
        /// A Bluesky account by its public API.
        BLUESKY,
        /// A Mastodon account by its RSS.
        MASTODON,
        /// A professional Instagram account by Business Discovery, with the newsroom's own token.
        INSTAGRAM,
        /// A news sitemap, or an index of some.
        SITEMAP,
        /// A page whose links are followed.
        PAGE,
        /// A folder of this machine into which files are dropped.
        FOLDER,
        /// Handed in by people, as pasted posts and recorded pages are; never asked.
        GIVEN;

        /// How a feed of this address is watched: those of networks have addresses of a known form.
        public static Kind ofFeed(String address) {
            if (address.contains("/xrpc/app.bsky.feed.getAuthorFeed")) {
                return BLUESKY;
            }
            if (address.startsWith("https://www.youtube.com/feeds/videos.xml")) {
                return YOUTUBE;
            }
            return address.contains("/@") && address.endsWith(".rss") ? MASTODON : FEED;
        }

        /// Whether it is a feed that any reader of feeds could watch.
        public boolean isAFeed() {
            return switch (this) {
                case FEED, YOUTUBE, MASTODON -> true;
                case BLUESKY, INSTAGRAM, SITEMAP, PAGE, FOLDER, GIVEN -> false;
            };
        }
    }

    /// A source whose page, if it is one, is not looked at by a selector.
    public Source(String id, String outlet, String owner, int tier, Kind kind, String address, boolean paused) {
        this(id, outlet, owner, tier, kind, address, "", paused);
    }
}
