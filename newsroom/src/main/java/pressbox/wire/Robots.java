package pressbox.wire;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What each site allows robots to fetch (RFC 9309): kept for a day, unreachable means no.
final class Robots {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_WHEN_UNREACHABLE = Duration.ofMinutes(10);
    private static final List<String> PRODUCT = List.of("pressbox");

    private final Fetcher fetcher;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    Robots(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /// What a site allows of one address.
    sealed interface Permission {
        /// It may be fetched, with at least this long between two requests.
        record Allowed(Duration delay) implements Permission {}

        record Denied(String why) implements Permission {}
    }

    Permission permission(URI address, Instant now) {
        String site = address.getScheme() + "://" + address.getAuthority();
        Kept known = kept.get(site);
        if (known == null || !now.isBefore(known.until)) {
            known = fetch(site, now);
            kept.put(site, known);
        }
        if (known.rules.isAllowed(address.toString())) {
            return new Permission.Allowed(Duration.ofMillis(Math.max(0, known.rules.getCrawlDelay())));
        }
        return new Permission.Denied(
                known.unreachable.isEmpty()
                        ? "robots.txt of " + address.getHost() + " does not allow it"
                        : known.unreachable);
    }

    private Kept fetch(String site, Instant now) {
        String robots = site + "/robots.txt";
        return switch (fetcher.fetch(robots, "", "", now)) {
            case Answer.Fetched fetched ->
                new Kept(
                        parser.parseContent(
                                robots, fetched.page().body(), fetched.page().contentType(), PRODUCT),
                        "",
                        now.plus(KEPT));
            case Answer.Failed(int status, var why, var retryAfter)
            when status >= 400 && status < 500 && status != 429 -> allowed(now);
            case Answer.Gone() -> allowed(now);
            case Answer.Failed(int status, String why, var retryAfter) ->
                unreachable("robots.txt cannot be reached (" + why + "), so nothing is fetched", now);
            case Answer.Refused(String why) -> unreachable(why, now);
            case Answer.Blocked(String why) -> unreachable(why, now);
            case Answer.Unreachable(String why) ->
                unreachable("robots.txt cannot be reached (" + why + "), so nothing is fetched", now);
            case Answer.NotModified _ -> unreachable("robots.txt: 304 without having been asked", now);
        };
    }

    private static Kept allowed(Instant now) {
        return new Kept(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), "", now.plus(KEPT));
    }

    private static Kept unreachable(String why, Instant now) {
        return new Kept(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), why, now.plus(KEPT_WHEN_UNREACHABLE));
    }

    /// @param unreachable why the rules could not be had, empty where they could
    private record Kept(BaseRobotRules rules, String unreachable, Instant until) {}
}
