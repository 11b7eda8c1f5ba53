package pressbox.almanac;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/// Gives the dates of one season their years.
///
/// A season runs from June to the September after, since qualifying rounds begin in June and the season of 2019-20
/// was played into August. A date of these months without a year belongs to the second summer if the date before it
/// stood in the second year and its weekday fits; where no weekday tells, a June date belongs there after any date of
/// the second year, a later one after May.
final class SeasonDays {
    private static final int CENTURY = 100;

    private final int firstYear;
    private final boolean oneYear;
    private Optional<LocalDate> last = Optional.empty();

    private SeasonDays(int firstYear, boolean oneYear) {
        this.firstYear = firstYear;
        this.oneYear = oneYear;
    }

    /// The season that is named in these words, as `2019/20`, `2019-20`, `1999/2000` or, within one year, `2020`.
    static Optional<SeasonDays> named(String words) {
        Cursor cursor = new Cursor(words);
        for (int at = 0; at < words.length(); at++) {
            if (!Cursor.isDigit(words.charAt(at)) || (at > 0 && Cursor.isDigit(words.charAt(at - 1)))) {
                continue;
            }
            cursor.backTo(at);
            int year = cursor.number(4);
            if (year < 1850 || year > 2200) {
                continue;
            }
            int end = cursor.at();
            int next = cursor.take('/') || cursor.take('-') || cursor.take('–') ? cursor.number(4) : -1;
            if (next >= 0 && next % CENTURY == (year + 1) % CENTURY) {
                return Optional.of(new SeasonDays(year, /* oneYear= */ false));
            }
            cursor.backTo(end);
            if (cursor.done() || Cursor.isBlank(words.charAt(end))) {
                return Optional.of(new SeasonDays(year, /* oneYear= */ true));
            }
        }
        return Optional.empty();
    }

    /// The season that a match of this day belongs to.
    static SeasonDays around(LocalDate day) {
        int year = day.getMonth().compareTo(Month.JULY) >= 0 ? day.getYear() : day.getYear() - 1;
        return new SeasonDays(year, /* oneYear= */ false);
    }

    /// As the record names it: `2019-20`.
    String name() {
        return oneYear ? String.valueOf(firstYear) : name(firstYear);
    }

    private static String name(int year) {
        int next = (year + 1) % CENTURY;
        return year + "-" + (next < 10 ? "0" : "") + next;
    }

    int firstYear() {
        return firstYear;
    }

    /// The day of a date line; empty if it is none of the calendar or of the season.
    Optional<LocalDate> day(DayLine line) {
        int year = line.year().isPresent() ? line.year().getAsInt() : yearOf(line);
        Optional<LocalDate> day = day(line, year).filter(this::isWithin);
        if (day.isPresent()) {
            last = day;
        }
        return day;
    }

    private int yearOf(DayLine line) {
        if (oneYear) {
            return firstYear;
        }
        boolean summer = line.month().compareTo(Month.JUNE) >= 0 && line.month().compareTo(Month.SEPTEMBER) <= 0;
        if (!summer) {
            return line.month().compareTo(Month.JUNE) > 0 ? firstYear : firstYear + 1;
        }
        boolean second = last.filter(day -> day.getYear() > firstYear).isPresent();
        boolean late = last.filter(day -> !day.isBefore(LocalDate.of(firstYear + 1, Month.MAY, 1)))
                .isPresent();
        boolean likely = line.month() == Month.JUNE ? second : late;
        boolean toldByWeekday = fits(line, firstYear) || fits(line, firstYear + 1);
        return (toldByWeekday ? second && fits(line, firstYear + 1) : likely) ? firstYear + 1 : firstYear;
    }

    private static boolean fits(DayLine line, int year) {
        return line.weekday().isPresent()
                && day(line, year).map(LocalDate::getDayOfWeek).equals(line.weekday());
    }

    private static Optional<LocalDate> day(DayLine line, int year) {
        try {
            return Optional.of(LocalDate.of(year, line.month(), line.day()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean isWithin(LocalDate day) {
        return oneYear
                ? day.getYear() == firstYear
                : !day.isBefore(LocalDate.of(firstYear, Month.JUNE, 1))
                        && !day.isAfter(LocalDate.of(firstYear + 1, Month.SEPTEMBER, 30));
    }
}
