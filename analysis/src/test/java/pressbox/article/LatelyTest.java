package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LatelyTest {
    private final Lately lately = new Lately(256);
    private final Random random = new Random(7);

    @Test
    void countsToThree() {
        assertThat(lately.times(42 << 2)).isZero();
        for (int times : new int[] {1, 2, 3, 3}) {
            lately.comes(42 << 2);
            assertThat(lately.times(42 << 2)).isEqualTo(times);
        }
    }

    @Test
    void forgetsWhatCameOnceAndKeepsWhatComesAgain() {
        long often = random.nextLong();
        long once = random.nextLong();
        lately.comes(once);
        for (int i = 0; i < 10_000; i++) {
            lately.comes(random.nextLong());
            if (i % 50 == 0) {
                lately.comes(often);
            }
        }
        assertThat(lately.times(often)).isEqualTo(3);
        assertThat(lately.times(once)).isZero();
    }

    @Test
    void holdsNearlyAllOfThatManyLatest() {
        long[] latest = random.longs(128).toArray();
        for (long hash : latest) {
            lately.comes(hash);
        }
        int held = 0;
        for (long hash : latest) {
            held += lately.times(hash);
        }
        assertThat(held).isGreaterThan(115);
    }
}
