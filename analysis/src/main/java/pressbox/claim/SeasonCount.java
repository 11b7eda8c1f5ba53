package pressbox.claim;

import java.util.List;
import java.util.Optional;
import pressbox.almanac.History;
import pressbox.almanac.RunKind;
import pressbox.almanac.Scope;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Three league wins this season", "none of six lost at home": how often in a season, and of how many.
///
/// @param played the number of matches that the sentence states; empty where it states none
record SeasonCount(
        String club, RunKind kind, Amount count, Optional<Integer> played, String season, Contest contest, Where where)
        implements Question {
    @Override
    public String inWords() {
        return count + " " + kind.counted(2).substring(2)
                + played.map(p -> " of " + p).orElse("")
                + " in " + season + ", "
                + where.narrow(contest.narrow(Scope.ALL)).words();
    }

    @Override
    public Verdict judge(Setting setting) {
        if (!where.unknown().isEmpty()) {
            return new Verdict.CannotTell("the record does not name " + where.unknown());
        }
        List<Contest> contests = contest.stated() ? List.of(contest) : List.of(contest, Contest.all(false));
        return Cases.verdict(contests, each -> ask(setting, each));
    }

    private Case ask(Setting setting, Contest in) {
        History history = setting.almanac()
                .history(club, where.narrow(in.narrow(Scope.ALL)).of(season), setting.day());
        String missing = new Gaps(setting, club, where).in(in, Season.start(season));
        if (!missing.isEmpty()) {
            return new Case.Open("the record lacks " + missing);
        }
        if (history.isEmpty()) {
            return new Case.Open("the record has no such match of " + club + " in " + season);
        }
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
