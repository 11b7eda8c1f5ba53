package pressbox.scoreboard;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

/// Many sites on one port, told apart by their names: each has a feed in which a new article appears now and then.
///
/// The first of them accepts connections and never answers.
final class PlayedSources implements AutoCloseable {
    private static final int SHOWN = 20;
    private static final int WORDS = 400;
    private static final String[] NAMES = {
        "Ada Quill", "Bo Ferreira", "Jonas Marsh", "Pat Okoro", "Lena Stade", "Tom Wick"
    };
    private static final String[] CLUBS = {
        "Thornmouth Albion", "Skerrymoor United", "Olympique Rochebrune", "Virtus Caldara"
    };
    private static final String[] PLAIN =
            ("bench captain corner cross draw dressing drum early evening fans flag floodlight foul friend gate"
                            + " goalmouth ground half harbour header keeper kick lane late lead letter line lunch manager march minute moment morning"
                            + " night pass path pitch post quay queue rain referee roar rope save scarf season second shot shout sign silence slope"
                            + " song stand station step street summer table tackle team tide touch town train turn valley volley wall week whistle wind"
                            + " winger winter won worn written young")
                    .split(" ");
    private static final String[] SENTENCES = {
        "%1$s has told supporters that he will stay at %2$s next season.",
        "“We were not good enough tonight and we know it,” %1$s said after the defeat by %2$s on Saturday.",
        "%2$s have lost four league matches in a row and have not scored at home since October.",
        "According to the Courier, %2$s are in talks with %1$s over a new contract until 2034.",
        "%1$s is out for six weeks with a hamstring injury, the club confirmed on Friday.",
        "The visitors took the lead before half-time when %1$s turned in a low cross from the left.",
        "%2$s travel to the coast on Tuesday for the second leg and hope to have %1$s back.",
        "The board has backed the manager in public, though few in the stands believe that it will last until May.",
        "%1$s %3$s.",
        "The %3$s, and the %4$s.",
        "In the end the %4$s %3$s, as %2$s had feared.",
        "Nobody %3$s before the %4$s.",
        "It rained all evening, and those who had come by train went home early to be spared the walk along the quay."
    };

    private final HttpServer server;
    private final int count;
    private final double interval;
    private final long started = System.nanoTime();
    private final Instant start = Instant.now();
    private final AtomicLongArray lastVisit;
    private final AtomicLongArray lastGap;

    private PlayedSources(HttpServer server, int count, int rate) {
        this.server = server;
        this.count = count;
        this.interval = count / (double) rate;
        this.lastVisit = new AtomicLongArray(count);
        this.lastGap = new AtomicLongArray(count);
    }

    static PlayedSources start(int count, int rate) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 4_096);
        PlayedSources played = new PlayedSources(server, count, rate);
        server.createContext("/", played::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return played;
    }

    static String host(int number) {
        return "s" + number + ".load.example";
    }

    InetSocketAddress address() {
        return server.getAddress();
    }

    /// How many articles have appeared.
    long listed() {
        return IntStream.range(1, count).mapToLong(this::newest).sum();
    }

    /// By how much of a rhythm the last visit of each source came later than it should, least first; the silent one is
    /// left out.
    double[] lateness(int rhythm) {
        return IntStream.range(1, count)
                .filter(number -> lastGap.get(number) > 0)
                .mapToDouble(number -> Math.max(0, lastGap.get(number) / 1e9 - rhythm) / rhythm)
                .sorted()
                .toArray();
    }

    private double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    /// The number of a source's newest article, which are numbered from 1.
    private long newest(int source) {
        double phase = interval * source / count;
        return (long) Math.max(0, (seconds() - phase) / interval);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        int source = Integer.parseInt(host.substring(1, host.indexOf('.')));
        String path = exchange.getRequestURI().getPath();
        if (source == 0) {
            return; // and never an answer
        }
        if (path.equals("/feed")) {
            long now = System.nanoTime();
            long before = lastVisit.getAndSet(source, now);
            lastGap.set(source, before == 0 ? 0 : now - before);
            send(exchange, "application/rss+xml", feed(source));
        } else if (path.startsWith("/n/")) {
            send(exchange, "text/html; charset=utf-8", article(source, Long.parseLong(path.substring(3))));
        } else {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        }
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String feed(int source) {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Source " + source + "</title>");
        long newest = newest(source);
        for (long number = newest; number > 0 && number > newest - SHOWN; number--) {
            feed.append("<item><title>")
                    .append(title(source, number))
                    .append("</title><link>https://")
                    .append(host(source))
                    .append("/n/")
                    .append(number)
                    .append("</link><pubDate>")
                    .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            at(source, number).atZone(ZoneOffset.UTC)))
                    .append("</pubDate></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private Instant at(int source, long number) {
        return start.plusMillis((long) (1_000 * interval * (number + source / (double) count)));
    }

    private static String title(int source, long number) {
        Random random = new Random(source * 1_000_003L + number);
        return NAMES[random.nextInt(NAMES.length)] + " and " + CLUBS[random.nextInt(CLUBS.length)] + ", part " + number;
    }

    private String article(int source, long number) {
        Random random = new Random(source * 1_000_003L + number);
        StringBuilder page = new StringBuilder("<!doctype html><html lang=en><head><meta charset=utf-8><title>")
                .append(title(source, number))
                .append(
                        "</title><meta property=og:type content=article><meta property=article:published_time content=\"")
                .append(at(source, number))
                .append("\"></head><body><nav><a href=/>Home</a> <a href=/feed>Feed</a></nav><article><h1>")
                .append(title(source, number))
                .append("</h1>");
        int words = 0;
        while (words < WORDS) {
            page.append("<p>");
            for (int i = 0; i < 3; i++) {
                String sentence = String.format(
                        SENTENCES[random.nextInt(SENTENCES.length)],
                        NAMES[random.nextInt(NAMES.length)],
                        CLUBS[random.nextInt(CLUBS.length)],
                        plain(random),
                        plain(random));
                page.append(sentence).append(' ');
                words += sentence.split(" ").length;
            }
            page.append("</p>");
        }
        return page.append("</article><footer>Source ")
                .append(source)
                .append("</footer></body></html>")
                .toString();
    }

    /// Words in a row that no other article has.
    private static String plain(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            words.append(i == 0 ? "" : " ").append(PLAIN[random.nextInt(PLAIN.length)]);
        }
        return words.toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
