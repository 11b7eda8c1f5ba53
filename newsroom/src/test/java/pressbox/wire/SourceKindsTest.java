package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressbox.feed.Item;
import pressbox.wire.SourceState.Health;

/// A visit to each kind of source, on networks that misbehave as the real ones do.
class SourceKindsTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final InstagramKey KEY = new InstagramKey("17841400000000000", new Token("EAAB-secret"));

    private static final String BLUESKY_FEED = Networks.BLUESKY
            + "app.bsky.feed.getAuthorFeed?actor=did%3Aplc%3Aquill&filter=posts_and_author_threads&limit=50";

    private static final String INSTAGRAM =
            "graph.facebook.com/v24.0/17841400000000000?fields=business_discovery.username(adaquill)%7Busername,name,"
                    + "media.limit(25)%7Bid,caption,permalink,timestamp,media_type%7D%7D";

    private final FaultyHost host = FaultyHost.open();
    private final Wire wire = new Wire(Networks.settings(host).asking(KEY));

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        wire.close();
        host.close();
    }

    @Test
    void aYouTubeFeedThatIsNotFoundIsWeather() {
        String feed = """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Gull TV</title><entry><title>After the derby</title>
                <link href="https://www.youtube.com/watch?v=x1"/></entry></feed>""";
        host.on("/feeds/videos.xml?channel_id=UCa", (request, line) -> {
            switch (request.time()) {
                case 1 -> line.send("404 Not Found", "Error 404");
                case 2 -> line.send("500 Internal Server Error", "");
                default -> line.send("200 OK", feed);
            }
        });
        Source channel = source(Source.Kind.YOUTUBE, "https://www.youtube.com/feeds/videos.xml?channel_id=UCa");
        Visit first = wire.visit(channel, SourceState.fresh(NOON), NOON);
        Visit second = wire.visit(channel, first.next(), NOON.plusSeconds(600));
        Visit third = wire.visit(channel, second.next(), NOON.plusSeconds(1800));
        assertThat(second.next().health()).isEqualTo(Health.FAILING);
        assertThat(third.next().health()).isEqualTo(Health.WELL);
        assertThat(third.items())
                .extracting(Item::title, Item::complete)
                .containsExactly(tuple("After the derby", true));
    }

    @Test
    void aBlueskyAccountThatTakesAnotherHandleBringsNothingTwice() {
        host.on(
                BLUESKY_FEED,
                (request, line) ->
                        line.send("200 OK", """
                {"feed":[{"post":{"uri":"at://did:plc:quill/app.bsky.feed.post/3k1","author":{"did":"did:plc:quill","handle":"%s"},
                 "record":{"text":"Out for six weeks","createdAt":"2031-03-01T09:00:00Z"}}}]}""".formatted(request.time() == 1 ? "quill.example" : "ada.example")));
        Source account = source(Source.Kind.BLUESKY, "https://" + BLUESKY_FEED);
        Visit before = wire.visit(account, SourceState.fresh(NOON), NOON);
        Visit after = wire.visit(account, before.next(), NOON.plusSeconds(900));
        assertThat(after.items())
                .extracting(Item::address)
                .containsExactly(before.items().getFirst().address());
        assertThat(after.next().lastAnswer()).isEqualTo("200, nothing new of 1");
    }

    @Test
    void aMastodonServerDoesNotSpeakForAnothersPage() {
        host.page("/@ada.rss", """
                <rss version="2.0"><channel><title>ada</title>
                <item><link>https://social.example/@ada/1</link><description>Out for six weeks</description></item>
                <item><link>https://courier.example/derby</link><description>Invented</description></item></channel></rss>""");
        Visit visit = wire.visit(
                source(Source.Kind.MASTODON, "https://social.example/@ada.rss"), SourceState.fresh(NOON), NOON);
        assertThat(visit.items()).extracting(Item::complete).containsExactly(true, false);
    }

    @Test
    void waitsUntilMastodonsAllowanceBeginsAnew() {
        host.on(
                "/@ada.rss",
                (request, line) -> line.send(
                        "429 Too Many Requests",
                        "Throttled",
                        "X-RateLimit-Limit: 300",
                        "X-RateLimit-Remaining: 0",
                        "X-RateLimit-Reset: 2031-03-01T13:30:00.000000Z"));
        Visit visit = wire.visit(
                source(Source.Kind.MASTODON, "https://social.example/@ada.rss"), SourceState.fresh(NOON), NOON);
        assertThat(visit.next().nextCheck()).isEqualTo(NOON.plus(Duration.ofMinutes(90)));
        assertThat(visit.next().why()).isEqualTo("the server asks for 90 min");
    }

    @Test
    void waitsUntilBlueskysAllowanceBeginsAnew() {
        host.on(
                BLUESKY_FEED,
                (request, line) -> line.send(
                        "429 Too Many Requests",
                        "{\"error\":\"RateLimitExceeded\"}",
                        "RateLimit-Remaining: 0",
                        "RateLimit-Reset: " + NOON.plusSeconds(7200).getEpochSecond()));
        Visit visit = wire.visit(source(Source.Kind.BLUESKY, "https://" + BLUESKY_FEED), SourceState.fresh(NOON), NOON);
        assertThat(visit.next().nextCheck()).isEqualTo(NOON.plus(Duration.ofHours(2)));
    }

    @Test
    void leavesAHostAloneWhoseAllowanceIsSpentWithASuccess() {
        host.on(
                "/@ada.rss",
                (request, line) -> line.send(
                        "200 OK",
                        Fault.FEED,
                        "X-RateLimit-Remaining: 0",
                        "X-RateLimit-Reset: 2031-03-01T12:30:00.000Z"));
        Source ada = source(Source.Kind.MASTODON, "https://social.example/@ada.rss");
        Source bram = source(Source.Kind.MASTODON, "https://social.example/@bram.rss");
        assertThat(wire.visit(ada, SourceState.fresh(NOON), NOON).next().health())
                .isEqualTo(Health.WELL);

        SourceState waits =
                wire.visit(bram, SourceState.fresh(NOON), NOON.plusSeconds(600)).next();
        assertThat(waits.nextCheck()).isEqualTo(NOON.plus(Duration.ofMinutes(30)));
        assertThat(waits.why()).isEqualTo("social.example allows no more for now");
        assertThat(waits.failures()).isZero();
        assertThat(wire.fetch("https://social.example/@ada/1", NOON.plusSeconds(600)))
                .isEqualTo(new Answer.Failed(
                        0, "social.example allows no more for now", Optional.of(Duration.ofMinutes(20))));
        assertThat(host.asked()).doesNotContain("/@bram.rss", "/@ada/1");
        wire.visit(bram, waits, NOON.plus(Duration.ofMinutes(30)));
        assertThat(host.asked()).contains("/@bram.rss");
    }

    @Test
    void asksInstagramWithTheTokenInAHeaderOnly() {
        host.page(INSTAGRAM, """
                {"business_discovery":{"username":"adaquill","media":{"data":[{"caption":"Back soon",
                 "permalink":"https://www.instagram.com/p/Abc/","timestamp":"2031-03-01T09:00:00+0000"}]}}}""");
        Visit visit = instagram();
        assertThat(visit.items()).extracting(Item::content).containsExactly("<p>Back soon</p>");
        assertThat(host.requests()).singleElement().satisfies(request -> {
            assertThat(request.header("authorization")).isEqualTo("Bearer EAAB-secret");
            assertThat(request.path()).doesNotContain("secret");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            190 | REFUSED | Instagram does not take the token any longer: put a new one into newsroom.yaml
            10  | REFUSED | the token may not do this: it needs instagram_basic and pages_read_engagement
            110 | FAILING | Instagram knows no professional account “adaquill”
            4   | FAILING | Instagram was asked too often with this token
            2   | FAILING | Instagram is out of order for the moment
            99  | FAILING | Instagram answered 400 with its error 99
            """)
    void saysWhatInstagramsErrorsMeanAndNeverTheToken(int code, Health health, String words) {
        host.on(INSTAGRAM, (request, line) -> line.send("400 Bad Request", """
                {"error":{"message":"Malformed access token EAAB-secret","type":"OAuthException","code":%d}}""".formatted(code)));
        SourceState next = instagram().next();
        assertThat(next.health()).isEqualTo(health);
        assertThat(next.lastAnswer()).isEqualTo(words);
        assertThat(next + " " + KEY).doesNotContain("secret");
    }

    @Test
    void leavesInstagramAloneForAnHourWhenItWasAskedTooOften() {
        host.on(INSTAGRAM, (request, line) -> line.send("403 Forbidden", "{\"error\":{\"code\":4}}"));
        assertThat(instagram().next().nextCheck()).isEqualTo(NOON.plus(Duration.ofHours(1)));
    }

    @Test
    void tellsWhatInstagramNeeds() {
        try (Wire without = new Wire(Networks.settings(host))) {
            assertThat(without.visit(account(), SourceState.fresh(NOON), NOON)
                            .next()
                            .lastAnswer())
                    .startsWith("Instagram shows accounts to those who have a token");
        }
        assertThat(host.requests()).isEmpty();
    }

    @Test
    void followsAnIndexOfSitemapsOneLevelDeepAndBearsWithOneThatIsMissing() {
        host.page("/index.xml", """
                <sitemapindex><sitemap><loc>https://courier.example/news.xml</loc></sitemap>
                <sitemap><loc>https://courier.example/deeper.xml</loc></sitemap>
                <sitemap><loc>https://courier.example/missing.xml</loc></sitemap></sitemapindex>""");
        host.page("/news.xml", "<urlset><url><loc>https://courier.example/derby</loc></url></urlset>");
        host.page(
                "/deeper.xml",
                "<sitemapindex><sitemap><loc>https://courier.example/index.xml</loc></sitemap></sitemapindex>");
        Visit visit = wire.visit(
                source(Source.Kind.SITEMAP, "https://courier.example/index.xml"), SourceState.fresh(NOON), NOON);
        assertThat(visit.items()).extracting(Item::address).containsExactly("https://courier.example/derby");
        assertThat(host.asked().stream().filter("/index.xml"::equals)).hasSize(1);
    }

    @Test
    void bearsWithABadAndAnEmptySitemapOfAnIndexAndListsEachPageOnce() {
        host.page("/index.xml", """
                <sitemapindex><sitemap><loc>https://courier.example/news.xml</loc></sitemap>
                <sitemap><loc>https://courier.example/broken.xml</loc></sitemap>
                <sitemap><loc>https://courier.example/empty.xml</loc></sitemap>
                <sitemap><loc>https://courier.example/all.xml</loc></sitemap></sitemapindex>""");
        host.page("/news.xml", "<urlset><url><loc>https://courier.example/derby</loc></url></urlset>");
        host.page("/broken.xml", "<html><body>Sorry!</body></html>");
        host.page("/empty.xml", "<urlset></urlset>");
        host.page("/all.xml", """
                <urlset><url><loc>https://COURIER.example/derby?utm_source=map</loc></url>
                <url><loc>https://courier.example/cup</loc></url></urlset>""");
        Visit visit = wire.visit(
                source(Source.Kind.SITEMAP, "https://courier.example/index.xml"), SourceState.fresh(NOON), NOON);
        assertThat(visit.items())
                .extracting(Item::address)
                .containsExactly("https://courier.example/derby", "https://courier.example/cup");
        assertThat(visit.next().health()).isEqualTo(Health.WELL);
        assertThat(visit.next().lastAnswer())
                .isEqualTo("200, 2 new of 2; 1 of 4 sitemaps could not be had: this is a web page, not a sitemap");
    }

    @Test
    void anIndexWhoseSitemapsAreEmptyIsEmptyAndOneWithoutAnyFails() {
        host.page(
                "/index.xml",
                "<sitemapindex><sitemap><loc>https://courier.example/news.xml</loc></sitemap></sitemapindex>");
        host.page("/news.xml", "<urlset/>");
        Source index = source(Source.Kind.SITEMAP, "https://courier.example/index.xml");
        assertThat(wire.visit(index, SourceState.fresh(NOON), NOON).next().health())
                .isEqualTo(Health.EMPTY);
        host.on("/news.xml", (request, line) -> line.send("503 Service Unavailable", ""));
        assertThat(wire.visit(index, SourceState.fresh(NOON), NOON).next().lastAnswer())
                .isEqualTo(
                        "none of its sitemaps could be had: https://courier.example/news.xml could not be fetched: answered 503");
    }

    @Test
    void asksForAnIndexOfSitemapsAnewEvenWhereItSaysThatItDidNotChange() {
        host.on(
                "/index.xml",
                (request, line) -> line.send(
                        "200 OK",
                        "<sitemapindex><sitemap><loc>https://courier.example/news.xml</loc></sitemap></sitemapindex>",
                        "ETag: \"old\""));
        host.page("/news.xml", "<urlset><url><loc>https://courier.example/derby</loc></url></urlset>");
        Visit visit = wire.visit(
                source(Source.Kind.SITEMAP, "https://courier.example/index.xml"), SourceState.fresh(NOON), NOON);
        assertThat(visit.next().validators()).isEqualTo(Validators.NONE);
    }

    @Test
    void aPageThatWasMadeAnewFailsInsteadOfBringingNothing() {
        host.on(
                "/news",
                (request, line) -> line.send(
                        "200 OK",
                        request.time() == 1 ? "<div class=teaser><a href=/derby>Derby</a></div>" : "<p>New look!</p>"));
        Source page = new Source(
                "gulls", "Gulls", "Gulls", 1, Source.Kind.PAGE, "https://gulls.example/news", ".teaser", false);
        Visit before = wire.visit(page, SourceState.fresh(NOON), NOON);
        Visit after = wire.visit(page, before.next(), NOON.plusSeconds(900));
        assertThat(before.items()).extracting(Item::title).containsExactly("Derby");
        assertThat(after.next().health()).isEqualTo(Health.FAILING);
        assertThat(after.next().lastAnswer()).isEqualTo("nothing on the page answers to “.teaser”");
    }

    @Test
    void aFileInAFolderIsTakenOnceItHasSettled() throws IOException {
        drop("settled.txt", "Keeper stays", NOON.minusSeconds(60));
        drop("half.txt", "Keeper st", NOON.minusSeconds(1));
        drop("picture.jpg", "x", NOON.minusSeconds(60));
        Source drops = source(Source.Kind.FOLDER, folder.toString());
        Visit first = wire.visit(drops, SourceState.fresh(NOON), NOON);
        assertThat(first.items()).extracting(Item::title).containsExactly("Keeper stays");
        assertThat(first.next().nextCheck()).isEqualTo(NOON.plusSeconds(60));

        drop("half.txt", "Keeper staggers", NOON.plusSeconds(1));
        Visit second = wire.visit(drops, first.next(), NOON.plusSeconds(60));
        assertThat(second.items()).extracting(Item::title).containsExactly("Keeper staggers", "Keeper stays");
        assertThat(second.next().lastAnswer()).isEqualTo("200, 1 new of 2");
    }

    @Test
    void aFolderThatIsNotThereSaysSo() {
        Source drops = source(Source.Kind.FOLDER, folder.resolve("none").toString());
        assertThat(wire.visit(drops, SourceState.fresh(NOON), NOON).next().lastAnswer())
                .isEqualTo("there is no folder " + folder.resolve("none"));
    }

    private Visit instagram() {
        return wire.visit(account(), SourceState.fresh(NOON), NOON);
    }

    private static Source account() {
        return source(Source.Kind.INSTAGRAM, "https://www.instagram.com/adaquill/");
    }

    private static Source source(Source.Kind kind, String address) {
        return new Source("courier", "Courier", "Tidewater", 2, kind, address, false);
    }

    private void drop(String name, String words, Instant at) throws IOException {
        Path file = Files.writeString(folder.resolve(name), words);
        Files.setLastModifiedTime(file, FileTime.from(at));
    }
}
