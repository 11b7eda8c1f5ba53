package pressbox.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpFields;

/// Hosts that have said how much may be asked of them, and that it is spent. Safe for many threads.
final class Allowances {
    /// No host is left alone for longer, whatever it says.
    private static final Duration LONGEST = Duration.ofHours(24);

    private static final int SWEPT_AT = 1_024;

    private final ConcurrentHashMap<String, Instant> spent = new ConcurrentHashMap<>();

    void heard(String host, HttpFields headers, Instant now) {
        Headers.untilAllowance(headers, now).filter(Duration::isPositive).ifPresent(wait -> {
            if (spent.size() > SWEPT_AT) {
                spent.values().removeIf(until -> !until.isAfter(now));
            }
            spent.put(host, now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
        });
    }

    /// How long a host is to be left alone; nothing where it is not. A clock that has been set back ends it.
    Optional<Duration> wait(String host, Instant now) {
        return Optional.ofNullable(spent.get(host))
                .map(until -> Duration.between(now, until))
                .filter(wait -> wait.isPositive() && wait.compareTo(LONGEST) <= 0);
    }
}
