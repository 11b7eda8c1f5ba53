package pressbox.demo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// A league's table: two points for a win until 1981, goal average until 1976, then goal difference, as in the old
/// game.
final class LeagueTable {
    private final Era era;
    private final int[] clubs;
    private final int[] points;
    private final int[] scored;
    private final int[] conceded;

    LeagueTable(Era era, int[] clubs) {
        this.era = era;
        this.clubs = clubs.clone();
        this.points = new int[clubs.length];
        this.scored = new int[clubs.length];
        this.conceded = new int[clubs.length];
    }

    void add(int home, int away, SeasonPlay.Outcome outcome) {
        int h = place(home);
        int a = place(away);
        scored[h] += outcome.home();
        conceded[h] += outcome.away();
        scored[a] += outcome.away();
        conceded[a] += outcome.home();
        int win = era.year() < 1981 ? 2 : 3;
        if (outcome.home() == outcome.away()) {
            points[h]++;
            points[a]++;
        } else {
            points[outcome.home() > outcome.away() ? h : a] += win;
        }
    }

    private int place(int club) {
        for (int i = 0; i < clubs.length; i++) {
            if (clubs[i] == club) {
                return i;
            }
        }
        throw new IllegalArgumentException("club " + club + " is not in this league");
    }

    /// The clubs, best first.
    List<Integer> order() {
        Comparator<Integer> best = Comparator.<Integer>comparingInt(i -> -points[i])
                .thenComparingDouble(i -> era.year() < 1976
                        ? -(double) scored[i] / Math.max(1, conceded[i])
                        : conceded[i] - (double) scored[i])
                .thenComparingInt(i -> -scored[i]);
        Integer[] places = new Integer[clubs.length];
        Arrays.setAll(places, i -> i);
        Arrays.sort(places, best);
        return Arrays.stream(places).map(i -> clubs[i]).toList();
    }
}
