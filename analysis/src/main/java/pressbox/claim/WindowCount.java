package pressbox.claim;

import java.util.Set;
import pressbox.almanac.History;
import pressbox.almanac.History.Stretch;
import pressbox.almanac.Outcome;
import pressbox.almanac.Scope;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Nine defeats in the last twelve", "drawn half of their last ten": how many of the latest matches were of one kind.
///
/// @param window  how many matches are looked at
/// @param opening whether the first of the season are meant, and not the latest
record WindowCount(
        String club,
        Outcome kind,
        Amount count,
        int window,
        boolean opening,
        Horizon horizon,
        Contest contest,
        Where where)
        implements Question {
    @Override
    public String inWords() {
        return count + (opening ? " of the first " : " of the last ") + window + " "
                + where.narrow(contest.narrow(Scope.ALL)).words() + ": "
                + kind.counted(2).substring(2);
    }

    @Override
    public Elsewhere elsewhere(Set<String> leagues) {
        return Elsewhere.of(
                contest,
                where,
                leagues,
                (in, at) -> new WindowCount(club, kind, count, window, opening, horizon, in, at));
    }

    @Override
    public Verdict judge(Setting setting) {
        return Cases.verdict(
                contest.readings(),
                each -> setting.ofWindow(club, window, opening, each, where, history -> count(history, setting)));
    }

    private Case count(History history, Setting setting) {
        int first = history.size() - window;
        int found = history.count(kind, first, history.size() - 1);
        Stretch now = new Stretch(first, history.size() - 1);
        String because = kind.counted(found) + " in the last " + window;
        if (!count.fits(found) || horizon instanceof Horizon.None) {
            return Case.of(count.fits(found), answer(history, because, now, new Stretch(0, -1)));
        }
        Stretch earlier = history.lastWindow(kind, window, found, first);
        boolean none = earlier.length() == 0;
        String before = none
                ? "; no earlier " + window + " matches had as many"
                : "; the last " + window + " with as many ran "
                        + Horizon.days(history.day(earlier.first()), history.day(earlier.last()));
        boolean fits = horizon instanceof Horizon.Ever
                ? none
                : !none
                        && Horizon.fits(
                                horizon, history.day(earlier.first()), history.day(earlier.last()), setting.day());
        return Case.of(fits, answer(history, because + before, now, earlier));
    }

    private static Answer answer(History history, String because, Stretch now, Stretch earlier) {
        return new Answer(history.scope().words(), because, history.matches(now), history.matches(earlier));
    }
}
