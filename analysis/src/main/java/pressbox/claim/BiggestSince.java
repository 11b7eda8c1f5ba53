package pressbox.claim;

import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.claim.Cases.Case;

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
        int last = history.size() - 1;
        Feat asked = feat;
        if (feat.least() == 0 && last >= 0) {
            asked = new Feat(feat.kind(), Math.max(1, Math.abs(history.margin(last))));
        }
        return Earlier.sinceLastMatch(history, asked, horizon, setting);
    }
}
