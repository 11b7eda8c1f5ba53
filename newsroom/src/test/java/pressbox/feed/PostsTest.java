package pressbox.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pressbox.article.Page;

/// Posts of networks, as their interfaces tell of them.
class PostsTest {
    private static final String OWN = "did:plc:quill";

    @Test
    void aPostOnBlueskyIsKnownByItsAccountAndKey() throws UnreadableFeed {
        assertThat(bluesky(post(OWN, "3k1", "Out for <6> weeks.\n\nSee you\\nin May", "")))
                .containsExactly(new Item(
                        "https://bsky.app/profile/did:plc:quill/post/3k1",
                        "",
                        Optional.of(Instant.parse("2031-03-01T12:00:00Z")),
                        Optional.empty(),
                        "<p>Out for &lt;6&gt; weeks.</p><p>See you<br>in May</p>",
                        "Ada Quill",
                        true));
    }

    @Test
    void leavesOutRepostsAndAnswersToOthersAndKeepsThreadsAndPins() throws UnreadableFeed {
        String repost = ",\"reason\":{\"$type\":\"app.bsky.feed.defs#reasonRepost\"}";
        String pin = ",\"reason\":{\"$type\":\"app.bsky.feed.defs#reasonPin\"}";
        assertThat(bluesky(
                        post("did:plc:other", "a", "Not mine", "", repost),
                        post(OWN, "b", "To you", answerTo("did:plc:other")),
                        post(OWN, "c", "Second part", answerTo(OWN)),
                        post(OWN, "d", "Pinned", "", pin),
                        post(OWN, "e", " ", "")))
                .extracting(Item::content)
                .containsExactly("<p>Second part</p>", "<p>Pinned</p>");
    }

    @Test
    void showsNoHandleThatCouldNotBeVerified() throws UnreadableFeed {
        String nameless = post(OWN, "a", "Hello", "")
                .replace("quill.example", "handle.invalid")
                .replace("Ada Quill", "");
        assertThat(bluesky(nameless)).extracting(Item::author).containsExactly("");
    }

    @Test
    void saysThatAnAnswerIsNone() {
        assertThatThrownBy(() -> BlueskyPosts.read(json("<html>"))).hasMessageStartingWith("the answer is no JSON");
        assertThatThrownBy(() -> BlueskyPosts.read(json("{\"error\":\"InvalidRequest\"}")))
                .hasMessage("the answer has no feed");
        assertThatThrownBy(() -> InstagramPosts.read(json("{}"))).hasMessage("Instagram's answer tells of no account");
    }

    @Test
    void readsCaptionsOfInstagram() throws UnreadableFeed {
        assertThat(InstagramPosts.read(json("""
                        {"business_discovery":{"username":"adaquill","name":"Ada Quill","media":{"data":[
                          {"id":"1","caption":"Back soon.\\n\\nThank you","permalink":"https://www.instagram.com/p/Abc/","timestamp":"2031-03-01T12:00:00+0000","media_type":"IMAGE"},
                          {"id":"2","permalink":"https://www.instagram.com/p/Def/","timestamp":"2031-03-01T13:00:00+0000"}]},"id":"9"},"id":"7"}""")).items())
                .containsExactly(new Item(
                        "https://www.instagram.com/p/Abc/",
                        "",
                        Optional.of(Instant.parse("2031-03-01T12:00:00Z")),
                        Optional.empty(),
                        "<p>Back soon.</p><p>Thank you</p>",
                        "Ada Quill",
                        true));
    }

    @Test
    void readsWhatIsSaidOfAVideo() throws UnreadableFeed {
        Page page = new Page(
                "https://www.youtube.com/feeds/videos.xml?channel_id=UCa", Instant.EPOCH, "text/xml", """
                <feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/"
                      xmlns="http://www.w3.org/2005/Atom"><title>Gull TV</title><yt:channelId>a</yt:channelId>
                <entry><id>yt:video:x1</id><title>Oster after the derby</title>
                <link rel="alternate" href="https://www.youtube.com/watch?v=x1"/><author><name>Gull TV</name></author>
                <published>2031-03-01T12:00:00+00:00</published><media:group><media:title>Oster after the derby</media:title>
                <media:description>He said: "We were lucky".

                Filmed by the club.</media:description></media:group></entry></feed>""".getBytes(
                                StandardCharsets.UTF_8));
        assertThat(YouTubeVideos.read(page).items())
                .extracting(Item::address, Item::title, Item::content, Item::complete)
                .containsExactly(tuple(
                        "https://www.youtube.com/watch?v=x1",
                        "Oster after the derby",
                        "<p>He said: &quot;We were lucky&quot;.</p><p>Filmed by the club.</p>",
                        true));
    }

    private static List<Item> bluesky(String... posts) throws UnreadableFeed {
        return BlueskyPosts.read(json("{\"feed\":[" + String.join(",", posts) + "]}"));
    }

    private static String post(String author, String key, String text, String reply, String... more) {
        return """
                {"post":{"uri":"at://%s/app.bsky.feed.post/%s","author":{"did":"%s","handle":"quill.example","displayName":"Ada Quill"},
                 "record":{"text":"%s","createdAt":"2031-03-01T12:00:00.000Z"%s}}%s}""".formatted(author, key, author, text.replace("\n", "\\n"), reply, String.join("", more));
    }

    private static String answerTo(String account) {
        return ",\"reply\":{\"root\":{\"uri\":\"at://%s/app.bsky.feed.post/z\"},\"parent\":{\"uri\":\"at://%s/app.bsky.feed.post/z\"}}"
                .formatted(account, account);
    }

    private static Page json(String body) {
        return new Page(
                "https://api.example/", Instant.EPOCH, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }
}
