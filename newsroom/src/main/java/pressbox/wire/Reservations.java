package pressbox.wire;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.jetty.http.HttpFields;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What sites reserve from text and data mining, by the TDM Reservation Protocol. What a page says of itself
/// goes before the header lines of its answer, and these before the site's `/.well-known/tdmrep.json`, which is
/// asked for once a day.
final class Reservations {
    private static final String FILE = "/.well-known/tdmrep.json";
    private static final String RESERVATION = "tdm-reservation";
    private static final String POLICY = "tdm-policy";
    private static final int MOST_OF_A_HEAD = 64 * 1024;
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_AFTER_ERROR = Duration.ofHours(1);
    private static final long MEMORY = 8L * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BiFunction<WebAddress, Instant, Trip> asking;
    private final KeptPerSite<SimpleRobotRules> kept = new KeptPerSite<>(MEMORY);

    /// @param asking gets a file of a site, if its robots.txt allows that
    Reservations(BiFunction<WebAddress, Instant, Trip> asking) {
        this.asking = asking;
    }

    /// Asks for the file of a site, unless it is known.
    void askSite(WebAddress address, Instant now) {
        ofSite(address, now);
    }

    /// Why a page that was fetched is reserved, if it is.
    Optional<String> reserves(WebAddress address, Reply.Received reply, Instant now) {
        Word word = ofPage(reply);
        if (word.says() == Says.NOTHING) {
            word = ofHeaders(reply.headers());
        }
        if (word.says() == Says.NOTHING && !ofSite(address, now).isAllowed(address.toString())) {
            word = new Word(Says.RESERVED, "", FILE);
        }
        String policy = word.policy().isEmpty() ? "" : "; its terms: " + word.policy();
        return word.says() == Says.RESERVED
                ? Optional.of(address.host() + " reserves it from text and data mining (" + word.where() + policy + ")")
                : Optional.empty();
    }

    private enum Says {
        RESERVED,
        FREE,
        NOTHING
    }

    private record Word(Says says, String policy, String where) {
        static Word of(String reservation, String policy, String where) {
            return switch (reservation.strip()) {
                case "1" -> new Word(Says.RESERVED, policy.strip(), where);
                case "0" -> new Word(Says.FREE, "", where);
                default -> new Word(Says.NOTHING, "", where);
            };
        }
    }

    private static Word ofHeaders(HttpFields headers) {
        return Word.of(
                Headers.orEmpty(headers.get(RESERVATION)),
                Headers.orEmpty(headers.get(POLICY)),
                RESERVATION + " in its header lines");
    }

    /// Parses the head of a page only where it speaks of a reservation at all, since pages that do are rare.
    private static Word ofPage(Reply.Received reply) {
        int length = Math.min(reply.body().length, MOST_OF_A_HEAD);
        String head = new String(reply.body(), 0, length, StandardCharsets.ISO_8859_1);
        if (!head.toLowerCase(Locale.ROOT).contains(RESERVATION)) {
            return Word.of("", "", "");
        }
        Document page = Jsoup.parse(head);
        return Word.of(meta(page, RESERVATION), meta(page, POLICY), RESERVATION + " in the page");
    }

    private static String meta(Document page, String name) {
        for (Element meta : page.getElementsByTag("meta")) {
            if (meta.attr("name").equalsIgnoreCase(name)) {
                return meta.attr("content");
            }
        }
        return "";
    }

    private SimpleRobotRules ofSite(WebAddress address, Instant now) {
        return kept.of(address.site(), now, old -> ask(address.at(FILE), old, now));
    }

    private KeptPerSite.Said<SimpleRobotRules> ask(WebAddress file, Optional<SimpleRobotRules> old, Instant now) {
        return switch (AnswerReader.read(asking.apply(file, now), Validators.NONE, now)) {
            case Answer.Fetched fetched -> {
                byte[] body = fetched.page().body();
                yield new KeptPerSite.Said<>(rules(body), KEPT, body.length);
            }
            case Answer.Gone _ -> nothing(KEPT);
            case Answer.Failed(int status, var why, var wait) when status < 500 && status != 429 -> nothing(KEPT);
            case Answer.Failed _, Answer.Unreachable _, Answer.Blocked _, Answer.Refused _, Answer.NotModified _ ->
                old.map(rules -> new KeptPerSite.Said<>(rules, KEPT_AFTER_ERROR, 0))
                        .orElse(nothing(KEPT_AFTER_ERROR));
        };
    }

    private static KeptPerSite.Said<SimpleRobotRules> nothing(Duration hold) {
        return new KeptPerSite.Said<>(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), hold, 0);
    }

    /// Locations are patterns as those of robots.txt, so they are matched as such, the longest first. What
    /// cannot be read reserves nothing.
    private static SimpleRobotRules rules(byte[] body) {
        SimpleRobotRules rules = new SimpleRobotRules();
        try {
            for (JsonNode entry : JSON.readTree(body)) {
                String location = entry.path("location").asString("");
                String reservation = entry.path(RESERVATION).asString("");
                if (!location.isEmpty() && (reservation.equals("0") || reservation.equals("1"))) {
                    rules.addRule(location.startsWith("/") ? location : "/" + location, reservation.equals("0"));
                }
            }
        } catch (JacksonException e) {
            return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        }
        rules.sortRules();
        return rules;
    }
}
