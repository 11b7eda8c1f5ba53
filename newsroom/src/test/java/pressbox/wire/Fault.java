package pressbox.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import pressbox.wire.FaultyHost.Behaviour;

/// The ways in which [FaultyHost] misbehaves. Each is at the path that its name makes: `/half-answer`.
@SuppressWarnings("ImmutableEnumChecker") // behaviours have no state
public enum Fault {
    /// A feed that lives, but is denied every other time, as YouTube's are.
    NOT_FOUND_FOR_A_LIVE_FEED((request, line) -> {
        if (request.time() % 2 == 1) {
            line.send("404 Not Found", "no such channel");
        } else {
            line.send("200 OK", Fault.FEED);
        }
    }),
    GONE((request, line) -> line.send("410 Gone", "")),
    SERVER_ERROR((request, line) -> line.send("500 Internal Server Error", "oh no")),
    PASSWORD_WANTED((request, line) -> line.send("401 Unauthorized", "", "WWW-Authenticate: Basic realm=\"x\"")),
    TOO_MANY_REQUESTS((request, line) -> line.send("429 Too Many Requests", "", "Retry-After: 120")),
    BUSY_UNTIL_A_DATE((request, line) -> line.send(
            "503 Service Unavailable",
            "",
            "Date: Sat, 01 Mar 2031 11:00:00 GMT",
            "Retry-After: Sat, 01 Mar 2031 11:30:00 GMT")),
    BUSY_FOR_CENTURIES((request, line) -> line.send("429 Too Many Requests", "", "Retry-After: 99999999999999999")),
    BUSY_FOR_NONSENSE((request, line) -> line.send("503 Service Unavailable", "", "Retry-After: soon")),

    STALL((request, line) -> line.stall()),
    RESET((request, line) -> line.reset()),
    CLOSED_WITHOUT_A_WORD((request, line) -> {}),
    NOT_HTTP((request, line) -> line.raw("SSH-2.0-OpenSSH_9.6\r\n")),
    ENDLESS_HEADERS((request, line) -> {
        line.raw("HTTP/1.1 200 OK\r\n");
        while (true) {
            line.raw("X-More: " + "x".repeat(1000) + "\r\n");
        }
    }),
    SLOW_HEADERS((request, line) -> {
        line.raw("HTTP/1.1 200 OK\r\n");
        while (true) {
            line.raw("X-More: x\r\n");
            Thread.sleep(20);
        }
    }),
    HINTS_FIRST((request, line) -> {
        line.raw("HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n");
        line.send("200 OK", Fault.FEED);
    }),

    HALF_ANSWER((request, line) -> {
        line.head("200 OK", "ETag: \"half\"", "Content-Length: 5000");
        line.raw("\r\n" + Fault.FEED);
    }),
    HALF_CHUNKED((request, line) -> {
        line.head("200 OK", "Transfer-Encoding: chunked");
        line.raw("\r\n5\r\n<rss>\r\n");
    }),
    CHUNKED_GARBAGE((request, line) -> {
        line.head("200 OK", "Transfer-Encoding: chunked");
        line.raw("\r\nfive\r\n<rss>\r\n0\r\n\r\n");
    }),
    RESET_IN_THE_MIDDLE((request, line) -> {
        line.head("200 OK", "Content-Length: 5000");
        line.raw("\r\n<rss>");
        Thread.sleep(50);
        line.reset();
    }),
    SLOW_DRIP((request, line) -> {
        line.head("200 OK");
        line.raw("\r\n");
        while (true) {
            line.raw("x");
            Thread.sleep(20);
        }
    }),
    EMPTY((request, line) -> line.send("200 OK", "")),
    TOO_LONG((request, line) -> {
        line.head("200 OK", "Content-Length: 5000000000");
        line.raw("\r\n<rss>");
        line.stall();
    }),
    ENDLESS((request, line) -> {
        line.head("200 OK");
        line.raw("\r\n");
        while (true) {
            line.raw("x".repeat(10_000));
        }
    }),

    PACKED((request, line) -> line.send("200 OK", gzip(bytes(Fault.FEED)), "Content-Encoding: gzip")),
    PACKED_TWICE((request, line) -> line.send("200 OK", gzip(gzip(bytes(Fault.FEED))), "Content-Encoding: gzip, gzip")),
    PACKED_THRICE((request, line) ->
            line.send("200 OK", gzip(gzip(gzip(bytes(Fault.FEED)))), "Content-Encoding: gzip, gzip, gzip")),
    PACKED_SAYS_THE_LIAR((request, line) -> line.send("200 OK", Fault.FEED, "Content-Encoding: gzip")),
    PACKED_OTHERWISE((request, line) -> line.send("200 OK", "\u000b\u0002", "Content-Encoding: br")),
    PACKED_AND_CUT_OFF((request, line) -> {
        byte[] whole = gzip(bytes(Fault.FEED));
        line.send("200 OK", Arrays.copyOf(whole, whole.length / 2), "Content-Encoding: gzip");
    }),
    BOMB((request, line) -> line.send("200 OK", gzip(new byte[4_000_000]), "Content-Encoding: gzip")),
    BOMB_IN_A_BOMB(
            (request, line) -> line.send("200 OK", gzip(gzip(new byte[4_000_000])), "Content-Encoding: gzip, gzip")),
    BOMB_THAT_COMES_TO_NOTHING((request, line) ->
            line.send("200 OK", gzip(repeated(gzip(new byte[0]), 100_000)), "Content-Encoding: gzip, gzip")),

    CIRCLE((request, line) -> line.send("302 Found", "", "Location: /circle")),
    INSIDE((request, line) -> line.send("302 Found", "", "Location: http://10.0.0.1/secrets")),
    TO_A_FILE((request, line) -> line.send("302 Found", "", "Location: file:///etc/passwd")),
    TO_NOWHERE((request, line) -> line.send("302 Found", "")),
    MOVED((request, line) -> line.send("301 Moved Permanently", "", "Location: /packed")),
    MOVED_AND_THEN_LENT((request, line) -> line.send("308 Permanent Redirect", "", "Location: /lent")),
    LENT((request, line) -> line.send("302 Found", "", "Location: /packed")),
    MOVED_OUT_OF_TLS(
            (request, line) -> line.send("301 Moved Permanently", "", "Location: http://courier.example/packed")),

    ETAG_THAT_LIES(
            (request, line) -> line.send("200 OK", Fault.FEED + "<!-- " + request.time() + " -->", "ETag: \"same\"")),
    ETAG_UNDER_EXPIRES_0((request, line) -> line.send("200 OK", Fault.FEED, "ETag: \"same\"", "Expires: 0")),
    UNCHANGED_WITH_OTHER_HEADERS((request, line) -> {
        line.head("304 Not Modified", "ETag: \"next\"", "Cache-Control: max-age=600");
        line.raw("\r\n");
    }),
    WRONG_CHARSET((request, line) -> line.send(
            "200 OK",
            "<p>Müller</p>".getBytes(Charset.forName("windows-1252")),
            "Content-Type: text/html; charset=utf-8")),
    COOKIES((request, line) ->
            line.send("200 OK", request.header("cookie").isEmpty() ? "none" : "cookie sent", "Set-Cookie: id=1")),

    CHALLENGE((request, line) -> line.send("403 Forbidden", "<p>wait", "cf-mitigated: challenge")),
    CHALLENGE_IN_THE_PAGE((request, line) ->
            line.send("503 Service Unavailable", "<html><head><title>Just a moment...</title></head></html>")),
    CHALLENGE_THAT_SAYS_200((request, line) ->
            line.send("200 OK", "<html><script id=\"anubis_challenge\" type=\"application/json\">{}</script></html>")),
    RESERVED((request, line) ->
            line.send("200 OK", Fault.FEED, "tdm-reservation: 1", "tdm-policy: https://courier.example/terms"));

    /// What the paths give that give something.
    public static final String FEED = """
            <rss version="2.0"><channel><title>Courier</title><item><title>Derby</title>
            <link>https://courier.example/derby</link><description>All of it.</description></item></channel></rss>""";

    private final Behaviour behaviour;

    Fault(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    public String path() {
        return "/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Behaviour behaviour() {
        return behaviour;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] repeated(byte[] piece, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }
}
