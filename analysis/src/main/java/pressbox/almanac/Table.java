package pressbox.almanac;

import java.util.List;
import java.util.Optional;

/// A league table on a day.
///
/// @param pointsForWin by the rule of its time
public record Table(String competition, String season, int pointsForWin, List<Row> rows) {
    /// One club's line.
    ///
    /// @param points   after deductions
    /// @param deducted points that the league took away
    /// @param why      the reason for that, empty where there was none
    public record Row(
            int place,
            String club,
            int won,
            int drawn,
            int lost,
            int scored,
            int conceded,
            int points,
            int deducted,
            String why) {
        public int played() {
            return won + drawn + lost;
        }

        Row placed(int where) {
            return new Row(where, club, won, drawn, lost, scored, conceded, points, deducted, why);
        }

        @Override
        public String toString() {
            return place + ". " + club + " P" + played() + " W" + won + " D" + drawn + " L" + lost + " F" + scored
                    + " A" + conceded + " Pts " + points
                    + (deducted == 0 ? "" : " (" + deducted + " deducted: " + why + ")");
        }
    }

    public Table {
        rows = List.copyOf(rows);
    }

    /// Two before 1981-82, three from then on.
    public static int pointsForWin(String season) {
        return season.compareTo("1981-82") < 0 ? 2 : 3;
    }

    public Optional<Row> row(String club) {
        return rows.stream().filter(r -> r.club().equals(club)).findFirst();
    }
}
