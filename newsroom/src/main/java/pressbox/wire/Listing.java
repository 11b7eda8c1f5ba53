package pressbox.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
    /// Of an index of sitemaps, the first so many are looked at: those of news, then the latest changed.
    private static final int MOST_PARTS = 4;

    private Listing() {}

    /// @param answer what the rhythm is to go by
    record Listed(Feed feed, Answer.Fetched answer) {}

    /// @param further asks for another address, as an index of sitemaps needs
    static Listed of(Source source, Answer.Fetched answer, Function<String, Answer> further) throws UnreadableFeed {
        Page page = answer.page();
        if (source.kind() == Source.Kind.SITEMAP && SitemapReader.read(page) instanceof Sitemap.Index index) {
            // What an index names may change while the index does not, so it is asked for without validators.
            return new Listed(Feed.of(parts(index, further)), Answer.Fetched.plain(page));
        }
        return new Listed(feed(source, page), answer);
    }

    private static Feed feed(Source source, Page page) throws UnreadableFeed {
        return switch (source.kind()) {
            case FEED -> fetchable(FeedReader.read(page));
            case MASTODON -> complete(fetchable(FeedReader.read(page)));
            case YOUTUBE -> YouTubeVideos.read(page);
            case BLUESKY -> Feed.of(BlueskyPosts.read(page));
            case INSTAGRAM -> InstagramPosts.read(page);
            case SITEMAP -> Feed.of(pages(SitemapReader.read(page)));
            case PAGE ->
                Feed.of(source.selector().isEmpty() ? PageLinks.read(page) : PageLinks.read(page, source.selector()));
            case FOLDER -> Feed.of(Folder.read(page.address(), page.fetchedAt()));
            case GIVEN -> throw new UnreadableFeed("it is handed in by people, and never asked");
        };
    }

    private static List<Item> pages(Sitemap sitemap) {
        return switch (sitemap) {
            case Sitemap.Pages(List<Item> items) -> items;
            case Sitemap.Index index -> List.of();
        };
    }

    /// One level deep: an index in an index is not followed. A part that cannot be had is left for the next visit.
    private static List<Item> parts(Sitemap.Index index, Function<String, Answer> further) throws UnreadableFeed {
        List<Item> items = new ArrayList<>();
        String trouble = "this index of sitemaps names none";
        for (Sitemap.Part part : index.parts().stream().limit(MOST_PARTS).toList()) {
            if (further.apply(part.address()) instanceof Answer.Fetched fetched) {
                items.addAll(pages(SitemapReader.read(fetched.page())));
            } else {
                trouble = "none of its sitemaps could be had";
            }
        }
        if (items.isEmpty()) {
            throw new UnreadableFeed(trouble);
        }
        Comparator<Item> byTime = Comparator.comparing(item -> item.published().orElse(Instant.EPOCH));
        return items.stream().sorted(byTime.reversed()).toList();
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
