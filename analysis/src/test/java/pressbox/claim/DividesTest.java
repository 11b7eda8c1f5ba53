package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DividesTest {
    @Test
    void knowsTheRuleOfASeason() {
        assertThat(Divides.of("L1", "1972-73")).hasValue(new Divides(0, OptionalInt.of(0), OptionalInt.of(2)));
        assertThat(Divides.of("L1", "1973-74")).hasValue(new Divides(0, OptionalInt.of(0), OptionalInt.of(3)));
    }

    @Test
    void saysNothingOfASeasonWithARuleOfItsOwn() {
        assertThat(Divides.of("L1", "1987-88")).isEmpty();
        assertThat(Divides.of("L3", "2019-20")).isEmpty();
    }
}
