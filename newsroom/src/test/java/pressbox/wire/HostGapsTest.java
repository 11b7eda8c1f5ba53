package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class HostGapsTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

    @Test
    void asksAHostOneAtATimeWithAGapInTheOrderOfComing() throws InterruptedException {
        HostGaps gaps = new HostGaps();
        List<Integer> order = new CopyOnWriteArrayList<>();
        List<Thread> callers = new ArrayList<>();
        CountDownLatch allHaveCome = new CountDownLatch(1);
        callers.add(caller(gaps, () -> awaited(allHaveCome)));
        for (int i = 0; i < 5; i++) {
            int number = i;
            callers.add(caller(gaps, () -> order.add(number)));
        }
        long began = System.nanoTime();
        allHaveCome.countDown();
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(order).containsExactly(0, 1, 2, 3, 4);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(5 * 20));
    }

    /// Someone who has come, and waits for a turn or in it.
    private static Thread caller(HostGaps gaps, Supplier<Boolean> request) throws InterruptedException {
        Thread caller = Thread.ofVirtual().start(() -> {
            try {
                gaps.inTurn("courier.example", Duration.ofMillis(20), request);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        while (caller.getState() != Thread.State.WAITING && caller.getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(1);
        }
        return caller;
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void waitsAsLongAsTheSiteAsks() throws InterruptedException {
        HostGaps gaps = new HostGaps();
        gaps.inTurn("courier.example", Duration.ZERO, () -> 0);
        long began = System.nanoTime();
        gaps.inTurn("courier.example", Duration.ofMillis(60), () -> 0);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(55));
    }

    @Test
    void forgetsHostsThatNobodyWaitsFor() throws InterruptedException {
        HostGaps gaps = new HostGaps();
        for (int i = 0; i < 20_000; i++) {
            gaps.inTurn("h" + i + ".example", Duration.ZERO, () -> 0);
        }
        assertThat(gaps.remembered()).isLessThan(2_100);
    }

    @Test
    void aHostThatStallsDelaysNoOther() throws InterruptedException, ExecutionException {
        try (FaultyHost host = FaultyHost.open().page("/a", "a");
                Wire wire = new Wire(new WireSettings(
                        "Pressbox/test",
                        Duration.ofMillis(10),
                        Duration.ofSeconds(10),
                        100_000,
                        Duration.ofMinutes(15),
                        Set.of(),
                        host.detour()));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            host.on("h0.example/a", (request, line) -> line.stall());
            List<Future<Duration>> stalled = new ArrayList<>();
            List<Future<Duration>> others = new ArrayList<>();
            for (int round = 0; round < 5; round++) {
                for (int i = 0; i < 20; i++) {
                    String address = "https://h" + i + ".example/a";
                    (i == 0 ? stalled : others).add(threads.submit(() -> timeOf(() -> wire.fetch(address, NOON))));
                }
            }
            for (Future<Duration> other : others) {
                assertThat(other.get()).isLessThan(Duration.ofSeconds(5));
            }
            assertThat(stalled).noneMatch(Future::isDone);
            threads.shutdownNow();
        }
    }

    private static Duration timeOf(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
