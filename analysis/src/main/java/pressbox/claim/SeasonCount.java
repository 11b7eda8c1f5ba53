package pressbox.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.History;
import pressbox.almanac.Outcome;
import pressbox.almanac.Scope;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Three league wins this season", "none of six lost at home": how often in a season, and of how many.
///
/// @param played the number of matches that the sentence states; empty where it states none
record SeasonCount(
        String club, Outcome kind, Amount count, Optional<Integer> played, Period period, Contest contest, Where where)
        implements Question {
    @Override
    public String inWords() {
        return count + " " + kind.counted(2).substring(2)
                + played.map(p -> " of " + p).orElse("")
                + " in " + period.words() + ", "
                + where.narrow(contest.narrow(Scope.ALL)).words();
    }

    @Override
    public Elsewhere elsewhere(Set<String> leagues) {
        return Elsewhere.of(
                contest, where, leagues, (in, at) -> new SeasonCount(club, kind, count, played, period, in, at));
    }

    @Override
    public Verdict judge(Setting setting) {
        return Cases.verdict(contest.readings(), each -> setting.inPeriod(club, period, each, where, this::count));
    }

    private Case count(History history) {
        int found = history.count(kind, 0, history.size() - 1);
        boolean holds =
                count.fits(found) && played.map(p -> p == history.size()).orElse(true);
        return Case.of(
                holds,
                new Answer(
                        history.scope().words(),
                        kind.counted(found) + " in " + history.size() + " matches",
                        history.all(),
                        List.of()));
    }
}
