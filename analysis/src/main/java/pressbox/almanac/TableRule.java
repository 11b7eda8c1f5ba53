package pressbox.almanac;

import java.time.LocalDate;
import java.util.Comparator;

/// How the English leagues ranked clubs in a season.
///
/// Two points for a win before 1981-82. Level on points, goal average decided before 1976-77, then goal difference and
/// goals scored; in the Football League goals scored came first from 1992-93 to 1998-99. The third and fourth tiers of
/// 2019-20, broken off, were settled by points for each match played.
record TableRule(int pointsForWin, Comparator<Table.Row> order) {
    private static final String BROKEN_OFF = "2019-20";

    /// The day on which the clubs of the third and fourth tier ended their season.
    private static final LocalDate DAY_BROKEN_OFF = LocalDate.of(2020, 6, 9);

    private static final Comparator<Table.Row> POINTS = Comparator.comparingInt(row -> -row.points());
    private static final Comparator<Table.Row> POINTS_FOR_EACH_MATCH =
            Comparator.comparingDouble(row -> -(double) row.points() / row.played());
    private static final Comparator<Table.Row> AVERAGE =
            Comparator.comparingDouble(row -> -row.scored() / Math.max(row.conceded(), 0.01));
    private static final Comparator<Table.Row> DIFFERENCE =
            Comparator.comparingInt(row -> row.conceded() - row.scored());
    private static final Comparator<Table.Row> GOALS = Comparator.comparingInt(row -> -row.scored());

    static TableRule of(String competition, String season, LocalDate day) {
        boolean footballLeague = !competition.equals("L1");
        boolean lower = competition.equals("L3") || competition.equals("L4");
        boolean brokenOff = lower && season.equals(BROKEN_OFF) && !day.isBefore(DAY_BROKEN_OFF);
        Comparator<Table.Row> goals = season.compareTo("1976-77") < 0
                ? AVERAGE.thenComparing(GOALS)
                : footballLeague && season.compareTo("1992-93") >= 0 && season.compareTo("1998-99") <= 0
                        ? GOALS.thenComparing(DIFFERENCE)
                        : DIFFERENCE.thenComparing(GOALS);
        return new TableRule(
                Table.pointsForWin(season),
                (brokenOff ? POINTS_FOR_EACH_MATCH : POINTS)
                        .thenComparing(goals)
                        .thenComparing(Table.Row::club));
    }
}
