package pressbox.scoreboard.reference;

import java.time.LocalDate;

/// A match that counts.
///
/// @param homeGoals after extra time, without a shoot-out; so are `awayGoals`
/// @param sure      whether it is known who was at home
public record Game(
        LocalDate day,
        String season,
        String comp,
        String home,
        String away,
        int homeGoals,
        int awayGoals,
        boolean neutral,
        boolean sure) {
    boolean isLeague() {
        return isLeague(comp);
    }

    static boolean isLeague(String comp) {
        return comp.length() > 1 && comp.charAt(0) == 'L' && Character.isDigit(comp.charAt(1));
    }

    @Override
    public String toString() {
        return day + " " + comp + " " + home + " " + homeGoals + "-" + awayGoals + " " + away
                + (neutral ? " (neutral)" : "");
    }
}
