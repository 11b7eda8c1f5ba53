package pressbox.wire;

import java.util.List;
import java.util.function.Function;
import pressbox.article.Page;
import pressbox.feed.Addresses;
import pressbox.feed.BlueskyPosts;
import pressbox.feed.Feed;
import pressbox.feed.FeedReader;
import pressbox.feed.InstagramPosts;
import pressbox.feed.Item;
import pressbox.feed.PageLinks;
import pressbox.feed.Sitemap;
import pressbox.feed.SitemapReader;
import pressbox.feed.UnreadableFeed;
import pressbox.feed.YouTubeVideos;

/// What a fetched page lists, by the kind of its source.
final class Listing {
    private Listing() {}

    /// @param answer what the rhythm is to go by
    /// @param remark what of it could not be had, in words; empty as a rule
    record Listed(Feed feed, Answer.Fetched answer, String remark) {}

    /// @param further asks for another address, as an index of sitemaps needs
    static Listed of(Source source, Answer.Fetched answer, Folders folders, Function<String, Answer> further)
            throws UnreadableFeed {
        Page page = answer.page();
        if (source.kind() == Source.Kind.SITEMAP && SitemapReader.read(page) instanceof Sitemap.Index index) {
            SitemapParts parts = SitemapParts.of(index, further);
            // What an index names may change while the index does not, so it is asked for without validators.
            return new Listed(Feed.of(parts.items()), Answer.Fetched.plain(page), parts.remark());
        }
        return new Listed(feed(source, page, folders), answer, "");
    }

    private static Feed feed(Source source, Page page, Folders folders) throws UnreadableFeed {
        return switch (source.kind()) {
            case FEED -> fetchable(FeedReader.read(page));
            case MASTODON -> complete(fetchable(FeedReader.read(page)), page);
            case YOUTUBE -> YouTubeVideos.read(page);
            case BLUESKY -> Feed.of(BlueskyPosts.read(page));
            case INSTAGRAM -> InstagramPosts.read(page);
            case SITEMAP ->
                Feed.of(SitemapReader.read(page) instanceof Sitemap.Pages(List<Item> items) ? items : List.of());
            case PAGE ->
                Feed.of(source.selector().isEmpty() ? PageLinks.read(page) : PageLinks.read(page, source.selector()));
            case FOLDER -> Feed.of(folders.read(page.address(), page.fetchedAt()));
            case GIVEN -> throw new UnreadableFeed("it is handed in by people, and never asked");
        };
    }

    /// Entries without a web address are left out, since nothing can be fetched or remembered of them.
    private static Feed fetchable(Feed feed) {
        return feed.with(feed.items().stream()
                .filter(item -> Addresses.isWeb(item.address()))
                .toList());
    }

    /// Posts carry their words, if they are of the account's own server: nobody may speak for another site's page.
    private static Feed complete(Feed account, Page page) {
        return account.with(account.items().stream()
                .map(item -> Addresses.isOfOneHost(item.address(), page.address()) ? complete(item) : item)
                .toList());
    }

    private static Item complete(Item post) {
        return new Item(
                post.address(), post.title(), post.published(), post.updated(), post.content(), post.author(), true);
    }
}
