package pressbox.claim;

import java.util.Optional;
import pressbox.almanac.RunKind;
import pressbox.football.Score;
import pressbox.text.WordSet;

/// Reads by how much a match was won or lost, and how many goals it had.
final class Margins {
    private static final WordSet HEAVILY =
            WordSet.of("heavily", "badly", "severely", "comprehensively", "emphatically", "convincingly");
    private static final WordSet HEAVY = WordSet.of("heavy", "big", "large", "emphatic", "many", "wide");
    private static final WordSet NOT_GOALS = WordSet.of("men", "points", "point", "places", "per", "years");
    private static final int REACH = 8;

    private Margins() {}

    /// What tokens `[head, end)` say that a match was, with the margin or the goals that the words beside them demand.
    static Feat feat(Sentence s, RunKind kind, int head, int end) {
        int least = switch (kind) {
            case WINNING, LOSING -> Math.max(before(s, head), by(s, end));
            case SCORING, CONCEDING -> demanded(s, end);
            default -> 1;
        };
        return new Feat(kind, Math.max(1, least));
    }

    /// "a six-goal defeat".
    private static int before(Sentence s, int head) {
        return s.isOneOf(head - 1, "goal", "clear") && s.isCardinal(head - 2) ? s.number(head - 2) : 0;
    }

    /// "by six goals", "by that many", "so heavily": the margin that is meant; 0 where none is.
    static int by(Sentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + REACH) && !(i > from && s.isStop(i)); i++) {
            if (s.is(i, "by")) {
                int margin = margin(s, i + 1);
                if (margin > 0) {
                    return margin;
                }
            }
            boolean so = s.is(i, "so") && s.isOneOf(i + 1, HEAVILY);
            boolean asHeavy =
                    s.is(i, "as") && (s.isOneOf(i + 1, HEAVY) || s.isOneOf(i + 1, HEAVILY)) && s.is(i + 2, "as");
            if (so || (asHeavy && !s.isCardinal(i + 3))) {
                return stated(s);
            }
        }
        return 0;
    }

    private static int margin(Sentence s, int at) {
        if (s.isOneOf(at, "that", "such", "so", "this")) {
            return stated(s);
        }
        int number = at;
        int more = 0;
        if (s.is(at, "more") && s.is(at + 1, "than")) {
            number = at + 2;
            more = 1;
        } else if (s.is(at, "as") && s.is(at + 1, "many") && s.is(at + 2, "as")) {
            number = at + 3;
        } else if (s.is(at, "at") && s.is(at + 1, "least")) {
            number = at + 2;
        } else if (s.isOneOf(at, "a", "the", "margin", "margins")) {
            number = s.is(at + 1, "margin") ? at + 3 : s.is(at + 1, "of") ? at + 2 : at + 1;
        }
        return s.isCardinal(number) && !s.isOneOf(s.numberEnd(number), NOT_GOALS) ? s.number(number) + more : 0;
    }

    /// "three or more", "at least twice": the goals that each match must have; 1 where none are demanded.
    private static int demanded(Sentence s, int end) {
        if (s.isOneOf(end, "at", "more") && s.isOneOf(end + 1, "least", "than") && s.isCardinal(end + 2)) {
            return s.number(end + 2) + (s.is(end, "more") ? 1 : 0);
        }
        int number = s.isCardinal(end) ? end : s.isCardinal(end + 1) && s.isOneOf(end, "exactly", "in") ? end + 1 : -1;
        if (number < 0) {
            return 1;
        }
        int after = s.numberEnd(number);
        after = s.isOneOf(after, "goals", "times") ? after + 1 : after;
        boolean orMore = s.is(after, "or") && s.isOneOf(after + 1, "more", "better", "above");
        return orMore || s.is(after, "plus") ? s.number(number) : 1;
    }

    /// The goals that a sentence about one match speaks of behind "scored" or "conceded"; 1 where it gives none.
    static int goals(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.isOneOf(i, "that", "so", "as") && s.is(i + 1, "many") && !s.isCardinal(i + 3)) {
                return counted(s);
            }
        }
        for (int i = from; i < to && !(i > from && s.isParted(i)); i++) {
            if (s.isCardinal(i) && !s.isOneOf(i - 1, "in", "of", "last", "for", "after")) {
                return Math.max(1, s.number(i));
            }
        }
        return 1;
    }

    /// The most goals that the sentence gives one side; 1 where it gives none.
    private static int counted(Sentence s) {
        int most = 1;
        for (Score score : s.scores()) {
            most = Math.max(most, Math.max(score.first(), score.second()));
        }
        for (int i = 0; i < s.size(); i++) {
            most = s.isCardinal(i) && s.number(i) < 30 ? Math.max(most, s.number(i)) : most;
        }
        return most;
    }

    /// The margin that the sentence gives: of its first score, or in words; 0 where it gives none.
    static int stated(Sentence s) {
        return stated(s, s.size());
    }

    /// The margin that tokens before `end` give.
    static int stated(Sentence s, int end) {
        for (int i = 0; i < end; i++) {
            Optional<Score> score = s.score(i);
            if (score.isPresent()) {
                return Math.abs(score.get().first() - score.get().second());
            }
        }
        for (int i = 0; i < end; i++) {
            if (!s.isCardinal(i)) {
                continue;
            }
            int after = s.numberEnd(i);
            boolean unanswered = s.is(after, "without") && s.isOneOf(after + 1, "reply", "response");
            boolean by = s.is(i - 1, "by") || (s.is(i - 1, "of") && s.is(i - 2, "margin"));
            boolean goals = s.isOneOf(after, "goals", "goal", "clear", "unanswered");
            if (unanswered || s.is(after, "unanswered") || (by && (goals || after == s.size() || s.isParted(after)))) {
                return s.number(i);
            }
        }
        return 0;
    }
}
