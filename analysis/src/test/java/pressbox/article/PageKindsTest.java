package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import pressbox.article.NotAnArticle.Kind;

class PageKindsTest {
    @Test
    void knowsAFrontPage() {
        assertThat(kind("https://roverstarn.example/", "<h1>The Rovers Tarn</h1><p>" + prose(3) + "</p>"))
                .isEqualTo(Kind.HOME);
    }

    @Test
    void takesANumberedPostForNoFrontPage() {
        String post = "<h1>Okell stays</h1><p>" + prose(9) + "</p>";
        assertThat(Pages.read("https://roverstarn.example/?utm_source=x&p=7", post))
                .isInstanceOf(Article.class);
        assertThat(kind("https://roverstarn.example/?utm_source=x", post)).isEqualTo(Kind.HOME);
    }

    @Test
    void knowsAListOfArticles() {
        assertThat(kind(
                        "https://roverstarn.example/tag/okell/",
                        "<h1>Okell</h1>" + "<p><a href='/a'>Okell is back in training</a></p>".repeat(30)))
                .isEqualTo(Kind.TAG);
    }

    @Test
    void knowsAnErrorPage() {
        assertThat(kind(
                        "https://roverstarn.example/gone",
                        "<title>Page not found</title><h1>Page not found</h1><p>Sorry, we looked everywhere.</p>"))
                .isEqualTo(Kind.ERROR);
    }

    @Test
    void knowsALogin() {
        assertThat(kind(
                        "https://roverstarn.example/in",
                        "<title>Log in</title><h1>Log in</h1><form><input type=password></form>"))
                .isEqualTo(Kind.LOGIN);
    }

    @Test
    void knowsACookieWall() {
        assertThat(
                        kind(
                                "https://roverstarn.example/a",
                                "<h1>Before you go on</h1><p>We and our 800 vendors store cookies on your device to show you personalised ads and to measure them.</p><p>Do you accept cookies?</p>"))
                .isEqualTo(Kind.COOKIE_WALL);
    }

    @Test
    void knowsAVideoPage() {
        assertThat(kind(
                        "https://roverstarn.example/v/1",
                        "<meta property=og:type content=video.other><h1>Goals</h1><p>All the goals of the day.</p>"))
                .isEqualTo(Kind.VIDEO);
    }

    @Test
    void knowsAGallery() {
        assertThat(
                        kind(
                                "https://roverstarn.example/g/1",
                                "<script type=application/ld+json>{\"@type\":\"ImageGallery\"}</script><h1>The day in pictures</h1><p>Look.</p>"))
                .isEqualTo(Kind.GALLERY);
    }

    @Test
    void knowsAMatchCentre() {
        assertThat(kind(
                        "https://roverstarn.example/match/77",
                        "<h1>Tarn Rovers v Saltmere</h1><table><tr><td>1</td><td>0</td></tr></table>"))
                .isEqualTo(Kind.MATCH_CENTRE);
    }

    @Test
    void knowsALiveBlogThatHasNoTextYet() {
        assertThat(
                        kind(
                                "https://roverstarn.example/l/1",
                                "<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\"}</script><h1>Live</h1><p>We start at three.</p>"))
                .isEqualTo(Kind.LIVE_BLOG);
    }

    @Test
    void knowsAFeed() {
        assertThat(kind(
                        "https://roverstarn.example/feed",
                        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss>"))
                .isEqualTo(Kind.FEED);
    }

    @Test
    void callsAPageWithoutProseEmpty() {
        assertThat(kind("https://roverstarn.example/x", "<html><body></body></html>"))
                .isEqualTo(Kind.EMPTY);
    }

    @Test
    void saysWhyBytesCannotBeRead() {
        assertThat(unreadable("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("the page is a PDF");
        assertThat(unreadable(new byte[0])).isEqualTo("the page is empty");
        assertThat(unreadable(new byte[500])).isEqualTo("the bytes are no text");
        assertThat(unreadable("{\"a\": 1}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("the page is JSON, not an article");
    }

    private static Kind kind(String address, String html) {
        return ((NotAnArticle) Pages.read(address, html)).kind();
    }

    private static String unreadable(byte[] bytes) {
        return ((Unreadable) new ArticleReader().read(new Page("x", Pages.NOW, "", bytes))).why();
    }

    private static String prose(int sentences) {
        return "Rovers drew at home and nobody was happy about it in the end. ".repeat(sentences);
    }
}
