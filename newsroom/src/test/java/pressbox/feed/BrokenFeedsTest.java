package pressbox.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.article.Page;

/// Each fault that feeds have in the wild, and what is read all the same.
class BrokenFeedsTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final String FEED = """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Courier</title>
            <link>https://courier.example/</link>
            <item><title>Jörn Küster signs</title><link>https://courier.example/kuester</link>
            <description>He &amp; she</description></item>
            <item><title>Second leg</title><link>https://courier.example/second</link></item>
            </channel></rss>
            """;

    @Test
    void junkBeforeAndBehind() throws UnreadableFeed {
        assertSound("\n\n  <br />Warning: Undefined index on line 3\n" + FEED + "<script>track()</script> bye");
    }

    @Test
    void aDocumentTypeWithEntities() throws UnreadableFeed {
        String declared = FEED.replace(
                        "<rss",
                        "<!DOCTYPE rss [\n<!ELEMENT x (y)>\n<!ENTITY uml \"ö\">\n<!ENTITY club 'Albion'>\n]>\n<rss")
                .replace("Jörn", "J&uml;rn")
                .replace("Second leg", "Second &club; leg");
        assertThat(titles(declared.getBytes(UTF_8), "")).containsExactly("Jörn Küster signs", "Second Albion leg");
    }

    @Test
    void entitiesThatGrowAreNotExpanded() throws UnreadableFeed {
        String bomb = FEED.replace(
                        "<rss",
                        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;\">]><rss")
                .replace("Second leg", "&c;");
        assertThat(titles(bomb.getBytes(UTF_8), "")).contains("&c;");
    }

    @Test
    void bareAmpersandsAndEntitiesOfHtml() throws UnreadableFeed {
        String broken = FEED.replace("Jörn Küster", "J&ouml;rn K&uuml;ster")
                .replace("kuester<", "kuester?from=feed&copy=1&lt=2<")
                .replace("Second leg", "Second & last&nbsp;leg, AT&T");
        List<Item> items = read(broken.getBytes(UTF_8), "").items();
        assertThat(items).extracting(Item::title).containsExactly("Jörn Küster signs", "Second & last leg, AT&T");
        assertThat(items.getFirst().address()).isEqualTo("https://courier.example/kuester?from=feed&copy=1&lt=2");
    }

    @Test
    void controlCharacters() throws UnreadableFeed {
        assertSound(FEED.replace("Küster", "Kü\u0003ster\u0000").replace("<item>", "\u0008<item>"));
    }

    @Test
    void elementsLeftOpen() throws UnreadableFeed {
        assertSound(FEED.replace("signs</title>", "signs"));
        assertSound(FEED.replace("</description></item>", "</description>"));
        assertSound(FEED.replace("</channel></rss>", ""));
        assertSound(FEED.replace("He &amp; she</description>", "<p>He &amp; she<br>"));
    }

    @Test
    void aFeedCutOff() throws UnreadableFeed {
        String cut = FEED.substring(0, FEED.indexOf("Second") + 3);
        assertThat(titles(cut.getBytes(UTF_8), "")).startsWith("Jörn Küster signs");
    }

    @Test
    void prefixesThatWereNotDeclared() throws UnreadableFeed {
        Feed feed = read(
                FEED.replace(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"", "")
                        .replace("</item>", "<dc:creator>Ada Quill</dc:creator></item>")
                        .getBytes(UTF_8),
                "");
        assertThat(feed.items()).extracting(Item::author).containsOnly("Ada Quill");
    }

    @Test
    void namesInCapitals() throws UnreadableFeed {
        assertSound(FEED.replace("<title>", "<TITLE>").replace("item>", "Item>"));
    }

    @Test
    void theWrongEncodingDeclared() throws UnreadableFeed {
        assertThat(titles(FEED.getBytes(ISO_8859_1), "")).startsWith("Jörn Küster signs");
        assertThat(titles(FEED.replace("utf-8", "iso-8859-1").getBytes(UTF_8), ""))
                .startsWith("Jörn Küster signs");
        assertThat(titles(FEED.replace("utf-8", "utf-16").getBytes(UTF_8), "")).startsWith("Jörn Küster signs");
        assertThat(titles(FEED.replace("utf-8", "no-such-thing").getBytes(UTF_8), ""))
                .startsWith("Jörn Küster signs");
    }

    @Test
    void encodingsThatAreRightlyDeclared() throws UnreadableFeed {
        String polish = FEED.replace("utf-8", "iso-8859-2").replace("Jörn Küster", "Łukasz Żak");
        assertThat(titles(polish.getBytes(Charset.forName("ISO-8859-2")), "")).startsWith("Łukasz Żak signs");
        String greek = FEED.replace(" encoding=\"utf-8\"", "").replace("Jörn Küster", "Νίκος");
        assertThat(titles(greek.getBytes(Charset.forName("ISO-8859-7")), "text/xml; charset=\"iso-8859-7\""))
                .startsWith("Νίκος signs");
        assertThat(titles(("\ufeff" + FEED).getBytes(UTF_16LE), "")).startsWith("Jörn Küster signs");
    }

    @Test
    void bytesThatAreNoLetters() throws UnreadableFeed {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(FEED.substring(0, FEED.indexOf("Second")).getBytes(UTF_8));
        bytes.write(0xff);
        bytes.write(0xe4);
        bytes.writeBytes(FEED.substring(FEED.indexOf("Second")).getBytes(UTF_8));
        assertThat(titles(bytes.toByteArray(), "")).containsExactly("Jörn Küster signs", "ÿäSecond leg");
    }

    @Test
    void everyCutOfItThrowsNothingElse() {
        byte[] bytes = FEED.getBytes(UTF_8);
        for (int end = 0; end < bytes.length; end++) {
            try {
                assertThat(read(java.util.Arrays.copyOf(bytes, end), "").items())
                        .hasSizeLessThanOrEqualTo(2);
            } catch (UnreadableFeed e) {
                assertThat(e.why()).isNotBlank();
            }
        }
    }

    @Test
    void depthWithoutEnd() throws UnreadableFeed {
        String deep = FEED.replace("Second leg", "<b>".repeat(100_000) + "Second leg");
        assertThat(read(deep.getBytes(UTF_8), "").items()).hasSize(2);
    }

    @Test
    void tenTimesTheTextTakesAboutTenTimesTheTime() throws UnreadableFeed {
        String[] hostile = {"<![CDATA[", "<!doctype x [", "<!-- ", "&amp", "<item><title>", "<image>", "]]>", "<a b='"};
        for (String piece : hostile) {
            String start = FEED.substring(0, FEED.indexOf("</channel>"));
            long before = System.nanoTime();
            read((start + piece.repeat(2_000_000 / piece.length())).getBytes(UTF_8), "");
            assertThat(Duration.ofNanos(System.nanoTime() - before)).as(piece).isLessThan(Duration.ofSeconds(8));
        }
    }

    private static void assertSound(String feed) throws UnreadableFeed {
        Feed read = read(feed.getBytes(UTF_8), "");
        assertThat(read.items()).extracting(Item::title).containsExactly("Jörn Küster signs", "Second leg");
        assertThat(read.items())
                .extracting(Item::address)
                .containsExactly("https://courier.example/kuester", "https://courier.example/second");
    }

    private static List<String> titles(byte[] feed, String type) throws UnreadableFeed {
        return read(feed, type).items().stream().map(Item::title).toList();
    }

    private static Feed read(byte[] feed, String type) throws UnreadableFeed {
        return FeedReader.read(new Page("https://courier.example/feed", NOON, type, feed));
    }
}
