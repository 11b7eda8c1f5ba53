package pressbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordedWebTest {
    private static final String FEED = "https://www.thornmouthcourier.example/sport/albion/rss.xml";

    private final HttpClient client = HttpClient.newHttpClient();
    private final DemoWeek week = DemoWeek.load();
    private Instant now = DemoClock.END;
    private RecordedWeb web;

    @BeforeEach
    void start() throws IOException {
        web = RecordedWeb.start(week, () -> now);
    }

    @AfterEach
    void stop() {
        web.close();
        client.close();
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(web.reach(URI.create(address)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private String text(String address) throws IOException, InterruptedException {
        return new String(get(address).body(), StandardCharsets.UTF_8);
    }

    @Test
    void servesAPageAtItsOwnAddress() throws IOException, InterruptedException {
        WeekArticle article = week.article("courier/worst-run");
        String page = text(week.outlet("courier").addressOf(article));
        assertThat(page).contains("\"@type\":\"NewsArticle\"", "It is Albion’s worst run since 1980.");
    }

    @Test
    void showsPagesAndFeedItemsOnlyWhenTheyAreOut() throws IOException, InterruptedException {
        WeekArticle article = week.article("courier/worst-run");
        String address = week.outlet("courier").addressOf(article);
        now = article.at().minusSeconds(1);
        assertThat(get(address).statusCode()).isEqualTo(404);
        assertThat(text(FEED)).doesNotContain(article.slug());
        now = article.at();
        assertThat(get(address).statusCode()).isEqualTo(200);
        assertThat(text(FEED)).contains(article.slug());
    }

    @Test
    void answers304ToWhoHasItAlready() throws IOException, InterruptedException {
        HttpResponse<byte[]> first = get(FEED);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String modified = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(get(FEED, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(FEED, "If-Modified-Since", modified).statusCode()).isEqualTo(304);
        assertThat(get(FEED, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void packsForWhoCanUnpack() throws IOException, InterruptedException {
        HttpResponse<byte[]> packed = get(FEED, "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        byte[] body = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertThat(new String(body, StandardCharsets.UTF_8)).isEqualTo(text(FEED));
    }

    @Test
    void hasARedirectAWithdrawnPageAndAListThatIsNoArticle() throws IOException, InterruptedException {
        HttpResponse<byte[]> moved = get("https://www.thornmouthcourier.example/sport/albion/thorsager-latest");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location"))
                .contains(week.outlet("courier").addressOf(week.article("courier/thorsager-april")));
        assertThat(get("https://www.dailycomet.example/sport/football/1000404/holzbrink-flies-in.html")
                        .statusCode())
                .isEqualTo(404);
        assertThat(text("https://www.ropewalkend.example/tag/nilo-caravelas/")).contains("<ul class=\"listing\">");
    }

    @Test
    void asksRobotsToStayOutOfOneFolder() throws IOException, InterruptedException {
        assertThat(text("https://www.halftimekettle.example/robots.txt")).contains("Disallow: /members/");
        assertThat(text("https://www.halftimekettle.example/feed.json")).contains("/members/extra-time-212");
    }

    @Test
    void drawsPicturesWithTheirCreditInside() throws IOException, InterruptedException {
        HttpResponse<byte[]> picture = get("https://www.thornmouthcourier.example/pictures/ferry.jpg");
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(new String(picture.body(), StandardCharsets.ISO_8859_1))
                .contains("<photoshop:Credit>Ines Calloway/Skylark Images", "8BIM");
    }

    @Test
    void leavesTheRealWorldAlone() {
        assertThat(web.reach(URI.create("https://example.org/a"))).hasHost("example.org");
        assertThat(web.addressOf("example.org")).isEmpty();
        assertThat(web.addressOf("www.dailycomet.example")).contains(web.address());
    }
}
