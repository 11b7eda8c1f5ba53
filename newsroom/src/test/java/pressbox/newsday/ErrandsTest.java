package pressbox.newsday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ErrandsTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

    private final AtomicReference<Instant> clock = new AtomicReference<>(NOON);
    private final LinkedBlockingQueue<String> begun = new LinkedBlockingQueue<>();
    private final Errands errands = new Errands(clock::get);

    @AfterEach
    void close() {
        errands.close();
    }

    @Test
    void doesOneErrandOfANameAtATime() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        errands.begin(() -> List.of("courier"), name -> {
            begun.add(name);
            await(held);
        });
        assertThat(begun.poll(5, TimeUnit.SECONDS)).isEqualTo("courier");
        errands.begin(() -> List.of("courier", "echo"), begun::add);
        assertThat(begun.poll(5, TimeUnit.SECONDS)).isEqualTo("echo");
        held.countDown();
        assertThat(soonBegun("courier")).isTrue();
    }

    @Test
    void letsAnErrandRestForAMinuteThatBrokeOff() throws InterruptedException {
        errands.begin(() -> List.of("courier"), name -> {
            begun.add(name);
            throw new IllegalStateException("the disk is full");
        });
        assertThat(begun.poll(5, TimeUnit.SECONDS)).isEqualTo("courier");
        errands.begin(() -> List.of("courier"), begun::add);
        assertThat(begun.poll(100, TimeUnit.MILLISECONDS)).isNull();
        clock.set(NOON.plus(Duration.ofSeconds(61)));
        assertThat(soonBegun("courier")).isTrue();
    }

    /// Asks as the rounds do, time and again, until the errand of before has ended.
    private boolean soonBegun(String name) throws InterruptedException {
        for (int i = 0; i < 500; i++) {
            errands.begin(() -> List.of(name), begun::add);
            if (name.equals(begun.poll(10, TimeUnit.MILLISECONDS))) {
                return true;
            }
        }
        return false;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
