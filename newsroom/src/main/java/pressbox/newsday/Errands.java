package pressbox.newsday;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Errands that are done side by side, each on a virtual thread of its own and of each name one at a time.
final class Errands implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

    /// What broke an errand off, a full disk or a fault of ours, will hardly be over sooner; and a site must not be
    /// asked again and again because we cannot keep its answer.
    private static final Duration REST = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> resting = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Errands(InstantSource clock) {
        this.clock = clock;
    }

    /// Begins the errands of all names that are due, but for those under way and those that broke off of late.
    ///
    /// Which are under way is asked before what is due: an errand that ends in between must not be begun anew for
    /// having been due before its end.
    void begin(Supplier<List<String>> due, Consumer<String> errand) {
        Set<String> before = Set.copyOf(underWay);
        resting.values().removeIf(until -> !until.isAfter(clock.instant()));
        for (String name : due.get()) {
            if (!before.contains(name) && !resting.containsKey(name) && !isEnded() && underWay.add(name)) {
                threads.execute(() -> run(name, errand));
            }
        }
    }

    private void run(String name, Consumer<String> errand) {
        FutureTask<?> task = new FutureTask<>(() -> errand.accept(name), true);
        task.run();
        if (task.state() == Future.State.FAILED && !isEnded()) {
            LOG.error("{}: broke off, and rests a minute", name, task.exceptionNow());
            resting.put(name, clock.instant().plus(REST));
        }
        underWay.remove(name);
    }

    /// Whether the errands under way ought to come to an end.
    boolean isEnded() {
        return threads.isShutdown();
    }

    /// Ends them; what is cut off stays due.
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(2, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
