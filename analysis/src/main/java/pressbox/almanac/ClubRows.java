package pressbox.almanac;

import java.util.List;

/// The matches that count once more, club after club and day after day, each as that club saw it: a question about a
/// club reads one stretch of these columns and nothing else.
final class ClubRows {
    private static final List<Venue> VENUES = List.of(Venue.ANYWHERE, Venue.HOME, Venue.AWAY, Venue.NEUTRAL);

    /// Whose ground it was on, as the club saw it, by `code`; that of `ANYWHERE` where it is not known.
    final byte[] venue;

    final int[] row;
    final int[] day;
    final byte[] scored;
    final byte[] conceded;
    final byte[] competition;
    final short[] season;
    final short[] opponent;

    private final int[] start;

    /// @param counting the rows that count, by day
    ClubRows(Columns columns, int[] counting) {
        int clubs = columns.clubs.size();
        start = new int[clubs + 1];
        for (int i : counting) {
            start[columns.home[i] + 1]++;
            start[columns.away[i] + 1]++;
        }
        for (int club = 0; club < clubs; club++) {
            start[club + 1] += start[club];
        }
        int sides = 2 * counting.length;
        row = new int[sides];
        day = new int[sides];
        scored = new byte[sides];
        conceded = new byte[sides];
        competition = new byte[sides];
        season = new short[sides];
        opponent = new short[sides];
        venue = new byte[sides];
        int[] next = start.clone();
        for (int i : counting) {
            int home = next[columns.home[i]]++;
            int away = next[columns.away[i]]++;
            put(home, i, columns);
            put(away, i, columns);
            scored[home] = columns.homeGoals[i];
            conceded[home] = columns.awayGoals[i];
            opponent[home] = columns.away[i];
            venue[home] = venue(columns.ground[i], Venue.HOME);
            scored[away] = columns.awayGoals[i];
            conceded[away] = columns.homeGoals[i];
            opponent[away] = columns.home[i];
            venue[away] = venue(columns.ground[i], Venue.AWAY);
        }
    }

    private void put(int place, int i, Columns columns) {
        row[place] = i;
        day[place] = columns.day[i];
        competition[place] = columns.competition[i];
        season[place] = columns.season[i];
    }

    private static byte venue(byte ground, Venue side) {
        Venue venue =
                ground == Columns.NEUTRAL ? Venue.NEUTRAL : ground == Columns.GROUND_UNKNOWN ? Venue.ANYWHERE : side;
        return code(venue);
    }

    static byte code(Venue venue) {
        return (byte) VENUES.indexOf(venue);
    }

    /// Place of a club's first match on or after a day.
    int from(int club, int firstDay) {
        int low = start[club];
        int high = start[club + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day[middle] < firstDay) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// How often a club has met each other by a day, by number of the other.
    int[] meetings(int club, int lastDay) {
        int[] met = new int[start.length - 1];
        for (int place = start[club]; place < start[club + 1] && day[place] <= lastDay; place++) {
            met[opponent[place]]++;
        }
        return met;
    }

    /// How many matches a club has.
    int matches(int club) {
        return start[club + 1] - start[club];
    }
}
