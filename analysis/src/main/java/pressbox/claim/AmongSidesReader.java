package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.almanac.RunKind;
import pressbox.almanac.Venue;
import pressbox.claim.AmongSides.Claim;
import pressbox.claim.AmongSides.Reach;
import pressbox.claim.SeasonRecord.Extreme;
import pressbox.text.WordSet;

/// Reads what sets a club apart from the others of its league this season.
final class AmongSidesReader {
    private static final WordSet SIDE = WordSet.of(
            "side", "sides", "team", "teams", "club", "clubs", "rival", "rivals", "others", "one", "body", "anyone",
            "anybody", "nobody");
    private static final List<Phrase> DIVISION = Phrase.all(
            "in|of the *1 division|league|championship|premiership|tier|flight|section|league's",
            "in|of the premier|first|second|third|fourth league|division|tier",
            "in|of league one|two|1|2",
            "in|of division one|two|three|four",
            "in the top flight",
            "division|league|championship|premiership|flight|one|two meanest|tightest|stingiest|best|worst|leakiest|top|leading|highest");
    private static final List<Phrase> WHOLE = Phrase.all(
            "four divisions",
            "in the country|land",
            "in england",
            "english football",
            "the 92",
            "professional football",
            "english league football");
    private static final Phrase FOOTBALL_LEAGUE = Phrase.of("football league");
    private static final Phrase EFL = Phrase.of("efl");
    private static final WordSet MEAN = WordSet.of("meanest", "tightest", "stingiest", "best", "miserliest");
    private static final WordSet LEAKY = WordSet.of("leakiest", "worst");
    private static final WordSet DEFENCE = WordSet.of("defence", "rearguard", "backline");
    private static final WordSet OTHER_TIMES =
            WordSet.of("since", "history", "ever", "never", "calendar", "row", "consecutive", "run");
    /// "their most in the division" is a record of their own.
    static final WordSet NOT_OF_OTHERS = WordSet.of("at", "for", "their", "its", "our", "his", "clubs");
    private static final int REACH = 12;

    private final Context c;
    private final Sentence s;

    private AmongSidesReader(Context context) {
        c = context;
        s = context.sentence();
    }

    static Optional<AmongSides> read(Context c) {
        return new AmongSidesReader(c).question();
    }

    private Optional<AmongSides> question() {
        for (int i = 0; i < s.size(); i++) {
            if (s.isOneOf(i, OTHER_TIMES) || s.isYear(i)) {
                return Optional.empty();
            }
        }
        boolean late = c.numerals().stream().anyMatch(Numeral::last);
        return late
                ? Optional.empty()
                : only().or(this::than).or(this::noOther).or(this::someMore).or(this::superlative);
    }

    private AmongSides asked(
            String club, Figure figure, Extreme extreme, Claim claim, List<String> beyond, int number) {
        String season = PeriodReader.read(c)
                .map(Period::season)
                .filter(p -> !p.isEmpty())
                .orElse(Setting.seasonOf(c.day()));
        return new AmongSides(club, figure, extreme, claim, beyond, number, reach(), venue(), season);
    }

    private Reach reach() {
        if (Phrase.first(WHOLE, s).isPresent()) {
            return Reach.COUNTRY;
        }
        return FOOTBALL_LEAGUE.find(s).or(() -> EFL.find(s)).isPresent() ? Reach.FOOTBALL_LEAGUE : Reach.DIVISION;
    }

    private boolean isPlaced() {
        Contest contest = c.contest();
        boolean tier = contest.stated()
                && contest.codes().size() == 1
                && contest.codes().iterator().next().startsWith("L");
        return tier || reach() != Reach.DIVISION || Phrase.first(DIVISION, s).isPresent();
    }

    private Venue venue() {
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, "home") && !s.is(i + 1, "and") || s.is(i, "away") || s.is(i, "road")) {
                return s.is(i, "home") ? Venue.HOME : Venue.AWAY;
            }
        }
        return Venue.ANYWHERE;
    }

    /// "the only unbeaten side in the four divisions", "the only team yet to win".
    private Optional<AmongSides> only() {
        for (int at = 0; at < s.size(); at++) {
            if (!s.isOneOf(at, "only", "last", "sole")
                    || !s.isOneOf(at - 1, "the", "as", "remain", "are", "is")
                    || !isPlaced()) {
                continue;
            }
            boolean side = false;
            for (int i = at + 1; i < Math.min(s.size(), at + 6); i++) {
                side |= s.isOneOf(i, SIDE);
            }
            int only = at;
            Optional<Event> event = c.events().stream()
                    .filter(e -> e.lasts() && e.end() > only && e.first() - only <= REACH)
                    .findFirst();
            if (side && event.isPresent() && c.numerals().stream().allMatch(n -> n.unit() == Numeral.Unit.OTHER)) {
                Figure none = new Figure.Times(Event.opposite(event.get().feat()));
                Figure figure = event.get().negated()
                        ? new Figure.Times(event.get().feat().kind())
                        : none;
                return Optional.of(
                        asked(c.subjectBefore(at), figure, Extreme.FEWEST, Claim.ONLY_ONE_WITH_NONE, List.of(), 0));
            }
        }
        return Optional.empty();
    }

    /// "more than any other side".
    private Optional<AmongSides> than() {
        for (int at = 0; at < s.size(); at++) {
            boolean any = s.is(at, "than")
                    && (s.is(at + 1, "any") && isSide(at + 2) || s.isOneOf(at + 1, "anyone", "anybody"));
            for (int i = at - 1; any && i >= Math.max(0, at - REACH); i--) {
                Optional<Extreme> extreme = compared(i);
                Optional<Figure> figure = extreme.isPresent() ? figureAround(at) : Optional.empty();
                if (extreme.isPresent() && figure.isPresent()) {
                    return Optional.of(
                            asked(c.subjectBefore(at), figure.get(), extreme.get(), Claim.ALONE, List.of(), 0));
                }
            }
        }
        return Optional.empty();
    }

    /// "other side", "Championship club", "other team"; "other" at the end of a clause.
    private boolean isSide(int at) {
        for (int i = at; i < Math.min(s.size(), at + 5) && !(i > at && s.isParted(i)); i++) {
            if (s.isOneOf(i, SIDE)) {
                return true;
            }
        }
        return s.is(at, "other") && (at + 1 == s.size() || s.isParted(at + 1));
    }

    private Optional<Extreme> compared(int at) {
        return s.is(at, "more") || s.is(at, "higher")
                ? Optional.of(Extreme.MOST)
                : s.isOneOf(at, "fewer", "less", "lower") ? Optional.of(Extreme.FEWEST) : Optional.empty();
    }

    /// "no side in the division has conceded more", "nobody has won fewer".
    private Optional<AmongSides> noOther() {
        for (int at = 0; at < s.size(); at++) {
            boolean nobody = s.is(at, "nobody") || s.is(at, "no") && isSide(at + 1);
            if (nobody) {
                return comparedAfter(at, Claim.UNSURPASSED, List.of(), 0);
            }
        }
        return Optional.empty();
    }

    private Optional<AmongSides> comparedAfter(int at, Claim claim, List<String> beyond, int number) {
        for (int i = at + 1; i < Math.min(s.size(), at + 14); i++) {
            Optional<Extreme> extreme = compared(i);
            boolean asMany = s.is(i, "as") && s.isOneOf(i + 1, "many", "few");
            if (extreme.isEmpty() && !asMany) {
                continue;
            }
            Extreme said = extreme.orElse(s.is(i + 1, "many") ? Extreme.MOST : Extreme.FEWEST);
            int end = asMany ? i + 2 : i + 1;
            Optional<Figure> figure = figureAround(end);
            String club = c.subjectBefore(s.size());
            boolean own =
                    s.clubs().stream().allMatch(each -> each.name().equals(c.own()) || beyond.contains(each.name()));
            return figure.filter(f -> own)
                    .map(f -> asked(
                            beyond.contains(club) ? c.own() : club,
                            f,
                            said,
                            asMany ? Claim.ALONE : claim,
                            beyond,
                            number));
        }
        return Optional.empty();
    }

    /// "only Holm have scored more", "only two teams have conceded fewer".
    private Optional<AmongSides> someMore() {
        for (int at = 0; at < s.size(); at++) {
            if (!s.is(at, "only")) {
                continue;
            }
            List<String> named = new ArrayList<>();
            for (Sentence.Club club : s.clubs()) {
                boolean next = club.first() == at + 1 || s.is(club.first() - 1, "and") && club.first() - at <= 5;
                if (next && !club.name().equals(c.own())) {
                    named.add(club.name());
                }
            }
            boolean number = s.isCardinal(at + 1)
                    && (s.isOneOf(s.numberEnd(at + 1), SIDE) || s.isOneOf(s.numberEnd(at + 1) + 1, SIDE));
            boolean one = s.is(at + 1, "one") && s.isOneOf(at + 2, SIDE);
            if (!named.isEmpty() || number || one) {
                int count = !named.isEmpty() ? named.size() : one ? 1 : s.number(at + 1);
                return comparedAfter(at + 1, Claim.BEHIND_SOME, named, count);
            }
        }
        return Optional.empty();
    }

    /// "the division's meanest defence", "the most draws in the league".
    private Optional<AmongSides> superlative() {
        if (!isPlaced() || c.horizon().horizon() instanceof Horizon.Between) {
            return Optional.empty();
        }
        for (int at = 0; at < s.size(); at++) {
            for (int i = at + 1; i <= at + 3 && i < s.size(); i++) {
                if (s.isOneOf(i, DEFENCE) && (s.isOneOf(at, MEAN) || s.isOneOf(at, LEAKY))) {
                    Extreme extreme = s.isOneOf(at, MEAN) ? Extreme.FEWEST : Extreme.MOST;
                    return Optional.of(asked(
                            c.subjectBefore(at),
                            new Figure.Total(Sum.CONCEDED),
                            extreme,
                            Claim.SUPERLATIVE,
                            List.of(),
                            0));
                }
                if (s.isOneOf(at, "top", "leading", "highest")
                        && s.is(i, "scorers")
                        && s.isOneOf(at - 1, "the", "division's", "leagues", "divisions")) {
                    return Optional.of(asked(
                            c.subjectBefore(at),
                            new Figure.Total(Sum.SCORED),
                            Extreme.MOST,
                            Claim.SUPERLATIVE,
                            List.of(),
                            0));
                }
            }
            boolean most = s.is(at, "most");
            if ((most || s.is(at, "fewest")) && !s.isOneOf(at - 1, NOT_OF_OTHERS)) {
                Optional<Figure> figure = figureAround(at + 1);
                boolean there = figure.isPresent() && isOfLeague(s, at);
                if (there) {
                    int better = s.isOrdinal(at - 1) ? s.number(at - 1) - 1 : 0;
                    Claim claim = better > 0 ? Claim.BEHIND_SOME : Claim.SUPERLATIVE;
                    return Optional.of(asked(
                            c.subjectBefore(at),
                            figure.get(),
                            most ? Extreme.MOST : Extreme.FEWEST,
                            claim,
                            List.of(),
                            better));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether "in the division", "in League One" stand behind a token; "in a league season" does not.
    static boolean isOfLeague(Sentence s, int at) {
        for (Phrase phrase : DIVISION) {
            Optional<Phrase.Found> found = phrase.find(s, at, Math.min(s.size(), at + 9));
            if (found.isPresent()
                    && !s.isOneOf(found.get().end(), "season", "campaign", "history", "era", "season's")) {
                return true;
            }
        }
        return Phrase.first(WHOLE, s).isPresent();
    }

    /// The figure said by the noun at a token, else by the verb before it.
    private Optional<Figure> figureAround(int at) {
        for (int i = at; i < Math.min(s.size(), at + 4) && !(i > at && s.isParted(i)) && !s.is(i, "than"); i++) {
            Optional<Figure> figure = noun(i);
            if (figure.isPresent()) {
                return figure;
            }
        }
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Optional<Figure> figure = noun(i);
            if (figure.isPresent()) {
                return figure;
            }
            int head = i;
            Optional<Event> verb = c.events().stream()
                    .filter(e -> e.head() == head && e.form() == Event.Form.VERB)
                    .findFirst();
            if (verb.isPresent()) {
                return verb.flatMap(this::ofVerb);
            }
        }
        return Optional.empty();
    }

    private Optional<Figure> noun(int at) {
        if (s.isOneOf(at, "goals", "goal")) {
            boolean conceded = c.events().stream()
                    .anyMatch(e -> e.isOf(RunKind.CONCEDING) || s.isOneOf(e.head(), Wording.of("conceded")));
            return Optional.of(new Figure.Total(conceded || s.is(at + 1, "against") ? Sum.CONCEDED : Sum.SCORED));
        }
        if (s.is(at, "points")) {
            return Optional.of(new Figure.Total(Sum.POINTS));
        }
        return c.events().stream()
                .filter(e -> e.head() == at
                        && e.form() == Event.Form.NOUN
                        && e.feat().least() == 1)
                .findFirst()
                .map(e -> new Figure.Times(e.feat().kind()));
    }

    private Optional<Figure> ofVerb(Event event) {
        int head = event.head();
        if (event.feat().least() > 1) {
            return Optional.empty();
        }
        if (s.isOneOf(head, Wording.of("conceded"))) {
            return Optional.of(new Figure.Total(Sum.CONCEDED));
        }
        if (s.isOneOf(head, Wording.of("scored"))) {
            return Optional.of(new Figure.Total(Sum.SCORED));
        }
        RunKind kind = s.isOneOf(head, Wording.of("won"))
                ? RunKind.WINNING
                : s.isOneOf(head, Wording.of("lost"))
                        ? RunKind.LOSING
                        : s.isOneOf(head, Wording.of("drew")) ? RunKind.DRAWING : null;
        return Optional.ofNullable(kind).map(Figure.Times::new);
    }
}
