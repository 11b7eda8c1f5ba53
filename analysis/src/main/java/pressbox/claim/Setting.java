package pressbox.claim;

import java.time.LocalDate;
import pressbox.almanac.Almanac;
import pressbox.almanac.History;
import pressbox.almanac.Scope;

/// Against what a claim is judged: the record, and the day up to which it counts.
record Setting(Almanac almanac, LocalDate day) {
    History history(String club, Contest contest, Where where) {
        return almanac.history(club, where.narrow(contest.narrow(Scope.ALL)), day);
    }

    /// The season that the day falls in, by the calendar: it turns on 1 July.
    String season() {
        return seasonOf(day);
    }

    static String seasonOf(LocalDate day) {
        int year = day.getMonthValue() >= 7 ? day.getYear() : day.getYear() - 1;
        int next = (year + 1) % 100;
        return year + (next < 10 ? "-0" : "-") + next;
    }
}
