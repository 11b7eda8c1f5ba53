package pressbox.claim;

import java.util.List;
import java.util.Set;
import pressbox.almanac.History;
import pressbox.almanac.History.Stretch;
import pressbox.almanac.Outcome;
import pressbox.almanac.Scope;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Their longest winning run this season is four", "have not won two in a row all season": the longest run within a
/// time, whether it goes on or not.
record LongestRun(String club, Outcome kind, Amount length, Period period, Contest contest, Where where)
        implements Question {
    @Override
    public String inWords() {
        return "longest run of " + kind.counted(2).substring(2) + " in " + period.words() + ", " + length + ", "
                + where.narrow(contest.narrow(Scope.ALL)).words();
    }

    @Override
    public Elsewhere elsewhere(Set<String> leagues) {
        return Elsewhere.of(contest, where, leagues, (in, at) -> new LongestRun(club, kind, length, period, in, at));
    }

    @Override
    public Verdict judge(Setting setting) {
        return Cases.verdict(contest.readings(), each -> setting.inPeriod(club, period, each, where, this::compare));
    }

    private Case compare(History all) {
        Stretch longest = all.longestRun(kind, all.size());
        String because = longest.length() == 0
                ? kind.counted(0) + " in " + all.size() + " matches"
                : "the longest run was of " + kind.counted(longest.length()) + ", "
                        + Horizon.days(all.day(longest.first()), all.day(longest.last()));
        return Case.of(
                length.fits(longest.length()),
                new Answer(all.scope().words(), because, all.matches(longest), List.of()));
    }
}
