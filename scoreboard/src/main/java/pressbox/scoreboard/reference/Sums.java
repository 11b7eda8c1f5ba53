package pressbox.scoreboard.reference;

import java.util.List;

/// Goals and points added up.
final class Sums {
    private Sums() {}

    /// @param what `for`, `against`, `difference`, or `points` by the rule of each match's time
    static int of(String what, List<Side> sides) {
        int sum = 0;
        for (Side side : sides) {
            sum += switch (what) {
                case "for" -> side.scored();
                case "against" -> side.conceded();
                case "difference" -> side.margin();
                case "points" -> side.pointsOfItsTime();
                default -> throw new WrongCheck("there is no sum of " + what);
            };
        }
        return sum;
    }

    static int points(List<Side> sides, int forWin) {
        int points = 0;
        for (Side side : sides) {
            points += side.points(forWin);
        }
        return points;
    }
}
