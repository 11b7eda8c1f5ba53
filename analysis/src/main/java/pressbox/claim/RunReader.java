package pressbox.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.RunKind;
import pressbox.claim.RunClaim.Length;
import pressbox.claim.RunClaim.Phase;

/// Reads runs: a kind, a length, whether it goes on, how far back it is compared.
final class RunReader {
    private static final List<Phrase> ENDED = Phrase.all(
            "brought|bring|brings|bringing|put|puts|putting *2 end|halt|stop *1 to",
            "ended|ends|ending|halted|halts|halting|snapped|snapping|stopped|broke|breaking|arrested *5 run|streak|sequence|series|string|#",
            "to end|halt|snap|break|stop *5 run|streak|sequence|#",
            "run|streak|sequence *8 ended by|at|with|in|when|on|as|here",
            "run|streak|sequence *8 came|comes|come to an end|halt",
            "run|streak|sequence *6 is|was over|ended|halted|snapped",
            "after # <consec>|defeats|wins|games|matches|draws",
            "after a run of");
    private static final List<Phrase> FIRST_IN = Phrase.all(
            "first *4 <win> in|of|from *2 # *3 <match>",
            "first *4 <win> in|at *1 # attempts",
            "win|won|victory|beat *5 first time in # *3 <match>",
            "first *4 <win> in #");
    private static final List<Phrase> FIRST_LOSS_IN = Phrase.all(
            "first *4 <loss> in|of *2 # *3 <match>",
            "tasted|suffered|tasting *3 defeat|loss *3 first time in # *3 <match>",
            "lost|beaten *5 first time in # *3 <match>",
            "first *4 <loss> in #");

    private RunReader() {}

    private static final Phrase LAST_DID =
            Phrase.of("last won|lost|drew|went|kept|scored|had|suffered|managed|recorded|enjoyed");
    private static final Phrase GOALS_EACH = Phrase.of("<scored>|<conceded> # or|goals");
    private static final Phrase MARGIN_EACH = Phrase.of("by *2 # goal|goals *1 or|margin|each");

    static Optional<Question> read(Context c) {
        Sentence s = c.sentence();
        if (Consecutive.isSaid(s)
                && (GOALS_EACH.find(s).isPresent() || MARGIN_EACH.find(s).isPresent())) {
            return Optional.of(new NotRecorded(c.own(), "runs by goals or margin, by match"));
        }
        Optional<Question> firstIn = firstIn(c, FIRST_IN, RunKind.WINLESS);
        if (firstIn.isPresent()) {
            return firstIn;
        }
        Optional<Question> firstLoss = firstIn(c, FIRST_LOSS_IN, RunKind.UNBEATEN);
        if (firstLoss.isPresent()) {
            return firstLoss;
        }
        Optional<Question> longest = longest(c);
        if (longest.isPresent()) {
            return longest;
        }
        Optional<Consecutive.Found> row = Consecutive.find(s);
        Optional<Cores.Core> core = Cores.find(s);
        if (row.isPresent() && !(core.isPresent() && overrules(s, core.get(), row.get()))) {
            RunKind kind = row.get().kind();
            if (kind == RunKind.WINNING
                    && core.isPresent()
                    && core.get().kind() == RunKind.CLEAN_SHEETS
                    && s.has("all", "each", "every", "them")) {
                kind = RunKind.WINNING_TO_NIL;
            }
            return Optional.of(claim(
                    c,
                    kind,
                    row.get().token(),
                    row.get().length(),
                    row.get().last(),
                    row.get().token()));
        }
        if (core.isEmpty()) {
            return Optional.empty();
        }
        Cores.Core found = core.get();
        return Counts.nearest(s, found.first(), found.end())
                .filter(n -> n.value() > 1)
                .filter(n -> !countsSheets(s, found, n) && !isPart(s, n))
                .map(n -> claim(c, found.kind(), n.token(), n.value(), n.last(), Math.min(found.first(), n.token())));
    }

    private static final Phrase LONGEST = Phrase.of("longest|worst|best *6 run|streak|sequence|spell");

    /// "their longest losing streak since 1953", without a number: as long as it stands.
    private static Optional<Question> longest(Context c) {
        Sentence s = c.sentence();
        Optional<Phrase.Found> found = LONGEST.find(s);
        if (found.isEmpty() || c.horizon().horizon() instanceof Horizon.None) {
            return Optional.empty();
        }
        int first = found.get().first();
        int end = Math.min(s.size(), found.get().end() + 4);
        for (int i = 0; i < s.size(); i++) {
            boolean counted = s.isCardinal(i) && Counts.isBeforeMatch(s, i);
            if (counted || (s.isOrdinal(i) && Consecutive.isSaid(s))) {
                return Optional.empty();
            }
        }
        Optional<RunKind> kind = Cores.find(s, first, end)
                .map(Cores.Core::kind)
                .or(() -> Counts.kindIn(s, first, found.get().end()));
        if (Consecutive.find(s).isPresent()) {
            return Optional.empty();
        }
        String club = c.subjectBefore(first);
        return kind.map(k -> new RunClaim(
                club,
                k,
                RunClaim.AS_IT_STANDS,
                Length.AT_LEAST,
                Phase.GOING_ON,
                c.horizon().horizon(),
                c.contest(),
                c.where(first, Math.max(c.horizon().first(), end), club)));
    }

    /// "two of their last eleven": the eleven are no run.
    private static boolean isPart(Sentence s, Counts.Count n) {
        for (int i = n.token() - 1; n.last() && i >= Math.max(0, n.token() - 5); i--) {
            if (s.isCardinal(i) || s.is(i, "half")) {
                return true;
            }
        }
        return false;
    }

    /// "nine clean sheets" counts sheets, and says nothing of a row.
    private static boolean countsSheets(Sentence s, Cores.Core core, Counts.Count n) {
        return core.kind() == RunKind.CLEAN_SHEETS
                && s.is(core.first(), "clean")
                && n.token() < core.first()
                && core.first() - s.numberEnd(n.token()) <= 3
                && !Counts.isBeforeMatch(s, n.token());
    }

    private static boolean overrules(Sentence s, Cores.Core core, Consecutive.Found row) {
        boolean positive =
                row.kind() == RunKind.WINNING || row.kind() == RunKind.LOSING || row.kind() == RunKind.DRAWING;
        if (!positive) {
            return core.kind() == RunKind.CONCEDING;
        }
        return switch (core.kind()) {
            case WINLESS -> row.kind() == RunKind.WINNING && holds(s, core, row);
            case UNBEATEN -> row.kind() == RunKind.LOSING && holds(s, core, row);
            case SCORELESS, CONCEDING, SCORING -> holds(s, core, row);
            default -> false;
        };
    }

    private static boolean holds(Sentence s, Cores.Core core, Consecutive.Found row) {
        for (int i = Math.min(core.end(), row.token()); i < Math.max(core.first(), row.token()); i++) {
            if (i > 0 && s.startsClause(i)) {
                return false;
            }
        }
        return Math.abs(core.first() - row.token()) <= 8;
    }

    private static Optional<Question> firstIn(Context c, List<Phrase> phrases, RunKind kind) {
        return Phrase.first(phrases, c.sentence())
                .filter(f -> !Counts.isOther(c.sentence(), f.numbers().getLast()))
                .filter(f -> c.sentence().number(f.numbers().getLast()) > 1)
                .map(f -> {
                    int number = c.sentence().number(f.numbers().getLast());
                    String club = c.subjectBefore(f.first());
                    return new RunClaim(
                            club,
                            kind,
                            number - 1,
                            Length.ROUGHLY,
                            Phase.JUST_ENDED,
                            new Horizon.None(),
                            c.contest(),
                            c.where(f.first(), c.sentence().size(), club));
                });
    }

    private static Question claim(Context c, RunKind kind, int token, int length, boolean last, int subjectAt) {
        Sentence s = c.sentence();
        boolean more = s.is(token - 1, "than") || (s.is(token - 1, "over") && !last);
        boolean atLeast = more || s.is(token - 1, "least");
        String club = c.subjectBefore(subjectAt);
        boolean longAgo = LAST_DID.find(s).filter(f -> f.first() < token).isPresent()
                && c.horizon().horizon() instanceof Horizon.Between
                && c.horizon().first() < token;
        Optional<Phrase.Found> ended = Phrase.first(ENDED, s).filter(f -> !isDated(s, f));
        boolean after = s.is(token - 1, "after")
                || (s.is(token - 1, "of") && s.is(token - 2, "run") && s.is(token - 4, "after"));
        Phase phase =
                longAgo ? Phase.PAST : ended.isPresent() ? Phase.JUST_ENDED : after ? Phase.EITHER : Phase.GOING_ON;
        int until = Math.max(c.horizon().first(), token);
        until = ended.isPresent() ? Math.min(until, endOfRun(s, token)) : until;
        until = phase == Phase.EITHER ? endOfClause(s, token) : until;
        return new RunClaim(
                club,
                kind,
                more ? length + 1 : length,
                last || atLeast ? Length.AT_LEAST : Length.EXACT,
                phase,
                c.horizon().horizon(),
                c.contest(),
                c.where(phase == Phase.GOING_ON ? 0 : token, until, club));
    }

    private static int endOfClause(Sentence s, int token) {
        int end = token + 1;
        while (end < s.size() && !s.startsClause(end)) {
            end++;
        }
        return end;
    }

    /// Where the words about an ended run stop: what follows tells of the match that ended it.
    private static int endOfRun(Sentence s, int token) {
        for (int i = token; i < s.size(); i++) {
            if (s.isOneOf(i, Set.of("was", "is", "came", "ended", "when", "as", "by"))) {
                return i;
            }
        }
        return s.size();
    }

    /// "ended in 1975" tells when an earlier run ended.
    private static boolean isDated(Sentence s, Phrase.Found ended) {
        for (int i = ended.first(); i < Math.min(s.size(), ended.first() + 5); i++) {
            if (s.isYear(i)) {
                return true;
            }
        }
        return false;
    }
}
