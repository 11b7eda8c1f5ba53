package pressbox.article;

/// A post or video of another network shown inside an article.
///
/// @param account as the network writes it (`@somebody`), empty where the page does not say
/// @param address permalink, empty where the page does not say
/// @param words   the post's words where the page has them
public record Embed(Network network, String account, String address, String words) {
    /// Where the post lives.
    public enum Network {
        INSTAGRAM,
        X,
        BLUESKY,
        MASTODON,
        TIKTOK,
        YOUTUBE,
        FACEBOOK,
        THREADS,
        OTHER
    }
}
