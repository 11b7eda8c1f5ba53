package pressbox.almanac;

import java.time.LocalDate;

/// Points that a league took from a club.
///
/// @param points below zero where some were given back
/// @param from   the day on which they were taken; the first day of the calendar where they count for the whole season
/// @param why    in a few words
public record Deduction(String season, String competition, String club, int points, LocalDate from, String why) {
    Deduction of(String name) {
        return new Deduction(season, competition, name, points, from, why);
    }
}
