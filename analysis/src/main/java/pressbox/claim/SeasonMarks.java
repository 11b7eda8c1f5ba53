package pressbox.claim;

import java.util.Optional;
import pressbox.claim.SeasonRecord.Extreme;
import pressbox.text.WordSet;

/// Looks in a sentence for words that call a figure of a season an extreme.
final class SeasonMarks {
    private static final WordSet MOST =
            WordSet.of("most", "highest", "biggest", "largest", "greatest", "record", "richest");
    private static final WordSet FEWEST = WordSet.of("fewest", "lowest", "smallest", "least", "meagrest", "puniest");
    private static final WordSet BEST = WordSet.of("best", "finest");
    private static final WordSet WORST = WordSet.of("worst", "poorest", "meanest", "leanest");
    private static final WordSet MEAN = WordSet.of("meanest", "tightest", "stingiest", "best", "miserliest");
    private static final WordSet LEAKY = WordSet.of("leakiest", "worst", "leakiest", "porous");
    private static final WordSet DEFENCE = WordSet.of("defence", "defense", "defensive", "rearguard", "backline");
    private static final WordSet ATTACK = WordSet.of("attack", "scoring", "goalscoring", "forward");
    private static final WordSet BEFORE_SEASON = WordSet.of(
            "other",
            "previous",
            "earlier",
            "league",
            "top",
            "flight",
            "premier",
            "single",
            "full",
            "one",
            "of",
            "their",
            "football",
            "complete",
            "whole",
            "past",
            "championship",
            "division");
    private static final WordSet NEGATING =
            WordSet.of("never", "no", "not", "havent", "hasnt", "hadnt", "nobody", "none");
    private static final WordSet SO = WordSet.of("so", "as", "that", "this", "quite");
    static final WordSet TALLY =
            WordSet.of("total", "totals", "tally", "return", "haul", "number", "points", "count", "figure");
    static final WordSet SEASON = WordSet.of("season", "seasons", "campaign", "campaigns", "term", "year", "seasons");
    private static final int REACH = 12;

    private final Sentence s;

    SeasonMarks(Sentence sentence) {
        s = sentence;
    }

    static boolean isRated(String word) {
        return BEST.contains(word) || WORST.contains(word);
    }

    /// The first of them.
    Optional<SeasonMark> first() {
        for (int at = 0; at < s.size(); at++) {
            Optional<SeasonMark> mark = superlative(at);
            mark = mark.isPresent() ? mark : comparative(at);
            mark = mark.isPresent() ? mark : so(at);
            if (mark.isPresent()) {
                return mark;
            }
        }
        return Optional.empty();
    }

    private Optional<SeasonMark> superlative(int at) {
        String word = s.word(at);
        if (s.isOrdinal(at - 1)) {
            return Optional.empty();
        }
        for (int i = at + 1; i <= at + 5 && i < s.size() && !s.isParted(i); i++) {
            boolean defence = s.isOneOf(i, DEFENCE);
            if (defence && (MEAN.contains(word) || LEAKY.contains(word))) {
                Extreme extreme = MEAN.contains(word) ? Extreme.FEWEST : Extreme.MOST;
                return Optional.of(
                        new SeasonMark(extreme, Optional.of(new Figure.Total(Sum.CONCEDED)), at, i + 1, false));
            }
            boolean attack = s.isOneOf(i, ATTACK)
                    && (s.isOneOf(i + 1, "season", "campaign", "return", "tally", "record") || s.is(i, "attack"));
            if (attack && isRated(word)) {
                return Optional.of(
                        new SeasonMark(best(word), Optional.of(new Figure.Total(Sum.SCORED)), at, i + 1, false));
            }
        }
        if (word.equals("record") && s.is(at + 1, "low")) {
            return Optional.of(new SeasonMark(Extreme.FEWEST, Optional.empty(), at, at + 2, false));
        }
        if (MOST.contains(word)
                && !s.isOneOf(at + 1, "of", "recent", "recently", "breaking", "books")
                && !s.isOneOf(at - 1, "on", "at")) {
            return Optional.of(new SeasonMark(Extreme.MOST, Optional.empty(), at, at + 1, false));
        }
        if (FEWEST.contains(word) && !s.is(at - 1, "at")) {
            return Optional.of(new SeasonMark(Extreme.FEWEST, Optional.empty(), at, at + 1, false));
        }
        boolean tally = false;
        for (int i = at + 1; i <= at + 4 && i < s.size() && !s.isParted(i); i++) {
            tally |= s.isOneOf(i, TALLY);
        }
        boolean rated = tally && isRated(word);
        return rated ? Optional.of(new SeasonMark(best(word), Optional.empty(), at, at + 1, false)) : Optional.empty();
    }

    private static Extreme best(String word) {
        return BEST.contains(word) ? Extreme.MOST : Extreme.FEWEST;
    }

    /// "more than in any season", "fewer than in any other".
    private Optional<SeasonMark> comparative(int at) {
        boolean more = s.isOneOf(at, "more", "higher");
        if (!more && !s.isOneOf(at, "fewer", "less", "lower")) {
            return Optional.empty();
        }
        Extreme extreme = more ? Extreme.MOST : Extreme.FEWEST;
        boolean negated = false;
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            negated |= s.isOneOf(i, NEGATING);
        }
        boolean any = false;
        for (int i = at + 1; i < Math.min(s.size(), at + 6); i++) {
            any |= s.is(i, "than") && (s.is(i + 1, "ever") || isAnySeason(i + 1));
        }
        boolean known = negated || any;
        return known ? Optional.of(new SeasonMark(extreme, Optional.empty(), at, at + 1, negated)) : Optional.empty();
    }

    /// "any other season", "in any previous league campaign".
    private boolean isAnySeason(int at) {
        int any = s.isOneOf(at, "in", "during", "over") ? at + 1 : at;
        int end = any + 1;
        while (s.isOneOf(end, BEFORE_SEASON)) {
            end++;
        }
        return s.is(any, "any") && s.isOneOf(end, SEASON);
    }

    /// "never lost so many", "no side has scored so few", "have not won as many since", "the last time that many".
    private Optional<SeasonMark> so(int at) {
        if (!s.isOneOf(at, SO) || !s.isOneOf(at + 1, "many", "few")) {
            return Optional.empty();
        }
        boolean negated = false;
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            negated |= s.isOneOf(i, NEGATING) || s.is(i, "last") && s.is(i + 1, "time");
        }
        Extreme extreme = s.is(at + 1, "many") ? Extreme.MOST : Extreme.FEWEST;
        return negated && !s.is(at - 1, "by")
                ? Optional.of(new SeasonMark(extreme, Optional.empty(), at, at + 2, true))
                : Optional.empty();
    }
}
