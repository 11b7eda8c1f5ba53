package pressbox.wire;

import java.util.List;
import pressbox.article.Page;
import pressbox.feed.BlueskyPosts;
import pressbox.feed.Feed;
import pressbox.feed.FeedReader;
import pressbox.feed.Item;
import pressbox.feed.PageLinks;
import pressbox.feed.SitemapReader;
import pressbox.feed.UnreadableFeed;

/// What a fetched page lists, by the kind of its source.
final class Listing {
    private Listing() {}

    static Feed of(Source source, Page page) throws UnreadableFeed {
        return switch (source.kind()) {
            case FEED -> FeedReader.read(page);
            case MASTODON -> complete(FeedReader.read(page));
            case BLUESKY -> Feed.of(BlueskyPosts.read(page));
            case SITEMAP -> Feed.of(SitemapReader.read(page));
            case PAGE -> Feed.of(PageLinks.read(page));
        };
    }

    private static Feed complete(Feed account) {
        List<Item> posts = account.items().stream().map(Listing::complete).toList();
        return new Feed(account.title(), account.link(), account.self(), account.hubs(), account.ttl(), posts);
    }

    private static Item complete(Item post) {
        return new Item(
                post.address(), post.title(), post.published(), post.updated(), post.content(), post.author(), true);
    }
}
