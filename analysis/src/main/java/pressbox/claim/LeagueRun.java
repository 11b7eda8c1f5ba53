package pressbox.claim;

import java.util.List;
import pressbox.almanac.History;
import pressbox.almanac.History.Stretch;
import pressbox.almanac.Outcome;
import pressbox.almanac.Scope;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "The longest unbeaten run in Football League history": no other club has had one as long.
record LeagueRun(String club, Outcome kind, int length, boolean shared, Contest contest, Where where)
        implements Question {
    @Override
    public String inWords() {
        return (shared ? "no longer run than " : "no other run of ") + kind.counted(length) + " of any club, "
                + scope().words();
    }

    private Scope scope() {
        return contest.narrow(Scope.ALL).at(where.venue());
    }

    @Override
    public Verdict judge(Setting setting) {
        String missing = new Gaps(setting, club).in(contest, setting.day());
        return Cases.verdict(missing.isEmpty() ? ask(setting) : new Case.Open("the record lacks " + missing));
    }

    private record Longest(Outcome kind) {}

    private int longest(History other) {
        return other.once(
                new Longest(kind), all -> all.longestRun(kind, all.size()).length());
    }

    private Case ask(Setting setting) {
        int least = shared ? length + 1 : length;
        for (History other : setting.almanac().histories(scope())) {
            if (other.club().equals(club) || longest(other) < least) {
                continue;
            }
            Stretch run =
                    other.lastRun(kind, least, other.placeFrom(setting.day().plusDays(1)));
            if (run.length() > 0) {
                String because = other.club() + " had a run of " + kind.counted(run.length()) + " "
                        + Horizon.days(other.day(run.first()), other.day(run.last()));
                return Case.of(false, new Answer(scope().words(), because, other.matches(run), List.of()));
            }
        }
        String because = "no other club has had a run of " + kind.counted(least);
        return Case.of(true, new Answer(scope().words(), because, List.of(), List.of()));
    }
}
