package pressbox.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.RunKind;
import pressbox.almanac.Venue;
import pressbox.football.Score;
import pressbox.text.WordSet;

/// Reads what two clubs have made of all their meetings.
final class HeadToHeadReader {
    private record Pair(String club, String opponent) {}

    private static final WordSet OVER = WordSet.of("over", "against", "at", "on", "in", "to");
    private static final WordSet FIXTURE =
            WordSet.of("fixture", "fixtures", "derby", "derbies", "meetings", "encounters", "rivalry", "series");

    private static final Phrase FIRST_SOME = Phrase.of("first|opening #");

    private final Context c;
    private final Sentence s;
    private final Pair pair;
    private final List<Tally> tallies;

    private HeadToHeadReader(Context context, Pair clubs, List<Tally> all) {
        c = context;
        s = context.sentence();
        pair = clubs;
        tallies = all;
    }

    static Optional<Question> read(Context c, List<Tally> tallies) {
        boolean first = c.sentence().has("first", "maiden")
                && FIRST_SOME.find(c.sentence()).isEmpty();
        boolean dated = first
                || c.horizon().horizon() instanceof Horizon.Between
                || c.horizon().horizon() instanceof Horizon.YearsAgo;
        if (dated || hasLatest(c) || RowMarks.areIn(c.sentence())) {
            return Optional.empty();
        }
        return pair(c).flatMap(pair -> new HeadToHeadReader(c, pair, tallies).question());
    }

    /// The two clubs that the sentence names, its own one the first if it is of them.
    private static Optional<Pair> pair(Context c) {
        Set<String> named = new LinkedHashSet<>();
        c.sentence().clubs().forEach(club -> named.add(club.name()));
        boolean own = named.remove(c.own());
        List<String> others = List.copyOf(named);
        if (others.size() == 1) {
            return Optional.of(new Pair(c.own(), others.getFirst()));
        }
        return others.size() == 2 && !own ? Optional.of(new Pair(others.get(0), others.get(1))) : Optional.empty();
    }

    private static boolean hasLatest(Context c) {
        return c.numerals().stream().anyMatch(Numeral::last);
    }

    private Optional<Question> question() {
        Optional<Meetings> meetings = Meetings.in(c, pair.club());
        List<Tally> figures = figures(meetings);
        if (figures.isEmpty()) {
            meetings.flatMap(this::ofAllFirst).ifPresent(figures::add);
        }
        boolean ofBoth = figures.stream().map(this::subject).distinct().count() == 2
                && figures.stream().anyMatch(t -> !t.owner().isEmpty());
        boolean alone = meetings.filter(m -> m.value() > 0 && m.stretch() == HeadToHead.Stretch.ALL)
                .isPresent();
        boolean told = meetings.isPresent()
                && (!figures.isEmpty() || alone && s.scores().isEmpty());
        if (!isAllRead(figures, meetings)) {
            return Optional.empty();
        }
        if (told || ofBoth && figures.size() >= 2) {
            boolean season = PeriodReader.read(c).filter(p -> !p.isEver()).isPresent();
            return season ? Optional.empty() : Optional.of(asked(figures, meetings));
        }
        return another();
    }

    /// "unbeaten in their first five meetings", "won the first four".
    private Optional<Tally> ofAllFirst(Meetings meetings) {
        boolean one =
                meetings.stretch() == HeadToHead.Stretch.FIRST && c.events().size() == 1;
        return one
                ? c.events().stream()
                        .map(e -> new Tally(
                                new Figure.Times(e.outcome()),
                                Amount.exactly(meetings.value()),
                                Venue.ANYWHERE,
                                "",
                                e.first(),
                                e.end()))
                        .findFirst()
                : Optional.empty();
    }

    /// A number that is not understood may say anything.
    private boolean isAllRead(List<Tally> figures, Optional<Meetings> meetings) {
        for (Numeral number : c.numerals()) {
            boolean met = meetings.filter(m -> m.first() <= number.at() && number.at() < m.end())
                    .isPresent();
            boolean told = figures.stream().anyMatch(t -> t.first() <= number.at() && number.at() < t.end());
            if (!met && !told) {
                return meetings.isEmpty() && figures.isEmpty();
            }
        }
        return true;
    }

    private HeadToHead asked(List<Tally> figures, Optional<Meetings> meetings) {
        Venue venue = meetings.map(Meetings::venue).orElse(Venue.ANYWHERE);
        HeadToHead.Stretch stretch = meetings.map(Meetings::stretch).orElse(HeadToHead.Stretch.ALL);
        Optional<Integer> number = meetings.map(Meetings::value).filter(v -> v > 0);
        String doer = venue == Venue.ANYWHERE || figures.isEmpty() ? pair.club() : subject(figures.getFirst());
        String other = doer.equals(pair.club()) ? pair.opponent() : pair.club();
        List<Tally> seen = figures.stream().map(t -> asSeenBy(doer, t)).toList();
        return new HeadToHead(doer, other, venue, seen, number, stretch, c.contest());
    }

    private Tally asSeenBy(String club, Tally tally) {
        return subject(tally).equals(club)
                ? tally
                : new Tally(
                        Mirrored.of(tally.figure()), tally.amount(), tally.venue(), club, tally.first(), tally.end());
    }

    private String subject(Tally tally) {
        if (!tally.owner().isEmpty()) {
            return tally.owner();
        }
        String before = c.subjectBefore(tally.first());
        return before.equals(pair.opponent()) ? before : pair.club();
    }

    /// The tallies of the two, with "City 20" taken for as many of what was counted before.
    private List<Tally> figures(Optional<Meetings> meetings) {
        List<Tally> figures = new ArrayList<>();
        for (Tally tally : tallies) {
            boolean isMeetings = tally.isPlayed()
                    || meetings.filter(m -> m.first() <= tally.first() && tally.first() < m.end())
                            .isPresent();
            if (!isMeetings) {
                figures.add(tally);
            }
        }
        for (int i = 0; i < s.size(); i++) {
            lead(i).ifPresent(figures::addAll);
        }
        for (Numeral number : c.numerals()) {
            boolean taken = figures.stream().anyMatch(t -> t.first() <= number.at() && number.at() < t.end());
            Optional<Sentence.Club> owner = c.clubBefore(number.at());
            Optional<Tally> like =
                    figures.stream().filter(t -> t.first() < number.at()).findFirst();
            if (!taken && number.ordinal() && number.unit() == Numeral.Unit.EVENTS && meetings.isPresent()) {
                ordinal(number).ifPresent(figures::add);
            }
            boolean bare = number.unit() == Numeral.Unit.BARE && !number.ordinal();
            if (!taken && bare && owner.isPresent() && like.isPresent()) {
                figures.add(new Tally(
                        like.get().figure(),
                        number.amount(),
                        Venue.ANYWHERE,
                        owner.get().name(),
                        number.at(),
                        number.end()));
            }
        }
        return figures;
    }

    /// "Holm lead 22-17 in wins".
    private Optional<List<Tally>> lead(int at) {
        Optional<Score> score = s.score(at);
        boolean ofWins = s.has("wins", "victories") && s.has("up", "lead", "leads", "ahead", "led");
        Optional<Sentence.Club> owner = s.clubs().stream()
                .filter(club -> !club.ground() && club.end() <= at && at - club.end() <= 2)
                .reduce((a, b) -> b);
        return score.isEmpty() || !ofWins
                ? Optional.empty()
                : owner.map(club -> List.of(
                        tally(RunKind.WINNING, score.get().first(), club.name(), at),
                        tally(RunKind.LOSING, score.get().second(), club.name(), at)));
    }

    private static Tally tally(RunKind kind, int count, String owner, int at) {
        return new Tally(new Figure.Times(kind), Amount.exactly(count), Venue.ANYWHERE, owner, at, at + 2);
    }

    /// "their third win in 30 visits": three by now.
    private Optional<Tally> ordinal(Numeral n) {
        return c.events().stream()
                .filter(e -> e.head() == n.unitAt() && !e.negated())
                .findFirst()
                .map(e -> new Tally(
                        new Figure.Times(e.outcome()), Amount.exactly(n.value()), Venue.ANYWHERE, "", n.at(), e.end()));
    }

    /// "a tenth win in the fixture", "their fifth victory over Holm": so many there must be by now.
    private Optional<Question> another() {
        List<Numeral> ordinals = c.numerals().stream().filter(Numeral::ordinal).toList();
        boolean alone = ordinals.size() == 1
                && c.numerals().size() == 1
                && PeriodReader.read(c).isEmpty();
        if (!alone || ordinals.getFirst().unit() != Numeral.Unit.EVENTS) {
            return Optional.empty();
        }
        Numeral nth = ordinals.getFirst();
        Optional<Event> event = c.events().stream()
                .filter(e -> e.head() == nth.unitAt() && !e.negated())
                .findFirst();
        int after = nth.unitAt() + 1;
        boolean fixture = s.isOneOf(after, OVER) && (s.isOneOf(after + 1, FIXTURE) || s.isOneOf(after + 2, FIXTURE));
        Optional<Sentence.Club> other = s.clubAt(after + 1).filter(club -> s.isOneOf(after, OVER));
        if (event.isEmpty() || !fixture && other.isEmpty() || event.get().feat().kind() == RunKind.SCORING) {
            return Optional.empty();
        }
        String club = c.subjectBefore(nth.at());
        boolean ofPair = club.equals(pair.club()) || club.equals(pair.opponent());
        String opponent = club.equals(pair.club()) ? pair.opponent() : pair.club();
        if (!ofPair || other.isPresent() && !other.get().name().equals(opponent)) {
            return Optional.empty();
        }
        Tally tally = new Tally(
                new Figure.Times(event.get().outcome()),
                Amount.exactly(nth.value()),
                Venue.ANYWHERE,
                club,
                nth.at(),
                after);
        Venue venue = other.isPresent() && s.isOneOf(after, "at", "in") ? Venue.AWAY : Venue.ANYWHERE;
        return Optional.of(new HeadToHead(
                club, opponent, venue, List.of(tally), Optional.empty(), HeadToHead.Stretch.ALL, c.contest()));
    }
}
