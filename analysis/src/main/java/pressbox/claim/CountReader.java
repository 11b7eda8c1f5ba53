package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pressbox.almanac.Outcome;
import pressbox.almanac.RunKind;
import pressbox.text.WordSet;

/// Reads what is counted or added up over some matches: "nine defeats in twelve", "one point from the last six", "three
/// league wins this season", "met 60 times, winning 23".
final class CountReader {
    /// A number of events, goals or points that is claimed.
    ///
    /// @param share of how many equal parts of the window; 0 for a plain number
    private record Counted(
            Amount amount, int parts, int share, Optional<Outcome> outcome, Optional<Sum> sum, int first, int end) {
        Amount of(int window) {
            return share == 0 ? amount : Amount.exactly(window * parts / share);
        }
    }

    /// A number of matches over which something is counted.
    private record Window(Numeral number, Stage stage, int matches) {}

    /// Which matches a number of them means.
    enum Stage {
        LATEST,
        /// "of 19": the latest, or all of the season.
        SOME,
        OPENING
    }

    private static final Set<String> OF =
            WordSet.of("of", "in", "from", "out", "across", "over", "during", "after", "inside", "within");
    private static final Set<String> BETWEEN = WordSet.of(
            "of",
            "in",
            "from",
            "out",
            "across",
            "over",
            "during",
            "after",
            "the",
            "their",
            "his",
            "our",
            "its",
            "a",
            "possible",
            "available",
            "inside",
            "within",
            "last",
            "past",
            "previous",
            "those",
            "these",
            "just",
            "only",
            "any",
            "all",
            "these",
            "first",
            "opening",
            "on",
            "at",
            "most",
            "recent",
            "more",
            "than",
            "total",
            "as",
            "many",
            "and",
            "to",
            "away",
            "home");
    private static final Set<String> OPENING = WordSet.of("opening", "first");
    private static final Set<String> GAP =
            WordSet.of("clear", "behind", "ahead", "adrift", "above", "below", "off", "short", "shy", "better");
    private static final int REACH = 14;

    private final Context c;
    private final Sentence s;

    private CountReader(Context context) {
        c = context;
        s = context.sentence();
    }

    /// What else a sentence counts that tells of a run: only over the latest matches or the first of the season.
    static List<Question> beside(Context c) {
        return new CountReader(c.withoutHorizon()).inWindows(window -> window.stage() != Stage.SOME);
    }

    /// What it counts over a stated number of matches.
    static List<Question> inWindows(Context c) {
        return new CountReader(c).inWindows(window -> true);
    }

    /// What it counts over a time.
    static List<Question> inPeriods(Context c) {
        return new CountReader(c).inPeriods();
    }

    private List<Question> inWindows(Predicate<Window> sure) {
        List<Question> questions = new ArrayList<>();
        List<Counted> counted = counted();
        Optional<Period> period = PeriodReader.read(c);
        for (Counted each : counted) {
            windowOf(each, counted).filter(sure).ifPresent(window -> questions.add(inWindow(each, window, period)));
        }
        if (questions.isEmpty()) {
            neverInOpening().filter(q -> sure.test(q.window())).ifPresent(q -> questions.add(q.question()));
        }
        return questions;
    }

    private record Opening(Window window, Question question) {}

    /// "have not lost any of their first six", "still without a win after seven games of the season".
    private Optional<Opening> neverInOpening() {
        for (Numeral number : c.numerals()) {
            boolean ofSeason = number.unit() == Numeral.Unit.MATCHES
                    && s.isOneOf(number.unitAt() + 1, Set.of("of", "into", "in"))
                    && s.isOneOf(number.unitAt() + 3, Set.of("season", "campaign", "term"));
            boolean opening = ofSeason || s.isOneOf(number.at() - 1, OPENING);
            boolean matches =
                    number.counts(Numeral.Unit.MATCHES, Numeral.Unit.BARE) && number.value() > 1 && !number.ordinal();
            Optional<Event> event = c.events().stream()
                    .filter(e -> e.lasts() && Math.abs(e.end() - number.at()) < 9)
                    .findFirst();
            if (opening && matches && event.isPresent()) {
                Event e = event.get();
                Outcome never = e.negated() ? plain(e.feat()) : Event.opposite(e.feat());
                String club = c.subjectBefore(e.head());
                Window window = new Window(number, Stage.OPENING, number.value());
                Where where = where(Math.min(e.first(), number.at()), club, Math.max(e.end(), number.end()));
                return Optional.of(new Opening(
                        window,
                        new WindowCount(
                                club,
                                never,
                                Amount.exactly(0),
                                number.value(),
                                true,
                                new Horizon.None(),
                                c.contest(),
                                where)));
            }
        }
        return Optional.empty();
    }

    private List<Question> inPeriods() {
        List<Question> questions = new ArrayList<>();
        Optional<Period> period = PeriodReader.read(c);
        for (Counted each : counted()) {
            inPeriod(each, period).ifPresent(questions::add);
        }
        if (questions.isEmpty()) {
            period.flatMap(this::withoutNumber).ifPresent(questions::add);
        }
        return questions;
    }

    private Question inWindow(Counted what, Window window, Optional<Period> period) {
        String club = subject(what);
        int windowEnd = Math.max(what.end(), window.number().unitAt() + 1);
        Where where = where(Math.min(what.first(), window.number().at()), club, Math.min(windowEnd, s.size()));
        Contest contest = c.contest();
        boolean pastSeason = period.filter(
                        p -> p.until(c.day()).isBefore(c.day().minusDays(40)))
                .isPresent();
        Amount amount = what.of(window.matches());
        if (window.stage() == Stage.SOME
                && period.isPresent()
                && (pastSeason || !window.number().last())) {
            Optional<Integer> played = Optional.of(window.matches());
            return what.sum()
                    .<Question>map(sum -> new SeasonSum(club, sum, amount, played, period.get(), contest, where))
                    .orElseGet(() -> new SeasonCount(
                            club,
                            what.outcome().orElse(RunKind.WINNING),
                            amount,
                            played,
                            period.get(),
                            contest,
                            where));
        }
        boolean opening = window.stage() == Stage.OPENING;
        return what.sum()
                .<Question>map(sum -> new WindowSum(club, sum, amount, window.matches(), opening, contest, where))
                .orElseGet(() -> new WindowCount(
                        club,
                        what.outcome().orElse(RunKind.WINNING),
                        amount,
                        window.matches(),
                        opening,
                        c.horizon().horizon(),
                        contest,
                        where));
    }

    private Optional<Question> inPeriod(Counted what, Optional<Period> named) {
        String club = subject(what);
        Where where = where(what.first(), club, what.end());
        Period period = named.orElse(where.opponent().isEmpty() ? null : Period.EVER);
        if (period == null || what.share() > 0) {
            return Optional.empty();
        }
        Optional<Integer> none = Optional.empty();
        return Optional.of(what.sum()
                .<Question>map(sum -> new SeasonSum(club, sum, what.amount(), none, period, c.contest(), where))
                .orElseGet(() -> new SeasonCount(
                        club,
                        what.outcome().orElse(RunKind.WINNING),
                        what.amount(),
                        none,
                        period,
                        c.contest(),
                        where)));
    }

    /// "yet to win this season", "unbeaten at home", "won every home game": none of the other kind.
    private Optional<Question> withoutNumber(Period period) {
        for (Event event : c.events()) {
            boolean every = event.form() == Event.Form.VERB && !event.negated() && isEvery(event);
            boolean sinceThen = c.horizon().horizon() instanceof Horizon.Between && event.negated();
            if ((!event.lasts() && !every) || sinceThen) {
                continue;
            }
            Outcome never = every
                    ? Event.opposite(event.feat())
                    : event.negated() ? plain(event.feat()) : Event.opposite(event.feat());
            String club = c.subjectBefore(event.head());
            return Optional.of(new SeasonCount(
                    club, never, Amount.exactly(0), Optional.empty(), period, c.contest(), c.where(0, s.size(), club)));
        }
        return Optional.empty();
    }

    private static Outcome plain(Feat feat) {
        return feat.least() == 1 ? feat.kind() : feat;
    }

    private boolean isEvery(Event event) {
        for (int i = event.end(); i < Math.min(s.size(), event.end() + 3); i++) {
            if (s.isOneOf(i, Set.of("every", "all", "each", "both"))) {
                return true;
            }
        }
        return false;
    }

    private String subject(Counted what) {
        return c.subjectBefore(what.first());
    }

    private Where where(int first, String club, int end) {
        int until = c.horizon().horizon() instanceof Horizon.None
                ? s.size()
                : Math.max(end, c.horizon().first());
        return c.whereOf(first, end, Math.min(until, s.size()), club);
    }

    private List<Counted> counted() {
        List<Counted> found = new ArrayList<>();
        for (int at = 0; at < s.size(); at++) {
            Optional<Counted> share = share(at);
            if (share.isPresent()) {
                found.add(share.get());
                at = share.get().end() - 1;
            }
        }
        for (Numeral number : c.numerals()) {
            counted(number).ifPresent(found::add);
        }
        found.sort(java.util.Comparator.comparingInt(Counted::first));
        return found;
    }

    /// "none of", "half of", "two thirds of", "all but one of".
    private Optional<Counted> share(int at) {
        if (s.is(at, "none") || (s.is(at, "nothing") && s.isOneOf(at + 1, OF))) {
            return outcomeBeside(at, at + 1)
                    .map(o -> new Counted(Amount.exactly(0), 0, 0, Optional.of(o), Optional.empty(), at, at + 1));
        }
        if (s.is(at, "half") && !s.isOneOf(at + 1, Set.of("dozen", "a", "time", "term"))) {
            return outcomeBeside(at, at + 1)
                    .map(o -> new Counted(Amount.exactly(0), 1, 2, Optional.of(o), Optional.empty(), at, at + 1));
        }
        int parts = s.is(at, "a") || s.is(at, "one") ? 1 : s.is(at, "two") ? 2 : s.is(at, "three") ? 3 : 0;
        int share = s.isOneOf(at + 1, Set.of("third", "thirds"))
                ? 3
                : s.isOneOf(at + 1, Set.of("quarter", "quarters")) ? 4 : 0;
        boolean fraction = parts > 0 && share > 0 && s.isOneOf(at + 2, Set.of("of", "the"));
        return fraction
                ? outcomeBeside(at, at + 2)
                        .map(o -> new Counted(
                                Amount.exactly(0), parts, share, Optional.of(o), Optional.empty(), at, at + 2))
                : Optional.empty();
    }

    private Optional<Counted> counted(Numeral n) {
        boolean gap = n.unit() == Numeral.Unit.POINTS && GAP.contains(s.word(n.unitAt() + 1));
        boolean wholly = n.last()
                || n.counts(
                        Numeral.Unit.YEARS,
                        Numeral.Unit.SEASONS,
                        Numeral.Unit.OTHER,
                        Numeral.Unit.PLACE,
                        Numeral.Unit.MATCHES);
        if (gap || s.is(n.at() - 1, "by") || isWindow(n)) {
            return Optional.empty();
        }
        boolean countsMatches = n.unit() == Numeral.Unit.MATCHES && !n.last() && !n.ordinal() && isVerbObject(n);
        boolean ordinalIn =
                n.ordinal() && n.unit() == Numeral.Unit.PLACE && s.isOneOf(n.end(), Set.of("in", "from", "of"));
        if (wholly && !countsMatches && !ordinalIn) {
            return Optional.empty();
        }
        Optional<Sum> sum = sum(n);
        if (sum.isPresent()) {
            return Optional.of(
                    new Counted(n.amount(), 0, 0, Optional.empty(), sum, n.at(), Math.max(n.end(), n.unitAt())));
        }
        boolean such = n.ordinal()
                && n.unit() == Numeral.Unit.PLACE
                && s.isOneOf(n.end(), Set.of("in", "from", "of"))
                && s.isCardinal(n.end() + 1);
        if (such) {
            return c.eventBefore(n.at())
                    .filter(e -> e.form() == Event.Form.NOUN)
                    .map(e ->
                            new Counted(n.amount(), 0, 0, Optional.of(e.outcome()), Optional.empty(), n.at(), n.end()));
        }
        if (n.ordinal() && n.unit() != Numeral.Unit.EVENTS && n.unit() != Numeral.Unit.TIMES) {
            return Optional.empty();
        }
        return outcome(n)
                .map(o -> new Counted(
                        n.amount(), 0, 0, Optional.of(o), Optional.empty(), n.at(), Math.max(n.end(), n.unitAt() + 1)));
    }

    /// "won nine league games", "lost only two matches".
    private boolean isVerbObject(Numeral n) {
        for (int i = n.at() - 1; i >= Math.max(0, n.at() - 3); i--) {
            int at = i;
            if (c.events().stream().anyMatch(e -> e.form() == Event.Form.VERB && at >= e.head() && at < e.end())) {
                return true;
            }
            if (!s.isOneOf(i, Set.of("only", "just", "more", "than", "fewer", "least", "at", "merely", "but"))) {
                return false;
            }
        }
        return false;
    }

    private Optional<Sum> sum(Numeral n) {
        if (n.unit() == Numeral.Unit.POINTS) {
            return n.ordinal() ? Optional.empty() : Optional.of(Sum.POINTS);
        }
        if (n.unit() == Numeral.Unit.GOALS) {
            return n.ordinal() ? Optional.empty() : Optional.of(isConceded(n) ? Sum.CONCEDED : Sum.SCORED);
        }
        boolean bare =
                n.unit() == Numeral.Unit.BARE || n.unit() == Numeral.Unit.TIMES || n.unit() == Numeral.Unit.MATCHES;
        for (Event event : c.events()) {
            boolean goals = event.isOf(RunKind.SCORING) || event.isOf(RunKind.CONCEDING);
            int gap = n.at() - event.end();
            boolean direct = gap >= 0 && gap <= 3 && !hasIn(event.end(), n.at());
            if (bare
                    && goals
                    && event.feat().least() == 1
                    && direct
                    && !orMore(n)
                    && n.unit() != Numeral.Unit.MATCHES) {
                return Optional.of(event.isOf(RunKind.SCORING) ? Sum.SCORED : Sum.CONCEDED);
            }
        }
        return Optional.empty();
    }

    private boolean orMore(Numeral n) {
        return s.is(n.end(), "or") || s.is(n.at() - 1, "least");
    }

    private boolean hasIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.isOneOf(i, Set.of("in", "on", "for", "last", "past"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isConceded(Numeral n) {
        for (int i = n.unitAt() + 1; i < Math.min(s.size(), n.unitAt() + 3); i++) {
            if (s.isOneOf(i, Wording.of("conceded")) || s.is(i, "against")) {
                return true;
            }
        }
        for (Event event : c.events()) {
            boolean before = event.isOf(RunKind.CONCEDING) && event.head() < n.at() && n.at() - event.end() <= 6;
            if (before
                    && c.eventBefore(n.at())
                            .filter(e -> e.isOf(RunKind.SCORING))
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Outcome> outcome(Numeral n) {
        if (n.unit() == Numeral.Unit.EVENTS) {
            return c.events().stream()
                    .filter(e -> e.head() == n.unitAt())
                    .map(Event::outcome)
                    .findFirst();
        }
        return outcomeBeside(n.at(), n.end());
    }

    /// "won nine", "failed to score in four", "nine of the last twelve have been lost", "six of them defeats".
    private Optional<Outcome> outcomeBeside(int at, int end) {
        Event before = null;
        for (Event event : c.events()) {
            if (event.form() != Event.Form.STATE
                    && event.end() <= at
                    && at - event.end() <= 5
                    && !isCut(event.end(), at)) {
                before = event;
            }
        }
        if (before != null) {
            return Optional.of(before.outcome());
        }
        for (Event event : c.events()) {
            if (event.first() >= end && event.first() - end <= REACH && !isCut(end, event.first())) {
                return Optional.of(event.outcome());
            }
        }
        return Optional.empty();
    }

    private boolean isCut(int from, int to) {
        for (int i = from; i <= to; i++) {
            boolean other = s.isOneOf(i, Set.of("and", "but", "since", "while", "which")) && i < to;
            if ((i > from && s.isParted(i)) || other) {
                return true;
            }
        }
        return false;
    }

    /// Whether a number is that of matches over which others count: "of the last twelve", "from six".
    private boolean isWindow(Numeral n) {
        return window(n).isPresent()
                && (n.last()
                        || n.unit() == Numeral.Unit.MATCHES
                        || OF.contains(s.word(n.at() - 1))
                        || s.isOneOf(n.at() - 1, Set.of("possible", "available"))
                        || OPENING.contains(s.word(n.at() - 1)))
                && !isVerbObject(n);
    }

    private Optional<Window> windowOf(Counted what, List<Counted> all) {
        Window best = null;
        int bestCost = REACH + 12;
        for (Numeral number : c.numerals()) {
            if (number.at() >= what.first() && number.at() < what.end()
                    || all.stream().anyMatch(o -> o.first() == number.at())) {
                continue;
            }
            Optional<Window> window = window(number);
            int cost = window.isEmpty() ? bestCost : cost(what, window.get());
            if (cost < bestCost) {
                best = window.get();
                bestCost = cost;
            }
        }
        boolean tooMany = best != null
                && what.sum().isEmpty()
                && what.share() == 0
                && what.amount().value() > best.matches();
        return tooMany ? Optional.empty() : Optional.ofNullable(best);
    }

    private int cost(Counted what, Window window) {
        int at = window.number().at();
        boolean behind = at >= what.end();
        int from = behind ? what.end() : window.number().end();
        int to = behind ? at : what.first();
        int cost = to - from;
        for (int i = from; i <= to && i < s.size(); i++) {
            cost += i > from && s.isParted(i) ? 4 : 0;
            if (s.is(i, "since") && i < to) {
                return Integer.MAX_VALUE;
            }
        }
        boolean sure = window.stage() != Stage.SOME || behind;
        return sure ? cost + (behind ? 0 : 2) : Integer.MAX_VALUE;
    }

    private Optional<Window> window(Numeral n) {
        boolean part = s.is(n.end(), "of") && !n.last();
        if (n.ordinal() || n.value() < 2 || part) {
            return Optional.empty();
        }
        String before = s.word(n.at() - 1);
        boolean possible = n.unit() != Numeral.Unit.MATCHES
                && (before.equals("possible")
                        || before.equals("available")
                        || s.is(n.end(), "available")
                        || s.is(n.end() + 1, "available")
                        || (n.unit() == Numeral.Unit.POINTS && n.last()));
        if (possible) {
            int forWin = c.day().getYear() < 1981 ? 2 : 3;
            return n.value() % forWin == 0
                    ? Optional.of(new Window(n, n.last() ? Stage.LATEST : Stage.SOME, n.value() / forWin))
                    : Optional.empty();
        }
        if (!n.counts(Numeral.Unit.MATCHES, Numeral.Unit.BARE)) {
            return Optional.empty();
        }
        if (n.last()) {
            return Optional.of(new Window(n, Stage.LATEST, n.value()));
        }
        boolean in = s.is(n.unitAt() + 1, "in") && (n.unitAt() + 2 >= s.size() || s.isParted(n.unitAt() + 2));
        boolean into = n.unit() == Numeral.Unit.MATCHES && (in || s.isOneOf(n.unitAt() + 1, Set.of("into", "gone")));
        if (into && (n.at() == 0 || s.isParted(n.at()) || s.is(n.at() - 1, "after"))) {
            return Optional.of(new Window(n, Stage.OPENING, n.value()));
        }
        boolean opening = s.is(n.at() - 1, "opening")
                || (s.is(n.at() - 1, "first") && s.isOneOf(n.at() - 2, Wording.of("their")));
        if (opening) {
            return Optional.of(new Window(n, Stage.OPENING, n.value()));
        }
        for (int i = n.at() - 1; i >= Math.max(0, n.at() - 4); i--) {
            if (OF.contains(s.word(i))) {
                return Optional.of(new Window(n, Stage.SOME, n.value()));
            }
            if (!BETWEEN.contains(s.word(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
