package pressbox.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pressbox.almanac.RunKind;
import pressbox.almanac.Venue;
import pressbox.text.WordSet;

/// Reads what sets a club's season apart from its others: "the most defeats in a season since", "never lost so many".
final class SeasonRecordReader {
    private static final WordSet NOT_OF_A_SEASON = WordSet.of(
            "start",
            "opening",
            "row",
            "consecutive",
            "successive",
            "straight",
            "run",
            "streak",
            "sequence",
            "stage",
            "trot",
            "bounce",
            "spin",
            "margin",
            "crowd",
            "attendance",
            "month",
            "half",
            "finish",
            "position",
            "place",
            "minutes",
            "now",
            "juncture",
            "player",
            "players",
            "scorer",
            "manager",
            "striker",
            "anyone",
            "everyone",
            "rivals",
            "decade");
    private static final Phrase IN_A_SEASON = Phrase.of("in a|one|any *2 season|campaign");
    private static final Phrase ANY_PREVIOUS = Phrase.of("any *1 previous|earlier|last");
    private static final int REACH = 12;
    private static final int MOST_IN_A_MATCH = 14;

    private record Said(Set<String> words, Figure figure) {}

    private static final List<Said> SAID = List.of(
            new Said(Wording.of("won"), new Figure.Times(RunKind.WINNING)),
            new Said(Wording.of("lost"), new Figure.Times(RunKind.LOSING)),
            new Said(Wording.of("drew"), new Figure.Times(RunKind.DRAWING)),
            new Said(Wording.of("conceded"), new Figure.Total(Sum.CONCEDED)),
            new Said(Wording.of("scored"), new Figure.Total(Sum.SCORED)));

    private final Context c;
    private final Sentence s;
    private final List<Tally> tallies;

    private SeasonRecordReader(Context context, List<Tally> all) {
        c = context;
        s = context.sentence();
        tallies = all;
    }

    static Optional<Question> read(Context c, List<Tally> tallies) {
        return new SeasonRecordReader(c, tallies).question();
    }

    private Optional<Question> question() {
        Optional<SeasonMark> mark = SeasonMark.in(s);
        if (mark.isEmpty()
                || isOfOther()
                || isOfDivision(mark.get())
                || c.contest().isAll()
                || !isOfLeague()
                || !isOfASeason(mark.get())) {
            return Optional.empty();
        }
        Optional<Horizon> horizon = horizon(mark.get());
        Optional<Figure> figure = figure(mark.get());
        if (horizon.isEmpty()
                || figure.filter(f -> !(f instanceof Figure.Played)).isEmpty()) {
            return Optional.empty();
        }
        Optional<Tally> stated = tallies.stream()
                .filter(t -> t.figure().equals(figure.get()))
                .min(Comparator.comparingInt(
                        t -> Math.abs(t.first() - mark.get().first())));
        Venue venue = stated.map(Tally::venue).filter(v -> v != Venue.ANYWHERE).orElse(venue(mark.get()));
        Optional<Amount> amount = stated.map(Tally::amount).or(() -> bare(figure.get()));
        SeasonRecord.Extreme extreme = extreme(mark.get(), figure.get());
        String season = season();
        if (LeagueWide.is(c)) {
            boolean ever = horizon.get() instanceof Horizon.Ever;
            return ever
                    ? Optional.of(
                            new LeagueSeasonRecord(c.own(), figure.get(), extreme, amount, season, venue, c.contest()))
                    : Optional.empty();
        }
        return Optional.of(
                new SeasonRecord(c.own(), figure.get(), extreme, amount, season, venue, horizon.get(), c.contest()));
    }

    /// The worst number of defeats is the highest.
    private SeasonRecord.Extreme extreme(SeasonMark mark, Figure figure) {
        boolean bad = figure.equals(new Figure.Times(RunKind.LOSING)) || figure.equals(new Figure.Total(Sum.CONCEDED));
        if (!mark.isRated(s) || !bad || mark.figure().isPresent()) {
            return mark.extreme();
        }
        return mark.extreme() == SeasonRecord.Extreme.MOST ? SeasonRecord.Extreme.FEWEST : SeasonRecord.Extreme.MOST;
    }

    /// "In 28 goals", "32 - league defeats": the sentence's only number where no tally has the figure.
    private Optional<Amount> bare(Figure figure) {
        List<Numeral> plain = c.numerals().stream().filter(n -> !n.ordinal()).toList();
        boolean lone = plain.size() == 1 && tallies.isEmpty() && !(figure instanceof Figure.Played);
        boolean counts = lone
                && !plain.getFirst()
                        .counts(
                                Numeral.Unit.YEARS,
                                Numeral.Unit.SEASONS,
                                Numeral.Unit.MATCHES,
                                Numeral.Unit.OTHER,
                                Numeral.Unit.PLACE);
        return counts ? Optional.of(plain.getFirst().amount()) : Optional.empty();
    }

    private boolean isOfOther() {
        for (int i = 0; i < s.size(); i++) {
            if (s.isOneOf(i, NOT_OF_A_SEASON) || s.score(i).isPresent()) {
                return true;
            }
        }
        return s.clubs().stream().anyMatch(club -> !club.name().equals(c.own()))
                || c.numerals().stream().anyMatch(n -> n.last() || s.is(n.at() - 1, "after"));
    }

    /// "the most in the division" is of other sides; "a club record in the division" is not.
    private boolean isOfDivision(SeasonMark mark) {
        return !s.is(mark.first() - 1, "club")
                && !s.isOneOf(mark.first() - 1, AmongSidesReader.NOT_OF_OTHERS)
                && AmongSidesReader.isOfLeague(s, mark.first());
    }

    private boolean isOfLeague() {
        return c.contest().codes().stream().allMatch(code -> code.startsWith("L") && !code.equals("LC"));
    }

    private boolean isOfASeason(SeasonMark mark) {
        boolean named = !(c.horizon().horizon() instanceof Horizon.None)
                && isNamedSeason(c.horizon().first());
        for (int i = 0; i < s.size() && !named; i++) {
            named = s.isOneOf(i, SeasonMarks.SEASON) && !(s.is(i, "year") && s.isOneOf(i - 1, "calendar", "this", "a"));
        }
        return named || isTotal(mark) || isAfterTally(mark) || mark.never() && countsMatches(mark);
    }

    /// "never lost so many" is of seasons, "never conceded so many" may be of matches.
    private boolean countsMatches(SeasonMark mark) {
        return figure(mark).filter(f -> f instanceof Figure.Times).isPresent();
    }

    /// "five wins, the fewest in their history".
    private boolean isAfterTally(SeasonMark mark) {
        return tallies.stream()
                .anyMatch(t -> t.figure() instanceof Figure.Times
                        && t.amount().value() > 3
                        && t.first() < mark.first()
                        && mark.first() - t.end() < 5);
    }

    /// "their lowest points total", "99 points are a club record".
    private boolean isTotal(SeasonMark mark) {
        boolean points = tallies.stream()
                .filter(t -> t.figure() instanceof Figure.Total)
                .anyMatch(t -> t.figure().equals(new Figure.Total(Sum.POINTS))
                        || t.amount().value() > MOST_IN_A_MATCH);
        for (int i = mark.first(); i < Math.min(s.size(), mark.end() + 4); i++) {
            points |= s.isOneOf(i, SeasonMarks.TALLY) && (s.is(i - 1, "points") || !s.isOneOf(i, "points", "number"));
        }
        return points;
    }

    private boolean isNamedSeason(int from) {
        for (int i = Math.max(0, from); i < s.size(); i++) {
            if (!s.season(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// Of what the mark is the extreme: what stands close behind it, else close before it, else the tally before.
    private Optional<Figure> figure(SeasonMark mark) {
        if (mark.figure().isPresent()) {
            return mark.figure();
        }
        Optional<Figure> behind = figureIn(mark.end(), Math.min(s.size(), mark.end() + 5), true);
        if (behind.isPresent()) {
            return behind;
        }
        if (mark.never()) {
            Optional<Figure> verb = verbBefore(mark);
            if (verb.isPresent()) {
                return verb;
            }
        }
        Optional<Tally> before = tallies.stream()
                .filter(t -> t.first() < mark.first() && !t.isPlayed())
                .max(Comparator.comparingInt(Tally::first));
        return before.map(Tally::figure).or(() -> figureIn(Math.max(0, mark.first() - REACH), mark.first(), false));
    }

    private Optional<Figure> verbBefore(SeasonMark mark) {
        return c.eventBefore(mark.first())
                .filter(e -> e.form() == Event.Form.VERB && mark.first() - e.end() <= 3)
                .map(e -> figureOf(e));
    }

    private Optional<Figure> figureIn(int from, int to, boolean unparted) {
        for (int i = from; i < to; i++) {
            int at = i;
            if (unparted && i > from && s.isParted(i) || s.is(i, "since")) {
                return Optional.empty();
            }
            if (s.isOneOf(i, "points", "point")) {
                return Optional.of(new Figure.Total(Sum.POINTS));
            }
            if (s.isOneOf(i, "goals", "goal")) {
                return Optional.of(new Figure.Total(isConceded(i) ? Sum.CONCEDED : Sum.SCORED));
            }
            Optional<Event> event =
                    c.events().stream().filter(e -> e.head() == at).findFirst();
            boolean drought = event.filter(
                            e -> e.form() == Event.Form.STATE || e.feat().least() > 1)
                    .isPresent();
            if (event.isPresent() && !drought) {
                return event.map(this::figureOf);
            }
        }
        return Optional.empty();
    }

    private boolean isConceded(int goals) {
        for (int i = Math.max(0, goals - 4); i < Math.min(s.size(), goals + 6); i++) {
            boolean conceding = c.events().stream().anyMatch(e -> e.isOf(RunKind.CONCEDING));
            if (conceding || s.isOneOf(i, "against", "conceded", "shipped", "leaked")) {
                return true;
            }
        }
        return false;
    }

    private static Figure plain(Event event) {
        if (event.feat().kind() == RunKind.SCORING) {
            return new Figure.Total(Sum.SCORED);
        }
        return event.feat().kind() == RunKind.CONCEDING
                ? new Figure.Total(Sum.CONCEDED)
                : new Figure.Times(event.feat().kind());
    }

    /// "no Holm side has won fewer" is of Holm's wins, though no side of others would turn it round.
    private Figure figureOf(Event event) {
        if (event.form() == Event.Form.VERB && event.negated()) {
            for (Said said : SAID) {
                if (s.isOneOf(event.head(), said.words())) {
                    return said.figure();
                }
            }
        }
        return plain(event);
    }

    private Venue venue(SeasonMark mark) {
        for (int i = mark.first(); i < Math.min(s.size(), mark.end() + 5) && !s.is(i, "since"); i++) {
            if (s.isOneOf(i, "home", "away")) {
                return s.is(i, "home") ? Venue.HOME : Venue.AWAY;
            }
        }
        return Venue.ANYWHERE;
    }

    /// "'69-70": the latest such season before the day.
    private Optional<Horizon> shortSeason() {
        for (int i = 0; i + 1 < s.size(); i++) {
            boolean digits = s.isDigits(i)
                    && s.isDigits(i + 1)
                    && s.word(i).length() == 2
                    && s.word(i + 1).length() == 2;
            if (digits && s.isJoined(i + 1) && (s.number(i) + 1) % 100 == s.number(i + 1)) {
                int year = c.day().getYear() / 100 * 100 + s.number(i);
                String season = Setting.seasonOf(LocalDate.of(year < c.day().getYear() ? year : year - 100, 8, 1));
                LocalDate start = Season.start(season);
                return Optional.of(new Horizon.Between(start, start.plusMonths(13), season));
            }
        }
        return Optional.empty();
    }

    /// Since when; "since relegation" is known only if it is not needed.
    private Optional<Horizon> horizon(SeasonMark mark) {
        Horizon read = c.horizon().horizon();
        Optional<Horizon> brief = shortSeason();
        if (brief.isPresent()) {
            return brief;
        }
        if (!(read instanceof Horizon.None)) {
            return Optional.of(level(read));
        }
        int since = s.indexOf("since", mark.end());
        if (since >= 0) {
            return Optional.of(new Horizon.Unknown(s.behind(since).strip()));
        }
        boolean narrow = c.contest().stated()
                && c.contest().codes().size() < c.register().leagues().size();
        boolean any = narrow
                || s.has("any")
                || s.has("record")
                || mark.never()
                || s.has("history")
                || s.has("ever")
                || isInASeason(mark);
        return any ? Optional.of(level(new Horizon.Ever())) : Optional.empty();
    }

    /// "their most in a single season": in any.
    private boolean isInASeason(SeasonMark mark) {
        return IN_A_SEASON.find(s, mark.end(), s.size()).isPresent();
    }

    private Horizon level(Horizon read) {
        boolean equal = s.has("equalled", "equalling", "equals", "equal", "matched", "matching");
        long seasons =
                IntStream.range(0, s.size()).filter(i -> !s.season(i).isEmpty()).count();
        return equal && (read instanceof Horizon.Ever || seasons > 1) ? new Horizon.LevelWithRecord() : read;
    }

    /// The season that is told of: one that is named outside of the comparison, the last one in summer.
    private String season() {
        boolean compared = ANY_PREVIOUS.find(s).isPresent() && s.season().isEmpty();
        Optional<Period> period = PeriodReader.read(c).filter(p -> !p.season().isEmpty() && !compared);
        if (period.isPresent()) {
            return period.get().season();
        }
        LocalDate day = c.day();
        boolean summer = day.getMonthValue() == 7 || day.getMonthValue() == 8 && day.getDayOfMonth() < 8;
        return Setting.seasonOf(summer ? day.minusMonths(2) : day);
    }
}
