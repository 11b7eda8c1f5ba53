package pressbox.text;

import java.util.Set;

/// English names of days and months, in lower case.
public final class CalendarWords {
    public static final Set<String> DAYS =
            WordSet.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    public static final Set<String> MONTHS = WordSet.of(
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

    /// Whether the word, in lower case, is a day or a month.
    public static boolean has(String word) {
        return DAYS.contains(word) || MONTHS.contains(word);
    }
}
