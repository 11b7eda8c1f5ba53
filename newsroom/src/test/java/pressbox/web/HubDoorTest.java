package pressbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressbox.newsday.Pushes;
import pressbox.newsday.Rounds;
import pressbox.store.EntryShelf;
import pressbox.store.SourceShelf;
import pressbox.store.SubscriptionShelf;
import pressbox.wire.Source;
import pressbox.wire.SourceState;
import pressbox.wire.Subscription;
import pressbox.wire.Wire;
import pressbox.wire.WireSettings;

/// A hub pushes a feed to the desk: wish, verification, signed pushes, and what goes wrong with each.
class HubDoorTest {
    private static final String TOPIC = "https://courier.example/rss";
    private static final String PUSHED = """
            <rss version="2.0"><channel><title>Courier</title><item><title>Quill signs</title>
            <link>https://courier.example/quill</link></item></channel></rss>""";

    @TempDir
    Path folder;

    private final Map<String, String> wished = new ConcurrentHashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private DeskFixture desk;
    private HttpServer web;
    private int hubAnswers = 202;

    @BeforeEach
    void open() throws IOException {
        desk = new DeskFixture(folder);
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        web.createContext("/", exchange -> answer(exchange, 404, ""));
        web.createContext("/rss", exchange -> answer(exchange, 200, """
                <rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom"><channel><title>Courier</title>
                <a:link rel="hub" href="https://hub.example/ask"/><a:link rel="self" href="%s"/></channel></rss>""".formatted(TOPIC)));
        web.createContext("/ask", this::takeWish);
        web.start();
        new SourceShelf(desk.store)
                .put(
                        new Source("courier", "Courier", "Tidewater", 2, Source.Kind.FEED, TOPIC, false),
                        DeskFixture.NOON);
    }

    @AfterEach
    void close() {
        web.stop(0);
        desk.close();
    }

    @Test
    void subscribesWhereAFeedNamesAHubAndProvesThatItMeantIt() {
        visit();
        assertThat(wished)
                .containsEntry("hub.mode", "subscribe")
                .containsEntry("hub.topic", TOPIC)
                .containsKey("hub.secret")
                .hasEntrySatisfying(
                        "hub.callback", callback -> assertThat(callback).startsWith("https://desk.example/hub/"));
        assertThat(subscription().state()).isEqualTo(Subscription.State.ASKED);

        assertThat(get(verification("subscribe", TOPIC, 864000)).body()).isEqualTo("prove it & more");
        assertThat(subscription().state()).isEqualTo(Subscription.State.ACTIVE);
        assertThat(subscription().endsAt()).isEqualTo(DeskFixture.NOON.plus(Duration.ofDays(10)));
        wished.clear();
        visit();
        assertThat(wished).isEmpty();
    }

    @Test
    void takesInWhatIsSignedAndNothingElse() {
        visit();
        get(verification("subscribe", TOPIC, 864000));
        assertThat(push(PUSHED, "sha256=" + hmac("HmacSHA256", PUSHED + " ")).statusCode())
                .isEqualTo(202);
        assertThat(push(PUSHED, "").statusCode()).isEqualTo(202);
        assertThat(entries().find("https://courier.example/quill")).isEmpty();

        assertThat(push(PUSHED, "sha256=" + hmac("HmacSHA256", PUSHED)).statusCode())
                .isEqualTo(202);
        assertThat(entries().find("https://courier.example/quill")).isPresent();
        SourceShelf.Watched after = new SourceShelf(desk.store).find("courier").orElseThrow();
        assertThat(after.state().lastAnswer()).isEqualTo("pushed by its hub: 1 new of 1");
        String again = PUSHED + "\n";
        push(again, "sha1=" + hmac("HmacSHA1", again));
        assertThat(new SourceShelf(desk.store)
                        .find("courier")
                        .orElseThrow()
                        .state()
                        .lastAnswer())
                .isEqualTo("pushed by its hub: nothing new of 1");
    }

    @Test
    void whatWasPushedBeforeBringsNoOldHeadlineBack() {
        visit();
        get(verification("subscribe", TOPIC, 864000));
        String corrected = PUSHED.replace("Quill signs", "Quill does not sign");
        for (String body : List.of(PUSHED, corrected, PUSHED)) {
            push(body, "sha256=" + hmac("HmacSHA256", body));
        }
        assertThat(entries().find("https://courier.example/quill"))
                .hasValueSatisfying(entry -> assertThat(entry.item().title()).isEqualTo("Quill does not sign"));
    }

    @Test
    void aPushThatIsNoFeedDoesNoHarm() {
        visit();
        SourceShelf.Watched before = new SourceShelf(desk.store).find("courier").orElseThrow();
        assertThat(push("not a feed", "sha256=" + hmac("HmacSHA256", "not a feed"))
                        .statusCode())
                .isEqualTo(202);
        assertThat(new SourceShelf(desk.store).find("courier")).contains(before);
    }

    @Test
    void echoesNoChallengeOfAWishThatIsNotItsOwn() {
        visit();
        assertThat(get(verification("subscribe", "https://other.example/rss", 60))
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(verification("unsubscribe", TOPIC, 60)).statusCode()).isEqualTo(404);
        assertThat(get("/hub/unknown?hub.mode=subscribe&hub.topic=x&hub.challenge=y")
                        .statusCode())
                .isEqualTo(404);
        assertThat(subscription().state()).isEqualTo(Subscription.State.ASKED);
    }

    @Test
    void isPolledWhereTheHubDeniesItOrIsBroken() {
        hubAnswers = 500;
        visit();
        assertThat(subscription().state()).isEqualTo(Subscription.State.ASKED);
        get(verification("denied", TOPIC, 0));
        assertThat(subscription().state()).isEqualTo(Subscription.State.DENIED);
        wished.clear();
        visit();
        assertThat(wished).isEmpty();
    }

    @Test
    void endsAPushThatNobodyWantsAnyLonger() {
        visit();
        String callback = wished.get("hub.callback");
        new SourceShelf(desk.store).remove("courier");
        wished.put("hub.callback", callback);
        assertThat(push(PUSHED, "sha256=" + hmac("HmacSHA256", PUSHED)).statusCode())
                .isEqualTo(410);
    }

    @Test
    void asksNoHubWhereTheWebDoesNotReachTheDesk() {
        visit("");
        assertThat(wished).isEmpty();
        assertThat(new SubscriptionShelf(desk.store).of("courier")).isEmpty();
    }

    @Test
    void aChannelWhoseFeedRobotsMayNotFetchIsPushedAllTheSame() {
        String feed = "https://www.youtube.com/feeds/videos.xml?channel_id=UCgulls";
        String topic = "https://www.youtube.com/xml/feeds/videos.xml?channel_id=UCgulls";
        web.createContext(
                "/robots.txt", exchange -> answer(exchange, 200, "User-agent: *\nDisallow: /feeds/videos.xml"));
        web.createContext("/subscribe", this::takeWish);
        SourceShelf sources = new SourceShelf(desk.store);
        sources.remove("courier");
        sources.put(new Source("courier", "Gull TV", "Gull TV", 2, Source.Kind.YOUTUBE, feed, false), DeskFixture.NOON);
        visit();
        assertThat(sources.find("courier").orElseThrow().state().health()).isEqualTo(SourceState.Health.REFUSED);
        assertThat(wished).containsEntry("hub.topic", topic).containsEntry("hub.mode", "subscribe");

        assertThat(get(verification("subscribe", topic, 432_000)).body()).isEqualTo("prove it & more");
        String video = """
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:yt="http://www.youtube.com/xml/schemas/2015"><entry>
                <yt:videoId>x1</yt:videoId><title>After the derby</title>
                <link rel="alternate" href="https://www.youtube.com/watch?v=x1"/></entry></feed>""";
        push(video, "sha1=" + hmac("HmacSHA1", video));
        assertThat(entries().find("https://www.youtube.com/watch?v=x1"))
                .hasValueSatisfying(entry -> assertThat(entry.item().title()).isEqualTo("After the derby"));
        assertThat(sources.find("courier").orElseThrow().state().lastAnswer())
                .isEqualTo("pushed by its hub: 1 new of 1");
    }

    @Test
    void readsNoMoreOfAPushThanItMay() {
        visit();
        get(verification("subscribe", TOPIC, 864000));
        byte[] endless = new byte[2_000_001];
        HttpRequest.Builder chunked = HttpRequest.newBuilder(URI.create(desk.server.address() + path()))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(endless)));
        assertThat(send(chunked).statusCode()).isEqualTo(413);
    }

    private void visit() {
        visit("https://desk.example");
    }

    private void visit(String deskAddress) {
        WireSettings settings = WireSettings.recorded(Duration.ofMinutes(15), address -> Optional.of(web.getAddress()));
        SourceShelf sources = new SourceShelf(desk.store);
        try (Wire wire = new Wire(settings);
                Rounds rounds = new Rounds(desk.room, wire, desk.intake, new Pushes(desk.room, wire, deskAddress))) {
            rounds.visitNow(sources.find("courier").orElseThrow());
        }
    }

    private void takeWish(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        for (String field : form.split("&", -1)) {
            int equals = field.indexOf('=');
            wished.put(
                    URLDecoder.decode(field.substring(0, equals), StandardCharsets.UTF_8),
                    URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8));
        }
        answer(exchange, hubAnswers, "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Subscription subscription() {
        return new SubscriptionShelf(desk.store).of("courier").orElseThrow();
    }

    private EntryShelf entries() {
        return new EntryShelf(desk.store);
    }

    private String path() {
        return wished.getOrDefault("hub.callback", "").substring("https://desk.example".length());
    }

    private String verification(String mode, String topic, int lease) {
        return path() + "?hub.mode=" + mode + "&hub.topic=" + URLEncoder.encode(topic, StandardCharsets.UTF_8)
                + "&hub.challenge=prove+it+%26+more&hub.lease_seconds=" + lease;
    }

    private HttpResponse<String> get(String path) {
        return send(
                HttpRequest.newBuilder(URI.create(desk.server.address() + path)).GET());
    }

    private HttpResponse<String> push(String body, String signature) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(desk.server.address() + path()))
                .header("Content-Type", "application/rss+xml")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(signature.isEmpty() ? request : request.header("X-Hub-Signature", signature));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String hmac(String method, String body) {
        try {
            Mac mac = Mac.getInstance(method);
            mac.init(new SecretKeySpec(wished.getOrDefault("hub.secret", "").getBytes(StandardCharsets.UTF_8), method));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
