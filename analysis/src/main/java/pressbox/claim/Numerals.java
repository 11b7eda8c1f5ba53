package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.text.CalendarWords;
import pressbox.text.WordSet;

/// Finds the numbers of a sentence and what each counts.
final class Numerals {
    static final WordSet LAST =
            WordSet.of("last", "past", "previous", "latest", "recent", "preceding", "prior", "final", "closing");
    private static final WordSet YEARS = WordSet.of("years", "year", "decades", "decade", "months", "weeks", "days");
    private static final WordSet SEASONS = WordSet.of("seasons", "campaigns", "season", "campaign", "terms");
    private static final WordSet TIMES = WordSet.of("times", "occasions", "time", "occasion");
    private static final WordSet POINTS = WordSet.of("points", "point", "pts", "pt");
    private static final WordSet OTHERS = WordSet.of(
            "minutes",
            "minute",
            "hours",
            "hour",
            "players",
            "yards",
            "men",
            "clubs",
            "teams",
            "sides",
            "places",
            "managers",
            "changes",
            "shots",
            "corners",
            "million",
            "per",
            "percent",
            "fans",
            "supporters",
            "miles",
            "trophies",
            "titles",
            "cups",
            "cards",
            "appearances",
            "caps",
            "different",
            "penalties",
            "legs",
            "leg",
            "assists",
            "saves",
            "half",
            "division",
            "tier",
            "round",
            "th",
            "starts",
            "th-minute",
            "substitutes",
            "goalscorers",
            "promotions",
            "relegations",
            "finals",
            "semi",
            "replays",
            "divisions",
            "successes",
            "days");
    private static final WordSet PASSED_OVER = WordSet.of(
            "league",
            "home",
            "away",
            "premier",
            "top",
            "flight",
            "championship",
            "competitive",
            "straight",
            "consecutive",
            "successive",
            "more",
            "further",
            "long",
            "of",
            "their",
            "the",
            "its",
            "his",
            "our",
            "previous",
            "last",
            "most",
            "recent",
            "such",
            "full",
            "whole",
            "domestic",
            "european",
            "europa",
            "champions",
            "conference",
            "cup",
            "fa",
            "carabao",
            "efl",
            "one",
            "two",
            "first",
            "second",
            "third",
            "fourth",
            "division",
            "opening",
            "unbroken",
            "complete",
            "completed",
            "meaningful",
            "senior",
            "barren",
            "fruitless",
            "winless",
            "unbeaten",
            "goalless",
            "scoreless",
            "festive",
            "midweek",
            "different",
            "back",
            "to",
            "all",
            "top-flight",
            "previous",
            "winning",
            "losing",
            "possible",
            "available",
            "precious",
            "measly",
            "meagre",
            "solitary",
            "single",
            "crushing",
            "heavy",
            "bruising",
            "narrow",
            "visiting",
            "group",
            "stage",
            "competition",
            "road",
            "fixtures",
            "unanswered",
            "cent",
            "premiership",
            "football",
            "played",
            "special",
            "clean",
            "tier",
            "big",
            "hard",
            "south",
            "north",
            "on",
            "road",
            "derby",
            "clear",
            "scheduled",
            "and",
            "winnable",
            "regular",
            "season",
            "final",
            "remaining");
    private static final int REACH = 7;

    private final Sentence s;
    private final List<Event> events;

    private Numerals(Sentence sentence, List<Event> events) {
        s = sentence;
        this.events = events;
    }

    /// Numbers in order; years, scores, ages and days of the month are left out.
    static List<Numeral> in(Sentence sentence, List<Event> events) {
        return new Numerals(sentence, events).all();
    }

    private List<Numeral> all() {
        List<Numeral> found = new ArrayList<>();
        for (int at = 0; at < s.size(); at++) {
            if ((s.isCardinal(at) || s.isOrdinal(at)) && !isDate(at) && !isWholly(at)) {
                found.add(numeral(at));
                at = s.numberEnd(at) - 1;
            }
        }
        return List.copyOf(found);
    }

    private Numeral numeral(int at) {
        int end = s.numberEnd(at);
        boolean ordinal = s.isOrdinal(at);
        boolean last = isLast(at, end);
        for (int i = end; i < Math.min(s.size(), end + REACH) && !s.isParted(i); i++) {
            Optional<Numeral.Unit> unit = unit(i, end, ordinal);
            if (unit.isPresent()) {
                return new Numeral(at, end, amount(at, end), unit.get(), i, ordinal, last);
            }
            boolean club = s.clubAt(i).isPresent();
            boolean passed = PASSED_OVER.contains(s.word(i)) || club;
            boolean splits = s.is(i, "of") && !s.isOneOf(i - 1, Wording.of("consec"));
            if (!passed
                    || splits
                    || (s.is(i, "and") && !s.isOneOf(i + 1, "away", "cup"))
                    || (s.is(i, "on") && !s.is(i + 1, "the"))
                    || (s.is(i, "to") && !s.is(i - 1, "back"))) {
                break;
            }
        }
        if (!ordinal && s.is(end, "of")) {
            for (int i = end + 1; i < Math.min(s.size(), end + 6); i++) {
                if (s.is(i, "goals") && !s.isCardinal(i - 1)) {
                    return new Numeral(at, end, amount(at, end), Numeral.Unit.GOALS, i, false, last);
                }
                if (s.is(i, "last") || s.isParted(i)) {
                    break;
                }
            }
        }
        Numeral.Unit unit = ordinal ? Numeral.Unit.PLACE : Numeral.Unit.BARE;
        return new Numeral(at, end, amount(at, end), unit, end, ordinal, last);
    }

    private Optional<Numeral.Unit> unit(int at, int end, boolean ordinal) {
        String word = s.word(at);
        Optional<Event> noun = events.stream()
                .filter(e -> e.head() == at && e.form() == Event.Form.NOUN)
                .findFirst();
        boolean adjective = word.equals("win") || word.equals("draw") || word.equals("defeat");
        if (noun.isPresent() && !(adjective && s.isOneOf(at + 1, "streak", "run", "sequence"))) {
            return Optional.of(Numeral.Unit.EVENTS);
        }
        if (Wording.MATCH.contains(word) && !(word.equals("hours") || word.equals("legs"))) {
            return Optional.of(Numeral.Unit.MATCHES);
        }
        if (word.equals("goals") || word.equals("goal")) {
            return Optional.of(Numeral.Unit.GOALS);
        }
        if (POINTS.contains(word)) {
            return Optional.of(Numeral.Unit.POINTS);
        }
        if (TIMES.contains(word)) {
            return Optional.of(Numeral.Unit.TIMES);
        }
        if (at == end && YEARS.contains(word)) {
            return Optional.of(Numeral.Unit.YEARS);
        }
        if (at <= end + 2 && SEASONS.contains(word)) {
            return Optional.of(Numeral.Unit.SEASONS);
        }
        if (at == end && OTHERS.contains(word) || (OTHERS.contains(word) && !PASSED_OVER.contains(word))) {
            return Optional.of(Numeral.Unit.OTHER);
        }
        boolean place = ordinal
                && at == end
                && Set.of("place", "placed", "spot", "position", "bottom").contains(word);
        return place ? Optional.of(Numeral.Unit.PLACE) : Optional.empty();
    }

    private boolean isLast(int at, int end) {
        boolean before = LAST.contains(s.word(at - 1))
                || (LAST.contains(s.word(at - 2))
                        && s.isOneOf(at - 1, "league", "home", "away", "possible", "available"));
        return before || (s.is(end, "most") && s.is(end + 1, "recent")) || s.is(end, "latest");
    }

    private Amount amount(int at, int end) {
        int value = s.number(at);
        String before = s.word(at - 1);
        if (before.equals("than")) {
            boolean fewer = s.isOneOf(at - 2, "fewer", "less");
            if (s.is(at - 3, "no")) {
                return new Amount(value, fewer ? Amount.Bound.AT_LEAST : Amount.Bound.EXACTLY);
            }
            return new Amount(value, fewer ? Amount.Bound.FEWER_THAN : Amount.Bound.MORE_THAN);
        }
        boolean orMore = s.is(end, "or") && s.isOneOf(end + 1, "more", "better");
        if (before.equals("least") || orMore) {
            return new Amount(value, Amount.Bound.AT_LEAST);
        }
        boolean over = before.equals("over") && !s.isOneOf(at - 2, "victory", "win", "success", "spread", "came");
        return over && s.word(end).equals("games") && value % 10 == 0
                ? new Amount(value, Amount.Bound.MORE_THAN)
                : Amount.exactly(value);
    }

    private boolean isDate(int at) {
        int end = s.numberEnd(at);
        boolean month = s.isOneOf(end, CalendarWords.MONTHS) && !s.is(end, "may");
        boolean ofMonth = s.isOrdinal(at) && s.is(end, "of") && s.isOneOf(end + 1, CalendarWords.MONTHS);
        return month
                || ofMonth
                || (s.isOneOf(at - 1, CalendarWords.MONTHS) && !s.is(at - 1, "may"))
                || s.isOneOf(end, "year-old", "yearold")
                || (s.is(end, "year") && s.is(end + 1, "old"));
    }

    /// "one" in "no one", "league one"; "first" that is no count.
    private boolean isWholly(int at) {
        boolean league =
                s.isOneOf(at - 1, "league", "division", "class", "of") && s.isCapital(at - 1) && s.number(at) <= 4;
        boolean inEvent = events.stream().anyMatch(e -> at >= e.head() && at < e.end());
        return league || inEvent || s.isShortYear(at) || (s.isOrdinal(at) && s.number(at) == 1);
    }
}
