package pressbox.claim;

import java.util.Set;
import pressbox.almanac.Scope;

/// "Have not won there since 1999", "last lost by six in 1978": when a thing last happened.
///
/// @param before whether the last match may be such a one as well, and the one before it is meant
record LastTime(String club, Feat feat, boolean before, Horizon horizon, Contest contest, Where where)
        implements Question {
    @Override
    public String inWords() {
        return "last " + feat.words() + " " + Horizon.words(horizon) + " in "
                + where.narrow(contest.narrow(Scope.ALL)).words();
    }

    @Override
    public Elsewhere elsewhere(Set<String> leagues) {
        return Elsewhere.of(contest, where, leagues, (in, at) -> new LastTime(club, feat, before, horizon, in, at));
    }

    @Override
    public Verdict judge(Setting setting) {
        return Cases.verdict(setting.since(
                club, horizon, contest, where, history -> Earlier.lastTime(history, feat, before, horizon, setting)));
    }
}
