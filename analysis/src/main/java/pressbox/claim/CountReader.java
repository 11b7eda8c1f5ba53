package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pressbox.almanac.Outcome;
import pressbox.almanac.RunKind;

/// Reads what is counted or added up over some matches: "nine defeats in twelve", "one point from the last six", "three
/// league wins this season", "met 60 times, winning 23".
final class CountReader {

    private final Context c;
    private final Sentence s;
    private final Windows windows;
    private final List<Counted> counted;

    private CountReader(Context context) {
        c = context;
        s = context.sentence();
        windows = new Windows(context);
        counted = new CountFinder(context, windows).all();
    }

    /// What else a sentence counts that tells of a run: only over the latest matches or the first of the season.
    static List<Question> beside(Context c) {
        return new CountReader(c.withoutHorizon()).inWindows(window -> window.stage() != Window.Stage.SOME);
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
        Optional<Period> period = PeriodReader.read(c);
        for (Counted each : counted) {
            windows.of(each, counted).filter(sure).ifPresent(window -> questions.add(inWindow(each, window, period)));
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
                    && s.isOneOf(number.unitAt() + 1, "of", "into", "in")
                    && s.isOneOf(number.unitAt() + 3, "season", "campaign", "term");
            boolean opening = ofSeason || s.isOneOf(number.at() - 1, Windows.OPENING);
            boolean matches =
                    number.counts(Numeral.Unit.MATCHES, Numeral.Unit.BARE) && number.value() > 1 && !number.ordinal();
            Optional<Event> event = c.events().stream()
                    .filter(e -> e.lasts() && Math.abs(e.end() - number.at()) < 9)
                    .findFirst();
            if (opening && matches && event.isPresent()) {
                Event e = event.get();
                Outcome never = e.negated() ? e.feat().outcome() : Event.opposite(e.feat());
                String club = c.subjectBefore(e.head());
                Window window = new Window(number, Window.Stage.OPENING, number.value());
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
        for (Counted each : counted) {
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
        if (window.stage() == Window.Stage.SOME
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
        boolean opening = window.stage() == Window.Stage.OPENING;
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
                    : event.negated() ? event.feat().outcome() : Event.opposite(event.feat());
            String club = c.subjectBefore(event.head());
            return Optional.of(new SeasonCount(
                    club, never, Amount.exactly(0), Optional.empty(), period, c.contest(), c.where(0, s.size(), club)));
        }
        return Optional.empty();
    }

    private boolean isEvery(Event event) {
        for (int i = event.end(); i < Math.min(s.size(), event.end() + 3); i++) {
            if (s.isOneOf(i, "every", "all", "each", "both")) {
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
}
