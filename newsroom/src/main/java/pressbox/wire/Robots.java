package pressbox.wire;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import pressbox.article.Page;

/// What each site allows robots to fetch (RFC 9309): kept for a day, no file means yes, unreachable means no.
final class Robots {
    /// How much of a file is read: as much as RFC 9309 asks for at least.
    static final int MOST = 500 * 1024;

    /// A site that asks for a longer pause than this between requests is left alone.
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_AFTER_ERROR = Duration.ofMinutes(10);
    private static final Duration KEPT_AFTER_SILENCE = Duration.ofMinutes(1);

    /// While the file cannot be had, the last one that could holds on for so long (RFC 9309 2.3.1.4 and 2.4).
    private static final Duration OLDEST = Duration.ofDays(30);

    private static final long MEMORY = 32L * 1024 * 1024;

    private final Function<WebAddress, Trip> asking;
    private final List<String> product;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    private final KeptPerSite<Rules> kept = new KeptPerSite<>(MEMORY);

    /// @param product the name by which a file may speak of us
    /// @param asking  gets a file of a site, cut after [#MOST] bytes
    Robots(String product, Function<WebAddress, Trip> asking) {
        this.product = List.of(product.toLowerCase(Locale.ROOT));
        this.asking = asking;
    }

    /// What a site allows of one address.
    sealed interface Permission {
        /// It may be fetched, with at least this long between two requests.
        record Allowed(Duration delay) implements Permission {}

        /// It may not, and this is what is to be said of it.
        record Denied(Answer answer) implements Permission {}
    }

    Permission permission(WebAddress address, Instant now) {
        Rules rules = kept.of(address.site(), now, old -> ask(address.at("/robots.txt"), old, now));
        if (rules.instead().isPresent()) {
            return new Permission.Denied(rules.instead().get());
        }
        if (!rules.rules().isAllowed(address.toString())) {
            return denied("robots.txt of " + address.host() + " does not allow it");
        }
        Duration delay = Duration.ofMillis(Math.max(0, rules.rules().getCrawlDelay()));
        return delay.compareTo(LONGEST_DELAY) > 0
                ? denied("robots.txt of " + address.host() + " asks for " + delay.toSeconds() + " s between requests")
                : new Permission.Allowed(delay);
    }

    private static Permission denied(String why) {
        return new Permission.Denied(new Answer.Refused(why));
    }

    private KeptPerSite.Said<Rules> ask(WebAddress file, Optional<Rules> old, Instant now) {
        Trip trip = asking.apply(file);
        return switch (AnswerReader.read(trip, Validators.NONE, now)) {
            case Answer.Fetched fetched -> read(file, fetched.page(), now);
            case Answer.Gone() -> allowed(now);
            case Answer.Failed(int status, var why, var wait)
            when status >= 300 && status < 500 && status != 429 -> allowed(now);
            case Answer.Failed(int status, var why, var wait) when AnswerReader.isAnEmptyPage(trip) -> allowed(now);
            case Answer.Failed failed ->
                denied(
                        old,
                        new Answer.Failed(failed.status(), without(failed.why()), failed.retryAfter()),
                        KEPT_AFTER_ERROR,
                        now);
            case Answer.Unreachable silent -> denied(old, silent, KEPT_AFTER_SILENCE, now);
            case Answer.Blocked blocked -> denied(old, blocked, KEPT_AFTER_ERROR, now);
            case Answer.Refused refused -> denied(Optional.empty(), refused, KEPT_AFTER_ERROR, now);
            case Answer.NotModified odd -> throw new IllegalStateException("asked for without validators: " + odd);
        };
    }

    private KeptPerSite.Said<Rules> read(WebAddress file, Page page, Instant now) {
        BaseRobotRules rules = parser.parseContent(file.toString(), page.body(), page.contentType(), product);
        return new KeptPerSite.Said<>(new Rules(rules, Optional.empty(), now), KEPT, page.body().length);
    }

    private static KeptPerSite.Said<Rules> allowed(Instant now) {
        BaseRobotRules all = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        return new KeptPerSite.Said<>(new Rules(all, Optional.empty(), now), KEPT, 0);
    }

    private static KeptPerSite.Said<Rules> denied(Optional<Rules> old, Answer instead, Duration hold, Instant now) {
        boolean holdsOn = old.isPresent()
                && old.get().instead().isEmpty()
                && now.isBefore(old.get().read().plus(OLDEST));
        BaseRobotRules none = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        return new KeptPerSite.Said<>(holdsOn ? old.get() : new Rules(none, Optional.of(instead), now), hold, 0);
    }

    private static String without(String why) {
        return "robots.txt cannot be read (" + why + "), so nothing is fetched";
    }

    /// @param instead what is said in place of any page, where the rules could not be had
    /// @param read    when they were had
    private record Rules(BaseRobotRules rules, Optional<Answer> instead, Instant read) {}
}
