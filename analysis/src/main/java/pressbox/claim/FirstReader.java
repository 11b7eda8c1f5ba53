package pressbox.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.RunKind;
import pressbox.text.WordSet;

/// Reads "their first win at Thorley since 1987", "not since 1953 had they lost by six", "have not won there since
/// 1999".
final class FirstReader {
    private static final List<Phrase> FIRST_TIME =
            Phrase.all("for the first|very time", "for *2 first time", "the first occasion|time");
    private static final Set<String> FIRST = WordSet.of("first", "maiden", "only");
    private static final Set<String> UNTIL = WordSet.of("until", "before", "till", "prior");

    private static final Phrase AGO = Phrase.of("# <match> ago");

    private FirstReader() {}

    static Optional<Question> read(Context c) {
        Horizon horizon = c.horizon().horizon();
        if (AGO.find(c.sentence()).isPresent()) {
            return Optional.empty();
        }
        if (horizon instanceof Horizon.None || horizon instanceof Horizon.LevelWithRecord) {
            return Optional.empty();
        }
        return firstTime(c).or(() -> first(c)).or(() -> notSince(c));
    }

    /// "won in the league at Thorley for the first time since": the whole clause says what happened.
    private static Optional<Question> firstTime(Context c) {
        Sentence s = c.sentence();
        Optional<Phrase.Found> cue = Phrase.first(FIRST_TIME, s);
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = s.is(cue.get().first(), "for");
        int end = whole
                ? Math.max(cue.get().first(), c.horizon().first() < cue.get().first() ? endOfClause(s) : 0)
                : endOfClause(s);
        if (whole) {
            Optional<Question> before =
                    question(c, 0, cue.get().first(), cue.get().first());
            if (before.isPresent()) {
                return before;
            }
            if (!s.startsClause(cue.get().first())) {
                return Optional.empty();
            }
            end = endOfClause(s);
        }
        return question(c, cue.get().end(), end, s.size());
    }

    /// "Holm's first league win at Thorley since 1987": the words after "first" say what it was.
    private static Optional<Question> first(Context c) {
        Sentence s = c.sentence();
        for (int at = 0; at < s.size(); at++) {
            if (!FIRST.contains(s.word(at))
                    || s.isOneOf(at + 1, Set.of("time", "division", "half", "leg", "round", "team"))) {
                continue;
            }
            Optional<Feat> after = feat(c, at + 1, Math.min(s.size(), at + 7));
            Optional<Feat> feat = after.isPresent() ? after : nearestBefore(c, at);
            if (feat.isPresent()) {
                String club = c.subjectBefore(at);
                return Optional.of(new FirstSince(
                        club,
                        feat.get(),
                        c.horizon().horizon(),
                        c.contest(),
                        c.where(after.isPresent() ? at : 0, endOfClause(s), club)));
            }
        }
        return Optional.empty();
    }

    /// "A 2-0 win at Thorley, their first there since": the nearest event before "first".
    private static Optional<Feat> nearestBefore(Context c, int at) {
        for (int i = at - 1; i >= 0; i--) {
            Optional<Feat> feat = feat(c, i, at);
            if (feat.isPresent()) {
                return feat;
            }
        }
        return Optional.empty();
    }

    /// "had not won there since 1908 until now" (done by the last match), "have not won there since 1999" (not done
    /// yet).
    private static Optional<Question> notSince(Context c) {
        Sentence s = c.sentence();
        boolean inverted = (s.is(0, "not") && s.is(1, "since")) || s.is(0, "never") || s.has("never");
        Optional<Cores.Core> core = Cores.find(s);
        boolean negated = s.has("not", "never", "hadnt", "havent", "hasnt", "last", "previously", "without", "yet");
        if (!negated && core.isEmpty()) {
            return Optional.empty();
        }
        int end = endOfClause(s);
        int from = 0;
        if (inverted && s.is(1, "since")) {
            from = Math.max(0, afterTime(s));
        }
        int start = from;
        Optional<Feat> feat = feat(c, start, end);
        if (feat.isEmpty()) {
            return Optional.empty();
        }
        int verb = placeOf(c, start, end);
        String club = c.subjectBefore(verb);
        boolean ended = s.has("ended", "ending", "ends", "end", "before", "until");
        boolean past = s.has("had", "hadnt") || ended || (inverted && s.is(1, "since"));
        Contest contest = c.contest();
        Where where = c.where(start, end, club);
        boolean present = s.has("have", "has", "havent", "hasnt", "without") && !s.has("had", "hadnt", "until");
        if (past && (!present || (inverted && s.is(1, "since")))) {
            return Optional.of(new FirstSince(club, feat.get(), c.horizon().horizon(), contest, where));
        }
        return Optional.of(new LastTime(club, feat.get(), c.horizon().horizon(), contest, where));
    }

    /// The token after the time of "Not since Christmas Eve 1921 had …".
    private static int afterTime(Sentence s) {
        for (int i = 1; i < s.size(); i++) {
            if (s.isOneOf(i, Set.of("had", "has", "have", "did", "were", "was"))) {
                return i;
            }
        }
        return 0;
    }

    private static int endOfClause(Sentence s) {
        for (int i = 1; i < s.size(); i++) {
            boolean as = s.is(i, "as") && s.isOneOf(i + 1, Set.of("the", "in"));
            if (UNTIL.contains(s.word(i)) || as) {
                return i;
            }
        }
        return s.size();
    }

    private static Optional<Question> question(Context c, int from, int to, int subjectLimit) {
        return feat(c, from, to).map(feat -> {
            int verb = placeOf(c, from, to);
            String club = c.subjectBefore(Math.min(verb, subjectLimit));
            return new FirstSince(club, feat, c.horizon().horizon(), c.contest(), c.where(from, to, club));
        });
    }

    private static int placeOf(Context c, int from, int to) {
        Sentence s = c.sentence();
        for (int i = from; i < to; i++) {
            if (Counts.kindOf(s, i).isPresent()
                    || Set.of("scored", "conceded", "score", "concede", "kept", "keep")
                            .contains(s.word(i))) {
                return i;
            }
        }
        return to;
    }

    /// What tokens `[from, to)` say that a match was.
    static Optional<Feat> feat(Context c, int from, int to) {
        Sentence s = c.sentence();
        for (int i = from; i < to; i++) {
            boolean conceded = s.isOneOf(i, Wording.of("conceded"));
            if (conceded || s.isOneOf(i, Set.of("scored", "score", "scoring", "netted"))) {
                int goals = goals(s, i + 1, Math.min(to, i + 6));
                return Optional.of(new Feat(conceded ? RunKind.CONCEDING : RunKind.SCORING, Math.max(1, goals)));
            }
            Optional<RunKind> kind = Counts.kindOf(s, i);
            if (kind.isPresent()) {
                return switch (kind.get()) {
                    case WINNING -> Optional.of(new Feat(RunKind.WINNING, Math.max(1, by(s, i, to))));
                    case LOSING -> Optional.of(new Feat(RunKind.LOSING, Math.max(1, by(s, i, to))));
                    case DRAWING, GOALLESS_DRAWS -> Optional.of(Feat.of(RunKind.DRAWING));
                    case CLEAN_SHEETS -> Optional.of(Feat.of(RunKind.CLEAN_SHEETS));
                    default -> Optional.empty();
                };
            }
        }
        return Optional.empty();
    }

    /// "by six goals", "by that many", "by such a margin": the margin that is meant; 0 where none is.
    private static int by(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.is(i, "by") && (s.isCardinal(i + 1) && !s.isOneOf(s.numberEnd(i + 1), Set.of("men", "points")))) {
                return s.number(i + 1);
            }
            if (s.is(i, "by") && (s.is(i + 1, "that") || s.is(i + 1, "such") || s.is(i + 1, "so"))) {
                return BiggestReader.margin(s);
            }
            if (s.is(i, "by") && s.is(i + 1, "as") && s.is(i + 2, "many") && s.is(i + 3, "as") && s.isCardinal(i + 4)) {
                return s.number(i + 4);
            }
            if (s.is(i, "so")
                    && s.isOneOf(
                            i + 1,
                            Set.of(
                                    "heavily",
                                    "badly",
                                    "severely",
                                    "comprehensively",
                                    "emphatically",
                                    "convincingly"))) {
                return BiggestReader.margin(s);
            }
            if (s.is(i, "as") && s.isOneOf(i + 1, Set.of("heavy", "big", "large", "emphatic")) && s.is(i + 2, "as")) {
                return BiggestReader.margin(s);
            }
            if (s.is(i, "by") && s.is(i + 1, "more") && s.is(i + 2, "than") && s.isCardinal(i + 3)) {
                return s.number(i + 3) + 1;
            }
        }
        return 0;
    }

    private static int goals(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.isCardinal(i)) {
                return s.number(i);
            }
        }
        return 0;
    }
}
