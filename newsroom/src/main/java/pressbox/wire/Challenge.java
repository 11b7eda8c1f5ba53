package pressbox.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;

/// Knows the pages by which a site asks whether a person reads it. They are said, and not evaded.
final class Challenge {
    /// Header lines that only such an answer has, by who sends them.
    private static final Map<String, String> LINES = Map.of(
            "cf-mitigated", "challenge",
            "x-amzn-waf-action", "challenge captcha");

    /// Marks in the page itself; of the large protectors and of Anubis, which answers 200.
    private static final List<String> MARKS = List.of(
            "/cdn-cgi/challenge-platform/",
            "cf-chl-",
            "<title>just a moment...</title>",
            "id=\"anubis_challenge\"",
            "_incapsula_resource",
            "<title>pardon our interruption",
            "captcha-delivery.com/",
            "id=\"px-captcha\"",
            "ddos-guard/js-challenge",
            "/_sec/cp_challenge/");

    /// A challenge is a small page; an article about one is not taken for it.
    private static final int LARGEST = 64 * 1024;

    private Challenge() {}

    /// What stands before the page, if something does.
    static Optional<String> in(Reply.Received reply) {
        Optional<String> line = line(reply.headers());
        if (line.isPresent() || !canBeOne(reply)) {
            return line;
        }
        String page = new String(reply.body(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return MARKS.stream()
                .filter(page::contains)
                .findFirst()
                .map(mark -> "a challenge page stands before it (" + reply.status() + ")");
    }

    private static Optional<String> line(HttpFields headers) {
        return LINES.entrySet().stream()
                .filter(line -> headers.getValuesList(line.getKey()).stream()
                        .anyMatch(value -> line.getValue().contains(value.strip().toLowerCase(Locale.ROOT))))
                .findFirst()
                .map(line -> "a challenge page stands before it (" + line.getKey() + ")");
    }

    private static boolean canBeOne(Reply.Received reply) {
        boolean html = Headers.orEmpty(reply.headers().get("content-type")).contains("html");
        return html && reply.body().length <= LARGEST && (reply.status() < 300 || reply.status() >= 400);
    }
}
