package pressbox.almanac;

import java.util.Arrays;
import java.util.BitSet;

/// The rows of each season of each competition, and the days between which a season was played: a question about one
/// season passes over the others.
final class SeasonRows {
    private final Columns columns;
    private final int competitions;
    private final int[] rows;
    private final int[] start;
    private final int[] firstDay;
    private final int[] lastDay;

    SeasonRows(Columns columns) {
        this.columns = columns;
        competitions = columns.competitions.size();
        int seasons = columns.seasons.size();
        int[] played = columns.playedOrAwarded();
        rows = new int[played.length];
        start = new int[seasons * competitions + 1];
        firstDay = new int[seasons];
        lastDay = new int[seasons];
        Arrays.fill(firstDay, Integer.MAX_VALUE);
        Arrays.fill(lastDay, Integer.MIN_VALUE);
        for (int row : played) {
            start[stretch(row) + 1]++;
            int season = columns.season[row];
            firstDay[season] = Math.min(firstDay[season], columns.day[row]);
            lastDay[season] = Math.max(lastDay[season], columns.day[row]);
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        int[] next = start.clone();
        for (int row : played) {
            rows[next[stretch(row)]++] = row;
        }
    }

    private int stretch(int row) {
        return columns.season[row] * competitions + columns.competition[row];
    }

    int firstDay(int season) {
        return firstDay[season];
    }

    int lastDay(int season) {
        return lastDay[season];
    }

    /// The rows of a competition's season: those that count by day, then those of awarded matches by day; none for a
    /// number below 0.
    int[] of(int competition, int season) {
        if (competition < 0 || season < 0) {
            return new int[0];
        }
        int stretch = season * competitions + competition;
        return Arrays.copyOfRange(rows, start[stretch], start[stretch + 1]);
    }

    /// Adds the numbers of the clubs that have a match in a competition's season.
    void addClubs(int competition, int season, BitSet clubs) {
        for (int row : of(competition, season)) {
            clubs.set(columns.home[row]);
            clubs.set(columns.away[row]);
        }
    }
}
