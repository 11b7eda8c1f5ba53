package pressbox.claim;

import java.util.List;
import pressbox.almanac.History;

/// What is added up over some matches.
enum Sum {
    POINTS("points"),
    SCORED("goals scored"),
    CONCEDED("goals conceded");

    private final String words;

    Sum(String words) {
        this.words = words;
    }

    /// @param pointsForWin three, or two in older times
    int of(History history, int first, int last, int pointsForWin) {
        int sum = 0;
        for (int i = first; i <= last; i++) {
            sum += switch (this) {
                case POINTS -> history.margin(i) > 0 ? pointsForWin : history.margin(i) == 0 ? 1 : 0;
                case SCORED -> history.scored(i);
                case CONCEDED -> history.conceded(i);
            };
        }
        return sum;
    }

    /// The competitions in which it may be meant: points are won in a league.
    List<Contest> readings(Contest contest) {
        return this == POINTS ? List.of(contest) : contest.readings();
    }

    /// "7 goals scored".
    String counted(int sum) {
        return sum + " " + (sum == 1 ? one() : words);
    }

    private String one() {
        return switch (this) {
            case POINTS -> "point";
            case SCORED -> "goal scored";
            case CONCEDED -> "goal conceded";
        };
    }
}
