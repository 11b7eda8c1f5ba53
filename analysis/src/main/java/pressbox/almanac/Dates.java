package pressbox.almanac;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Days as British English prints them.
public final class Dates {
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
            .toList();

    private Dates() {}

    /// `28 November 2025`.
    public static String words(LocalDate day) {
        return day.getDayOfMonth() + " " + monthAndYear(day);
    }

    /// `November 2025`.
    public static String monthAndYear(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }
}
