package pressbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the commands of the wire do with a site on this machine, which the newsroom's file trusts.
class WireCommandTest {
    private static final String FEED = """
            <rss version="2.0"><channel><title>Harbour Courier</title><ttl>30</ttl>
            <item><title>Quill stays</title><link>SITE/quill</link><pubDate>Sat, 01 Mar 2031 12:00:00 GMT</pubDate></item>
            </channel></rss>""";

    @TempDir
    Path folder;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private HttpServer site;
    private String address = "";
    private String room = "";

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://localhost:" + site.getAddress().getPort();
        pages.put(
                "/",
                "<html><head><link rel=alternate type='application/rss+xml' href='/courier.xml'></head><body>x</body></html>");
        pages.put("/courier.xml", FEED.replace("SITE", address));
        pages.put("/bare", "<html><body>no feed here</body></html>");
        pages.put(
                "/quill",
                "<html><body><article><h1>Quill stays</h1><p>" + "Ada Quill stays at the club. ".repeat(30)
                        + "</p></article></body></html>");
        site.createContext("/", exchange -> {
            byte[] body =
                    pages.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
        room = Ran.newsroom(folder);
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    @Test
    void watchesTheFeedOfASiteFetchesItAndForgetsIt() {
        Ran added = Ran.of("wire", "add", address, "--in", room);
        assertThat(added.out())
                .isEqualTo("Harbour Courier is watched as “harbour-courier”: " + address + "/courier.xml\n");
        assertThat(Ran.of("wire", "add", address, "--in", room).err()).contains("is watched already");

        Ran fetched = Ran.of("wire", "fetch", "harbour-courier", "--in", room);
        assertThat(fetched.out()).contains("harbour-courier: 200").contains("1 taken in");
        assertThat(fetched.exit()).isZero();
        assertThat(Ran.of("wire", "fetch", "harbour-courier", "--in", room).out())
                .contains("0 taken in");

        assertThat(Ran.of("wire", "pause", "harbour-courier", "--in", room).out())
                .isEqualTo("harbour-courier is paused\n");
        assertThat(Ran.of("wire", "list", "--in", room).out()).contains("paused: not asked until it is resumed");
        assertThat(Ran.of("wire", "list", "--json", "--in", room).out()).contains("\"paused\" : true");

        assertThat(Ran.of("wire", "remove", "harbour-courier", "--in", room).exit())
                .isZero();
        assertThat(Ran.of("wire", "list", "--in", room).out()).doesNotContain("Harbour Courier");
    }

    @Test
    void keepsASourceOfThePackAwayOnceItWasRemoved() {
        String id = Ran.of("wire", "list", "--json", "--in", room)
                .out()
                .split("\"id\" : \"", -1)[1]
                .split("\"", -1)[0];
        Ran.of("wire", "remove", id, "--in", room);
        assertThat(Ran.of("wire", "list", "--json", "--in", room).out()).doesNotContain("\"" + id + "\"");
    }

    @Test
    void saysWhatIsWrongAndGoesOn() {
        Ran ran = Ran.of("wire", "pause", "nobody", "--in", room);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("there is no source “nobody”");
        assertThat(Ran.of("wire", "add", address + "/bare", "--in", room).err())
                .contains("no feed found at " + address);
        assertThat(Ran.of("wire", "list", "--in", folder.resolve("none").toString())
                        .err())
                .contains("there is no newsroom in");
        assertThat(Ran.of("wire", "add", "http://x.example/", "--kind", "feed", "--tier", "9", "--in", room)
                        .err())
                .contains("--tier is 0 to 4");
    }

    @Test
    void doctorSaysWhatAVisitWouldHeed() {
        Ran ran = Ran.of("wire", "doctor", address, "--trust", "localhost");
        assertThat(ran.out())
                .contains("Harbour Courier", address + "/courier.xml (named by the page)", "robots    allowed")
                .contains("asks to be left alone for 30 min", "Quill stays");
        assertThat(Ran.of("wire", "doctor", address).out()).contains("is a loopback address");
        assertThat(Ran.of("wire", "doctor", address, "--in", room).out()).isEqualTo(ran.out());
    }

    @Test
    void doctorFindsTheSitemapThatRobotsNames() {
        pages.put("/", "<html><body>no feed here</body></html>");
        pages.remove("/courier.xml");
        pages.put("/robots.txt", "User-agent: *\nSitemap: " + address + "/old.xml\nSitemap: " + address + "/news.xml");
        pages.put("/old.xml", "<urlset><url><loc>" + address + "/quill</loc></url></urlset>");
        pages.put(
                "/news.xml",
                "<urlset><url><loc>" + address + "/quill</loc><lastmod>2031-03-01</lastmod></url></urlset>");
        Ran ran = Ran.of("wire", "doctor", address, "--in", room);
        assertThat(ran.out())
                .contains(address + "/old.xml (a sitemap named by robots.txt) tells no dates")
                .contains(address + "/news.xml (a sitemap named by robots.txt)", "entries   1", "Quill stays");
        assertThat(ran.exit()).isZero();
        assertThat(Ran.of("wire", "add", address, "--outlet", "Courier", "--in", room)
                        .out())
                .isEqualTo("Courier is watched as “courier”: " + address + "/news.xml\n");
    }

    @Test
    void doctorKnowsAccountsAsAddDoes() {
        assertThat(Ran.of("wire", "doctor", "https://x.com/adaquill").err()).contains("Evidence page");
        assertThat(Ran.of("wire", "doctor", "https://www.instagram.com/adaquill/")
                        .err())
                .contains("@adaquill on Instagram is shown only to a newsroom's own token");
    }

    @Test
    void takesAccountsOutOfAListAsTheAccountsTheyAre() throws IOException {
        Path list = folder.resolve("accounts.opml");
        Files.writeString(list, """
                <opml version="2.0"><body>
                <outline text="Quill" xmlUrl="https://bsky.app/profile/did:plc:quill/rss"/>
                <outline text="Gull TV" xmlUrl="https://www.youtube.com/channel/UCgulls"/>
                <outline text="Ada" xmlUrl="https://localhost:1/@ada"/>
                <outline text="X" xmlUrl="https://x.com/adaquill"/></body></opml>""");
        Ran ran = Ran.of("wire", "import-opml", list.toString(), "--in", room);
        assertThat(ran.out()).startsWith("3 of 4 feeds are watched now");
        assertThat(ran.err())
                .contains("“Ada” is watched as a feed, until ./pressbox wire add takes it anew: localhost does not say")
                .contains("“X” is not watched: X is not asked");
        assertThat(Ran.of("wire", "list", "--in", room).out())
                .contains(
                        "bluesky  https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=did%3Aplc%3Aquill")
                .contains("youtube  https://www.youtube.com/feeds/videos.xml?channel_id=UCgulls")
                .contains("feed  https://localhost:1/@ada");
    }

    @Test
    void takesAndGivesOpml() throws IOException {
        Path list = folder.resolve("list.opml");
        Files.writeString(list, """
                <opml version="2.0"><body><outline text="Kettle" xmlUrl="https://kettle.example/feed"/>
                <outline text="Bad" xmlUrl="ftp://bad.example/"/></body></opml>""");
        Ran ran = Ran.of("wire", "import-opml", list.toString(), "--in", room);
        assertThat(ran.out()).startsWith("1 of 1 feeds are watched now");
        assertThat(ran.err()).contains("ftp://bad.example/ is no web address");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(Ran.of("wire", "export-opml", "--in", room).out())
                .contains(
                        "<outline type=\"rss\" text=\"Kettle\" title=\"Kettle\" xmlUrl=\"https://kettle.example/feed\"/>");
    }

    @Test
    void leavesTheVisitToANewsroomThatRuns() {
        Ran.of("wire", "add", address, "--in", room);
        try (HouseKey key = HouseKey.take(Path.of(room)).orElseThrow()) {
            assertThat(key).isNotNull();
            assertThat(Ran.of("wire", "fetch", "harbour-courier", "--in", room).out())
                    .isEqualTo("harbour-courier is asked by the running newsroom now\n");
            assertThat(HouseKey.take(Path.of(room))).isEmpty();
        }
    }
}
