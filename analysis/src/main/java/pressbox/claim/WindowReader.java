package pressbox.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.RunKind;

/// Reads "X of the last N": nine defeats in twelve, scored in only one of their last nine, one point from the last six.
final class WindowReader {
    private static final List<Phrase> WINDOWS = Phrase.all(
            "of|in|from|across|over|during *3 last|past|previous|recent *1 #",
            "last|past|previous *1 #",
            "of|in|from|out|across|over|inside of? # *4 <match>",
            "in|from|of|out of? #");
    private static final Set<String> BREAKS = Set.of("since", "and", "but");

    private WindowReader() {}

    static Optional<Question> read(Context c) {
        Sentence s = c.sentence();
        for (int i = 0; i < WINDOWS.size(); i++) {
            Optional<Phrase.Found> window = WINDOWS.get(i).find(s);
            if (window.isEmpty()) {
                continue;
            }
            int token = window.get().numbers().getLast();
            if (Counts.isOther(s, token)
                    || s.number(token) < 2
                    || s.isOneOf(s.numberEnd(token), Wording.of("consec"))) {
                continue;
            }
            Optional<Question> question = before(c, window.get().first(), token);
            if (question.isPresent()) {
                return question;
            }
        }
        return Optional.empty();
    }

    private static Optional<Question> before(Context c, int first, int windowToken) {
        Sentence s = c.sentence();
        int size = s.number(windowToken);
        for (int at = first - 1; at >= Math.max(0, first - 9); at--) {
            if (BREAKS.contains(s.word(at))) {
                return Optional.empty();
            }
            Optional<Quantity> quantity = Quantity.at(s, at);
            if (quantity.isEmpty() || s.is(at - 1, "by")) {
                continue;
            }
            Quantity q = quantity.get();
            if (q.amount().value() == 0 && !q.half()) {
                return Optional.empty();
            }
            return question(c, q, first, windowToken, size);
        }
        return Optional.empty();
    }

    private static Optional<Question> question(Context c, Quantity q, int first, int windowToken, int size) {
        Sentence s = c.sentence();
        String club = c.subjectBefore(q.token());
        Contest contest = c.contest();
        Where where = c.where(0, s.size(), club);
        Optional<Sum> sum = sumOf(s, q, first);
        if (sum.isPresent()) {
            return Optional.of(new WindowSum(club, sum.get(), q.of(size), size, contest, where));
        }
        if (q.of(size).value() > size) {
            return Optional.empty();
        }
        return kindOf(s, q, first, windowToken)
                .map(kind -> new WindowCount(
                        club, kind, q.of(size), size, c.horizon().horizon(), contest, where));
    }

    /// "8 goals in the last three": what the number before the window adds up, if it adds anything up.
    static Optional<Sum> sumOf(Sentence s, Quantity q, int first) {
        for (int i = q.end(); i < Math.min(first, q.end() + 3); i++) {
            if (s.is(i, "points") || s.is(i, "point")) {
                return Optional.of(Sum.POINTS);
            }
            if (s.is(i, "goals") || s.is(i, "goal")) {
                return Optional.of(concedes(s, q.token(), first) ? Sum.CONCEDED : Sum.SCORED);
            }
            if (s.is(i, "times") || s.is(i, "in")) {
                break;
            }
        }
        boolean bare = q.end() == first;
        if (bare && s.isOneOf(q.token() - 1, Wording.of("conceded"))) {
            return Optional.of(Sum.CONCEDED);
        }
        return bare && s.isOneOf(q.token() - 1, Set.of("scored", "netted", "scoring"))
                ? Optional.of(Sum.SCORED)
                : Optional.empty();
    }

    private static boolean concedes(Sentence s, int from, int to) {
        for (int i = Math.max(0, from - 5); i < to; i++) {
            if (s.isOneOf(i, Wording.of("conceded")) || s.is(i, "against")) {
                return true;
            }
        }
        return false;
    }

    /// The event beside the number: after it ("nine defeats"), or before it ("won just three").
    static Optional<RunKind> kindOf(Sentence s, Quantity q, int first, int windowToken) {
        Optional<RunKind> after = Counts.kindIn(s, q.end(), Math.min(first, q.end() + 4) - 1);
        if (after.isPresent() && q.end() < first) {
            return after;
        }
        for (int i = q.token() - 1; i >= Math.max(0, q.token() - 5); i--) {
            if (s.isOneOf(i, Set.of("score", "find")) && s.isOneOf(i - 2, Set.of("failed", "failing", "fail"))) {
                return Optional.of(RunKind.SCORELESS);
            }
            if (s.isOneOf(i, Set.of("scored", "scoring", "netted")) || s.is(i, "net")) {
                return Optional.of(RunKind.SCORING);
            }
            if (s.isOneOf(i, Wording.of("conceded"))) {
                return Optional.of(RunKind.CONCEDING);
            }
            Optional<RunKind> kind = Counts.kindOf(s, i);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Counts.kindIn(s, windowToken + 1, Math.min(s.size() - 1, windowToken + 8))
                .filter(k -> q.end() == first);
    }
}
