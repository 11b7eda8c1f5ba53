package pressbox.feed;

import pressbox.article.Page;

/// Reads what a feed lists: RSS, Atom, CDF and JSON Feed, as they are in the wild.
public final class FeedReader {
    private FeedReader() {}

    /// The feed, its entries in its own order. An entry's address is as absolute as feed and page make it, and
    /// empty where the entry names none.
    ///
    /// @throws UnreadableFeed if there is no feed in the page
    public static Feed read(Page page) throws UnreadableFeed {
        String text = FeedText.of(page);
        int first = firstLetter(text);
        if (first < 0) {
            throw new UnreadableFeed("the feed is empty");
        }
        return text.charAt(first) == '{' ? JsonFeed.read(page, text) : XmlFeed.read(page, text);
    }

    private static int firstLetter(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\ufeff')) {
            at++;
        }
        return at < text.length() ? at : -1;
    }
}
