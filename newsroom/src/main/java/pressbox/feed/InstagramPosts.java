package pressbox.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.article.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads an account's posts from the answer of Business Discovery; those without a word are left out.
public final class InstagramPosts {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private InstagramPosts() {}

    /// @throws UnreadableFeed if the answer is none of that kind
    public static Feed read(Page page) throws UnreadableFeed {
        JsonNode account;
        try {
            account = MAPPER.readTree(page.body()).path("business_discovery");
        } catch (JacksonException e) {
            throw new UnreadableFeed("Instagram's answer is no JSON");
        }
        if (!account.isObject()) {
            throw new UnreadableFeed("Instagram's answer tells of no account");
        }
        String name = words(account, "name");
        List<Item> posts = new ArrayList<>();
        for (JsonNode post : account.path("media").path("data")) {
            String caption = words(post, "caption");
            if (!caption.isBlank() && Addresses.isWeb(words(post, "permalink"))) {
                posts.add(new Item(
                        words(post, "permalink"),
                        "",
                        FeedDates.read(words(post, "timestamp")),
                        Optional.empty(),
                        Paragraphs.of(caption),
                        name.isBlank() ? words(account, "username") : name,
                        true));
            }
        }
        return Feed.of(posts);
    }

    private static String words(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}
