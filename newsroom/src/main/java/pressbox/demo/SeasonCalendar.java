package pressbox.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/// The dates of one season: Saturdays and holidays for the leagues, Saturdays for the Lantern Cup, midweek for the
/// rest.
record SeasonCalendar(Era era) {
    private int year() {
        return era.year();
    }

    private static LocalDate nth(int year, Month month, DayOfWeek day, int ordinal) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    }

    private static LocalDate last(int year, Month month, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(day));
    }

    LocalDate firstDay() {
        return year() < 1920
                ? nth(year(), Month.SEPTEMBER, DayOfWeek.SATURDAY, 1)
                : year() < 1970
                        ? last(year(), Month.AUGUST, DayOfWeek.SATURDAY)
                        : nth(year(), Month.AUGUST, DayOfWeek.SATURDAY, 3);
    }

    private LocalDate lastDay() {
        return year() < 1950
                ? last(year() + 1, Month.APRIL, DayOfWeek.SATURDAY)
                : year() < 1995
                        ? nth(year() + 1, Month.MAY, DayOfWeek.SATURDAY, 1)
                        : nth(year() + 1, Month.MAY, DayOfWeek.SATURDAY, 3);
    }

    /// The Saturday of the Lantern Cup's preliminary ties.
    LocalDate lanternPreliminary() {
        return nth(year(), Month.NOVEMBER, DayOfWeek.SATURDAY, 3);
    }

    /// The Saturdays of the last `rounds` rounds of the Lantern Cup, the final last.
    List<LocalDate> lanternRounds(int rounds) {
        int spring = year() + 1;
        List<LocalDate> all = year() < 2000
                ? List.of(
                        nth(spring, Month.JANUARY, DayOfWeek.SATURDAY, 2),
                        nth(spring, Month.JANUARY, DayOfWeek.SATURDAY, 4),
                        nth(spring, Month.FEBRUARY, DayOfWeek.SATURDAY, 2),
                        nth(spring, Month.MARCH, DayOfWeek.SATURDAY, 1),
                        nth(spring, Month.MARCH, DayOfWeek.SATURDAY, 4),
                        lastDay().plusWeeks(1))
                : List.of(
                        nth(spring, Month.JANUARY, DayOfWeek.SATURDAY, 2),
                        nth(spring, Month.FEBRUARY, DayOfWeek.SATURDAY, 2),
                        nth(spring, Month.MARCH, DayOfWeek.SATURDAY, 1),
                        nth(spring, Month.MARCH, DayOfWeek.SATURDAY, 4),
                        nth(spring, Month.APRIL, DayOfWeek.SATURDAY, 3),
                        last(spring, Month.MAY, DayOfWeek.SATURDAY));
        return all.subList(all.size() - rounds, all.size());
    }

    /// The Wednesdays of the League Salver: six rounds, the second leg of the semi-finals, then the final's Sunday or
    /// Saturday.
    List<LocalDate> salverRounds() {
        int spring = year() + 1;
        return List.of(
                nth(year(), Month.AUGUST, DayOfWeek.WEDNESDAY, 4),
                nth(year(), Month.SEPTEMBER, DayOfWeek.WEDNESDAY, 4),
                nth(year(), Month.OCTOBER, DayOfWeek.WEDNESDAY, 2),
                nth(year(), Month.OCTOBER, DayOfWeek.WEDNESDAY, 4).plusWeeks(1),
                nth(year(), Month.DECEMBER, DayOfWeek.WEDNESDAY, 3),
                nth(spring, Month.JANUARY, DayOfWeek.WEDNESDAY, 2),
                nth(spring, Month.FEBRUARY, DayOfWeek.WEDNESDAY, 1),
                nth(spring, Month.MARCH, era.television() ? DayOfWeek.SUNDAY : DayOfWeek.SATURDAY, 2));
    }

    /// The Tuesdays of the continental cup's autumn: six matchdays, or eight with two in January since 2024.
    List<LocalDate> auroraAutumn() {
        List<LocalDate> days = new ArrayList<>(List.of(
                nth(year(), Month.SEPTEMBER, DayOfWeek.TUESDAY, 3),
                nth(year(), Month.SEPTEMBER, DayOfWeek.TUESDAY, 3).plusWeeks(2),
                nth(year(), Month.OCTOBER, DayOfWeek.TUESDAY, 3),
                nth(year(), Month.NOVEMBER, DayOfWeek.TUESDAY, 1),
                last(year(), Month.NOVEMBER, DayOfWeek.TUESDAY),
                nth(year(), Month.DECEMBER, DayOfWeek.TUESDAY, 2)));
        if (year() >= 2024) {
            days.add(nth(year() + 1, Month.JANUARY, DayOfWeek.TUESDAY, 3));
            days.add(nth(year() + 1, Month.JANUARY, DayOfWeek.TUESDAY, 4));
        }
        return days;
    }

    /// The Tuesdays of the continental cup's spring: two legs each of last sixteen, quarter-final and semi-final.
    List<LocalDate> auroraSpring() {
        int spring = year() + 1;
        return List.of(
                nth(spring, Month.FEBRUARY, DayOfWeek.TUESDAY, 4),
                nth(spring, Month.MARCH, DayOfWeek.TUESDAY, 2),
                nth(spring, Month.MARCH, DayOfWeek.TUESDAY, 3),
                nth(spring, Month.APRIL, DayOfWeek.TUESDAY, 1),
                nth(spring, Month.APRIL, DayOfWeek.TUESDAY, 3),
                nth(spring, Month.APRIL, DayOfWeek.TUESDAY, 4).plusWeeks(1));
    }

    LocalDate auroraFinal() {
        return last(year() + 1, Month.MAY, era.television() ? DayOfWeek.SATURDAY : DayOfWeek.WEDNESDAY);
    }

    /// Dates for the rounds of a league: Saturdays first, then holidays, then midweek days nobody else needs.
    ///
    /// @param cupDays Saturdays on which clubs of this league play in the cup
    List<LocalDate> leagueRounds(int rounds, List<LocalDate> cupDays) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day = firstDay(); !day.isAfter(lastDay()); day = day.plusWeeks(1)) {
            if (!cupDays.contains(day)) {
                days.add(day);
            }
        }
        thin(days, rounds);
        int gap = year() < 1960 ? 1 : 2;
        for (LocalDate day : extraDays()) {
            if (days.size() == rounds) {
                break;
            }
            addIfApart(days, day, gap);
        }
        if (days.size() != rounds) {
            throw new IllegalStateException(
                    "season %s has room for %d of %d rounds".formatted(era.season(), days.size(), rounds));
        }
        return List.copyOf(days);
    }

    private static void thin(TreeSet<LocalDate> days, int rounds) {
        List<LocalDate> all = new ArrayList<>(days);
        int surplus = all.size() - rounds;
        for (int i = 0; i < surplus; i++) {
            days.remove(all.get((2 * i + 1) * all.size() / (2 * surplus)));
        }
    }

    private static void addIfApart(TreeSet<LocalDate> days, LocalDate day, int gap) {
        LocalDate before = days.floor(day);
        LocalDate after = days.ceiling(day);
        boolean apart = (before == null || ChronoUnit.DAYS.between(before, day) >= gap)
                && (after == null || ChronoUnit.DAYS.between(day, after) >= gap);
        if (apart) {
            days.add(day);
        }
    }

    private List<LocalDate> extraDays() {
        int spring = year() + 1;
        List<LocalDate> extra = new ArrayList<>();
        if (year() < 1958) {
            extra.add(LocalDate.of(year(), Month.DECEMBER, 25));
        }
        extra.add(LocalDate.of(year(), Month.DECEMBER, 26));
        extra.add(LocalDate.of(spring, Month.JANUARY, 1));
        extra.add(easterSunday(spring).plusDays(1));
        extra.add(easterSunday(spring).minusDays(2));
        List<LocalDate> taken = new ArrayList<>(salverRounds());
        auroraAutumn().forEach(day -> taken.add(day.plusDays(1)));
        auroraSpring().forEach(day -> taken.add(day.plusDays(1)));
        List<LocalDate> midweek = new ArrayList<>();
        LocalDate end = lastDay();
        for (LocalDate day = firstDay().plusDays(4); day.isBefore(end); day = day.plusWeeks(1)) {
            if (!era.continentalCup() || !taken.contains(day)) {
                midweek.add(day);
            }
        }
        Collections.rotate(midweek, -midweek.size() / 2);
        for (int step = 0; step < 3; step++) {
            for (int i = step; i < midweek.size(); i += 3) {
                extra.add(midweek.get(i));
            }
        }
        return extra;
    }

    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
