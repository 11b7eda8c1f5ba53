package pressbox.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pressbox.article.Page;
import pressbox.desk.Approved;
import pressbox.desk.Member;
import pressbox.desk.Role;
import pressbox.feed.Item;
import pressbox.newsday.Editing;
import pressbox.newsday.Intake;
import pressbox.newsday.Newsroom;
import pressbox.newsday.Pasting;
import pressbox.newsday.Pushes;
import pressbox.newsday.Saltmere;
import pressbox.newsday.Sending;
import pressbox.site.SiteSettings;
import pressbox.store.Store;
import pressbox.wire.Source;
import pressbox.wire.Wire;
import pressbox.wire.WireSettings;

/// A desk of an invented club with a little news in it, on a port of its own, and a browser's worth of HTTP to it.
final class DeskFixture implements AutoCloseable {
    static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    static final Member OWNER = new Member("owner", "Owner", Role.OWNER);
    static final Member WRITER = new Member("wren", "Wren Tully", Role.WRITER);
    static final String PASSWORD = "a long enough password";

    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([0-9a-f]+)\"");
    private static final Source COURIER =
            new Source("courier", "Courier", "Tidewater", 2, Source.Kind.FEED, "https://courier.example/rss", true);

    final Store store;
    final Newsroom room;
    final Intake intake;
    final Editing editing;
    final DeskServer server;
    final List<Approved> published = new CopyOnWriteArrayList<>();
    final Pasting pasting;
    final Pushes pushes;
    private final Wire wire;
    private final Sending sending;

    DeskFixture(Path folder) {
        this.store = Saltmere.store(folder);
        this.room = Saltmere.room(folder, store, InstantSource.fixed(NOON));
        this.intake = new Intake(room);
        this.editing = new Editing(room, published::add);
        this.sending = new Sending(
                room,
                new SiteSettings(
                        "Gull Post",
                        "https://gullpost.example",
                        "en-GB",
                        Saltmere.PACK.zone(),
                        Saltmere.PACK.club(),
                        ""),
                List.of());
        this.pasting = new Pasting(room, intake);
        this.wire = new Wire(WireSettings.recorded(Duration.ofMinutes(15), address -> Optional.empty()));
        this.pushes = new Pushes(room, wire, "https://desk.example");
        this.server = DeskServer.start(room, pages(), new DeskServer.Settings("127.0.0.1", 0, "", ""));
    }

    /// Takes an article in and makes the news list anew.
    void news(String title, String paragraph) {
        String html = """
                <html><head><title>%s</title><meta property="og:type" content="article">
                <meta property="article:published_time" content="2031-03-01T11:00:00Z"></head><body>
                <article><h1>%s</h1><p>%s</p>
                <p>Saltmere Harbour play again on Saturday, and the ground by the quay is expected to be full for it, as it
                has been for every match since the autumn.</p>
                <p>The squad trained behind closed doors on Friday morning. Nobody at the club wanted to say more than that,
                and the supporters who had waited at the gate went home without an answer.</p>
                <p>Tickets are sold at the harbour office until noon on the day of the match.</p>
                </article></body></html>""".formatted(title, title, paragraph);
        Page page = Page.html("https://courier.example/" + title.hashCode(), NOON, html);
        intake.take(page, new Item(page.address(), title, Optional.of(NOON), Optional.empty(), "", "", false), COURIER);
        intake.refresh();
    }

    /// The pages of this desk, which knows no hubs but those that a test tells it of.
    DeskPages pages() {
        return new DeskPages(room, editing, sending, pasting, pushes);
    }

    Sending sending() {
        return sending;
    }

    Browser browser() {
        return new Browser();
    }

    /// A browser in which `member` has set the password and is logged in.
    Browser loggedIn(Member member) {
        Browser browser = new Browser();
        String link = server.welcomeLink(member);
        browser.post(link.substring(server.address().length()), Map.of("password", PASSWORD));
        return browser;
    }

    @Override
    public void close() {
        server.close();
        sending.close();
        wire.close();
        store.close();
    }

    /// Keeps cookies, follows no redirects.
    final class Browser {
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        HttpResponse<String> get(String path) {
            return send(
                    HttpRequest.newBuilder(URI.create(server.address() + path)).GET());
        }

        HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                            .map(field ->
                                    field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"))));
            return send(headers.length == 0 ? request : request.headers(headers));
        }

        /// Posts with the token that the page at `from` carries.
        HttpResponse<String> submit(String from, String path, Map<String, String> form) {
            Map<String, String> whole = new HashMap<>(form);
            whole.put("form-token", token(get(from).body()));
            return post(path, whole);
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
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("no form on this page: " + page);
        }
        return found.group(1);
    }
}
