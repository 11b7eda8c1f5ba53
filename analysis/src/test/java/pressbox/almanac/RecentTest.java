package pressbox.almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final List<String> worked = new ArrayList<>();
    private final Recent<String, Integer> lengths = new Recent<>(2);

    @Test
    void worksOutOnceWhatIsAskedAgain() {
        assertThat(length("Holm")).isEqualTo(4);
        assertThat(length("Holm")).isEqualTo(4);
        assertThat(worked).containsExactly("Holm");
    }

    @Test
    void forgetsWhatWasNotAskedForLongest() {
        length("Holm");
        length("Ashby");
        length("Holm");
        length("Lowick");
        length("Holm");
        length("Ashby");
        assertThat(worked).containsExactly("Holm", "Ashby", "Lowick", "Ashby");
    }

    private int length(String word) {
        return lengths.get(word, key -> {
            worked.add(key);
            return key.length();
        });
    }
}
