package pressbox.claim;

import java.time.LocalDate;
import pressbox.almanac.Scope;

/// A time whose matches a claim counts: a season, a calendar year, all since Boxing Day.
///
/// @param season as in `2025-26`; empty for a time between two days
/// @param words  "2024-25", "2025", "since Boxing Day"
record Period(String season, LocalDate from, LocalDate to, String words) {
    /// All that the record holds.
    static final Period EVER = new Period("", Contest.EVER, LocalDate.of(9999, 12, 31), "all the record");

    static Period ofSeason(String season) {
        LocalDate start = Season.start(season);
        return new Period(season, start, start.plusYears(1).plusMonths(2), season);
    }

    Scope narrow(Scope scope) {
        return season.isEmpty() ? scope.from(from.isAfter(scope.from()) ? from : scope.from()) : scope.of(season);
    }

    /// The last day of it that a claim of a day can know.
    LocalDate until(LocalDate day) {
        return to.isBefore(day) ? to : day;
    }

    boolean isEver() {
        return from.equals(Contest.EVER);
    }
}
