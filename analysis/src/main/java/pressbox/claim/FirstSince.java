package pressbox.claim;

import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.claim.Cases.Case;

/// "Their first win at Thorley since 1987", "not since 1953 had they lost by six": the last match did what none had
/// since.
record FirstSince(String club, Feat feat, Horizon horizon, Contest contest, Where where) implements Question {
    @Override
    public String inWords() {
        return "first " + feat.words() + " " + Horizon.words(horizon) + " in "
                + where.narrow(contest.narrow(Scope.ALL)).words();
    }

    @Override
    public Verdict judge(Setting setting) {
        return Cases.verdict(ask(setting));
    }

    private Case ask(Setting setting) {
        if (horizon instanceof Horizon.Unknown unknown) {
            return new Case.Open("since when is not in the record: " + unknown.words());
        }
        if (!where.unknown().isEmpty()) {
            return new Case.Open("the record does not name " + where.unknown());
        }
        History history = setting.history(club, contest, where);
        String missing = new Gaps(setting, club, where).in(contest, Horizon.earliest(horizon, setting.day()));
        if (!missing.isEmpty()) {
            return new Case.Open("the record lacks " + missing);
        }
        return Earlier.sinceLastMatch(history, feat, horizon, setting);
    }
}
