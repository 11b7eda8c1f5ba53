package pressbox.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.almanac.Table;
import pressbox.football.Match;

/// The table of a club's league on a day.
///
/// @param clubs how many clubs the league has, those that have not played yet too
/// @param history the club's league matches of the season
record LeagueTable(Table table, Table.Row own, int clubs, History history, String name) {
    /// A table, or what the record lacks for it.
    record Found(Optional<LeagueTable> table, String missing) {}

    /// @param season as in `2025-26`; empty for the one that the club is in, or has ended last, on the day
    static Found of(Setting setting, String club, String season) {
        Contest leagues = ContestReader.leagues(setting.almanac().leagues(), true);
        Optional<Match> last = setting.almanac().latest(club, leagues.narrow(Scope.ALL), setting.day());
        String missing = new Gaps(setting, club).in(leagues, setting.day());
        if (!missing.isEmpty() || last.isEmpty()) {
            return new Found(Optional.empty(), missing.isEmpty() ? "league matches of " + club : missing);
        }
        String which = season.isEmpty() ? last.get().season() : season;
        History history =
                setting.almanac().history(club, leagues.narrow(Scope.ALL).of(which), setting.day());
        if (history.isEmpty()) {
            return new Found(Optional.empty(), "league matches of " + which);
        }
        String code = history.competition(history.size() - 1);
        Table table = setting.almanac().table(code, which, setting.day());
        int clubs = setting.almanac().clubs(Set.of(code), which).size();
        return new Found(
                table.row(club)
                        .map(row -> new LeagueTable(
                                table,
                                row,
                                clubs,
                                history,
                                setting.almanac().coverage().name(code))),
                "a line for " + club + " in the table");
    }

    Optional<Divides> divides() {
        return Divides.of(table.competition(), table.season());
    }

    /// The row of a place; none where the league has no such place or too few clubs have played.
    Optional<Table.Row> at(int place) {
        return place >= 1 && place <= table.rows().size()
                ? Optional.of(table.rows().get(place - 1))
                : Optional.empty();
    }

    /// The place counted from the bottom, which is 1.
    int fromBottom(int place) {
        return clubs - place + 1;
    }

    /// The highest place that goes down.
    OptionalInt drop() {
        OptionalInt down = divides().map(Divides::down).orElse(OptionalInt.empty());
        return down.isPresent() && down.getAsInt() > 0
                ? OptionalInt.of(fromBottom(down.getAsInt()))
                : OptionalInt.empty();
    }

    /// The lowest place that goes up at once.
    OptionalInt promotion() {
        int up = divides().map(Divides::up).orElse(0);
        return up > 0 ? OptionalInt.of(up) : OptionalInt.empty();
    }

    /// The lowest place that plays off.
    OptionalInt playOff() {
        Optional<Divides> divides = divides();
        OptionalInt more = divides.map(Divides::playOff).orElse(OptionalInt.empty());
        return more.isPresent() && more.getAsInt() > 0
                ? OptionalInt.of(divides.get().up() + more.getAsInt())
                : OptionalInt.empty();
    }

    /// The club's matches, for an answer: its last one.
    List<Match> last() {
        return history.matches(history.size() - 1, history.size() - 1);
    }
}
