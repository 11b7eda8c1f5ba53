package pressbox.almanac;

import java.time.LocalDate;

/// The rows of one club that lie in a scope up to a day.
final class ScopeRows {
    private static final int NONE = -1;

    private final ClubRows rows;
    private final int first;
    private final int end;
    private final boolean whole;
    private final boolean[] competitions;
    private final boolean anywhere;
    private final byte venue;
    private final boolean anyOpponent;
    private final int opponent;
    private final boolean anySeason;
    private final int season;

    /// @param club its number in the columns
    ScopeRows(Columns columns, ClubRows rows, SeasonRows seasons, int club, Scope scope, LocalDate upTo) {
        this.rows = rows;
        anywhere = scope.venue() == Venue.ANYWHERE;
        venue = ClubRows.code(scope.venue());
        anyOpponent = scope.opponent().isEmpty();
        opponent = anyOpponent ? NONE : columns.clubs.find(scope.opponent());
        anySeason = scope.season().isEmpty();
        season = anySeason ? NONE : columns.seasons.find(scope.season());
        int firstDay = (int) scope.from().toEpochDay();
        int lastDay = (int) upTo.toEpochDay();
        if (season >= 0) {
            firstDay = Math.max(firstDay, seasons.firstDay(season));
            lastDay = Math.min(lastDay, seasons.lastDay(season));
        }
        first = rows.from(club, firstDay);
        end = Math.max(first, rows.from(club, lastDay + 1));
        whole = scope.competitions().isEmpty() && anywhere && anyOpponent && anySeason;
        competitions = new boolean[columns.competitions.size()];
        for (int i = 0; i < competitions.length; i++) {
            competitions[i] =
                    scope.competitions().isEmpty() || scope.competitions().contains(columns.competitions.word(i));
        }
    }

    /// Whether every row from `first()` to the last is one of them.
    boolean areWhole() {
        return whole;
    }

    int first() {
        return first;
    }

    /// How many rows there are from `first()` to the day.
    int reach() {
        return end - first;
    }

    /// Fills `places` with the rows, oldest first, and returns how many they are.
    int into(int[] places) {
        int size = 0;
        for (int place = first; place < end; place++) {
            if (holds(place)) {
                places[size++] = place;
            }
        }
        return size;
    }

    /// The latest row; -1 where there is none.
    int latest() {
        for (int place = end - 1; place >= first; place--) {
            if (holds(place)) {
                return place;
            }
        }
        return NONE;
    }

    private boolean holds(int place) {
        return competitions[rows.competition[place]]
                && (anywhere || rows.venue[place] == venue)
                && (anyOpponent || rows.opponent[place] == opponent)
                && (anySeason || rows.season[place] == season);
    }
}
