package pressbox.claim;

import java.util.Set;
import pressbox.almanac.Scope;

/// "Their first win at Thorley since 1987", "not since 1953 had they lost by six": the last match did what none had
/// since.
record FirstSince(String club, Feat feat, Horizon horizon, Contest contest, Where where) implements Question {
    @Override
    public String inWords() {
        return "first " + feat.words() + " " + Horizon.words(horizon) + " in "
                + where.narrow(contest.narrow(Scope.ALL)).words();
    }

    @Override
    public Elsewhere elsewhere(Set<String> leagues) {
        return Elsewhere.of(contest, where, leagues, (in, at) -> new FirstSince(club, feat, horizon, in, at));
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
                        history -> Earlier.sinceLastMatch(history, feat, horizon, setting)));
    }
}
