package pressbox.scoreboard.reference;

import java.util.List;
import java.util.Optional;

/// Asks about runs: matches in a row that fit.
final class RunAsks {
    private RunAsks() {}

    static Answer now(Inquiry q) {
        int run = runBefore(q.sides(), q.sides().size(), q.trait());
        return Answer.of(
                q.check().agrees("n", run),
                "run of " + run + from(q.sides(), q.sides().size(), run),
                leansOn(q.sides(), q.sides().size() - run));
    }

    static Answer ended(Inquiry q) {
        List<Side> sides = q.sides();
        Trait trait = q.trait();
        if (sides.isEmpty() || trait.fits(sides.getLast())) {
            int run = runBefore(sides, sides.size(), trait);
            return Answer.of(false, "no run has just ended: it stands at " + run, leansOn(sides, sides.size() - run));
        }
        int end = sides.size() - 1;
        int run = runBefore(sides, end, trait);
        return Answer.of(
                q.check().agrees("n", run),
                "run of " + run + from(sides, end, run) + ", ended by " + sides.getLast(),
                leansOn(sides, end - run));
    }

    static Answer since(Inquiry q) {
        List<Side> sides = q.sides();
        Trait trait = q.trait();
        When when = When.of(q.check(), "year");
        int wanted = q.check().many("n");
        int run = runBefore(sides, sides.size(), trait);
        int start = sides.size() - run;
        int end = start;
        int earlier = 0;
        while (end > 0) {
            earlier = runBefore(sides, end, trait);
            if (earlier >= wanted) {
                break;
            }
            end -= Math.max(1, earlier);
        }
        Optional<Side> last = end > 0 ? Optional.of(sides.get(end - 1)) : Optional.empty();
        String detail = "run of " + run + from(sides, sides.size(), run) + "; the last earlier run of " + wanted
                + " or more: " + (end > 0 ? earlier + from(sides, end, earlier) : "none");
        return Answer.of(
                q.check().agrees("n", run) && when.was(last), detail, leansOn(sides, end > 0 ? end - earlier : 0));
    }

    static Answer longest(Inquiry q) {
        List<Side> sides = q.sides();
        Trait trait = q.trait();
        int longest = 0;
        int endOfLongest = 0;
        for (int end = 1; end <= sides.size(); end++) {
            int run = runBefore(sides, end, trait);
            if (run > longest) {
                longest = run;
                endOfLongest = end;
            }
        }
        return q.answer(
                q.check().agrees("n", longest),
                "longest run " + longest + from(sides, endOfLongest, longest) + " in " + sides.size() + " matches");
    }

    /// How many matches in a row fit, the last of them just before place `end`.
    private static int runBefore(List<Side> sides, int end, Trait trait) {
        int run = 0;
        while (run < end && trait.fits(sides.get(end - 1 - run))) {
            run++;
        }
        return run;
    }

    private static String from(List<Side> sides, int end, int run) {
        return run == 0
                ? ""
                : " from " + sides.get(end - run).game().day() + " to "
                        + sides.get(end - 1).game().day();
    }

    /// The matches from the one before `start` on.
    private static List<Side> leansOn(List<Side> sides, int start) {
        return sides.subList(Math.max(0, start - 1), sides.size());
    }
}
