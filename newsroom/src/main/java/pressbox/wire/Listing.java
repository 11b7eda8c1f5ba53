package pressbox.wire;

import pressbox.article.Page;
import pressbox.feed.Addresses;
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
            case FEED -> fetchable(FeedReader.read(page));
            case MASTODON -> complete(fetchable(FeedReader.read(page)));
            case BLUESKY -> Feed.of(BlueskyPosts.read(page));
            case SITEMAP -> Feed.of(SitemapReader.read(page));
            case PAGE -> Feed.of(PageLinks.read(page));
        };
    }

    /// Entries without a web address are left out, since nothing can be fetched or remembered of them.
    private static Feed fetchable(Feed feed) {
        return feed.with(feed.items().stream()
                .filter(item -> Addresses.isWeb(item.address()))
                .toList());
    }

    private static Feed complete(Feed account) {
        return account.with(account.items().stream().map(Listing::complete).toList());
    }

    private static Item complete(Item post) {
        return new Item(
                post.address(), post.title(), post.published(), post.updated(), post.content(), post.author(), true);
    }
}
