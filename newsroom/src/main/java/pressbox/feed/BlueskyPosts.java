package pressbox.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import pressbox.article.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads an account's posts from the answer of `app.bsky.feed.getAuthorFeed`; posts that others made are left out.
public final class BlueskyPosts {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BlueskyPosts() {}

    public static List<Item> read(Page page) throws UnreadableFeed {
        JsonNode answer;
        try {
            answer = MAPPER.readTree(page.body());
        } catch (JacksonException e) {
            throw new UnreadableFeed("the answer is no JSON: " + e.getOriginalMessage());
        }
        if (!answer.path("feed").isArray()) {
            throw new UnreadableFeed("the answer has no feed");
        }
        List<Item> items = new ArrayList<>();
        for (JsonNode entry : answer.path("feed")) {
            JsonNode post = entry.path("post");
            String key = post.path("uri").asString("");
            String text = post.path("record").path("text").asString("");
            JsonNode author = post.path("author");
            String handle = author.path("handle").asString("");
            if (entry.has("reason") || key.isEmpty() || text.isBlank() || handle.isEmpty()) {
                continue;
            }
            items.add(new Item(
                    "https://bsky.app/profile/" + handle + "/post/" + key.substring(key.lastIndexOf('/') + 1),
                    "",
                    FeedDates.read(post.path("record").path("createdAt").asString("")),
                    Optional.empty(),
                    "<p>" + Entities.escape(text).replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p>",
                    author.path("displayName").asString(handle),
                    true));
        }
        return items;
    }
}
