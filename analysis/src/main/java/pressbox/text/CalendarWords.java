package pressbox.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;

/// English names of days and months, in lower case.
public final class CalendarWords {
    public static final WordSet DAYS =
            WordSet.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    public static final WordSet MONTHS = WordSet.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private CalendarWords() {}

    /// The latest month of a name that had begun by a day.
    ///
    /// @param month one of `MONTHS`
    public static YearMonth latest(String month, LocalDate day) {
        YearMonth latest = YearMonth.of(day.getYear(), month(month));
        return latest.isAfter(YearMonth.from(day)) ? latest.minusYears(1) : latest;
    }

    /// @param name one of `MONTHS`
    public static Month month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /// Whether the word, in lower case, is a day or a month.
    public static boolean has(String word) {
        return DAYS.contains(word) || MONTHS.contains(word);
    }
}
