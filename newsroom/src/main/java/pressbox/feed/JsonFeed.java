package pressbox.feed;

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

    static List<Item> read(Page page) throws UnreadableFeed {
        JsonNode feed;
        try {
            feed = MAPPER.readTree(page.body());
        } catch (JacksonException e) {
            throw new UnreadableFeed("the JSON feed is broken: " + e.getOriginalMessage());
        }
        if (!feed.path("items").isArray()) {
            throw new UnreadableFeed("the JSON has no list of items");
        }
        List<Item> items = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            String link = item.path("url").asString("");
            String address =
                    FeedReader.absolute(link.isEmpty() ? item.path("id").asString("") : link, page.address());
            if (!address.isEmpty()) {
                String html = item.path("content_html").asString("");
                items.add(new Item(
                        address,
                        item.path("title").asString(""),
                        FeedReader.instant(item.path("date_published").asString("")),
                        FeedReader.instant(item.path("date_modified").asString("")),
                        html.isEmpty() ? item.path("content_text").asString("") : html,
                        author(item),
                        false));
            }
        }
        return items;
    }

    private static String author(JsonNode item) {
        String first = item.path("authors").path(0).path("name").asString("");
        return first.isEmpty() ? item.path("author").path("name").asString("") : first;
    }
}
