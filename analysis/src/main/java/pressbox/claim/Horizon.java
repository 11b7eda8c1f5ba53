package pressbox.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pressbox.almanac.Dates;

/// How far back a claim says one has to look.
sealed interface Horizon {
    /// The claim sets no horizon.
    record None() implements Horizon {}

    /// "ever", "in their history", "a club record".
    ///
    /// @param from since when the club could have done it: "since joining the league", "in the Premier League era"
    record Ever(LocalDate from) implements Horizon {
        Ever() {
            this(Contest.EVER);
        }
    }

    /// "equalled the club record".
    record LevelWithRecord() implements Horizon {}

    /// "since 1953", "since the autumn of 1957": the last earlier time lies between two days.
    record Between(LocalDate from, LocalDate to, String words) implements Horizon {}

    /// "in 21 years", "for more than 40 years".
    record YearsAgo(int years, Bound bound) implements Horizon {}

    /// "since Ashby took charge": a day that the record does not hold.
    record Unknown(String words) implements Horizon {}

    /// How strictly a number is meant.
    enum Bound {
        EXACTLY,
        MORE_THAN,
        NEARLY
    }

    /// Whether a last earlier time that lasted from `first` to `last` is the one the claim names, seen from `day`.
    static boolean fits(Horizon horizon, LocalDate first, LocalDate last, LocalDate day) {
        return switch (horizon) {
            case Between b -> !last.isBefore(b.from()) && !first.isAfter(b.to());
            case YearsAgo y -> {
                long whole = ChronoUnit.YEARS.between(last, day);
                int byCalendar = day.getYear() - last.getYear();
                yield switch (y.bound()) {
                    case EXACTLY -> whole == y.years() || byCalendar == y.years();
                    case MORE_THAN -> whole >= y.years();
                    case NEARLY -> whole == y.years() - 1 || byCalendar == y.years();
                };
            }
            case None n -> false;
            case Ever e -> false;
            case LevelWithRecord l -> false;
            case Unknown u -> false;
        };
    }

    /// The earliest day that the horizon reaches back to.
    static LocalDate earliest(Horizon horizon, LocalDate day) {
        return switch (horizon) {
            case Between b -> b.from();
            case YearsAgo y -> day.minusYears(y.years());
            case Ever e -> e.from();
            case LevelWithRecord l -> Contest.EVER;
            case None n -> day;
            case Unknown u -> day;
        };
    }

    /// "since 1953" and the like, for a sentence.
    static String words(Horizon horizon) {
        return switch (horizon) {
            case None n -> "";
            case Ever e -> e.from().equals(Contest.EVER) ? "ever" : "since " + Dates.words(e.from());
            case LevelWithRecord l -> "level with the record";
            case Between b -> "since " + b.words();
            case YearsAgo y ->
                switch (y.bound()) {
                    case EXACTLY -> "in " + y.years() + " years";
                    case MORE_THAN -> "in more than " + y.years() + " years";
                    case NEARLY -> "in nearly " + y.years() + " years";
                };
            case Unknown u -> "since " + u.words();
        };
    }

    /// A span of one day in words, or of many by month.
    static String days(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? "on " + Dates.words(first)
                : "from " + Dates.words(first) + " to " + Dates.words(last);
    }
}
