package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptPerSiteTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void letsOneAskForManyWhoNeedTheSame() throws InterruptedException, ExecutionException {
        KeptPerSite<Integer> kept = new KeptPerSite<>(1_000_000);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                answers.add(threads.submit(() -> ask(kept, "courier", 100)));
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        }
    }

    @Test
    void doesNotAskAgainForOneWhoHasWaited() {
        KeptPerSite<Integer> kept = new KeptPerSite<>(1_000_000);
        kept.of("courier", NOON, old -> new KeptPerSite.Said<>(1, HOUR, 100));
        assertThat(kept.of("courier", NOON.minusSeconds(200), old -> new KeptPerSite.Said<>(2, HOUR, 100)))
                .isEqualTo(1);
    }

    @Test
    void forgetsTheSitesThatWereNotNeededForLongestWhenItGrowsTooMuch() {
        KeptPerSite<Integer> kept = new KeptPerSite<>(10_000);
        ask(kept, "courier", 100);
        for (int i = 0; i < 10; i++) {
            ask(kept, "h" + i, 900);
            ask(kept, "courier", 100);
        }
        assertThat(ask(kept, "courier", 100)).isEqualTo(1);
        assertThat(ask(kept, "h9", 900)).isEqualTo(11);
        assertThat(ask(kept, "h0", 900)).isEqualTo(12);
    }

    private int ask(KeptPerSite<Integer> kept, String site, int bytes) {
        return kept.of(site, NOON, old -> new KeptPerSite.Said<>(asked.incrementAndGet(), HOUR, bytes));
    }
}
