package pressbox.almanac;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Holds the weekdays that a file writes against its dates.
///
/// A weekday that does not fit is remarked on and the date stands. Two kinds of file are moved as a whole, with a
/// remark: one whose weekdays, ten at least, are all the same one day away from its dates, where the weekdays are
/// believed; and a league of a hundred matches or more that has more than a third of them on Fridays and more than
/// twice as many as on Saturdays, which is a day early (as openfootball's of 1999-2000 are).
final class WeekdayCheck {
    private static final int FEWEST_DATES = 10;
    private static final int FEWEST_MATCHES = 100;
    private static final int WEEK = 7;

    private record Written(Place place, LocalDate day, DayOfWeek weekday) {
        int daysAway() {
            int days = Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), WEEK);
            return days > WEEK / 2 ? days - WEEK : days;
        }
    }

    private final List<Written> written = new ArrayList<>();

    void add(Place place, LocalDate day, DayOfWeek weekday) {
        written.add(new Written(place, day, weekday));
    }

    /// The matches on their days, with remarks on what did not fit.
    List<Listing> settle(List<Listing> listings, List<Remark> remarks) {
        int away = commonDistance();
        if (away != 0) {
            return moved(listings, away, "every weekday of the file is a day away from its date", remarks);
        }
        for (Written date : written) {
            if (date.daysAway() != 0) {
                remarks.add(new Remark(
                        date.place(), date.day() + " is no " + name(date.weekday()) + ": taken by its date"));
            }
        }
        return isDayEarly(listings)
                ? moved(listings, 1, "a league that plays on Fridays instead of Saturdays", remarks)
                : listings;
    }

    private static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /// 1 or -1 where all weekdays are that far from their dates, else 0.
    private int commonDistance() {
        if (written.size() < FEWEST_DATES) {
            return 0;
        }
        int first = written.getFirst().daysAway();
        boolean all = Math.abs(first) == 1 && written.stream().allMatch(date -> date.daysAway() == first);
        return all ? first : 0;
    }

    private static boolean isDayEarly(List<Listing> listings) {
        int league = 0;
        int fridays = 0;
        int saturdays = 0;
        for (Listing listing : listings) {
            if (listing.competition().startsWith("L") && listing.round().isEmpty()) {
                league++;
                fridays += listing.date().getDayOfWeek() == DayOfWeek.FRIDAY ? 1 : 0;
                saturdays += listing.date().getDayOfWeek() == DayOfWeek.SATURDAY ? 1 : 0;
            }
        }
        return league >= FEWEST_MATCHES && fridays * 3 > league && fridays > 2 * saturdays;
    }

    private static List<Listing> moved(List<Listing> listings, int days, String why, List<Remark> remarks) {
        if (listings.isEmpty()) {
            return listings;
        }
        String direction = days > 0 ? "later" : "earlier";
        remarks.add(new Remark(
                listings.getFirst().place(), why + ": all its matches are taken to be one day " + direction));
        return listings.stream()
                .map(listing -> listing.on(listing.date().plusDays(days)))
                .toList();
    }
}
