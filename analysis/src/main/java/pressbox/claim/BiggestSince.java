package pressbox.claim;

import java.util.Set;
import pressbox.almanac.History;
import pressbox.almanac.Scope;

/// "Their heaviest defeat since 1989", "the biggest win in their history": the last match against all before it, by
/// margin.
///
/// @param feat win or defeat; its margin 0 where the sentence gives none, then that of the last match
record BiggestSince(String club, Feat feat, Horizon horizon, Contest contest, Where where) implements Question {
    @Override
    public String inWords() {
        return "biggest " + feat.words() + " " + Horizon.words(horizon) + " in "
                + where.narrow(contest.narrow(Scope.ALL)).words();
    }

    @Override
    public Elsewhere elsewhere(Set<String> leagues) {
        return Elsewhere.of(contest, where, leagues, (in, at) -> new BiggestSince(club, feat, horizon, in, at));
    }

    @Override
    public Verdict judge(Setting setting) {
        return Cases.verdict(
                contest.lookingBack(setting.almanac().leagues()),
                each -> setting.since(
                        club,
                        horizon,
                        each,
                        where,
                        history -> Earlier.sinceLastMatch(history, asked(history), horizon, setting)));
    }

    private Feat asked(History history) {
        int last = history.size() - 1;
        return feat.least() == 0 && last >= 0
                ? new Feat(feat.kind(), Math.max(1, Math.abs(history.margin(last))))
                : feat;
    }
}
