package pressbox.claim;

import java.util.List;
import java.util.OptionalInt;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Their worst start to a season since 2014": points after as many matches, season by season, three for a win.
///
/// @param ofAll   whether no other club of the competition began so either
/// @param matches after how many matches; empty for all that are played
record BestStart(
        String club, Side side, Horizon horizon, OptionalInt matches, Contest contest, Where where, boolean ofAll)
        implements Question {
    /// The bad starts or the good ones.
    enum Side {
        WORST("badly"),
        BEST("well");

        private final String how;

        Side(String how) {
            this.how = how;
        }

        boolean reaches(int then, int now) {
            return this == WORST ? then <= now : then >= now;
        }
    }

    private static final int POINTS_FOR_A_WIN = 3;

    @Override
    public String inWords() {
        return (side == Side.WORST ? "worst" : "best") + " start to a season"
                + (matches.isPresent() ? " by " + matches.getAsInt() + " matches" : "") + " "
                + Horizon.words(horizon) + ", "
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
        String missing = new Gaps(setting, club).in(contest, setting.day());
        Scope scope = where.narrow(contest.narrow(Scope.ALL));
        History all = setting.almanac().history(club, scope, setting.day());
        if (!missing.isEmpty() || all.isEmpty()) {
            return new Case.Open("the record lacks " + (missing.isEmpty() ? "such matches of " + club : missing));
        }
        int end = all.size() - 1;
        int first = firstOfSeason(all, end);
        int played = matches.orElse(end - first + 1);
        if (played > end - first + 1) {
            return new Case.Open("only " + (end - first + 1) + " such matches were played that season");
        }
        return compare(setting, all, first, played);
    }

    private Case compare(Setting setting, History all, int start, int played) {
        int points = points(all, start, played);
        int best = side == Side.WORST ? Integer.MAX_VALUE : 0;
        int last = start - 1;
        while (last >= 0) {
            int first = firstOfSeason(all, last);
            if (first + played - 1 <= last) {
                int then = points(all, first, played);
                best = side == Side.WORST ? Math.min(best, then) : Math.max(best, then);
                if (side.reaches(then, points) && !(horizon instanceof Horizon.LevelWithRecord)) {
                    return earlier(setting, all, start, first, played);
                }
            }
            last = first - 1;
        }
        if (ofAll) {
            return new Case.Open("starts of other clubs are not compared");
        }
        boolean holds = horizon instanceof Horizon.LevelWithRecord ? best == points : horizon instanceof Horizon.Ever;
        return Case.of(
                holds,
                new Answer(
                        all.scope().words(),
                        counted(points, played) + "; no earlier season began as " + side.how
                                + (holds == horizon instanceof Horizon.Ever ? "" : ": " + best + " was the mark"),
                        all.matches(start, start + played - 1),
                        List.of()));
    }

    private Case earlier(Setting setting, History all, int start, int first, int played) {
        int end = first + played - 1;
        boolean fits = Horizon.fits(horizon, all.day(first), all.day(end), setting.day());
        if (ofAll && fits) {
            return new Case.Open("starts of other clubs are not compared");
        }
        String because = counted(points(all, start, played), played) + "; the last season to begin as " + side.how
                + " was " + all.season(first) + " with " + points(all, first, played) + ", at three for a win";
        return Case.of(
                fits,
                new Answer(
                        all.scope().words(), because, all.matches(start, start + played - 1), all.matches(first, end)));
    }

    private static String counted(int points, int played) {
        return Sum.POINTS.counted(points) + " after " + played + " matches";
    }

    private static int points(History history, int first, int played) {
        return Sum.POINTS.of(history, first, first + played - 1, POINTS_FOR_A_WIN);
    }

    private static int firstOfSeason(History history, int last) {
        int first = last;
        while (first > 0 && history.season(first - 1).equals(history.season(last))) {
            first--;
        }
        return first;
    }
}
