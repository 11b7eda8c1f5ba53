package pressbox.almanac;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/// Days as British English prints them.
public final class Dates {
    private Dates() {}

    /// `28 November 2025`.
    public static String words(LocalDate day) {
        return day.getDayOfMonth() + " " + monthAndYear(day);
    }

    /// `November 2025`.
    public static String monthAndYear(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + day.getYear();
    }
}
