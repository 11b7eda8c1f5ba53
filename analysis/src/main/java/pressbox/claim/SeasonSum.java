package pressbox.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.almanac.Table;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Ten points from 31", "62 goals this season": points or goals added up over a season.
///
/// @param played the number of matches that the sentence states; empty where it states none
record SeasonSum(
        String club, Sum sum, Amount amount, Optional<Integer> played, Period period, Contest contest, Where where)
        implements Question {
    @Override
    public String inWords() {
        return amount + " " + sum.counted(2).substring(2)
                + played.map(p -> " from " + p + " matches").orElse("") + " in " + period.words() + ", "
                + where.narrow(contest.narrow(Scope.ALL)).words();
    }

    @Override
    public Elsewhere elsewhere(Set<String> leagues) {
        return Elsewhere.of(
                contest, where, leagues, (in, at) -> new SeasonSum(club, sum, amount, played, period, in, at));
    }

    @Override
    public Verdict judge(Setting setting) {
        return Cases.verdict(sum.readings(contest), each -> setting.inPeriod(club, period, each, where, this::count));
    }

    private static int pointsForWin(History history) {
        return Table.pointsForWin(history.season(history.size() - 1));
    }

    private Case count(History history) {
        int found = sum.of(history, 0, history.size() - 1, pointsForWin(history));
        boolean holds =
                amount.fits(found) && played.map(p -> p == history.size()).orElse(true);
        return Case.of(
                holds,
                new Answer(
                        history.scope().words(),
                        sum.counted(found) + " in " + history.size() + " matches",
                        history.all(),
                        List.of()));
    }
}
