package pressbox.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.article.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads an account's own posts from the answer of `app.bsky.feed.getAuthorFeed`: no reposts, no answers to others.
///
/// A post's address names the account by its DID, which stays when the account takes another handle.
public final class BlueskyPosts {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// What stands for a handle that the network could not verify.
    private static final String NO_HANDLE = "handle.invalid";

    private BlueskyPosts() {}

    /// @throws UnreadableFeed if the answer is none of that kind
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
            post(entry).ifPresent(items::add);
        }
        return items;
    }

    private static Optional<Item> post(JsonNode entry) {
        JsonNode post = entry.path("post");
        JsonNode record = post.path("record");
        String key = words(post, "uri");
        String author = words(post.path("author"), "did");
        String text = words(record, "text");
        if (isRepost(entry) || text.isBlank() || author.isEmpty() || key.isEmpty() || answersSomebody(record, author)) {
            return Optional.empty();
        }
        return Optional.of(new Item(
                "https://bsky.app/profile/" + author + "/post/" + key.substring(key.lastIndexOf('/') + 1),
                "",
                FeedDates.read(words(record, "createdAt")),
                Optional.empty(),
                Paragraphs.of(text),
                name(post.path("author")),
                true));
    }

    /// A pinned post is the account's own, whatever reason it stands there for.
    private static boolean isRepost(JsonNode entry) {
        return words(entry.path("reason"), "$type").endsWith("#reasonRepost");
    }

    /// Whether a post answers somebody else; the parts of a thread answer the account itself.
    private static boolean answersSomebody(JsonNode record, String author) {
        String parent = words(record.path("reply").path("parent"), "uri");
        return !parent.isEmpty() && !parent.startsWith("at://" + author + "/");
    }

    private static String name(JsonNode author) {
        String handle = words(author, "handle");
        String name = words(author, "displayName");
        return name.isBlank() && !handle.equals(NO_HANDLE) ? handle : name.strip();
    }

    private static String words(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}
