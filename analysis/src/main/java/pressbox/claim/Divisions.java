package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;
import pressbox.football.Match;

/// Tells from the leagues that a club played in whether it went up or down of late.
final class Divisions {
    private static final Case UNTOLD = new Case.Open("the sentence does not say when they went up or down");

    private Divisions() {}

    /// Whether the last change of the season took the club up (-1) or down (1); open where it did not.
    static Case moved(String club, int way, Setting setting) {
        Contest leagues = ContestReader.leagues(setting.almanac().leagues(), true);
        History history = setting.almanac().history(club, leagues.narrow(Scope.ALL), setting.day());
        List<Match> lasts = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            if (i + 1 == history.size() || !history.isSameSeason(i, i + 1)) {
                lasts.add(history.match(i));
            }
        }
        if (lasts.size() < 2) {
            return UNTOLD;
        }
        Match now = lasts.getLast();
        Match before = lasts.get(lasts.size() - 2);
        if (now.season().equals(setting.season())) {
            boolean moved = Integer.signum(tier(now) - tier(before)) == way;
            String because = before.season() + " in " + name(before, setting) + ", " + now.season() + " in "
                    + name(now, setting);
            return moved ? new Case.True(new Answer("leagues", because, List.of(before, now), List.of())) : UNTOLD;
        }
        return LeagueTable.of(setting, club, "")
                .table()
                .filter(table ->
                        (way < 0 ? new Placing.Promotion() : new Placing.Drop()).holds(table) == Placing.Answer.YES)
                .<Case>map(table -> new Case.True(
                        new Answer(table.name() + " table", table.own().toString(), table.last(), List.of())))
                .orElse(UNTOLD);
    }

    private static int tier(Match match) {
        return match.competition().charAt(1) - '0';
    }

    private static String name(Match match, Setting setting) {
        return setting.almanac().coverage().name(match.competition());
    }
}
