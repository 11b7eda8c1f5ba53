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

    /// The rules of the site that `address` belongs to.
    BaseRobotRules rules(URI address, Instant now) {
        String site = address.getScheme() + "://" + address.getAuthority();
        Kept known = kept.get(site);
        if (known != null && now.isBefore(known.until)) {
            return known.rules;
        }
        Kept fresh = fetch(site, now);
        kept.put(site, fresh);
        return fresh.rules;
    }

    private Kept fetch(String site, Instant now) {
        String robots = site + "/robots.txt";
        return switch (fetcher.fetch(robots, "", "", now)) {
            case Answer.Fetched(var page, var etag, var lastModified, var maxAge) ->
                new Kept(parser.parseContent(robots, page.body(), page.contentType(), PRODUCT), now.plus(KEPT));
            case Answer.Failed failed
            when failed.status() >= 400 && failed.status() < 500 && failed.status() != 429 ->
                new Kept(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), now.plus(KEPT));
            case Answer.Gone gone -> new Kept(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), now.plus(KEPT));
            case Answer.Failed failed ->
                new Kept(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), now.plus(KEPT_WHEN_UNREACHABLE));
            case Answer.Refused refused ->
                new Kept(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), now.plus(KEPT_WHEN_UNREACHABLE));
            case Answer.NotModified same ->
                new Kept(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), now.plus(KEPT_WHEN_UNREACHABLE));
        };
    }

    private record Kept(BaseRobotRules rules, Instant until) {}
}
