package pressbox.result;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.WordSet;
import pressbox.text.WordTable;

/// Days that a sentence names, as seen from the day of the article.
final class Days {
    /// Where to look for a day that the words leave open ("on Sunday").
    enum Direction {
        BACK,
        AHEAD
    }

    private static final WordTable<DayOfWeek> WEEKDAYS = WordTable.copyOf(weekdays());
    private static final WordTable<Month> MONTHS = WordTable.copyOf(months());
    private static final WordSet SOON = Words.of("today tonight tomorrow");
    private static final WordSet OTHER = Words.of("today tonight tomorrow weekend midweek evening afternoon");
    private static final WordSet NEXT_TO_TODAY = Words.of("today tonight tomorrow yesterday");
    private static final WordSet ROUNDS = Words.of("round final");

    private Days() {}

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            weekdays.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        return weekdays;
    }

    /// By their names and the first three letters of these; "mar" is short for other things too.
    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, 3), month);
        }
        months.remove("mar");
        return months;
    }

    /// Whether the item names a day.
    static boolean isDay(Line line, int at) {
        return line.lookUp(WEEKDAYS, at) != null || line.is(at, OTHER);
    }

    /// Whether one of these items is a day to come as such: "tonight's".
    static boolean isSoon(Line line, int from, int to) {
        return line.has(SOON, from, to);
    }

    static boolean isMonth(Line line, int at) {
        return line.lookUp(MONTHS, at) != null;
    }

    /// Whether the line names a day or a round.
    static boolean isNamed(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (isDay(line, i) || isMonth(line, i) || line.is(i, ROUNDS)) {
                return true;
            }
        }
        return false;
    }

    /// The day named nearest to `at`.
    static Optional<LocalDate> named(Line line, int at, LocalDate today, Direction direction) {
        Optional<LocalDate> nearest = Optional.empty();
        int best = Integer.MAX_VALUE;
        for (int i = Math.max(0, at - Roles.REACH); i < Math.min(line.size(), at + Roles.REACH); i++) {
            int far = Math.abs(i - at);
            if (far >= best) {
                continue;
            }
            Optional<LocalDate> here = date(line, i, today, direction);
            if (here.isPresent()) {
                nearest = here;
                best = isMonth(line, i) ? Math.max(0, far - 4) : far;
            }
        }
        return nearest;
    }

    private static Optional<LocalDate> date(Line line, int at, LocalDate today, Direction direction) {
        Month month = line.lookUp(MONTHS, at);
        if (month != null) {
            return inMonth(line, at, month, today, direction);
        }
        DayOfWeek day = line.lookUp(WEEKDAYS, at);
        if (day != null) {
            return Optional.of(
                    switch (direction) {
                        case BACK -> today.with(TemporalAdjusters.previousOrSame(day));
                        case AHEAD -> today.with(TemporalAdjusters.nextOrSame(day));
                    });
        }
        if (!line.is(at, NEXT_TO_TODAY)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (line.word(at)) {
                    case "tomorrow" -> today.plusDays(1);
                    case "yesterday" -> today.minusDays(1);
                    default -> today;
                });
    }

    private static Optional<LocalDate> inMonth(Line line, int at, Month month, LocalDate today, Direction direction) {
        int day = number(line, at - 1);
        if (day == 0) {
            day = number(line, at + 1);
        }
        if (day == 0 || day > 31) {
            return Optional.empty();
        }
        int year = number(line, at + 1) > 1800
                ? number(line, at + 1)
                : number(line, at + 2) > 1800 ? number(line, at + 2) : 0;
        try {
            LocalDate date = LocalDate.of(year == 0 ? today.getYear() : year, month, day);
            if (year == 0 && direction == Direction.BACK && date.isAfter(today)) {
                date = date.minusYears(1);
            }
            if (year == 0 && direction == Direction.AHEAD && date.isBefore(today)) {
                date = date.plusYears(1);
            }
            return Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The number at an item, ordinals included; 0 where there is none.
    private static int number(Line line, int at) {
        if (at < 0 || at >= line.size()) {
            return 0;
        }
        String word = line.word(at);
        int value = 0;
        int digits = 0;
        while (digits < word.length() && digits < 5 && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            value = value * 10 + word.charAt(digits) - '0';
            digits++;
        }
        String rest = word.substring(digits);
        return digits > 0
                        && digits < 5
                        && (rest.isEmpty() || Set.of("st", "nd", "rd", "th").contains(rest))
                ? value
                : 0;
    }
}
