package pressbox.claim;

import java.util.List;
import java.util.Optional;
import pressbox.almanac.History;
import pressbox.almanac.History.Stretch;
import pressbox.almanac.RunKind;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Their worst run since 1953": a vague claim, tried by what a fair reader would try.
///
/// The stretch that is meant is the one that ends now and began when the slide did: the latest matches with the
/// greatest surplus of defeats over other results (of wins, for the best run), as it stands in all
/// competitions. In each scope the claim holds if the last earlier stretch of that length with as many defeats
/// lies where the horizon says; failing that, if the run without a win or the run of defeats does.
record WorstRun(String club, Side side, Horizon horizon, Contest contest, Where where) implements Question {
    /// The bad runs or the good ones.
    enum Side {
        WORST,
        BEST
    }

    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;
    private static final int MISSING_IN_A_STRETCH = 4;
    private static final Phrase WORST = Phrase.of(
            "worst|poorest|bleakest|grimmest|lowest *3 run|spell|form|streak|sequence|slump|stretch|results|patch|period");
    private static final Phrase BEST =
            Phrase.of("best|finest|strongest|greatest *3 run|spell|form|streak|sequence|stretch|results|patch|period");

    static Optional<Question> read(Context c) {
        Sentence s = c.sentence();
        Optional<Phrase.Found> worst = WORST.find(s);
        Optional<Phrase.Found> best = BEST.find(s);
        if (c.horizon().horizon() instanceof Horizon.None || (worst.isEmpty() && best.isEmpty())) {
            return Optional.empty();
        }
        int at = worst.or(() -> best).map(Phrase.Found::first).orElse(0);
        String club = c.subjectBefore(at);
        return Optional.of(new WorstRun(
                club,
                worst.isPresent() ? Side.WORST : Side.BEST,
                c.horizon().horizon(),
                c.contest(),
                c.where(at, c.horizon().first() > at ? c.horizon().first() : s.size(), club)));
    }

    @Override
    public String inWords() {
        return (side == Side.WORST ? "worst" : "best") + " run " + Horizon.words(horizon);
    }

    @Override
    public Verdict judge(Setting setting) {
        if (horizon instanceof Horizon.Unknown unknown) {
            return new Verdict.CannotTell("since when is not in the record: " + unknown.words());
        }
        if (!where.unknown().isEmpty()) {
            return new Verdict.CannotTell("the record does not name " + where.unknown());
        }
        List<Contest> contests = contest.stated()
                ? List.of(contest)
                : List.of(
                        Contest.all(true),
                        ContestReader.leagues(setting.almanac().leagues(), true));
        int window = window(setting.history(club, contests.getFirst(), where));
        return Cases.verdict(contests, each -> ask(setting, each, window));
    }

    private RunKind counted() {
        return side == Side.WORST ? RunKind.LOSING : RunKind.WINNING;
    }

    /// The length of the stretch whose surplus of defeats (or wins) is greatest, the longest of equals.
    private int window(History history) {
        int surplus = 0;
        int most = 0;
        int length = 0;
        for (int back = 1; back <= Math.min(LONGEST, history.size()); back++) {
            int margin = history.margin(history.size() - back);
            boolean counts = side == Side.WORST ? margin < 0 : margin > 0;
            surplus += counts ? 2 : margin == 0 ? -1 : -2;
            if (surplus >= most && counts) {
                most = surplus;
                length = back;
            }
        }
        return length;
    }

    private Case ask(Setting setting, Contest in, int window) {
        History history = setting.history(club, in, where);
        int first = Math.max(0, history.size() - Math.max(window, 1));
        String missing = new Gaps(setting, club, where).in(in, history.isEmpty() ? setting.day() : history.day(first));
        if (!missing.isEmpty() || history.isEmpty()) {
            return new Case.Open("the record lacks " + (missing.isEmpty() ? "matches of " + club : missing));
        }
        Case byWindow = window < SHORTEST || window > history.size()
                ? new Case.Open("there is no run to speak of")
                : byWindow(setting, in, history, window);
        if (byWindow instanceof Case.True) {
            return byWindow;
        }
        for (RunKind kind : side == Side.WORST
                ? List.of(RunKind.WINLESS, RunKind.LOSING)
                : List.of(RunKind.UNBEATEN, RunKind.WINNING)) {
            Case byRun = byRun(setting, history, kind);
            if (byRun instanceof Case.True) {
                return byRun;
            }
            if (byWindow instanceof Case.Open) {
                byWindow = byRun;
            }
        }
        return byWindow;
    }

    private Case byWindow(Setting setting, Contest in, History history, int window) {
        int first = history.size() - window;
        int count = history.count(counted(), first, history.size() - 1);
        Stretch now = new Stretch(first, history.size() - 1);
        Stretch earlier = history.lastWindow(counted(), window, count, first);
        String because = counted().counted(count) + " in the last " + window;
        if (earlier.length() == 0) {
            return Case.of(
                    horizon instanceof Horizon.Ever,
                    answer(history, because + "; no earlier " + window + " matches had as many", now, earlier));
        }
        because += "; the last " + window + " with as many before then ran "
                + Horizon.days(history.day(earlier.first()), history.day(earlier.last()));
        boolean holds = Horizon.fits(horizon, history.day(earlier.first()), history.day(earlier.last()), setting.day());
        Stretch next = history.fullestWindow(counted(), window, earlier.first() + 1, first);
        if (holds && next.length() > 0) {
            because += ", and none since had more than " + history.count(counted(), next.first(), next.last());
            because += hidden(setting, in, history, window, count, earlier);
        }
        return Case.of(holds, answer(history, because, now, earlier));
    }

    /// Whether matches that the record lacks could hide another such stretch: each adds one defeat and one match at
    /// most.
    private String hidden(Setting setting, Contest in, History history, int window, int count, Stretch earlier) {
        if (!in.isAll()) {
            return "";
        }
        for (int missing = 1; missing <= MISSING_IN_A_STRETCH && missing < count; missing++) {
            int before = history.size() - window;
            Stretch found = history.lastWindow(counted(), window - missing, count - missing, before);
            while (found.length() > 0 && found.first() > earlier.last()) {
                Setting then = new Setting(setting.almanac(), history.day(found.last()));
                String lacking = new Gaps(then, club, where).in(in, history.day(found.first()));
                if (!lacking.isEmpty()) {
                    return ". Not ruled out: the record lacks " + lacking;
                }
                before = found.last();
                found = history.lastWindow(counted(), window - missing, count - missing, before);
            }
        }
        return ". What the record lacks of cups in between could not have hidden another: it would need more "
                + (side == Side.WORST ? "defeats" : "wins") + " than there was room for";
    }

    private Case byRun(Setting setting, History history, RunKind kind) {
        Stretch run = history.runEndingAt(history.size() - 1, kind);
        if (run.length() < SHORTEST) {
            return new Case.Open("there is no run to speak of");
        }
        Stretch earlier = history.lastRun(kind, run.length(), run.first());
        String because = "the run stands at " + kind.counted(run.length())
                + (earlier.length() == 0
                        ? ", and there is no earlier one as long"
                        : "; the last one as long was "
                                + Horizon.days(history.day(earlier.first()), history.day(earlier.last())));
        boolean holds = earlier.length() == 0
                ? horizon instanceof Horizon.Ever
                : Horizon.fits(horizon, history.day(earlier.first()), history.day(earlier.last()), setting.day());
        return Case.of(holds, answer(history, because, run, earlier));
    }

    private static Answer answer(History history, String because, Stretch now, Stretch earlier) {
        return new Answer(
                history.scope().words(),
                because,
                history.matches(now),
                earlier.length() == 0 ? List.of() : history.matches(earlier));
    }
}
