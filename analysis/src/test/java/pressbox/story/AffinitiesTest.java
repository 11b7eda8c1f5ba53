package pressbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AffinitiesTest {
    @Test
    void addsAndForgetsAsAMapDoes() {
        Random random = new Random(1953);
        Affinities affinities = new Affinities();
        Map<Integer, Double> map = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            int group = random.nextInt(300);
            if (random.nextInt(3) == 0) {
                affinities.remove(group);
                map.remove(group);
            } else {
                double likeness = random.nextDouble();
                assertThat(affinities.add(group, likeness)).isEqualTo(map.merge(group, likeness, Double::sum));
            }
            assertThat(affinities.size()).isEqualTo(map.size());
            int asked = random.nextInt(300);
            assertThat(affinities.sum(asked)).isEqualTo(map.getOrDefault(asked, 0.0));
        }
        Map<Integer, Double> received = new HashMap<>();
        affinities.each(received::put);
        assertThat(received).isEqualTo(map);
    }
}
