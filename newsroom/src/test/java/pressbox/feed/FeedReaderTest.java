package pressbox.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pressbox.article.Page;

class FeedReaderTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final Item DERBY = new Item(
            "https://courier.example/derby",
            "Gulls win the derby & more",
            Optional.of(NOON),
            Optional.empty(),
            "<p>Yes</p>",
            "Bo",
            false);

    @Test
    void readsRss() throws UnreadableFeed {
        assertThat(read("application/rss+xml", """
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                     xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Courier</title>
                <item><title>Gulls win the derby &amp; more</title><link>https://courier.example/derby</link>
                <dc:creator>Bo</dc:creator><pubDate>Sat, 01 Mar 2031 12:00:00 GMT</pubDate>
                <content:encoded><![CDATA[<p>Yes</p>]]></content:encoded></item></channel></rss>""")).containsExactly(DERBY);
    }

    @Test
    void readsAtomWithRelativeLinks() throws UnreadableFeed {
        assertThat(read("application/atom+xml", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title>
                <entry><title>Gulls win the derby &amp; more</title><link href="/derby"/><author><name>Bo</name></author>
                <published>2031-03-01T12:00:00Z</published><content type="html">&lt;p>Yes&lt;/p></content></entry></feed>""")).containsExactly(DERBY);
    }

    @Test
    void readsJsonFeed() throws UnreadableFeed {
        assertThat(read("application/feed+json", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Courier", "items": [{"id": "1",
                 "url": "https://courier.example/derby", "title": "Gulls win the derby & more",
                 "content_html": "<p>Yes</p>", "date_published": "2031-03-01T12:00:00Z",
                 "authors": [{"name": "Bo"}]}]}""")).containsExactly(DERBY);
    }

    @Test
    void readsAFeedThatIsNotWellFormed() throws UnreadableFeed {
        assertThat(read("text/xml", """
                <rss><channel><title>Courier</title>
                <item><title>Gulls & Terns</title><link>https://courier.example/a</link><pubDate>Sat, 1 Mar 2031 12:00:00 GMT
                <item><title>Second<b></title><link>https://courier.example/b</link></item>"""))
                .extracting(Item::address)
                .contains("https://courier.example/a", "https://courier.example/b");
    }

    @Test
    void saysThatAWebPageIsNoFeed() {
        assertThatThrownBy(() -> read("text/html", "<html><body>Hello</body></html>"))
                .isInstanceOf(UnreadableFeed.class)
                .hasMessage("this is a web page, not a feed");
    }

    @Test
    void saysThatAnEmptyFeedIsEmpty() {
        assertThatThrownBy(() -> read("text/xml", "  \n")).hasMessage("the feed is empty");
    }

    @Test
    void doesNotExpandEntitiesOfADocumentType() throws UnreadableFeed {
        List<Item> items = read("text/xml", """
                <!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
                <rss version="2.0"><channel><title>Courier</title><item><title>&secret;</title>
                <link>https://courier.example/derby</link></item></channel></rss>""");
        assertThat(items).allSatisfy(item -> assertThat(item.title()).doesNotContain("root:"));
    }

    private static List<Item> read(String type, String feed) throws UnreadableFeed {
        return FeedReader.read(
                        new Page("https://courier.example/feed", NOON, type, feed.getBytes(StandardCharsets.UTF_8)))
                .items();
    }
}
