package pressbox.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pressbox.text.CalendarWords;
import pressbox.text.WordSet;

/// Reads what a sentence says of a league table: places, points, and how far clubs are apart.
final class Standings {
    /// The questions, and the sentence without the numbers that they take.
    record Read(List<Question> questions, Context rest) {
        /// Whether wins, draws and defeats are those of a line in the table.
        boolean tellsALine() {
            return questions.stream()
                    .anyMatch(q ->
                            q instanceof TablePlace place && place.tally().won().isPresent());
        }
    }

    private static final Phrase HALF_WAY = Phrase.of("half way");
    private static final WordSet FINISHES = WordSet.of(
            "finish", "finished", "finishing", "finishes", "ended", "end", "runners", "won", "crowned", "champions");
    private static final WordSet LAST = WordSet.of("season", "term", "year", "campaign");
    private static final WordSet THEN = WordSet.of(
            "christmas",
            "previously",
            "overnight",
            "began",
            "begun",
            "started",
            "start",
            "when",
            "kickoff",
            "once",
            "spent",
            "days",
            "weeks",
            "months");
    private static final WordSet UNREAL = WordSet.of(
            "can",
            "will",
            "hope",
            "hopes",
            "hoping",
            "chance",
            "want",
            "need",
            "needs",
            "trying",
            "bid",
            "opportunity",
            "aim",
            "aiming",
            "looking",
            "set",
            "due",
            "must",
            "should",
            "shall",
            "wont",
            "cannot",
            "ll",
            "if",
            "hoped",
            "wanted",
            "predicted",
            "expected",
            "would",
            "could",
            "might",
            "may");
    private static final WordSet NOT =
            WordSet.of("not", "never", "havent", "hasnt", "arent", "isnt", "wasnt", "werent");
    private static final WordSet VERBS = WordSet.of(
            "are",
            "is",
            "were",
            "was",
            "sit",
            "sits",
            "lie",
            "lies",
            "stand",
            "stands",
            "remain",
            "remains",
            "stay",
            "stays",
            "have",
            "has",
            "had",
            "go",
            "went",
            "lead",
            "leads",
            "led",
            "trail",
            "trails",
            "finished",
            "finish",
            "ended",
            "top",
            "topped",
            "moved",
            "climbed",
            "dropped",
            "slipped",
            "now",
            "still",
            "won",
            "prop",
            "rose",
            "move");

    private Standings() {}

    static Read read(Context c) {
        Sentence s = c.sentence();
        if (s.has("deducted", "deduction", "docked")) {
            return new Read(List.of(), c.without(numbers(c)));
        }
        String season = season(c);
        List<PlaceFinder.Found> places = PlaceFinder.find(s).stream()
                .filter(p ->
                        !isOfAnotherTime(s, p.first()) && !isOfAnotherMonth(c, p.first()) && !isUnreal(s, p.first()))
                .toList();
        GapReader.Read gaps = GapReader.read(c, places, season);
        List<Question> questions = new ArrayList<>();
        Set<Integer> taken = new TreeSet<>(gaps.taken());
        List<PlaceFinder.Found> own = places.stream()
                .filter(p -> p.club().isEmpty() || p.club().equals(c.own()))
                .toList();
        TableLineReader.Read tally = TableLineReader.read(
                c,
                taken,
                !own.isEmpty()
                        || !gaps.gaps().isEmpty()
                        || (s.has("halfway") || HALF_WAY.find(s).isPresent()));
        taken.addAll(tally.taken());
        TableLine said = tally.tally();
        for (PlaceFinder.Found place : own) {
            Placing placing = isNoLonger(s, place.first()) ? new Placing.Outside(place.placing()) : place.placing();
            String club = place.club().isEmpty() ? subject(c, place.first()) : place.club();
            questions.add(new TablePlace(club, placing, said, season));
            said = TableLine.NOTHING;
            for (int i = place.first(); i < place.end(); i++) {
                taken.add(i);
            }
        }
        if (own.isEmpty() && !said.saysNothing()) {
            questions.add(new TablePlace(c.own(), new Placing.Anywhere(), said, season));
        }
        questions.addAll(gaps.gaps());
        takeWhatRemains(c, taken);
        return new Read(List.copyOf(questions), c.without(taken));
    }

    private static Set<Integer> numbers(Context c) {
        Set<Integer> numbers = new TreeSet<>();
        c.numerals().forEach(n -> numbers.add(n.at()));
        return numbers;
    }

    /// "With two games in hand", "five to play": numbers of matches that are yet to come.
    private static void takeWhatRemains(Context c, Set<Integer> taken) {
        Sentence s = c.sentence();
        for (Numeral n : c.numerals()) {
            int end = n.unit() == Numeral.Unit.MATCHES ? n.unitAt() + 1 : n.end();
            boolean hand = s.is(end, "in") && s.is(end + 1, "hand");
            boolean toCome = s.is(end, "to") && s.isOneOf(end + 1, "play", "go", "come", "complete", "spare");
            if (hand || toCome || s.isOneOf(end, "left", "remaining")) {
                taken.add(n.at());
            }
        }
    }

    /// The club that a place or a gap at a token is told of: one that stands right before the verb, else the sentence's
    /// own.
    static String subject(Context c, int at) {
        Sentence s = c.sentence();
        for (int i = at - 1; i >= Math.max(0, at - 12); i--) {
            Optional<Sentence.Club> club = s.clubAt(i).filter(x -> !x.ground());
            if (club.isPresent()) {
                boolean verb = s.isOneOf(club.get().end(), VERBS) || club.get().end() == at && s.isOneOf(at, VERBS);
                boolean free = club.get().first() == 0
                        || !s.isOneOf(
                                club.get().first() - 1,
                                "of",
                                "with",
                                "at",
                                "over",
                                "against",
                                "by",
                                "from",
                                "to",
                                "beat",
                                "than",
                                "and");
                return verb && free ? club.get().name() : c.own();
            }
            if (s.isParted(i + 1) && !s.isOneOf(i + 1, "and", "who", "with")) {
                break;
            }
        }
        return c.own();
    }

    /// "Moved up to third on 7 May": another month than that of the day.
    private static boolean isOfAnotherMonth(Context c, int at) {
        Sentence s = c.sentence();
        String now = c.day().getMonth().name().toLowerCase(Locale.ROOT);
        for (int i = at + 1; i < Math.min(s.size(), at + 9); i++) {
            boolean dated = s.isOneOf(i - 1, "in", "on", "last", "of") || s.isCardinal(i - 1) || s.isOrdinal(i - 1);
            if (dated && CalendarWords.MONTHS.contains(s.word(i)) && !s.is(i, now)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfAnotherTime(Sentence s, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 6) && !s.isParted(i + 1); i--) {
            if (s.isOneOf(i, THEN) || (s.is(i, "had") && s.is(i + 1, "been"))) {
                return true;
            }
        }
        boolean were = false;
        boolean month = false;
        for (int i = Math.max(0, at - 3); i < Math.min(s.size(), at + 8); i++) {
            were |= i < at && s.isOneOf(i, "were", "was", "had");
            month |= i > at
                    && s.isOneOf(i - 1, "in", "at", "last")
                    && (CalendarWords.MONTHS.contains(s.word(i)) || s.is(i, "christmas"));
        }
        return were && month;
    }

    static boolean isUnreal(Sentence s, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 5) && !s.isParted(i + 1); i--) {
            if (s.isOneOf(i, UNREAL)) {
                return true;
            }
            if (s.isOneOf(i, NOT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoLonger(Sentence s, int at) {
        return s.is(at - 2, "no") && s.is(at - 1, "longer");
    }

    /// "Finished third in 1977", "second last season": the season that ended then; empty for the one of the day.
    private static String season(Context c) {
        Sentence s = c.sentence();
        boolean finish = FINISHES.stream().anyMatch(s::has);
        for (int i = 0; i < s.size(); i++) {
            boolean compared = c.horizon().horizon() instanceof Horizon.Between
                    && i >= c.horizon().first();
            if (compared || s.isOneOf(i - 1, "since", "than", "to")) {
                continue;
            }
            if (!s.season(i).isEmpty()) {
                return s.season(i);
            }
            if (finish
                    && s.isYear(i)
                    && s.isOneOf(i - 1, "in", "of")
                    && !CalendarWords.MONTHS.contains(s.word(i - 2))) {
                return Setting.seasonOf(LocalDate.of(s.number(i), 5, 1));
            }
            boolean last = s.is(i, "last") && s.isOneOf(i + 1, LAST);
            if (last && finish && !s.isOneOf(i - 1, "of", "the")) {
                return c.lastSeason();
            }
        }
        return "";
    }
}
