package pressbox.almanac;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// A date line of Football.TXT: `[Sat Aug/19]`, `Fri Aug/15 2025`, `Aug 13`, `Jul 18 @ Ashby`. Whether the calendar
/// has the day only its season tells.
record DayLine(Optional<DayOfWeek> weekday, Month month, int day, OptionalInt year) {
    private static final int LONGEST = 60;
    private static final int LAST = 31;

    /// @param line without blanks at its ends
    static Optional<DayLine> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(line);
        boolean bracket = cursor.take('[');
        Optional<DayOfWeek> weekday = weekday(cursor);
        Optional<Month> month = month(cursor.word());
        if (month.isEmpty() || !(cursor.take('/') || cursor.take(' '))) {
            return Optional.empty();
        }
        int day = cursor.number(2);
        cursor.blanks();
        cursor.take(',');
        cursor.blanks();
        int year = cursor.number(4);
        cursor.blanks();
        if (bracket && !cursor.take(']')) {
            return Optional.empty();
        }
        cursor.blanks();
        if (day < 1 || day > LAST || !(cursor.done() || cursor.take("@ "))) {
            return Optional.empty();
        }
        return Optional.of(
                new DayLine(weekday, month.get(), day, year < 0 ? OptionalInt.empty() : OptionalInt.of(year)));
    }

    private static Optional<DayOfWeek> weekday(Cursor cursor) {
        int before = cursor.at();
        String word = cursor.word();
        cursor.take(',');
        cursor.blanks();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (isShortFor(word, day.name())) {
                return Optional.of(day);
            }
        }
        cursor.backTo(before);
        return Optional.empty();
    }

    private static Optional<Month> month(String word) {
        for (Month month : Month.values()) {
            if (isShortFor(word, month.name())) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    /// Three letters at least, as `Sep`, `Sept.` and `September`.
    private static boolean isShortFor(String word, String name) {
        String letters = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return letters.length() >= 3 && name.startsWith(letters.toUpperCase(Locale.ROOT));
    }
}
