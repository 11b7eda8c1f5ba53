package pressbox.wire;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// One request at a time to each host, with a gap between two; who comes first is served first. Who waits for one host
/// holds nothing that another host needs, so callers should have a thread each (virtual ones do).
final class HostGaps {
    private static final int SWEPT_AT = 1_024;

    private final ConcurrentHashMap<String, Host> hosts = new ConcurrentHashMap<>();
    private final AtomicInteger sweepAt = new AtomicInteger(SWEPT_AT);

    /// Runs `request` when it is this host's turn: after the gap that this request asks for, or the one before if that
    /// asked for a longer one.
    <R> R inTurn(String host, Duration gap, Supplier<R> request) throws InterruptedException {
        long gapNanos = gap.toNanos();
        Host own = enter(host);
        try {
            own.turn.lockInterruptibly();
            try {
                long wait = own.end + Math.max(own.gap, gapNanos) - System.nanoTime();
                if (own.used && wait > 0) {
                    Thread.sleep(Duration.ofNanos(wait));
                }
                try {
                    return request.get();
                } finally {
                    own.used = true;
                    own.end = System.nanoTime();
                    own.gap = gapNanos;
                }
            } finally {
                own.turn.unlock();
            }
        } finally {
            leave(host);
        }
    }

    /// Hosts that are remembered: those in use, and those whose gap was not yet over when it was last looked.
    int remembered() {
        return hosts.size();
    }

    private Host enter(String host) {
        Host own = hosts.compute(host, (name, known) -> {
            Host entered = known == null ? new Host() : known;
            entered.inside++;
            return entered;
        });
        if (hosts.size() > sweepAt.get()) {
            long now = System.nanoTime();
            for (String name : hosts.keySet()) {
                hosts.computeIfPresent(name, (same, known) -> known.isForgettable(now) ? null : known);
            }
            sweepAt.set(Math.max(SWEPT_AT, 2 * hosts.size()));
        }
        return own;
    }

    private void leave(String host) {
        hosts.computeIfPresent(host, (name, known) -> {
            known.inside--;
            return known;
        });
    }

    private static final class Host {
        final ReentrantLock turn = new ReentrantLock(true);

        /// Waiting or under way; changed and read only inside the map's compute.
        int inside;

        // Of the last request; changed by who has the turn, and read for forgetting only when nobody is inside.
        boolean used;
        long end;
        long gap;

        boolean isForgettable(long now) {
            return inside == 0 && now - end > gap;
        }
    }
}
