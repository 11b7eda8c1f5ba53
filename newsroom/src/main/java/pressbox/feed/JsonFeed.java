package pressbox.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import pressbox.article.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON Feed 1.0 and 1.1.
final class JsonFeed {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonFeed() {}

    static Feed read(Page page, String text) throws UnreadableFeed {
        JsonNode feed;
        try {
            feed = MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new UnreadableFeed("the JSON feed is broken: " + e.getOriginalMessage());
        }
        if (!feed.path("items").isArray()) {
            throw new UnreadableFeed("the JSON has no list of items");
        }
        List<Item> items = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            items.add(item(item, page.address()));
        }
        List<String> hubs = new ArrayList<>();
        for (JsonNode hub : feed.path("hubs")) {
            hubs.add(words(hub, "url"));
        }
        return new Feed(
                words(feed, "title"),
                words(feed, "home_page_url"),
                words(feed, "feed_url"),
                hubs,
                Duration.ZERO,
                items);
    }

    private static Item item(JsonNode item, String base) {
        String link = words(item, "url");
        String html = words(item, "content_html");
        var updated = FeedDates.read(words(item, "date_modified"));
        return new Item(
                Addresses.resolved(link.isEmpty() ? words(item, "id") : link, base),
                Construct.oneLine(words(item, "title")),
                FeedDates.read(words(item, "date_published")).or(() -> updated),
                updated,
                html.isEmpty() ? words(item, "content_text") : html,
                author(item),
                false);
    }

    private static String author(JsonNode item) {
        String first = words(item.path("authors").path(0), "name");
        return first.isEmpty() ? words(item.path("author"), "name") : first;
    }

    /// Numbers count as words: some publishers write ids so.
    private static String words(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}
