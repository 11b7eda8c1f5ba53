package pressbox.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import pressbox.article.Page;

class SitemapReaderTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final String NEWS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
                    xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
            <url><image:image><image:loc>https://courier.example/keeper.jpg</image:loc><image:title>A keeper</image:title></image:image>
              <loc>https://courier.example/keeper</loc><lastmod>2031-03-01T11:30:00Z</lastmod>
              <n:news><n:publication><n:name>Courier</n:name><n:language>en</n:language></n:publication>
              <n:publication_date>2031-03-01T09:00:00+00:00</n:publication_date><n:title>Keeper &amp; captain stay</n:title></n:news></url>
            <url><loc>/derby</loc><lastmod>2031-03-01</lastmod></url>
            <url><loc>mailto:desk@courier.example</loc></url>
            </urlset>""";

    @Test
    void readsTitlesAndDatesOfTheNewsExtensionByWhateverPrefix() throws UnreadableFeed {
        assertThat(pages(NEWS).getFirst())
                .isEqualTo(new Item(
                        "https://courier.example/keeper",
                        "Keeper & captain stay",
                        Optional.of(Instant.parse("2031-03-01T09:00:00Z")),
                        Optional.of(Instant.parse("2031-03-01T11:30:00Z")),
                        "",
                        "",
                        false));
    }

    @Test
    void takesTheLastChangeWhereNothingElseTellsTheDateAndPutsTheNewestFirst() throws UnreadableFeed {
        assertThat(pages(NEWS))
                .extracting(Item::address)
                .containsExactly("https://courier.example/keeper", "https://courier.example/derby");
    }

    @Test
    void readsASitemapThatWasPackedOnce() throws UnreadableFeed, IOException {
        assertThat(SitemapReader.read(page(packed(NEWS)))).isEqualTo(new Sitemap.Pages(pages(NEWS)));
    }

    @Test
    void readsAListInPlainText() throws UnreadableFeed {
        assertThat(pages("https://courier.example/a\n\nno address\nhttps://courier.example/b\n"))
                .extracting(Item::address)
                .containsExactly("https://courier.example/a", "https://courier.example/b");
    }

    @Test
    void namesThePartsOfAnIndexThoseOfNewsFirst() throws UnreadableFeed {
        assertThat(SitemapReader.read(page("""
                        <sitemapindex><sitemap><loc>https://courier.example/sitemap-2029.xml</loc><lastmod>2029-12-31</lastmod></sitemap>
                        <sitemap><loc>https://courier.example/sitemap-2031.xml</loc><lastmod>2031-03-01</lastmod></sitemap>
                        <sitemap><loc>https://courier.example/google-news.xml</loc></sitemap></sitemapindex>""".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        Sitemap.Index.class,
                        index -> assertThat(index.parts())
                                .extracting(Sitemap.Part::address)
                                .containsExactly(
                                        "https://courier.example/google-news.xml",
                                        "https://courier.example/sitemap-2031.xml",
                                        "https://courier.example/sitemap-2029.xml"));
    }

    @Test
    void anEmptyNewsSitemapIsFine() throws UnreadableFeed {
        assertThat(pages("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'></urlset>"))
                .isEmpty();
    }

    @Test
    void saysWhatItIsInstead() {
        assertThatThrownBy(() -> pages("<!doctype html><html><body>Not found</body></html>"))
                .hasMessage("this is a web page, not a sitemap");
        assertThatThrownBy(() -> pages("<rss><channel/></rss>")).hasMessage("this is no sitemap");
        assertThatThrownBy(() -> pages(" \n")).hasMessage("the sitemap is empty");
    }

    @Test
    void takesTheNewestThousandOfALongOne() throws UnreadableFeed {
        StringBuilder many = new StringBuilder("<urlset>");
        for (int i = 0; i < 3_000; i++) {
            many.append("<url><loc>https://courier.example/").append(i).append("</loc></url>");
        }
        many.append("<url><loc>https://courier.example/new</loc><lastmod>2031-03-01</lastmod></url></urlset>");
        assertThat(pages(many.toString()))
                .hasSize(1_000)
                .first()
                .extracting(Item::address)
                .isEqualTo("https://courier.example/new");
    }

    @Test
    void readsWhateverIsCutOff() {
        for (int end = 0; end < NEWS.length(); end++) {
            Page cut = page(NEWS.substring(0, end).getBytes(StandardCharsets.UTF_8));
            try {
                assertThat(SitemapReader.read(cut)).isNotNull();
            } catch (UnreadableFeed e) {
                assertThat(e.why()).isNotBlank();
            }
        }
    }

    private static List<Item> pages(String sitemap) throws UnreadableFeed {
        return ((Sitemap.Pages) SitemapReader.read(page(sitemap.getBytes(StandardCharsets.UTF_8)))).items();
    }

    private static Page page(byte[] body) {
        return new Page("https://courier.example/news.xml", NOON, "application/xml", body);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
