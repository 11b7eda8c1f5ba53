package pressbox.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import pressbox.almanac.RunKind;
import pressbox.almanac.Table;

/// Reads what a sentence says of how seasons began: the best or worst start, two starts side by side, points
/// after so many matches.
final class Starts {
    /// The questions, and the sentence without the words that they take.
    record Read(List<Question> questions, Context rest) {}

    private final Context c;
    private final Sentence s;
    private final List<Question> questions = new ArrayList<>();
    private final Set<Integer> taken = new TreeSet<>();

    private Starts(Context context) {
        c = context;
        s = context.sentence();
    }

    static Read read(Context c) {
        return new Starts(c).read();
    }

    private Read read() {
        Optional<Question> level = StartLevel.read(c, taken);
        if (level.isPresent()) {
            questions.add(level.get());
            return new Read(List.copyOf(questions), c.without(taken).withoutHorizon());
        }
        StartWords.FOR_A_WIN.find(s).ifPresent(f -> taken.addAll(f.numbers()));
        boolean best = best();
        into();
        Context rest = c.without(taken);
        return new Read(List.copyOf(questions), best ? rest.withoutHorizon() : rest);
    }

    /// How many matches the sentence says are played, and where; none where it says nothing.
    static Optional<Phrase.Found> played(Sentence s) {
        return Phrase.first(StartWords.PLAYED, s)
                .filter(f -> !s.isOneOf(f.numbers().getFirst() - 1, Numerals.LAST)
                        && s.number(f.numbers().getFirst()) < 47);
    }

    private boolean best() {
        for (int at = 0; at < s.size(); at++) {
            int cue = cue(at);
            if (cue < 0 || StartWords.NOT_OF_A_SEASON.endFrom(s, at) >= 0) {
                continue;
            }
            Optional<BestStart.Side> side = side(at, cue);
            Optional<Horizon> horizon = horizon(at);
            if (side.isPresent()
                    && horizon.isPresent()
                    && !isSinceAnother()
                    && StartWords.ONLY_ONCE.find(s).isEmpty()) {
                add(at, side.get(), horizon.get());
                return true;
            }
        }
        return false;
    }

    /// The token behind words for a start ("opening", "at this stage", "14 games in"); -1 where there are none.
    private int cue(int at) {
        if (s.isOneOf(at, StartWords.NOUNS)) {
            boolean day = s.is(at, "opening")
                    && s.isOneOf(
                            at + 1, "day", "game", "weekend", "match", "goal", "fixture", "half", "minutes", "round",
                            "night");
            boolean other = s.isOneOf(at - 1, StartWords.OTHER_STARTS);
            boolean thing = s.isOneOf(at, "haul", "return", "total", "points") && !hasStage();
            return day || other || thing ? -1 : at + 1;
        }
        boolean stage = s.isOneOf(at, StartWords.STAGES) && s.isOneOf(at - 1, "this", "same", "that");
        boolean now = s.is(at, "now") && s.is(at - 1, "by");
        boolean mark = s.is(at, "mark") && s.isOneOf(at - 1, "match", "game");
        boolean in = s.isOneOf(at, "in", "into") && s.isOneOf(at - 1, Wording.MATCH) && s.isCardinal(at - 2);
        return stage || now || mark || in ? at + 1 : -1;
    }

    private boolean hasStage() {
        for (int i = 1; i < s.size(); i++) {
            if (s.isOneOf(i, "stage", "juncture")
                    || (s.is(i, "now") && s.is(i - 1, "by"))
                    || s.is(i, "mark")
                    || (s.is(i, "point") && s.isOneOf(i - 1, "this", "same"))
                    || (s.isOneOf(i, Wording.MATCH)
                            && s.isOneOf(i - 2, "after", "opening", "first")
                            && s.isCardinal(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /// Whether good or bad starts are meant.
    private Optional<BestStart.Side> side(int at, int end) {
        boolean denied = false;
        for (int i = 0; i < s.size(); i++) {
            denied |= s.isOneOf(i, StartWords.DENYING) && !s.isCardinal(i + 1);
        }
        boolean stage = !s.isOneOf(at, StartWords.NOUNS);
        int from = Math.max(0, at - (stage ? 12 : 5));
        for (int i = at - 1; i >= from && !s.isStop(i + 1); i--) {
            Optional<BestStart.Side> side = side(i, denied, stage);
            if (side.isPresent()) {
                return side;
            }
        }
        for (int i = end; i < Math.min(s.size(), end + 8) && !s.isParted(i); i++) {
            Optional<BestStart.Side> side = denied || stage ? side(i, denied, stage) : Optional.empty();
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }

    private Optional<BestStart.Side> side(int at, boolean denied, boolean stage) {
        if (s.isOneOf(at, StartWords.WORST)) {
            return Optional.of(BestStart.Side.WORST);
        }
        if (s.isOneOf(at, StartWords.BEST) && !(stage && s.is(at, "most") && !s.isOneOf(at + 1, "points", "they"))) {
            return Optional.of(BestStart.Side.BEST);
        }
        boolean points =
                !s.isOneOf(at, "fewer", "less", "more", "few", "many", "little", "high", "low", "higher", "lower")
                        || stage
                        || s.has("points", "point", "start", "begun", "started", "began");
        boolean than = s.is(at, "more") && s.is(at + 1, "than") && s.isCardinal(at + 2);
        boolean goals = s.isOneOf(at + 1, "goals", "wins", "defeats", "games", "matches", "home");
        if (denied && points && !than && !goals && s.isOneOf(at, StartWords.WORSE)) {
            return Optional.of(BestStart.Side.WORST);
        }
        if (denied && points && !than && !goals && s.isOneOf(at, StartWords.BETTER) && !s.is(at - 1, "how")) {
            return Optional.of(BestStart.Side.BEST);
        }
        return Optional.empty();
    }

    private Optional<Horizon> horizon(int at) {
        Horizon said = c.horizon().horizon();
        if (s.has("living") && s.has("memory")) {
            return Optional.of(new Horizon.Unknown("living memory"));
        }
        if (!(said instanceof Horizon.None)) {
            return Optional.of(said);
        }
        for (int i = at; i < s.size(); i++) {
            if (s.isYear(i) && s.number(i) < c.day().getYear()) {
                String season = s.season(i);
                LocalDate from = season.isEmpty() ? LocalDate.of(s.number(i), 1, 1) : Season.start(season);
                return Optional.of(new Horizon.Between(
                        from, from.plusYears(1).minusDays(1), season.isEmpty() ? s.word(i) : season));
            }
        }
        boolean thatTheyHad = StartWords.THAT_THEY_HAD.find(s).isPresent();
        boolean noSide = s.has("no") && s.has("side", "team", "eleven", "xi");
        return s.has("ever", "never", "history") || noSide || thatTheyHad || isTheirOwn(at)
                ? Optional.of(new Horizon.Ever())
                : Optional.empty();
    }

    /// "The lowest total at this stage since Holm in 1984-85": by any club.
    private boolean isSinceAnother() {
        int since = s.indexOf("since", 0);
        return since >= 0
                && s.clubAt(since + 1)
                        .filter(x -> !x.ground() && !x.name().equals(c.own()))
                        .isPresent()
                && s.isOneOf(s.clubAt(since + 1).get().end(), "in", "had", "managed", "did");
    }

    /// "The worst start in top-flight history", "no top-flight side has ever begun worse": by any club.
    private boolean isOfAll(String club) {
        boolean history = StartWords.OF_ALL.find(s).isPresent();
        boolean noSide = StartWords.NO_SIDE.find(s).isPresent()
                && s.clubs().stream().noneMatch(x -> x.name().equals(club) && s.is(x.first() - 1, "no"));
        return history || noSide;
    }

    /// "Their worst start to a season": ever.
    private boolean isTheirOwn(int at) {
        for (int i = Math.max(0, at - 4); i < at; i++) {
            boolean superlative = s.isOneOf(i, StartWords.WORST) || s.isOneOf(i, StartWords.BEST);
            if (superlative && s.isOneOf(i - 1, "their", "our", "its")) {
                return true;
            }
        }
        return false;
    }

    private void add(int at, BestStart.Side side, Horizon horizon) {
        String club = Standings.subject(c, at);
        Contest contest = contest(at);
        Where where = new Where(venue(at), "", "");
        OptionalInt matches = OptionalInt.empty();
        Optional<Phrase.Found> played = played(s);
        if (played.isPresent()) {
            int number = played.get().numbers().getFirst();
            matches = OptionalInt.of(s.number(number));
            taken.add(number);
        }
        questions.add(new BestStart(club, side, horizon, matches, contest, where, isOfAll(club)));
        Optional<Numeral> points = c.numerals().stream()
                .filter(n -> n.unit() == Numeral.Unit.POINTS && !n.ordinal() && !n.last())
                .filter(n -> n.amount().bound() == Amount.Bound.EXACTLY && !taken.contains(n.at()))
                .filter(n -> !s.isOneOf(n.at() - 1, TableLineReader.NOT_IN_ALL))
                .findFirst();
        OptionalInt said = points.map(n -> OptionalInt.of(n.value())).orElse(pointsAs());
        if (said.isPresent() && where.equals(Where.ANY)) {
            points.ifPresent(n -> taken.add(n.at()));
            matches.ifPresentOrElse(
                    n -> questions.add(opening(club, said.getAsInt(), n)),
                    () -> questions.add(new TablePlace(
                            club,
                            new Placing.Anywhere(),
                            new TableLine(
                                    said,
                                    OptionalInt.empty(),
                                    OptionalInt.empty(),
                                    OptionalInt.empty(),
                                    OptionalInt.empty(),
                                    OptionalInt.empty()),
                            "")));
        }
    }

    /// That of the start itself: "two points from five Championship games, their worst start to a league season".
    private Contest contest(int at) {
        int from = at;
        while (from > 0 && !s.isParted(from)) {
            from--;
        }
        int to = Math.min(s.size(), at + 10);
        return c.contest(
                from, c.horizon().first() > at ? Math.min(to, c.horizon().first()) : to);
    }

    /// "As few points as four".
    private OptionalInt pointsAs() {
        return StartWords.POINTS_AS
                .find(s)
                .map(f -> {
                    taken.add(f.numbers().getFirst());
                    return OptionalInt.of(s.number(f.numbers().getFirst()));
                })
                .orElse(OptionalInt.empty());
    }

    private pressbox.almanac.Venue venue(int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (s.is(i, "home")) {
                return pressbox.almanac.Venue.HOME;
            }
            if (s.is(i, "away")) {
                return pressbox.almanac.Venue.AWAY;
            }
        }
        return pressbox.almanac.Venue.ANYWHERE;
    }

    private Question opening(String club, int points, int matches) {
        return new WindowSum(
                club,
                Sum.POINTS,
                Amount.exactly(points),
                matches,
                true,
                ContestReader.leagues(c.register().leagues(), true),
                Where.ANY);
    }

    /// "Ten games in, five points, no wins", "two points to show for seven games", "43 of the first 45 points".
    private void into() {
        Optional<Phrase.Found> first = StartWords.OF_FIRST_POINTS.find(s);
        if (first.isPresent()) {
            int of = first.get().numbers().get(1);
            int forWin = Table.pointsForWin(Setting.seasonOf(c.day()));
            if (s.number(of) % forWin == 0) {
                questions.add(opening(c.own(), s.number(first.get().numbers().getFirst()), s.number(of) / forWin));
                taken.addAll(first.get().numbers());
            }
            return;
        }
        Optional<Phrase.Found> available =
                StartWords.OUT_OF.find(s).filter(f -> isOfPoints(f.numbers().get(1)));
        if (available.isPresent()) {
            int of = available.get().numbers().get(1);
            int matches = s.number(of) / Table.pointsForWin(Setting.seasonOf(c.day()));
            questions.add(new WindowSum(
                    c.own(),
                    Sum.POINTS,
                    Amount.exactly(s.number(available.get().numbers().getFirst())),
                    matches,
                    false,
                    ContestReader.leagues(c.register().leagues(), true),
                    Where.ANY));
            taken.addAll(available.get().numbers());
            return;
        }
        Optional<Phrase.Found> show = StartWords.TO_SHOW
                .find(s)
                .filter(f -> !s.isOneOf(f.numbers().get(1) - 1, Numerals.LAST)
                        && s.is(f.numbers().get(0) + 2, "to"));
        if (show.isPresent() && questions.isEmpty()) {
            questions.add(opening(
                    c.own(),
                    s.number(show.get().numbers().getFirst()),
                    s.number(show.get().numbers().get(1))));
            taken.addAll(show.get().numbers());
            return;
        }
        Optional<Phrase.Found> none =
                StartWords.NO_POINTS.find(s).filter(f -> !s.isOneOf(f.first() - 1, Numerals.LAST));
        if (none.isPresent()) {
            questions.add(opening(c.own(), 0, s.number(none.get().numbers().getFirst())));
            taken.addAll(none.get().numbers());
            return;
        }
        StartWords.INTO
                .find(s)
                .filter(f -> s.number(f.numbers().getFirst()) > 1
                        && questions.isEmpty()
                        && !s.is(f.end(), "hand")
                        && !s.is(f.end(), "a"))
                .ifPresent(f -> afterMatches(
                        s.number(f.numbers().getFirst()), f.numbers().getFirst()));
    }

    /// "Sixteen points out of twenty": of points that were to be had, not of matches.
    private boolean isOfPoints(int at) {
        boolean whole = s.number(at) % Table.pointsForWin(Setting.seasonOf(c.day())) == 0;
        int end = s.numberEnd(at);
        return whole
                && (end >= s.size() || s.isParted(end) || s.isOneOf(end, "and", "but", "points"))
                && !s.isOneOf(at - 1, Numerals.LAST);
    }

    private void afterMatches(int matches, int at) {
        boolean any = false;
        for (Numeral n : c.numerals()) {
            boolean points = n.unit() == Numeral.Unit.POINTS
                    && !n.ordinal()
                    && !n.last()
                    && !isGap(n)
                    && !s.isOneOf(n.at() - 1, TableLineReader.NOT_IN_ALL);
            if (points && !any) {
                questions.add(opening(c.own(), n.value(), matches));
                taken.add(n.at());
                any = true;
            }
        }
        for (Numeral n : c.numerals()) {
            boolean counted = n.unit() == Numeral.Unit.EVENTS && !n.ordinal() && !n.last() && n.at() != at;
            Optional<Event> event = counted
                    ? c.events().stream().filter(e -> e.head() == n.unitAt()).findFirst()
                    : Optional.empty();
            if (event.isPresent()) {
                questions.add(count(event.get().outcome(), n.amount(), matches));
                taken.add(n.at());
                any = true;
            }
        }
        for (Event event : c.events()) {
            boolean never = event.lasts()
                    && (event.feat().kind() == RunKind.WINNING || event.feat().kind() == RunKind.WINLESS);
            boolean unbeaten = event.lasts()
                    && (event.feat().kind() == RunKind.LOSING || event.feat().kind() == RunKind.UNBEATEN);
            if (never || unbeaten) {
                questions.add(count(never ? RunKind.WINNING : RunKind.LOSING, Amount.exactly(0), matches));
                any = true;
                break;
            }
        }
        if (any) {
            taken.add(at);
        }
    }

    private Question count(pressbox.almanac.Outcome outcome, Amount amount, int matches) {
        return new WindowCount(
                c.own(),
                outcome,
                amount,
                matches,
                true,
                new Horizon.None(),
                ContestReader.leagues(c.register().leagues(), true),
                Where.ANY);
    }

    private boolean isGap(Numeral n) {
        return s.isOneOf(
                                n.unitAt() + 1,
                                "clear",
                                "behind",
                                "ahead",
                                "adrift",
                                "above",
                                "below",
                                "off",
                                "short",
                                "shy",
                                "better",
                                "worse",
                                "from",
                                "more",
                                "fewer",
                                "less")
                        && !(s.is(n.unitAt() + 1, "from") && s.isCardinal(n.unitAt() + 2))
                || s.is(n.at() - 1, "by");
    }
}
