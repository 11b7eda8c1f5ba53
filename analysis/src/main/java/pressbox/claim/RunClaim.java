package pressbox.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pressbox.almanac.History;
import pressbox.almanac.History.Stretch;
import pressbox.almanac.Outcome;
import pressbox.almanac.Scope;
import pressbox.claim.Cases.Case;
import pressbox.claim.Verdict.Answer;

/// "Unbeaten in 12", "a fifth straight defeat, the longest such run since 1987": a run that goes on, or that the last
/// match ended.
///
/// @param length as claimed
/// @param exact  whether the run must be of just that length; "in their last 12" is true of longer ones too
/// @param phase  going on, or ended by the last match
record RunClaim(
        String club, Outcome kind, int length, Length exact, Phase phase, Horizon horizon, Contest contest, Where where)
        implements Question {
    /// The length of a run that the sentence does not count.
    static final int AS_IT_STANDS = 0;

    private static final int SHORTEST = 2;

    /// Whether longer runs make the claim true.
    enum Length {
        EXACT,
        AT_LEAST,
        /// "their first win in ten": nine before it, or ten.
        ROUGHLY
    }

    /// Where the run stands on the day.
    enum Phase {
        GOING_ON,
        JUST_ENDED,
        /// "after six wins in a row": either.
        EITHER,
        /// "last lost four in a row in 1987": long over.
        PAST
    }

    /// The same run, compared with no earlier one.
    RunClaim undated() {
        return new RunClaim(club, kind, length, exact, phase, new Horizon.None(), contest, where);
    }

    @Override
    public String inWords() {
        return (phase == Phase.GOING_ON ? "current run of " : "run, now ended, of ")
                + (length == AS_IT_STANDS ? kind.counted(SHORTEST).replaceFirst("2 ", "") : kind.counted(length))
                + " in "
                + where.narrow(contest.narrow(Scope.ALL)).words()
                + after(Horizon.words(horizon));
    }

    private static String after(String words) {
        return words.isEmpty() ? "" : ", the first of its kind " + words;
    }

    @Override
    public Elsewhere elsewhere(Set<String> leagues) {
        return Elsewhere.of(
                contest, where, leagues, (in, at) -> new RunClaim(club, kind, length, exact, phase, horizon, in, at));
    }

    @Override
    public Verdict judge(Setting setting) {
        if (horizon instanceof Horizon.Unknown unknown) {
            return new Verdict.CannotTell("since when is not in the record: " + unknown.words());
        }
        if (!where.unknown().isEmpty()) {
            return new Verdict.CannotTell("the record does not name " + where.unknown());
        }
        List<Contest> contests = horizon instanceof Horizon.None
                ? Stream.concat(
                                contest.readings().stream(),
                                contest.lookingBack(setting.almanac().leagues()).stream()
                                        .skip(1))
                        .toList()
                : contest.lookingBack(setting.almanac().leagues());
        return Cases.verdict(contests, each -> ask(setting, each));
    }

    private Case ask(Setting setting, Contest in) {
        if (phase == Phase.EITHER) {
            History all = setting.history(club, in, where);
            Phase now = all.isEmpty() || all.fits(kind, all.size() - 1) ? Phase.GOING_ON : Phase.JUST_ENDED;
            return new RunClaim(club, kind, length, exact, now, horizon, contest, where).ask(setting, in);
        }
        History history = setting.history(club, in, where);
        if (length == AS_IT_STANDS && !history.isEmpty()) {
            int now = history.runEndingAt(history.size() - 1, kind).length();
            return new RunClaim(club, kind, Math.max(now, SHORTEST), exact, phase, horizon, contest, where)
                    .ask(setting, in);
        }
        if (phase == Phase.PAST) {
            return past(setting, in, history);
        }
        int end = history.size() - (phase == Phase.GOING_ON ? 1 : 2);
        LocalDate start = end < 0 ? setting.day() : history.day(Math.max(0, end - length));
        String missing = new Gaps(setting, club, where).in(in, start);
        if (!missing.isEmpty()) {
            return new Case.Open("the record lacks " + missing);
        }
        if (history.size() == 0) {
            return new Case.Open("the record has no match of " + club + " in "
                    + history.scope().words());
        }
        if (end < 0) {
            return Case.of(
                    false, answer(history, "there is only one such match", new Stretch(0, 0), new Stretch(0, -1)));
        }
        Stretch run = history.runEndingAt(end, kind);
        boolean goesOn = phase == Phase.JUST_ENDED && history.fits(kind, end + 1);
        boolean asLong = switch (exact) {
            case EXACT -> run.length() == length;
            case AT_LEAST -> run.length() >= length;
            case ROUGHLY -> run.length() == length || run.length() == length + 1;
        };
        Stretch before = new Stretch(Math.max(0, run.first() - 1), Math.max(0, run.first() - 1));
        if (goesOn) {
            return Case.of(
                    false,
                    answer(history, "the run did not end with the last match", new Stretch(end + 1, end + 1), before));
        }
        String now = "the run " + (phase == Phase.GOING_ON ? "stands at " : "before the last match was ")
                + kind.counted(run.length());
        if (!asLong) {
            return Case.of(false, answer(history, now + ", not " + length, shown(run, before), before));
        }
        return switch (horizon) {
            case Horizon.None n -> Case.of(true, answer(history, now, run, before));
            case Horizon.Unknown u -> new Case.Open(u.words());
            case Horizon.Ever e -> {
                Stretch earlier = history.lastRun(kind, length, run.first());
                String because = earlier.length() == 0
                        ? now + ", and there is no earlier one of " + length + " or more"
                        : now + ", but there was one of " + earlier.length() + " " + days(history, earlier);
                yield Case.of(earlier.length() == 0, answer(history, because, run, earlier));
            }
            case Horizon.LevelWithRecord l -> {
                Stretch longest = history.longestRun(kind, run.first());
                yield Case.of(
                        longest.length() == run.length(),
                        answer(
                                history,
                                now + "; the longest before it was " + longest.length() + " " + days(history, longest),
                                run,
                                longest));
            }
            case Horizon.Between b -> since(history, now, run, setting.day());
            case Horizon.YearsAgo y -> since(history, now, run, setting.day());
        };
    }

    private Case since(History history, String now, Stretch run, LocalDate day) {
        Stretch earlier = history.lastRun(kind, length, run.first());
        if (earlier.length() == 0) {
            return Case.of(false, answer(history, now + ", and there is no earlier one of " + length, run, earlier));
        }
        LocalDate last = history.day(earlier.last());
        boolean wholeYear = !(horizon instanceof Horizon.Between b)
                || b.from().plusMonths(11).isBefore(b.to());
        boolean fits = Horizon.fits(horizon, wholeYear ? last : history.day(earlier.first()), last, day);
        String because = now + "; the last one as long was " + earlier.length() + " " + days(history, earlier);
        return Case.of(fits, answer(history, because, run, earlier));
    }

    private Case past(Setting setting, Contest in, History history) {
        String missing = new Gaps(setting, club, where).in(in, Horizon.earliest(horizon, setting.day()));
        if (!missing.isEmpty() || history.isEmpty()) {
            return new Case.Open("the record lacks " + (missing.isEmpty() ? "matches of " + club : missing));
        }
        Stretch latest = history.lastRun(kind, length, history.size());
        if (latest.length() == 0) {
            return Case.of(false, answer(history, "there is no run of " + kind.counted(length), latest, latest));
        }
        LocalDate last = history.day(latest.last());
        boolean fits = Horizon.fits(horizon, history.day(latest.first()), last, setting.day());
        String because = "the last run of " + kind.counted(length) + " or more was " + days(history, latest);
        return Case.of(fits, answer(history, because, latest, latest));
    }

    private static Stretch shown(Stretch run, Stretch before) {
        return run.length() == 0 ? before : run;
    }

    private static String days(History history, Stretch run) {
        return run.length() == 0 ? "" : Horizon.days(history.day(run.first()), history.day(run.last()));
    }

    private static Answer answer(History history, String because, Stretch shown, Stretch earlier) {
        return new Answer(
                history.scope().words(),
                because,
                history.matches(shown),
                earlier.length() == 0 ? List.of() : history.matches(earlier));
    }
}
