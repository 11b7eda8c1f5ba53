package pressbox.almanac;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Adds results up to a table by the rules of the English league at the time: two points for a win before 1981-82, goal
/// average before 1976-77, goal difference and then goals after. Points deducted by the league are not known here.
final class TableMaker {
    private final String season;
    private final Map<String, int[]> sums = new HashMap<>();

    TableMaker(String season) {
        this.season = season;
    }

    void add(String home, String away, int homeGoals, int awayGoals) {
        count(home, homeGoals, awayGoals);
        count(away, awayGoals, homeGoals);
    }

    private void count(String club, int scored, int conceded) {
        int[] sum = sums.computeIfAbsent(club, c -> new int[5]);
        sum[scored > conceded ? 0 : scored == conceded ? 1 : 2]++;
        sum[3] += scored;
        sum[4] += conceded;
    }

    Table table(String competition) {
        int forWin = Table.pointsForWin(season);
        List<Table.Row> rows = new ArrayList<>();
        sums.forEach((club, s) -> rows.add(new Table.Row(0, club, s[0], s[1], s[2], s[3], s[4], s[0] * forWin + s[1])));
        Comparator<Table.Row> byGoals = season.compareTo("1976-77") < 0
                ? Comparator.comparingDouble(r -> -r.scored() / Math.max(r.conceded(), 0.01))
                : Comparator.<Table.Row>comparingInt(r -> r.conceded() - r.scored())
                        .thenComparingInt(r -> -r.scored());
        rows.sort(Comparator.<Table.Row>comparingInt(r -> -r.points())
                .thenComparing(byGoals)
                .thenComparing(Table.Row::club));
        List<Table.Row> placed = new ArrayList<>();
        for (Table.Row r : rows) {
            placed.add(new Table.Row(
                    placed.size() + 1, r.club(), r.won(), r.drawn(), r.lost(), r.scored(), r.conceded(), r.points()));
        }
        return new Table(competition, season, forWin, placed);
    }
}
