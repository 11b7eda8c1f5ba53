package pressbox.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// What sites say of themselves, asked for once in a while and kept in memory; where that grows too much, the
/// sites that were not needed for longest are forgotten. Of many who need the same site one asks and the others
/// wait.
final class KeptPerSite<V> {
    /// Weighs a site of which nothing is kept but its name.
    private static final int NAME = 500;

    /// Who has waited for long may bring an earlier time than who was served before; more than this is a clock that
    /// jumped.
    private static final Duration WAITING = Duration.ofHours(1);

    private final long most;
    private final Map<String, Site<V>> sites = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    /// @param most bytes to keep, roughly
    KeptPerSite(long most) {
        this.most = most;
    }

    /// @param value what was said
    /// @param hold  how long that holds
    /// @param bytes how long it was; does not matter where the old value holds on
    record Said<V>(V value, Duration hold, int bytes) {}

    /// How to ask a site.
    @FunctionalInterface
    interface Asking<V> {
        /// @param old what it said the last time, however long ago
        Said<V> ask(Optional<V> old);
    }

    /// What is known of `site`: asked anew where that is too old, or from a time to come since a clock jumped.
    V of(String site, Instant now, Asking<V> asking) {
        Site<V> own = enter(site);
        own.turn.lock();
        try {
            V known = own.value;
            if (known != null && now.isAfter(own.since.minus(WAITING)) && now.isBefore(own.until)) {
                return known;
            }
            Said<V> said = asking.ask(Optional.ofNullable(known));
            own.value = said.value();
            own.since = now;
            own.until = now.plus(said.hold());
            if (!said.value().equals(known)) {
                weigh(site, own, NAME + said.bytes());
            }
            return said.value();
        } finally {
            own.turn.unlock();
        }
    }

    private synchronized Site<V> enter(String name) {
        return sites.computeIfAbsent(name, site -> new Site<>());
    }

    private synchronized void weigh(String name, Site<V> own, int bytes) {
        if (sites.get(name) == own) {
            weight += bytes - own.weight;
            own.weight = bytes;
        }
        var eldest = sites.values().iterator();
        while (weight > most && eldest.hasNext()) {
            weight -= eldest.next().weight;
            eldest.remove();
        }
    }

    private static final class Site<V> {
        final ReentrantLock turn = new ReentrantLock();

        @Nullable
        V value;

        Instant since = Instant.EPOCH;
        Instant until = Instant.EPOCH;
        int weight;
    }
}
