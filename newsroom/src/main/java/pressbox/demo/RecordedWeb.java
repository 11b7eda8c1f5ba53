package pressbox.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// The outside world of the demo: a small HTTP server on this machine that is every `*.example` host at once.
///
/// Pages and feed items appear as the clock passes their time. Addresses in pages and feeds are the outlets' own, as
/// `https://www.thornmouthcourier.example/...`; [#reach(URI)] says where on this machine they are. A request names
/// its host by the first folder of the path (the outlet's short name or the host itself), by its `Host` header, or,
/// as to a proxy, in full. Answers carry ETag and Last-Modified, come as 304 and gzip where asked for, and HEAD
/// works.
public final class RecordedWeb implements AutoCloseable {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.UK)
            .withZone(ZoneOffset.UTC);
    private static final String HOSTS = ".example";

    private final HttpServer server;
    private final ExecutorService threads;
    private final DemoWeek week;
    private final RecordedPages pages;

    private RecordedWeb(HttpServer server, DemoWeek week, InstantSource clock) {
        this.server = server;
        this.week = week;
        this.pages = new RecordedPages(week, clock);
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        server.createContext("/", this::answer);
        server.setExecutor(threads);
    }

    /// Starts on a free port of the loopback address.
    ///
    /// @param clock the demo's time, which decides what is out
    public static RecordedWeb start(DemoWeek week, InstantSource clock) throws IOException {
        return start(week, clock, 0);
    }

    /// Starts on a port of the loopback address, 0 for a free one.
    public static RecordedWeb start(DemoWeek week, InstantSource clock, int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        RecordedWeb web = new RecordedWeb(HttpServer.create(address, 0), week, clock);
        web.server.start();
        return web;
    }

    /// Where this server listens.
    public InetSocketAddress address() {
        return server.getAddress();
    }

    /// Whether this server stands in for a host.
    public boolean has(String host) {
        return host.toLowerCase(Locale.ROOT).endsWith(HOSTS);
    }

    /// The address to connect to instead of a host's own; nothing for hosts of the real world.
    public Optional<InetSocketAddress> addressOf(String host) {
        return has(host) ? Optional.of(address()) : Optional.empty();
    }

    /// Where on this machine an address of the demo's world is, as `http://127.0.0.1:PORT/www.outlet.example/...`;
    /// other addresses come back as they are.
    public URI reach(URI address) {
        String host = address.getHost();
        if (host == null || !has(host)) {
            return address;
        }
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return URI.create("http://" + address().getAddress().getHostAddress() + ":"
                + address().getPort() + "/" + host + address.getRawPath() + query);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI uri = exchange.getRequestURI();
            String host = uri.getHost() == null ? hostHeader(exchange) : uri.getHost();
            String path = uri.getPath();
            String folder = path.length() > 1 ? path.substring(1).split("/", 2)[0] : "";
            Optional<String> named = Stream.concat(
                            week.outlets().stream()
                                    .filter(o -> o.slug().equals(folder))
                                    .map(Outlet::host),
                            Stream.of(folder).filter(this::has))
                    .findFirst();
            if (!has(host) && named.isPresent()) {
                host = named.get();
                path = path.substring(folder.length() + 1);
            }
            send(exchange, pages.get(host, path.isEmpty() ? "/" : path));
        }
    }

    private static String hostHeader(HttpExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst("Host");
        return header == null ? "" : header.split(":", 2)[0];
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Server", "recorded");
        if (!reply.location().isEmpty()) {
            headers.set("Location", reply.location());
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        headers.set("Content-Type", reply.type());
        if (reply.status() == 200) {
            String tag = "\"" + tagOf(reply.body()) + "\"";
            headers.set("ETag", tag);
            headers.set("Last-Modified", HTTP_DATE.format(reply.modified()));
            headers.set("Cache-Control", "max-age=1");
            headers.set("Vary", "Accept-Encoding");
            if (isUnchanged(exchange, tag, reply.modified())) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
        }
        byte[] body = reply.body();
        if (accepts(exchange, "gzip") && !reply.type().startsWith("image/jpeg")) {
            headers.set("Content-Encoding", "gzip");
            body = gzip(body);
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static boolean isUnchanged(HttpExchange exchange, String tag, Instant modified) {
        List<String> tags = exchange.getRequestHeaders().getOrDefault("If-None-Match", List.of());
        if (!tags.isEmpty()) {
            return tags.stream().anyMatch(value -> value.contains(tag) || value.equals("*"));
        }
        String since = exchange.getRequestHeaders().getFirst("If-Modified-Since");
        if (since == null) {
            return false;
        }
        try {
            return !modified.truncatedTo(ChronoUnit.SECONDS).isAfter(Instant.from(HTTP_DATE.parse(since)));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean accepts(HttpExchange exchange, String coding) {
        return exchange.getRequestHeaders().getOrDefault("Accept-Encoding", List.of()).stream()
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(coding));
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3);
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(body);
        }
        return out.toByteArray();
    }

    private static String tagOf(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException("this JDK has no SHA-256", e));
        }
    }

    /// Stops serving at once.
    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
