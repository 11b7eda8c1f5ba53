package pressbox.claim;

import java.time.LocalDate;
import java.util.function.Function;
import pressbox.almanac.Almanac;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.claim.Cases.Case;

/// Against what a claim is judged: the record, and the day up to which it counts.
record Setting(Almanac almanac, LocalDate day) {
    History history(String club, Contest contest, Where where) {
        return almanac.history(club, where.narrow(contest.narrow(Scope.ALL)), day);
    }

    /// Asks of the club's matches since the horizon, where the record knows them.
    Case since(String club, Horizon horizon, Contest contest, Where where, Function<History, Case> ask) {
        return horizon instanceof Horizon.Unknown unknown
                ? new Case.Open("since when is not in the record: " + unknown.words())
                : whole(club, contest, where, Horizon.earliest(horizon, day), history(club, contest, where), ask);
    }

    /// Asks of the club's matches in a time, where the record has them.
    Case inPeriod(String club, Period period, Contest contest, Where where, Function<History, Case> ask) {
        LocalDate until = period.until(day);
        Scope scope = period.narrow(where.narrow(contest.narrow(Scope.ALL)));
        return new Setting(almanac, until)
                .whole(
                        club,
                        contest,
                        where,
                        period.from(),
                        almanac.history(club, scope, until),
                        all -> all.isEmpty()
                                ? new Case.Open("the record has no such match of " + club + " in " + period.words())
                                : ask.apply(all));
    }

    /// Asks of the club's latest matches, or of its first ones of the season, as many as `window`, where the record has
    /// them.
    Case ofWindow(String club, int window, boolean opening, Contest contest, Where where, Function<History, Case> ask) {
        if (opening) {
            return ofOpening(club, window, contest, where, ask);
        }
        History history = history(club, contest, where);
        int first = history.size() - window;
        return whole(
                club,
                contest,
                where,
                first < 0 ? day : history.day(first),
                history,
                all -> first < 0
                        ? new Case.Open("the record has only " + all.size() + " such matches of " + club)
                        : ask.apply(all));
    }

    private Case ofOpening(String club, int window, Contest contest, Where where, Function<History, Case> ask) {
        Scope scope = where.narrow(contest.narrow(Scope.ALL)).of(season());
        History season = almanac.history(club, scope, day);
        if (season.size() < window) {
            return new Case.Open(
                    "the record has only " + season.size() + " such matches of " + club + " in " + season());
        }
        History opening = almanac.history(club, scope, season.day(window - 1));
        return whole(club, contest, where, Season.start(season()), opening, ask);
    }

    private Case whole(
            String club, Contest contest, Where where, LocalDate from, History history, Function<History, Case> ask) {
        if (!where.unknown().isEmpty()) {
            return new Case.Open("the record does not name " + where.unknown());
        }
        String missing = new Gaps(this, club, where).in(contest, from);
        return missing.isEmpty() ? ask.apply(history) : new Case.Open("the record lacks " + missing);
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
