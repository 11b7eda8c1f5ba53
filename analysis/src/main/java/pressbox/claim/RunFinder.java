package pressbox.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pressbox.almanac.Outcome;
import pressbox.almanac.RunKind;
import pressbox.text.WordSet;

/// Finds the runs that a sentence counts: "six wins on the trot", "a ninth successive defeat", "13 games
/// without a win", "scored in each of their last nine".
final class RunFinder {
    /// A counted run.
    ///
    /// @param last  whether the number is that of "the last nine", which longer runs fit too
    /// @param first where its words begin, number and event
    record Found(Outcome outcome, Numeral number, boolean last, int first, int end) {}

    private static final WordSet JOINING = WordSet.of(
            "in", "for", "of", "to", "at", "over", "through", "after", "now", "reached", "past", "across", "on", "is",
            "stands", "last", "just", "gone", "went", "made", "it", "lasting", "from");
    private static final WordSet ALL = WordSet.of("all", "each", "every", "both");
    private static final int FAR = 1000;
    private static final int MOST = 4;

    private final Sentence s;
    private final List<Event> events;
    private final List<Numeral> numerals;

    private RunFinder(Context c) {
        s = c.sentence();
        events = c.events();
        numerals = c.numerals();
    }

    /// Every run, in the order of the sentence; no word says two.
    static List<Found> all(Context c) {
        List<Found> runs = new ArrayList<>();
        Context rest = c;
        Optional<Found> next = new RunFinder(rest).find();
        while (next.isPresent() && runs.size() < MOST) {
            runs.add(next.get());
            rest = rest.outside(next.get().first(), next.get().end());
            next = new RunFinder(rest).find();
        }
        runs.sort(Comparator.comparingInt(Found::first));
        return runs;
    }

    private Optional<Found> find() {
        return rowed().or(this::universal)
                .or(this::lasting)
                .or(this::backToBack)
                .map(this::ofSheets);
    }

    /// "Dunmore has not been beaten in eleven games, more clean sheets in a row than ever": what the goalkeeper was
    /// not.
    private Found ofSheets(Found run) {
        boolean sheets = run.outcome() == RunKind.UNBEATEN
                && events.stream().anyMatch(e -> e.isOf(RunKind.CLEAN_SHEETS) && isInRow(e) && e.first() >= run.end());
        return sheets ? new Found(RunKind.CLEAN_SHEETS, run.number(), run.last(), run.first(), run.end()) : run;
    }

    private boolean isInRow(Event event) {
        return RowMarks.endFrom(s, event.end()) > 0 || RowMarks.isConsecutive(s, event.first() - 1);
    }

    /// A number with "in a row", "successive", "a run of".
    private Optional<Found> rowed() {
        for (Numeral number : numerals) {
            if (number.value() < 2 || number.counts(Numeral.Unit.YEARS, Numeral.Unit.POINTS, Numeral.Unit.OTHER)) {
                continue;
            }
            int row = RowMarks.beside(s, number);
            boolean goalsOnly = number.unit() == Numeral.Unit.GOALS || number.unit() == Numeral.Unit.SEASONS;
            if (row < 0 || goalsOnly) {
                continue;
            }
            Optional<Event> event = eventOf(number, row);
            if (event.isPresent()) {
                Outcome outcome = isWholeNegated(event.get(), number)
                        ? event.get().feat().outcome()
                        : together(event.get(), number);
                return Optional.of(new Found(
                        outcome,
                        number,
                        number.last(),
                        Math.min(number.at(), event.get().first()),
                        Math.max(row, event.get().end())));
            }
        }
        return Optional.empty();
    }

    /// The event that the matches counted by a number have in common.
    private Optional<Event> eventOf(Numeral number, int row) {
        if (number.unit() == Numeral.Unit.EVENTS) {
            return events.stream().filter(e -> e.head() == number.unitAt()).findFirst();
        }
        int which = Math.max(row, number.unitAt() + 1);
        boolean inWhich = s.isOneOf(which, "which", "that", "where") || s.is(which + 1, "which");
        Optional<Event> told = events.stream()
                .filter(e -> inWhich && e.head() > which && e.head() < which + 9)
                .findFirst();
        if (told.isPresent()) {
            return told;
        }
        Event best = null;
        int bestCost = FAR;
        for (Event event : events) {
            int cost = cost(event, number, row);
            if (cost < bestCost) {
                best = event;
                bestCost = cost;
            }
        }
        return Optional.ofNullable(best);
    }

    private int cost(Event event, Numeral number, int row) {
        boolean behind = event.first() >= number.end();
        int distance =
                behind ? (event.first() < row ? 0 : event.first() - row) : Math.max(0, number.at() - event.end());
        int from = behind ? Math.min(number.end(), event.first()) : event.end();
        int to = behind ? event.first() : number.at();
        int breaks = 0;
        for (int i = from; i <= to; i++) {
            breaks += i > from && s.isParted(i) ? 1 : 0;
        }
        boolean dated = behind && hasYear(number.end(), event.first());
        return distance + 6 * breaks + (dated ? FAR : 0) + (event.lasts() ? 0 : 1);
    }

    /// "had never won five in a row": the whole run is denied, not each win; "have not won in five successive games" is
    /// a run.
    private boolean isWholeNegated(Event event, Numeral number) {
        if (!event.negated() || number.at() < event.end()) {
            return false;
        }
        for (int i = event.end(); i < number.at(); i++) {
            if (s.isOneOf(i, "in", "for", "over", "of", "on", "from", "across", "at", "after", "any", "during")) {
                return false;
            }
        }
        return !s.is(event.first(), "without") && !s.is(event.first(), "no");
    }

    private boolean hasYear(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.isYear(i) || s.is(i, "since")) {
                return true;
            }
        }
        return false;
    }

    /// "six wins on the trot, all of them without conceding": wins to nil.
    private Outcome together(Event event, Numeral number) {
        boolean won = event.isOf(RunKind.WINNING) && event.feat().least() == 1;
        boolean lost = event.isOf(RunKind.LOSING) && event.feat().least() == 1;
        for (Event other : events) {
            boolean near =
                    other.head() != event.head() && other.first() - number.at() < 14 && other.first() > event.head();
            if (near && won && other.outcome() == RunKind.CLEAN_SHEETS && isOfAll(event.end(), other)) {
                return RunKind.WINNING_TO_NIL;
            }
            if (near && lost && other.outcome() == RunKind.SCORELESS && isOfAll(event.end(), other)) {
                return RunKind.LOSING_TO_NIL;
            }
        }
        if (won && hasToNil(number)) {
            return RunKind.WINNING_TO_NIL;
        }
        return event.outcome();
    }

    private boolean hasToNil(Numeral number) {
        for (int i = number.at(); i < Math.min(s.size(), number.at() + 10); i++) {
            if (s.is(i, "to") && s.isOneOf(i + 1, "nil", "zero")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfAll(int from, Event other) {
        boolean parted = false;
        for (int i = from; i <= other.first(); i++) {
            parted |= s.isParted(i);
            if (s.isOneOf(i, ALL) || s.is(i, "them")) {
                return true;
            }
        }
        return !parted && s.is(other.first(), "without");
    }

    /// "without a win in nine", "unbeaten in 12", "failed to score in three": what lasts, over a number of matches.
    private Optional<Found> lasting() {
        Found best = null;
        int bestCost = FAR;
        for (Event event : events) {
            if (!event.lasts()) {
                continue;
            }
            for (Numeral number : numerals) {
                int cost = lastingCost(event, number);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = new Found(
                            event.outcome(),
                            number,
                            number.last(),
                            Math.min(event.first(), number.at()),
                            Math.max(event.end(), number.end()));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private int lastingCost(Event event, Numeral number) {
        boolean goals = s.is(number.end(), "without") && s.isOneOf(number.end() + 1, "reply", "response", "answer");
        boolean opening = s.isOneOf(number.at() - 1, "first", "opening")
                || (s.isOneOf(number.unitAt() + 1, "of", "into", "in")
                        && s.isOneOf(number.unitAt() + 3, "season", "campaign", "term"));
        if (number.value() < 2 || goals || opening || (number.ordinal() && number.unit() != Numeral.Unit.MATCHES)) {
            return FAR;
        }
        boolean inside = number.at() >= event.first() && number.at() < event.end();
        boolean strong = number.unit() == Numeral.Unit.MATCHES;
        boolean weak = number.unit() == Numeral.Unit.BARE
                && (number.last() || JOINING.contains(s.word(number.at() - 1)) || isBeside(event, number));
        if ((!strong && !weak) || isPart(number) || isCounted(event, number)) {
            return FAR;
        }
        boolean behind = number.at() >= event.end();
        int from = behind ? event.end() : number.end();
        int to = behind ? number.at() : event.first();
        int breaks = 0;
        for (int i = from; i <= to && !inside; i++) {
            breaks += i > from && s.isParted(i) ? 1 : 0;
        }
        int distance = inside ? 0 : Math.max(0, to - from);
        return hasYear(from, to) && behind
                ? FAR
                : distance + 8 * breaks + 6 * others(event, from, to) + (strong ? 0 : 4);
    }

    /// How many other events and turns of thought stand between.
    private int others(Event event, int from, int to) {
        int others = 0;
        for (Event other : events) {
            others += other.head() != event.head() && other.first() >= from && other.first() < to ? 1 : 0;
        }
        for (int i = from; i < to; i++) {
            others += s.isOneOf(i, "and", "but", "although", "while", "though") ? 1 : 0;
        }
        return others;
    }

    private static boolean isBeside(Event event, Numeral number) {
        return number.end() == event.first() || number.at() == event.end();
    }

    /// "two of their last eleven": the eleven are no run.
    private boolean isPart(Numeral number) {
        for (int i = number.at() - 1; i >= Math.max(0, number.at() - 7) && !s.isParted(i + 1); i--) {
            boolean one = s.isCardinal(i) || s.isOneOf(i, "half", "once", "twice");
            if (one
                    && (s.isOneOf(s.isCardinal(i) ? s.numberEnd(i) : i + 1, "of", "in", "from", "out")
                            || s.is(i, "once")
                            || s.is(i, "twice")
                            || s.is(number.at() - 1, "of")
                            || s.is(number.at() - 2, "of"))) {
                return !s.is(i, "none");
            }
        }
        return false;
    }

    /// "no nine clean sheets": the number counts the event itself, not matches.
    private boolean isCounted(Event event, Numeral number) {
        return number.unit() == Numeral.Unit.EVENTS && number.unitAt() == event.head();
    }

    /// "won all of their last six", "scored in each of their last nine", "their last four have all been lost".
    private Optional<Found> universal() {
        for (Numeral number : numerals) {
            boolean matches = number.unit() == Numeral.Unit.MATCHES || number.unit() == Numeral.Unit.BARE;
            if (!matches || number.value() < 2 || number.ordinal() || !number.last() || isPart(number)) {
                continue;
            }
            Optional<Event> event = before(number).or(() -> behindAll(number));
            if (event.isPresent() && !isSomeOf(event.get(), number)) {
                Event e = event.get();
                return Optional.of(new Found(
                        together(e, number),
                        number,
                        true,
                        Math.min(e.first(), number.at()),
                        Math.max(e.end(), number.end())));
            }
        }
        return Optional.empty();
    }

    /// "have won their last six", "scoring in every one of the last nine".
    private Optional<Event> before(Numeral number) {
        Event nearest = null;
        for (Event event : events) {
            boolean verb = event.form() == Event.Form.VERB || event.isOf(RunKind.CLEAN_SHEETS);
            if (verb && event.end() <= number.at() && number.at() - event.end() <= 8) {
                nearest = event;
            }
        }
        if (nearest == null) {
            return Optional.empty();
        }
        boolean all = false;
        for (int i = nearest.end(); i < number.at(); i++) {
            all |= s.isOneOf(i, ALL);
            if (s.isParted(i) || s.isOneOf(i, "and", "but")) {
                return Optional.empty();
            }
        }
        boolean close = number.at() - nearest.end() <= 3
                && !nearest.isOf(RunKind.SCORING)
                && !nearest.isOf(RunKind.CONCEDING)
                && !nearest.isOf(RunKind.CLEAN_SHEETS);
        boolean scoredIn = s.is(nearest.end(), "in") && number.at() - nearest.end() <= 4;
        boolean beat = s.is(number.at() - 2, "the")
                && s.is(number.at() - 3, "in")
                && s.clubAt(number.at() - 4).isPresent();
        return all || close || scoredIn || beat ? Optional.of(nearest) : Optional.empty();
    }

    /// "their last four matches have all ended level".
    private Optional<Event> behindAll(Numeral number) {
        for (Event event : events) {
            if (event.first() < number.end() || event.first() - number.end() > 9) {
                continue;
            }
            for (int i = Math.max(0, number.at() - 4); i < event.first(); i++) {
                if (s.isOneOf(i, ALL)) {
                    return Optional.of(event);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isSomeOf(Event event, Numeral number) {
        boolean counted =
                numerals.stream().anyMatch(n -> n.unit() == Numeral.Unit.EVENTS && n.unitAt() == event.head());
        if (counted) {
            return true;
        }
        int from = Math.min(event.end(), number.end());
        int to = Math.max(event.first(), number.at());
        for (int i = from; i < to; i++) {
            boolean some = s.isOneOf(i, "none", "half", "only", "some", "most", "once", "twice", "one");
            boolean other = s.isCardinal(i) && i != number.at();
            if ((some && !(s.is(i, "one") && s.isOneOf(i - 1, ALL))) || other) {
                return true;
            }
        }
        return false;
    }

    /// "back-to-back defeats".
    private Optional<Found> backToBack() {
        for (int at = 0; at < s.size(); at++) {
            int end = RowMarks.endFrom(s, at);
            if (!s.is(at, "back") || end < 0) {
                continue;
            }
            for (Event event : events) {
                boolean noun = event.first() >= end && event.first() <= end + 4;
                boolean verb = event.end() <= at && event.end() >= at - 4;
                if (noun || verb) {
                    Numeral two =
                            new Numeral(at, end, Amount.exactly(2), Numeral.Unit.EVENTS, event.head(), false, false);
                    return Optional.of(new Found(
                            event.outcome(), two, false, Math.min(at, event.first()), Math.max(end, event.end())));
                }
            }
        }
        return Optional.empty();
    }
}
