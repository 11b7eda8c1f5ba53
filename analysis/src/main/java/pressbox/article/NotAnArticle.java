package pressbox.article;

/// A page that can be read but is no article, and how that shows.
public record NotAnArticle(String address, Kind kind, String why) implements PageContent {
    /// What the page is instead.
    public enum Kind {
        HOME,
        TAG,
        VIDEO,
        GALLERY,
        LIVE_BLOG,
        MATCH_CENTRE,
        LOGIN,
        ERROR,
        COOKIE_WALL,
        EMPTY,
        FEED
    }
}
