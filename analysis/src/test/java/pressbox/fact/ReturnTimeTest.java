package pressbox.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReturnTimeTest {
    private static final LocalDate PRINTED = LocalDate.of(2031, 11, 20);

    private static ReturnTime time(String words) {
        return ReturnTime.read(words, PRINTED).orElseThrow();
    }

    @Test
    void readsMonthsAndWeeks() {
        assertThat(time("until January"))
                .isEqualTo(new ReturnTime(LocalDate.of(2032, 1, 1), LocalDate.of(2032, 1, 31)));
        assertThat(time("two to three weeks"))
                .isEqualTo(new ReturnTime(LocalDate.of(2031, 12, 4), LocalDate.of(2031, 12, 11)));
    }

    @Test
    void tellsAccountsThatCannotBothBeRight() {
        assertThat(time("three weeks").conflicts(time("the rest of the season")))
                .isTrue();
        assertThat(time("six weeks").conflicts(time("the new year"))).isFalse();
    }

    @Test
    void readsNothingIntoVagueWords() {
        assertThat(ReturnTime.read("soon", PRINTED)).isEmpty();
    }
}
