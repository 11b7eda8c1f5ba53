package pressbox.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Counts failed logins by account and by address, and says when enough is enough.
///
/// Kept in memory: at most 10,000 names, the oldest forgotten first.
final class LoginAttempts {
    static final int ALLOWED = 8;
    static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int MOST_NAMES = 10_000;

    private final SequencedMap<String, Deque<Instant>> failures = new LinkedHashMap<>();

    /// Whether this account or address has failed too often of late.
    synchronized boolean tooMany(String account, String address, Instant now) {
        return recent("account " + account, now) >= ALLOWED || recent("address " + address, now) >= 3 * ALLOWED;
    }

    synchronized void failed(String account, String address, Instant now) {
        failures.computeIfAbsent("account " + account, name -> new ArrayDeque<>())
                .add(now);
        failures.computeIfAbsent("address " + address, name -> new ArrayDeque<>())
                .add(now);
        while (failures.size() > MOST_NAMES) {
            failures.pollFirstEntry();
        }
    }

    synchronized void succeeded(String account) {
        failures.remove("account " + account);
    }

    private int recent(String name, Instant now) {
        Deque<Instant> times = failures.get(name);
        if (times == null) {
            return 0;
        }
        while (!times.isEmpty() && times.getFirst().isBefore(now.minus(WITHIN))) {
            times.removeFirst();
        }
        return times.size();
    }
}
