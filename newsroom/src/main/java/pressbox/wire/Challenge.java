package pressbox.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpFields;

/// Knows the pages by which a site asks whether a person reads it. They are said, and not evaded.
final class Challenge {
    /// Header lines that only such an answer has, with their values.
    private static final Map<String, Set<String>> LINES = Map.of(
            "cf-mitigated", Set.of("challenge"),
            "x-amzn-waf-action", Set.of("challenge", "captcha"));

    /// Marks of pages that are nothing else, even where they say 200.
    private static final List<String> SURE = List.of(
            "<title>just a moment...</title>",
            "<title>pardon our interruption",
            "id=\"anubis_challenge\"",
            "request unsuccessful. incapsula incident id");

    /// Marks that are also found in scripts of ordinary pages; they count in an answer that denies the page.
    private static final List<String> LIKELY = List.of(
            "_cf_chl_opt",
            "_incapsula_resource",
            "captcha-delivery.com/",
            "px-captcha",
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
        List<String> marks = denies(reply.status()) ? LIKELY : List.of();
        return Stream.concat(SURE.stream(), marks.stream())
                .filter(page::contains)
                .findFirst()
                .map(mark -> "a challenge page stands before it (" + reply.status() + ")");
    }

    private static Optional<String> line(HttpFields headers) {
        return LINES.entrySet().stream()
                .filter(line -> headers.getValuesList(line.getKey()).stream()
                        .anyMatch(value -> line.getValue().contains(value.toLowerCase(Locale.ROOT))))
                .findFirst()
                .map(line -> "a challenge page stands before it (" + line.getKey() + ")");
    }

    private static boolean denies(int status) {
        return status == 403 || status == 429 || status == 503;
    }

    private static boolean canBeOne(Reply.Received reply) {
        boolean html = Headers.orEmpty(reply.headers().get("content-type")).contains("html");
        return html && reply.body().length <= LARGEST && (reply.status() < 300 || reply.status() >= 400);
    }
}
