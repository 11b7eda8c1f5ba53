package pressbox.wire;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// One request at a time to each host, with a gap between two.
final class HostGaps {
    private final Duration gap;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    HostGaps(Duration gap) {
        this.gap = gap;
    }

    /// Runs `request` when it is this host's turn; `crawlDelay` lengthens the gap where the site asks for it.
    <R> R inTurn(String host, Duration crawlDelay, Supplier<R> request) throws InterruptedException {
        Host own = hosts.computeIfAbsent(host, name -> new Host());
        own.turn.lockInterruptibly();
        try {
            long gapNanos = Math.max(gap.toNanos(), crawlDelay.toNanos());
            long wait = own.lastEnd + gapNanos - System.nanoTime();
            if (own.used && wait > 0) {
                Thread.sleep(Duration.ofNanos(wait));
            }
            try {
                return request.get();
            } finally {
                own.lastEnd = System.nanoTime();
                own.used = true;
            }
        } finally {
            own.turn.unlock();
        }
    }

    private static final class Host {
        final ReentrantLock turn = new ReentrantLock(true);
        long lastEnd;
        boolean used;
    }
}
