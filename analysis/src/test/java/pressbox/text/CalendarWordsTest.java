package pressbox.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class CalendarWordsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Test
    void takesAMonthThatHasBegunForThisYears() {
        assertThat(CalendarWords.latest("march", DAY)).isEqualTo(YearMonth.of(2025, 3));
    }

    @Test
    void takesAMonthYetToComeForLastYears() {
        assertThat(CalendarWords.latest("april", DAY)).isEqualTo(YearMonth.of(2024, 4));
    }
}
