package pressbox.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.RunKind;
import pressbox.text.WordSet;

/// Reads "X of the last N": nine defeats in twelve, scored in only one of their last nine, one point from the last six.
final class WindowReader {
    private static final List<Phrase> WINDOWS = Phrase.all(
            "of|in|from|across|over|during *3 last|past|previous|recent *1 #",
            "last|past|previous *1 #",
            "of|in|from|out|across|over|inside of? # *4 <match>",
            "in|from|of|out of? #");
    private static final Set<String> BREAKS = WordSet.of("since", "and", "but");

    private static final Phrase POSSIBLE = Phrase.of("# *1 points *2 possible #");

    private WindowReader() {}

    /// "Seven points from a possible 12": from the last four.
    private static Optional<Question> possible(Context c) {
        Sentence s = c.sentence();
        return POSSIBLE.find(s).flatMap(found -> {
            int most = s.number(found.numbers().getLast());
            int forWin = c.day().getYear() < 1981 ? 2 : 3;
            if (most % forWin != 0) {
                return Optional.empty();
            }
            int points = s.number(found.numbers().getFirst());
            String club = c.subjectBefore(found.first());
            return Optional.of(new WindowSum(
                    club, Sum.POINTS, Amount.exactly(points), most / forWin, c.contest(), c.where(0, s.size(), club)));
        });
    }

    static Optional<Question> read(Context c) {
        Optional<Question> possible = possible(c);
        if (possible.isPresent()) {
            return possible;
        }
        for (int i = 0; i < WINDOWS.size(); i++) {
            Optional<Question> question = inWindows(c, WINDOWS.get(i));
            if (question.isPresent()) {
                return question;
            }
        }
        return Optional.empty();
    }

    private static Optional<Question> inWindows(Context c, Phrase phrase) {
        Sentence s = c.sentence();
        Optional<Phrase.Found> window = phrase.find(s);
        for (; window.isPresent(); window = phrase.find(s, window.get().first() + 1, s.size())) {
            int token = window.get().numbers().getLast();
            if (Counts.isOther(s, token)
                    || s.number(token) < 2
                    || s.isOneOf(s.numberEnd(token), Wording.of("consec"))) {
                continue;
            }
            Optional<Question> question = before(c, window.get().first(), token).or(() -> after(c, token));
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
            if (BREAKS.contains(s.word(at)) || s.isOneOf(at, Set.of("each", "every"))) {
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

    /// "Of their last ten league games they have won two".
    private static Optional<Question> after(Context c, int windowToken) {
        Sentence s = c.sentence();
        if (!s.isOneOf(windowToken - 1, Set.of("last", "past", "previous"))) {
            return Optional.empty();
        }
        for (int at = s.numberEnd(windowToken); at < s.size() && !BREAKS.contains(s.word(at)); at++) {
            Optional<Quantity> quantity =
                    Quantity.at(s, at).filter(q -> q.amount().value() > 0 || q.half());
            if (quantity.isPresent() && !Counts.isOther(s, at)) {
                Quantity q = quantity.get();
                int size = s.number(windowToken);
                String club = c.subjectBefore(q.token());
                return Counts.kindIn(s, q.end(), Math.min(s.size() - 1, q.end() + 5))
                        .or(() -> Counts.kindIn(s, q.token() - 1, s.numberEnd(windowToken)))
                        .map(kind -> new WindowCount(
                                club,
                                kind,
                                q.of(size),
                                size,
                                c.horizon().horizon(),
                                c.contest(),
                                c.where(0, s.size(), club)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Question> question(Context c, Quantity q, int first, int windowToken, int size) {
        Sentence s = c.sentence();
        String club = c.subjectBefore(q.token());
        Contest contest = c.contest();
        Where where = c.where(0, s.size(), club);
        Optional<Sum> sum = sumOf(s, q, first);
        boolean last = s.isOneOf(windowToken - 1, Set.of("last", "past", "previous", "recent", "opening", "latest"));
        if (sum.isPresent() && (sum.get() == Sum.POINTS || s.has("season", "campaign", "term")) && !last) {
            return Optional.empty();
        }
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
            if (s.is(i, "times") && concedes(s, q.token(), i)) {
                return Optional.of(Sum.CONCEDED);
            }
            if (s.is(i, "times") && s.isOneOf(q.token() - 1, Set.of("scored", "net", "netted"))) {
                return Optional.of(Sum.SCORED);
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
            if (s.isOneOf(i, Wording.of("conceded")) || s.is(i, "against") || s.is(i, "let")) {
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
        return Counts.kindIn(s, windowToken + 1, Math.min(s.size() - 1, windowToken + 12))
                .filter(k -> q.end() == first);
    }
}
