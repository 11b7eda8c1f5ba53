package pressbox.demo;

import java.io.IOException;
import java.time.LocalDate;

/// One played match of the invented history, in the columns of a match record file.
///
/// @param round empty for a league match
/// @param homeGoals goals after extra time, a shoot-out not counted
/// @param ft the score after 90 minutes as `1-1` where extra time was played, otherwise empty
/// @param pens the shoot-out as `4-2`, otherwise empty
record MatchRow(
        LocalDate date,
        String season,
        String comp,
        String round,
        String home,
        String away,
        int homeGoals,
        int awayGoals,
        Ground ground,
        String ft,
        String pens) {

    /// Whose ground a match is played on.
    enum Ground {
        HOME,
        NEUTRAL
    }

    static final String HEADER = "date,season,comp,round,home,away,hg,ag,neutral,aet,ft,pens,ha,status,src";

    /// Appends this match as one line, without a line end.
    void writeTo(Appendable out) throws IOException {
        out.append(date.toString()).append(',').append(season).append(',');
        out.append(comp).append(',').append(round).append(',');
        out.append(home).append(',').append(away).append(',');
        out.append(Integer.toString(homeGoals)).append(',').append(Integer.toString(awayGoals));
        out.append(ground == Ground.NEUTRAL ? ",1," : ",0,").append(ft.isEmpty() ? "0," : "1,");
        out.append(ft).append(',').append(pens).append(",1,,sim");
    }

    boolean involves(String club) {
        return home.equals(club) || away.equals(club);
    }

    @Override
    public String toString() {
        return "%s %s%s: %s %d-%d %s"
                .formatted(date, comp, round.isEmpty() ? "" : " " + round, home, homeGoals, awayGoals, away);
    }
}
