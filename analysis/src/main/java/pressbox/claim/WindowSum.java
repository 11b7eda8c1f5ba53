package pressbox.claim;

import java.util.List;
import java.util.Set;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Conceded eight goals in their last three", "one point from the last six": something added up over the latest
/// matches.
record WindowSum(String club, Sum sum, Amount amount, int window, boolean opening, Contest contest, Where where)
        implements Question {
    @Override
    public String inWords() {
        return amount + " " + sum.counted(2).substring(2) + (opening ? " in the first " : " in the last ") + window
                + " " + where.narrow(contest.narrow(Scope.ALL)).words();
    }

    @Override
    public Elsewhere elsewhere(Set<String> leagues) {
        return Elsewhere.of(
                contest, where, leagues, (in, at) -> new WindowSum(club, sum, amount, window, opening, in, at));
    }

    @Override
    public Verdict judge(Setting setting) {
        return Cases.verdict(
                sum.readings(contest),
                each -> setting.ofWindow(club, window, opening, each, where, history -> count(history, setting)));
    }

    private Case count(History history, Setting setting) {
        int first = history.size() - window;
        int forWin = setting.day().getYear() < 1981 ? 2 : 3;
        int found = sum.of(history, first, history.size() - 1, forWin);
        return Case.of(
                amount.fits(found),
                new Answer(
                        history.scope().words(),
                        sum.counted(found) + " in the last " + window,
                        history.matches(first, history.size() - 1),
                        List.of()));
    }
}
