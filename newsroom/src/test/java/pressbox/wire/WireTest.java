package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pressbox.feed.Item;

/// The wire against a small site that behaves as real ones do.
class WireTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final String FEED = """
            <rss version="2.0"><channel><title>Courier</title><item><title>Derby</title>
            <link>https://courier.example/derby</link></item></channel></rss>""";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer site;
    private Wire wire;

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        site.createContext("/", this::answer);
        site.start();
        wire = new Wire(new WireSettings(
                "Pressbox test",
                Duration.ZERO,
                Duration.ofSeconds(1),
                100_000,
                Duration.ofMinutes(15),
                java.util.Set.of(),
                uri -> uri.getHost().endsWith(".example") ? Optional.of(site.getAddress()) : Optional.empty()));
    }

    @AfterEach
    void close() {
        wire.close();
        site.stop(0);
    }

    @Test
    void listsWhatAFeedHoldsAndKeepsItsValidators() {
        Visit visit = visit("/feed", SourceState.fresh(NOON));
        assertThat(visit.items()).extracting(Item::address).containsExactly("https://courier.example/derby");
        assertThat(visit.next().etag()).isEqualTo("\"one\"");
        assertThat(visit("/feed", visit.next()).next().lastAnswer()).isEqualTo("304, nothing new");
    }

    @Test
    void keepsNoValidatorsOfAFeedThatCouldNotBeRead() {
        Visit visit = visit("/page-as-feed", SourceState.fresh(NOON));
        assertThat(visit.next().etag()).isEmpty();
        assertThat(visit.next().lastAnswer()).isEqualTo("this is a web page, not a feed");
    }

    @Test
    void followsRedirectsAndGivesTheLastAddress() {
        assertThat(wire.fetch("https://courier.example/moved", NOON))
                .isInstanceOfSatisfying(
                        Answer.Fetched.class,
                        fetched -> assertThat(fetched.page().address()).isEqualTo("https://courier.example/derby"));
    }

    @Test
    void givesUpOnRedirectsInCircles() {
        assertThat(wire.fetch("https://courier.example/circle", NOON))
                .isEqualTo(new Answer.Failed(302, "more than 5 redirects", Optional.empty()));
    }

    @Test
    void refusesARedirectIntoThePrivateNetwork() {
        assertThat(wire.fetch("https://courier.example/inside", NOON))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.why()).contains("loopback"));
    }

    @Test
    void refusesPrivateAddressesAndOtherSchemes() {
        assertThat(wire.fetch("http://127.0.0.1:8000/", NOON))
                .isEqualTo(new Answer.Refused("127.0.0.1 is a loopback address"));
        assertThat(wire.fetch("file:///etc/passwd", NOON)).isInstanceOf(Answer.Refused.class);
        assertThat(wire.fetch("ftp://courier.example/", NOON)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void obeysRobots() {
        assertThat(wire.fetch("https://courier.example/private/a", NOON))
                .isEqualTo(new Answer.Refused("robots.txt of courier.example does not allow it"));
        assertThat(asked).doesNotContain("/private/a");
    }

    @Test
    void refusesABodyThatIsTooLongAlsoWhenItIsPacked() {
        assertThat(wire.fetch("https://courier.example/long", NOON)).isInstanceOf(Answer.Refused.class);
        assertThat(wire.fetch("https://courier.example/bomb", NOON)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void endsASlowDrip() {
        assertThat(wire.fetch("https://courier.example/drip", NOON)).isInstanceOf(Answer.Failed.class);
    }

    @Test
    void saysWhatAServerSaid() {
        assertThat(wire.fetch("https://courier.example/busy", NOON))
                .isEqualTo(new Answer.Failed(503, "answered 503", Optional.of(Duration.ofMinutes(2))));
        assertThat(wire.fetch("https://courier.example/gone", NOON)).isEqualTo(new Answer.Gone());
        assertThat(wire.fetch("https://courier.example/reserved", NOON)).isInstanceOf(Answer.Refused.class);
    }

    private Visit visit(String path, SourceState state) {
        Source source = new Source(
                "courier", "Courier", "Tidewater", 2, Source.Kind.FEED, "https://courier.example" + path, false);
        return wire.visit(source, state, NOON);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        var headers = exchange.getResponseHeaders();
        switch (path) {
            case "/robots.txt" -> send(exchange, 200, "User-agent: *\nDisallow: /private/\n".getBytes(UTF_8));
            case "/feed" -> {
                headers.set("ETag", "\"one\"");
                boolean known = "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                send(exchange, known ? 304 : 200, FEED.getBytes(UTF_8));
            }
            case "/page-as-feed" -> {
                headers.set("ETag", "\"two\"");
                send(exchange, 200, "<html><body>hello</body></html>".getBytes(UTF_8));
            }
            case "/moved" -> {
                headers.set("Location", "/derby");
                send(exchange, 301, new byte[0]);
            }
            case "/circle" -> {
                headers.set("Location", "/circle");
                send(exchange, 302, new byte[0]);
            }
            case "/inside" -> {
                headers.set("Location", "http://localhost:9000/secrets");
                send(exchange, 302, new byte[0]);
            }
            case "/long" -> send(exchange, 200, new byte[200_000]);
            case "/bomb" -> {
                headers.set("Content-Encoding", "gzip");
                var packed = new java.io.ByteArrayOutputStream();
                try (var gzip = new java.util.zip.GZIPOutputStream(packed)) {
                    gzip.write(new byte[50_000_000]);
                }
                send(exchange, 200, packed.toByteArray());
            }
            case "/drip" -> {
                exchange.sendResponseHeaders(200, 0);
                try (var body = exchange.getResponseBody()) {
                    for (int i = 0; i < 40; i++) {
                        body.write('x');
                        body.flush();
                        Thread.sleep(100);
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            case "/busy" -> {
                headers.set("Retry-After", "120");
                send(exchange, 503, new byte[0]);
            }
            case "/gone" -> send(exchange, 410, new byte[0]);
            case "/reserved" -> {
                headers.set("tdm-reservation", "1");
                send(exchange, 200, "words".getBytes(UTF_8));
            }
            default -> send(exchange, 200, "<p>page</p>".getBytes(UTF_8));
        }
    }

    private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 || status == 304 ? -1 : body.length);
        if (body.length > 0 && status != 304) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
