package pressbox.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pressbox.feed.Canonical;
import pressbox.feed.Item;
import pressbox.feed.Sitemap;
import pressbox.feed.SitemapReader;
import pressbox.feed.UnreadableFeed;

/// What the sitemaps of an index list, one level deep: each page once, by the sitemap that stands first.
///
/// @param items  the newest first
/// @param remark how many sitemaps could not be had and why not; empty where all were
record SitemapParts(List<Item> items, String remark) {
    /// The first so many of an index are looked at: those of news, then the latest changed.
    private static final int MOST = 4;

    SitemapParts {
        items = List.copyOf(items);
    }

    /// A part that cannot be had is passed over and left for the next visit.
    ///
    /// @throws UnreadableFeed if none could be had
    static SitemapParts of(Sitemap.Index index, Function<String, Answer> further) throws UnreadableFeed {
        List<Sitemap.Part> parts = index.parts().stream().limit(MOST).toList();
        if (parts.isEmpty()) {
            throw new UnreadableFeed("this index of sitemaps names none");
        }
        Map<String, Item> pages = new LinkedHashMap<>();
        List<String> troubles = new ArrayList<>();
        for (Sitemap.Part part : parts) {
            try {
                read(part, further.apply(part.address()))
                        .forEach(item -> pages.putIfAbsent(Canonical.of(item.address()), item));
            } catch (UnreadableFeed e) {
                troubles.add(e.why());
            }
        }
        if (troubles.size() == parts.size()) {
            throw new UnreadableFeed("none of its sitemaps could be had: " + troubles.getFirst());
        }
        Comparator<Item> byTime = Comparator.comparing(item -> item.published().orElse(Instant.EPOCH));
        return new SitemapParts(
                pages.values().stream().sorted(byTime.reversed()).toList(),
                troubles.isEmpty()
                        ? ""
                        : troubles.size() + " of " + parts.size() + " sitemaps could not be had: "
                                + troubles.getFirst());
    }

    private static List<Item> read(Sitemap.Part part, Answer answer) throws UnreadableFeed {
        if (!(answer instanceof Answer.Fetched fetched)) {
            throw new UnreadableFeed(part.address() + " " + answer.whyNot().orElse(""));
        }
        return switch (SitemapReader.read(fetched.page())) {
            case Sitemap.Pages(List<Item> items) -> items;
            case Sitemap.Index index -> throw new UnreadableFeed("an index in an index is not followed");
        };
    }
}
