package pressbox.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.Outcome;
import pressbox.almanac.RunKind;
import pressbox.almanac.Venue;
import pressbox.football.Score;
import pressbox.text.WordSet;

/// Reads what two clubs have made of all their meetings.
final class HeadToHeadReader {
    private record Pair(String club, String opponent) {}

    /// How many meetings a sentence speaks of.
    ///
    /// @param value 0 where it gives no number
    private record Meetings(int value, HeadToHead.Stretch stretch, Venue venue, int first, int end) {}

    private static final Set<String> MEETING = WordSet.of(
            "meeting", "meetings", "encounter", "encounters", "derby", "derbies", "clash", "clashes", "date", "dates",
            "duel", "duels", "head-to-heads", "tussles", "tussle");
    private static final Set<String> VISIT =
            WordSet.of("visit", "visits", "trip", "trips", "call", "calls", "journey", "journeys", "pilgrimages", "excursions");
    private static final Set<String> ANY_MATCH = WordSet.of("matches", "games", "fixtures", "attempts", "attempt", "times", "occasions");
    private static final Set<String> MET = WordSet.of("met", "meet", "meeting", "played", "faced", "clashed", "crossed", "visited", "been");
    private static final Set<String> PASSED = WordSet.of(
            "league", "previous", "competitive", "all", "top", "flight", "championship", "premier", "football", "home", "away",
            "past", "times", "local");
    private static final Set<String> BEFORE_WHOLE = WordSet.of("in", "of", "from", "on", "across", "after", "over", "out", "the", "their", "those");
    private static final Set<String> OVER = WordSet.of("over", "against", "at", "on", "in", "to");
    private static final Set<String> FIXTURE = WordSet.of("fixture", "fixtures", "derby", "derbies", "meetings", "encounters", "rivalry", "series");

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
        boolean first = c.sentence().has("first", "maiden") && FIRST_SOME.find(c.sentence()).isEmpty();
        boolean dated = first || c.horizon().horizon() instanceof Horizon.Between || c.horizon().horizon() instanceof Horizon.YearsAgo;
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
        Optional<Meetings> meetings = meetings();
        List<Tally> figures = figures(meetings);
        if (figures.isEmpty()) {
            meetings.flatMap(this::ofAllFirst).ifPresent(figures::add);
        }
        boolean ofBoth = figures.stream().map(this::subject).distinct().count() == 2
                && figures.stream().anyMatch(t -> !t.owner().isEmpty());
        boolean alone = meetings.filter(m -> m.value() > 0 && m.stretch() == HeadToHead.Stretch.ALL).isPresent();
        boolean told = meetings.isPresent() && (!figures.isEmpty() || alone && s.scores().isEmpty());
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
        boolean one = meetings.stretch() == HeadToHead.Stretch.FIRST && c.events().size() == 1;
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
            boolean met = meetings.filter(m -> m.first() <= number.at() && number.at() < m.end()).isPresent();
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
                : new Tally(mirrored(tally.figure()), tally.amount(), tally.venue(), club, tally.first(), tally.end());
    }

    private String subject(Tally tally) {
        if (!tally.owner().isEmpty()) {
            return tally.owner();
        }
        String before = c.subjectBefore(tally.first());
        return before.equals(pair.opponent()) ? before : pair.club();
    }

    private static Figure mirrored(Figure figure) {
        return switch (figure) {
            case Figure.Played p -> p;
            case Figure.Total t ->
                new Figure.Total(t.sum() == Sum.SCORED ? Sum.CONCEDED : t.sum() == Sum.CONCEDED ? Sum.SCORED : t.sum());
            case Figure.Times t -> new Figure.Times(mirrored(t.outcome()));
        };
    }

    private static Outcome mirrored(Outcome outcome) {
        return switch (outcome) {
            case RunKind kind -> mirrored(kind);
            case Feat feat -> new Feat(mirrored(feat.kind()), feat.least());
            default -> outcome;
        };
    }

    private static RunKind mirrored(RunKind kind) {
        return switch (kind) {
            case WINNING -> RunKind.LOSING;
            case LOSING -> RunKind.WINNING;
            case UNBEATEN -> RunKind.WINLESS;
            case WINLESS -> RunKind.UNBEATEN;
            case SCORING -> RunKind.CONCEDING;
            case CONCEDING -> RunKind.SCORING;
            case SCORELESS -> RunKind.CLEAN_SHEETS;
            case CLEAN_SHEETS -> RunKind.SCORELESS;
            case WINNING_TO_NIL -> RunKind.LOSING_TO_NIL;
            case LOSING_TO_NIL -> RunKind.WINNING_TO_NIL;
            case DRAWING, GOALLESS_DRAWS, DECISIVE -> kind;
        };
    }

    /// The tallies of the two, with "City 20" taken for as many of what was counted before.
    private List<Tally> figures(Optional<Meetings> meetings) {
        List<Tally> figures = new ArrayList<>();
        for (Tally tally : tallies) {
            boolean isMeetings = tally.isPlayed()
                    || meetings.filter(m -> m.first() <= tally.first() && tally.first() < m.end()).isPresent();
            if (!isMeetings) {
                figures.add(tally);
            }
        }
        for (int i = 0; i < s.size(); i++) {
            lead(i).ifPresent(figures::addAll);
        }
        for (Numeral number : c.numerals()) {
            boolean taken = figures.stream().anyMatch(t -> t.first() <= number.at() && number.at() < t.end());
            Optional<Sentence.Club> owner = clubBefore(number.at());
            Optional<Tally> like = figures.stream().filter(t -> t.first() < number.at()).findFirst();
            if (!taken && number.ordinal() && number.unit() == Numeral.Unit.EVENTS && meetings.isPresent()) {
                ordinal(number).ifPresent(figures::add);
            }
            boolean bare = number.unit() == Numeral.Unit.BARE && !number.ordinal();
            if (!taken && bare && owner.isPresent() && like.isPresent()) {
                figures.add(new Tally(
                        like.get().figure(), number.amount(), Venue.ANYWHERE, owner.get().name(), number.at(), number.end()));
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

    private Optional<Sentence.Club> clubBefore(int token) {
        return s.clubs().stream().filter(club -> club.end() == token && !club.ground() && !s.isParted(token)).findFirst();
    }

    private Optional<Meetings> meetings() {
        for (Numeral number : c.numerals()) {
            Optional<Meetings> meetings = meetings(number);
            if (meetings.isPresent()) {
                return meetings;
            }
        }
        for (int i = 0; i + 2 < s.size(); i++) {
            boolean headToHead = s.is(i, "head") && s.is(i + 1, "to") && s.is(i + 2, "head");
            if (headToHead || s.is(i, "head-to-head")) {
                return Optional.of(new Meetings(0, HeadToHead.Stretch.ALL, Venue.ANYWHERE, i, i + 3));
            }
        }
        return Optional.empty();
    }

    /// "met 60 times", "the 100th league meeting", "in 30 visits", "their first five meetings".
    private Optional<Meetings> meetings(Numeral n) {
        int noun = n.end();
        while (noun < s.size() && PASSED.contains(s.word(noun)) && !s.isParted(noun) && !s.isOneOf(noun, ANY_MATCH)) {
            noun++;
        }
        boolean visit = s.isOneOf(noun, VISIT);
        boolean meeting = s.isOneOf(noun, MEETING);
        boolean met = s.isOneOf(n.at() - 1, MET) || s.isOneOf(n.at() - 2, MET) && s.isOneOf(n.at() - 1, Set.of("on", "each", "up", "there", "in"))
                || clubBefore(n.at()).filter(club -> s.isOneOf(club.first() - 1, MET)).isPresent();
        boolean times = s.isOneOf(noun, ANY_MATCH) && met;
        if (n.value() < 2 || !visit && !meeting && !times || !visit && n.ordinal() && s.is(n.at() - 1, "for")) {
            return Optional.empty();
        }
        boolean first = s.isOneOf(n.at() - 1, Set.of("first", "opening"));
        boolean whole = first || n.ordinal() || times || s.isOneOf(n.at() - 1, BEFORE_WHOLE) || n.at() == 0 || s.isParted(n.at());
        boolean some = !n.ordinal() && !times && s.isOneOf(n.at() - 1, Set.of("in", "of", "from", "after", "over", "across", "out"));
        HeadToHead.Stretch stretch = first
                ? HeadToHead.Stretch.FIRST
                : visit || some && !isBetween(noun + 1) ? HeadToHead.Stretch.LATEST : HeadToHead.Stretch.ALL;
        return whole ? Optional.of(new Meetings(n.value(), stretch, venue(n.end(), noun, visit), n.at(), noun + 1)) : Optional.empty();
    }

    /// "meetings between the two" are all.
    private boolean isBetween(int at) {
        return s.is(at, "between") || s.is(at, "of") && s.is(at + 1, "the");
    }

    private Venue venue(int from, int noun, boolean visit) {
        for (int i = from; i < noun; i++) {
            if (s.isOneOf(i, Set.of("home", "away"))) {
                return s.is(i, "home") ? Venue.HOME : Venue.AWAY;
            }
        }
        if (visit) {
            return Venue.AWAY;
        }
        for (Sentence.Club club : s.clubs()) {
            int gap = club.first() - noun;
            if (s.isOneOf(club.first() - 1, Set.of("at", "in")) && gap > 0 && gap <= 2 && (club.ground() || s.is(club.first() - 1, "at"))) {
                return club.name().equals(pair.club()) ? Venue.HOME : Venue.AWAY;
            }
        }
        return Venue.ANYWHERE;
    }

    /// "a tenth win in the fixture", "their fifth victory over Holm": so many there must be by now.
    private Optional<Question> another() {
        List<Numeral> ordinals = c.numerals().stream().filter(Numeral::ordinal).toList();
        boolean alone = ordinals.size() == 1 && c.numerals().size() == 1 && PeriodReader.read(c).isEmpty();
        if (!alone || ordinals.getFirst().unit() != Numeral.Unit.EVENTS) {
            return Optional.empty();
        }
        Numeral nth = ordinals.getFirst();
        Optional<Event> event = c.events().stream().filter(e -> e.head() == nth.unitAt() && !e.negated()).findFirst();
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
                new Figure.Times(event.get().outcome()), Amount.exactly(nth.value()), Venue.ANYWHERE, club, nth.at(), after);
        Venue venue = other.isPresent() && s.isOneOf(after, Set.of("at", "in")) ? Venue.AWAY : Venue.ANYWHERE;
        return Optional.of(new HeadToHead(
                club, opponent, venue, List.of(tally), Optional.empty(), HeadToHead.Stretch.ALL, c.contest()));
    }
}
