package pressbox.claim;

import java.util.Optional;
import java.util.Set;
import pressbox.almanac.RunKind;
import pressbox.text.CalendarWords;
import pressbox.text.WordSet;

/// Finds the numbers of a sentence that count matches, and the words beside a number that say what it counts.
final class Counts {
    /// A number of matches: its token and value.
    ///
    /// @param last whether the sentence speaks of "the last N"
    record Count(int token, int value, boolean last) {}

    private static final Set<String> OTHER_UNITS = WordSet.of(
            "years",
            "year",
            "goals",
            "goal",
            "points",
            "point",
            "minutes",
            "minute",
            "days",
            "day",
            "weeks",
            "months",
            "month",
            "seasons",
            "players",
            "yards",
            "men",
            "clubs",
            "teams",
            "sides",
            "places",
            "hours",
            "managers",
            "changes",
            "shots",
            "corners",
            "million",
            "times",
            "per",
            "percent",
            "th");
    private static final Set<String> LAST = WordSet.of("last", "past", "previous", "latest", "recent");
    private static final Set<String> JOINING =
            WordSet.of("in", "for", "of", "to", "at", "over", "through", "after", "now", "reached");
    private static final int FAR = 1000;

    private Counts() {}

    /// The number of matches that stands nearest to tokens `[first, end)`.
    static Optional<Count> nearest(Sentence s, int first, int end) {
        Count best = null;
        int bestCost = FAR;
        for (int i = 0; i < s.size(); i++) {
            boolean ordinal = s.isOrdinal(i);
            if ((!s.isCardinal(i) && !ordinal) || s.number(i) == 0 || isDate(s, i) || isOther(s, i)) {
                continue;
            }
            boolean strong = isBeforeMatch(s, i) || rowAfter(s, i) || s.isOneOf(i + 1, Set.of("match", "game"));
            boolean weak = !ordinal
                    && ((JOINING.contains(s.word(i - 1)) && i >= end && i <= end + 4)
                            || LAST.contains(s.word(i - 1))
                            || (s.numberEnd(i) >= first - 1 && s.numberEnd(i) <= first));
            if (!strong && !weak) {
                continue;
            }
            int distance = i >= end ? i - end : i < first ? first - i : 0;
            int cost = distance + (strong ? 0 : 20);
            if (cost < bestCost) {
                bestCost = cost;
                best = new Count(i, s.number(i), LAST.contains(s.word(i - 1)));
            }
        }
        return Optional.ofNullable(best);
    }

    /// Whether matches are what the number at `at` counts: "13 league games", "last 20 Premier League fixtures".
    static boolean isBeforeMatch(Sentence s, int at) {
        int end = s.numberEnd(at);
        for (int i = end; i < end + 5 && i < s.size(); i++) {
            if (s.isOneOf(i, Wording.MATCH)) {
                return true;
            }
            if (s.isCardinal(i)
                    || s.isYear(i)
                    || Set.of("in", "and", "since", "but", "from", "of", "at").contains(s.word(i))) {
                return false;
            }
        }
        return false;
    }

    /// Whether "in a row" or the like follows the number at `at`, with at most five words between.
    static boolean rowAfter(Sentence s, int at) {
        int end = s.numberEnd(at);
        for (int i = end; i <= end + 6 && i < s.size(); i++) {
            if (Consecutive.rowAt(s, i) > 0) {
                return true;
            }
            if (s.isCardinal(i) || s.is(i, "since")) {
                return false;
            }
        }
        return false;
    }

    static boolean isOther(Sentence s, int at) {
        int end = s.numberEnd(at);
        return s.isOneOf(end, OTHER_UNITS)
                || (s.isOneOf(end + 1, OTHER_UNITS)
                        && !s.isOneOf(end, Wording.MATCH)
                        && !s.isOneOf(end, Set.of("in", "for", "of", "and")))
                || s.is(at - 1, "by");
    }

    private static boolean isDate(Sentence s, int at) {
        return (s.isOneOf(s.numberEnd(at), CalendarWords.MONTHS) && !s.is(s.numberEnd(at), "may"))
                || s.isOneOf(at - 1, CalendarWords.MONTHS);
    }

    /// "defeat", "win", "clean sheet": a noun that an ordinal may number.
    static boolean isResultNoun(Sentence s, int at) {
        return s.isOneOf(at, Wording.WIN)
                || s.isOneOf(at, Wording.LOSS)
                || s.isOneOf(at, Wording.DRAW)
                || (s.is(at, "clean") && s.word(at + 1).startsWith("sheet"));
    }

    /// What a word near a number says is counted.
    static Optional<RunKind> kindOf(Sentence s, int at) {
        String word = s.word(at);
        if (Wording.WIN.contains(word) || word.equals("won") || word.equals("winning")) {
            return Optional.of(RunKind.WINNING);
        }
        if (Wording.LOSS.contains(word) || Wording.of("lost").contains(word)) {
            return Optional.of(RunKind.LOSING);
        }
        if (Wording.of("drew").contains(word)) {
            return Optional.of(
                    s.isOneOf(at - 1, Set.of("goalless", "scoreless", "nil"))
                            ? RunKind.GOALLESS_DRAWS
                            : RunKind.DRAWING);
        }
        if ((word.startsWith("clean") && s.word(at + 1).startsWith("sheet")) || word.startsWith("shutout")) {
            return Optional.of(RunKind.CLEAN_SHEETS);
        }
        boolean keptOut = word.equals("kept")
                && (s.is(at + 2, "out") || s.is(at + 3, "out") || (s.is(at + 2, "at") && s.is(at + 3, "bay")));
        if (keptOut || (word.equals("shut") && s.word(at + 1).startsWith("out"))) {
            return Optional.of(RunKind.CLEAN_SHEETS);
        }
        boolean allThree = word.equals("all") && s.is(at + 1, "three") && s.is(at + 2, "points");
        if (allThree || (word.equals("saw") && s.is(at + 1, "off"))) {
            return Optional.of(RunKind.WINNING);
        }
        if (word.equals("losers") || (word.equals("losing") && s.is(at + 1, "side"))) {
            return Optional.of(RunKind.LOSING);
        }
        if (word.equals("held") && s.isOneOf(at - 1, Set.of("been", "were", "was", "being"))) {
            return Optional.of(RunKind.DRAWING);
        }
        if (word.equals("victorious")
                || (word.equals("successful") && s.is(at + 1, "in"))
                || (word.equals("maximum") && s.is(at + 1, "points"))) {
            return Optional.of(RunKind.WINNING);
        }
        if (s.isOneOf(at, Set.of("gone", "went", "going")) && s.is(at + 1, "down")) {
            return Optional.of(RunKind.LOSING);
        }
        boolean shared = s.isOneOf(at, Set.of("shared", "sharing")) && s.isOneOf(at + 2, Set.of("points", "spoils"));
        boolean level = s.isOneOf(at, Set.of("ended", "finished", "ending"))
                && s.isOneOf(at + 1, Set.of("level", "honours", "all"));
        if (shared || level || Wording.DRAW.contains(word)) {
            return Optional.of(RunKind.DRAWING);
        }
        if (word.equals("blanks") || word.equals("blank")) {
            return Optional.of(RunKind.SCORELESS);
        }
        if (word.equals("beaten") && s.isOneOf(at - 1, Set.of("been", "were", "was", "being"))) {
            return Optional.of(RunKind.LOSING);
        }
        if (word.equals("beaten") || word.equals("beat")) {
            return Optional.of(s.isOneOf(at + 1, Set.of("by", "in")) ? RunKind.LOSING : RunKind.WINNING);
        }
        return Optional.empty();
    }

    /// The kind that the words from `from` to `to` say, in this direction.
    static Optional<RunKind> kindIn(Sentence s, int from, int to) {
        int step = from <= to ? 1 : -1;
        for (int i = from; step > 0 ? i <= to : i >= to; i += step) {
            Optional<RunKind> kind = kindOf(s, i);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }
}
