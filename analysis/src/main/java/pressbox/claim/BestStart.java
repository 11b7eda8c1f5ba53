package pressbox.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pressbox.almanac.History;
import pressbox.almanac.Scope;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Their worst start to a season since 2014": points after as many league matches, season by season, three for a win.
record BestStart(String club, Side side, Horizon horizon) implements Question {
    /// The bad starts or the good ones.
    enum Side {
        WORST,
        BEST
    }

    private static final int POINTS_FOR_A_WIN = 3;
    private static final Phrase WORST = Phrase.of("worst|poorest|slowest *3 start|opening|beginning");
    private static final Phrase BEST = Phrase.of("best|finest|strongest *3 start|opening|beginning");

    static Optional<Question> read(Context c) {
        Optional<Phrase.Found> worst = WORST.find(c.sentence());
        Optional<Phrase.Found> found = worst.or(() -> BEST.find(c.sentence()));
        if (found.isEmpty() || c.horizon().horizon() instanceof Horizon.None) {
            return Optional.empty();
        }
        String club = c.subjectBefore(found.get().first());
        return Optional.of(new BestStart(
                club, worst.isPresent() ? Side.WORST : Side.BEST, c.horizon().horizon()));
    }

    @Override
    public String inWords() {
        return (side == Side.WORST ? "worst" : "best") + " start to a league season " + Horizon.words(horizon);
    }

    @Override
    public Verdict judge(Setting setting) {
        return Cases.verdict(ask(setting));
    }

    private Case ask(Setting setting) {
        Contest leagues = ContestReader.leagues(setting.almanac().leagues(), true);
        String missing = new Gaps(setting, club).in(leagues, setting.day());
        Scope scope = leagues.narrow(Scope.ALL);
        History now = setting.almanac().history(club, scope.of(setting.season()), setting.day());
        if (!missing.isEmpty() || now.isEmpty()) {
            return new Case.Open(
                    "the record lacks " + (missing.isEmpty() ? "matches of " + setting.season() : missing));
        }
        int played = now.size();
        int points = Sum.POINTS.of(now, 0, played - 1, POINTS_FOR_A_WIN);
        History all = setting.almanac().history(club, scope, now.day(0).minusDays(1));
        int end = all.size() - 1;
        while (end >= 0) {
            String season = all.season(end);
            int first = end;
            while (first > 0 && all.season(first - 1).equals(season)) {
                first--;
            }
            int last = first + played - 1;
            if (last <= end) {
                int then = Sum.POINTS.of(all, first, last, POINTS_FOR_A_WIN);
                if (side == Side.WORST ? then <= points : then >= points) {
                    return answer(setting, now, points, all, first, last);
                }
            }
            end = first - 1;
        }
        return Case.of(
                horizon instanceof Horizon.Ever,
                new Answer(
                        now.scope().words(),
                        Sum.POINTS.counted(points) + " after " + played + " matches; no earlier season began as "
                                + (side == Side.WORST ? "badly" : "well"),
                        now.all(),
                        List.of()));
    }

    private Case answer(Setting setting, History now, int points, History all, int first, int last) {
        String season = all.season(first);
        LocalDate end = all.day(last);
        boolean fits = Horizon.fits(horizon, all.day(first), end, setting.day());
        String because = Sum.POINTS.counted(points) + " after " + now.size() + " matches; the last season to begin as "
                + (side == Side.WORST ? "badly" : "well") + " was " + season + " with "
                + Sum.POINTS.of(all, first, last, POINTS_FOR_A_WIN) + ", at three for a win";
        return Case.of(fits, new Answer(now.scope().words(), because, now.all(), all.matches(first, last)));
    }
}
