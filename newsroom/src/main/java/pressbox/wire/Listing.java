package pressbox.wire;

import java.util.List;
import pressbox.article.Page;
import pressbox.feed.BlueskyPosts;
import pressbox.feed.FeedReader;
import pressbox.feed.Item;
import pressbox.feed.PageLinks;
import pressbox.feed.SitemapReader;
import pressbox.feed.UnreadableFeed;

/// What a fetched page lists, by the kind of its source.
final class Listing {
    private Listing() {}

    static List<Item> of(Source source, Page page) throws UnreadableFeed {
        return switch (source.kind()) {
            case FEED -> FeedReader.read(page);
            case MASTODON ->
                FeedReader.read(page).stream().map(Listing::complete).toList();
            case BLUESKY -> BlueskyPosts.read(page);
            case SITEMAP -> SitemapReader.read(page);
            case PAGE -> PageLinks.read(page);
        };
    }

    private static Item complete(Item post) {
        return new Item(post.address(), post.title(), post.published(), post.content(), post.author(), true);
    }
}
