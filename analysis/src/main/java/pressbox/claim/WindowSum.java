package pressbox.claim;

import java.util.List;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Conceded eight goals in their last three", "one point from the last six": something added up over the latest
/// matches.
record WindowSum(String club, Sum sum, Amount amount, int window, Contest contest, Where where) implements Question {
    @Override
    public String inWords() {
        return amount + " " + sum.counted(2).substring(2) + " in the last " + window + " "
                + where.narrow(contest.narrow(Scope.ALL)).words();
    }

    @Override
    public Verdict judge(Setting setting) {
        if (!where.unknown().isEmpty()) {
            return new Verdict.CannotTell("the record does not name " + where.unknown());
        }
        List<Contest> contests =
                contest.stated() || sum == Sum.POINTS ? List.of(contest) : List.of(contest, Contest.all(false));
        return Cases.verdict(contests, each -> ask(setting, each));
    }

    private Case ask(Setting setting, Contest in) {
        History history = setting.history(club, in, where);
        int first = history.size() - window;
        String missing = new Gaps(setting, club, where).in(in, first < 0 ? setting.day() : history.day(first));
        if (!missing.isEmpty()) {
            return new Case.Open("the record lacks " + missing);
        }
        if (first < 0) {
            return new Case.Open("the record has only " + history.size() + " such matches of " + club);
        }
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
