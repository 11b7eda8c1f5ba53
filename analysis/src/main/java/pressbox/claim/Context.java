package pressbox.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.Venue;
import pressbox.text.WordSet;

/// A sentence with what is needed to read it: whose claim it is, on what day, and how far back it looks.
///
/// @param events   empty where claims are only looked for
/// @param numerals empty where claims are only looked for
record Context(
        Sentence sentence,
        Register register,
        String own,
        LocalDate day,
        HorizonReader.Placed horizon,
        List<Event> events,
        List<Numeral> numerals) {
    private static final Set<String> AGAINST = WordSet.of(
            "against",
            "over",
            "with",
            "at",
            "in",
            "by",
            "to",
            "from",
            "of",
            "beat",
            "beating",
            "beaten",
            "versus",
            "v",
            "vs",
            "facing",
            "hosting",
            "visiting",
            "past",
            "thrashing",
            "on",
            "thumped",
            "thrashed",
            "hammered",
            "defeating",
            "defeated",
            "played",
            "since",
            "when",
            "until",
            "before",
            "than",
            "meeting",
            "meetings");
    private static final Set<String> OPPOSING = WordSet.of(
            "against",
            "over",
            "with",
            "off",
            "beat",
            "beating",
            "beaten",
            "versus",
            "v",
            "vs",
            "facing",
            "by",
            "to",
            "from",
            "defeating",
            "defeated",
            "meetings",
            "meeting",
            "thrashed",
            "thrashing",
            "hosting");
    private static final Set<String> HOME_WORDS = WordSet.of("home", "hosting", "hosted");
    private static final Set<String> AWAY_WORDS = WordSet.of("away", "travels", "trips", "journeys", "awaydays", "travelling");
    private static final Set<String> OWN_PLACE =
            WordSet.of("ground", "turf", "soil", "patch", "stadium", "backyard", "fans");

    static Context of(Sentence sentence, Register register, String own, LocalDate day) {
        List<Event> events = Events.in(sentence);
        List<Numeral> numerals = Numerals.in(sentence, events);
        return new Context(sentence, register, own, day, HorizonReader.read(sentence, day), events, numerals);
    }

    /// A context for finding claims, which asks nothing of how far back they look.
    static Context undated(Sentence sentence, Register register, String own, LocalDate day) {
        HorizonReader.Placed none = new HorizonReader.Placed(new Horizon.None(), sentence.size());
        return new Context(sentence, register, own, day, none, List.of(), List.of());
    }

    /// The same sentence without the events and numbers at tokens `[first, end)`, which are accounted for.
    Context outside(int first, int end) {
        return new Context(
                sentence,
                register,
                own,
                day,
                horizon,
                events.stream().filter(e -> e.end() <= first || e.first() >= end).toList(),
                numerals.stream().filter(n -> n.end() <= first || n.at() >= end).toList());
    }

    /// The same sentence, read as if it compared with no earlier time.
    Context withoutHorizon() {
        HorizonReader.Placed none = new HorizonReader.Placed(new Horizon.None(), sentence.size());
        return new Context(sentence, register, own, day, none, events, numerals);
    }

    /// Where the words about a thing said at token `at` begin: behind "was" or a comma where a match is told before it.
    int startOf(int at) {
        for (int i = at - 1; i > 0; i--) {
            boolean is = sentence.isOneOf(
                    i, Set.of("was", "is", "made", "means", "takes", "brought", "leaves", "left", "gives", "condemned"));
            if ((is || sentence.isParted(i)) && hasScoreBefore(i)) {
                return i;
            }
        }
        return 0;
    }

    private boolean hasScoreBefore(int token) {
        for (int i = 0; i < token; i++) {
            if (sentence.score(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// The same without the numerals that begin at these tokens, which are read already.
    Context without(Set<Integer> taken) {
        List<Numeral> rest =
                numerals.stream().filter(n -> !taken.contains(n.at())).toList();
        return new Context(sentence, register, own, day, horizon, events, rest);
    }

    /// The first event whose own words begin at tokens `[from, to)`.
    Optional<Event> eventFrom(int from, int to) {
        return events.stream().filter(e -> e.head() >= from && e.head() < to).findFirst();
    }

    /// The last event that ends before a token.
    Optional<Event> eventBefore(int token) {
        return events.stream().filter(e -> e.end() <= token).reduce((a, b) -> b);
    }

    /// The club that does what token `core` says: the nearest one before it that no preposition governs.
    String subjectBefore(int core) {
        String subject = "";
        boolean ownSeen = false;
        for (Sentence.Club club : sentence.clubs()) {
            boolean free = !club.ground() && !isGoverned(club) && !isInScore(club);
            if (club.end() <= core && free) {
                subject = club.name();
            }
            ownSeen |= free && club.name().equals(own);
        }
        if (!subject.isEmpty()) {
            return subject;
        }
        if (ownSeen || sentence.clubs().isEmpty()) {
            return own;
        }
        for (Sentence.Club club : sentence.clubs()) {
            if (!club.ground() && !isGoverned(club) && club.first() > core && club.first() <= core + 4) {
                return club.name();
            }
        }
        return own;
    }

    /// "Ashby 3 Holm 2" tells no subject.
    private boolean isInScore(Sentence.Club club) {
        return sentence.isCardinal(club.end()) && sentence.number(club.end()) < 20
                && (sentence.clubAt(club.end() + 1).isPresent() || sentence.isParted(club.end() + 1) || club.end() + 1 == sentence.size())
                && sentence.clubs().size() > 1;
    }

    private boolean isGoverned(Sentence.Club club) {
        int before = wordBefore(club.first());
        return AGAINST.contains(sentence.word(before)) && !isSubjectAfterTime(club, before);
    }

    /// "since Holm won …", "when Holm beat …" speak of another time; "for", "of" the club are no opponents.
    private boolean isSubjectAfterTime(Sentence.Club club, int before) {
        return sentence.is(before, "of") && club.name().equals(own);
    }

    private int wordBefore(int at) {
        int before = at - 1;
        while (before > 0
                && Set.of("the", "a", "city", "rivals", "neighbours", "side").contains(sentence.word(before))) {
            before--;
        }
        return before;
    }

    Contest contest(int from, int to) {
        return ContestReader.read(sentence, from, to, register.leagues(), day);
    }

    Contest contest() {
        return contest(0, sentence.size());
    }

    /// Where and against whom, as tokens `[from, to)` say it of `subject`.
    Where where(int from, int to, String subject) {
        Venue venue = venue(from, to);
        String opponent = "";
        String unknown = "";
        for (Sentence.Club club : sentence.clubs()) {
            if (club.first() < from || club.end() > to) {
                continue;
            }
            String before = sentence.word(wordBefore(club.first()));
            boolean place = before.equals("at") || before.equals("in") || (before.equals("to") && club.ground());
            if (club.name().equals(subject)) {
                if (place && (club.ground() || before.equals("at"))) {
                    venue = Venue.HOME;
                }
            } else if (place && !isAtHomeTo(club)) {
                venue = Venue.AWAY;
                opponent = club.name();
            } else if (OPPOSING.contains(before)) {
                opponent = club.name();
            }
        }
        for (int i = from; i + 1 < to && opponent.isEmpty() && venue == Venue.ANYWHERE; i++) {
            if (sentence.is(i, "at")
                    && sentence.isCapital(i + 1)
                    && clubAt(i + 1).isEmpty()) {
                unknown = placeFrom(i + 1, to);
            }
            if (sentence.isOneOf(i, Set.of("against", "over", "beat"))
                    && sentence.isCapital(i + 1)
                    && clubAt(i + 1).isEmpty()
                    && !sentence.isPerson(i + 1)) {
                unknown = placeFrom(i + 1, to);
            }
        }
        return new Where(venue, opponent, unknown);
    }

    private String clubAt(int token) {
        return sentence.clubs().stream()
                .filter(c -> c.first() <= token && token < c.end())
                .map(Sentence.Club::name)
                .findFirst()
                .orElse("");
    }

    private String placeFrom(int at, int to) {
        StringBuilder place = new StringBuilder();
        for (int i = at; i < to && sentence.isCapital(i); i++) {
            place.append(place.isEmpty() ? "" : " ").append(sentence.written(i));
        }
        return place.toString();
    }

    private boolean isAtHomeTo(Sentence.Club club) {
        int before = wordBefore(club.first());
        return sentence.is(before, "to") && sentence.is(before - 1, "home");
    }

    /// "sent their fans home happy" is no home match.
    private boolean isSentHome(int at) {
        for (int i = Math.max(0, at - 4); i < at; i++) {
            if (Set.of("sent", "send", "sending", "went", "going", "headed", "bring", "brought", "hit", "drove")
                    .contains(sentence.word(i))) {
                return true;
            }
        }
        return sentence.isOneOf(at + 1, Set.of("town", "grown", "fans", "supporters", "crowd"));
    }

    private Venue venue(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = sentence.word(i);
            if (HOME_WORDS.contains(word)
                    && !isSentHome(i)
                    && !(sentence.is(i - 1, "from") && sentence.is(i - 2, "away"))) {
                boolean andAway = (sentence.is(i + 1, "and") && sentence.is(i + 2, "away"))
                        || (sentence.is(i + 1, "or") && sentence.is(i + 2, "away"));
                return andAway ? Venue.ANYWHERE : Venue.HOME;
            }
            if (word.equals("own") && OWN_PLACE.contains(sentence.word(i + 1))) {
                return Venue.HOME;
            }
            if (AWAY_WORDS.contains(word) || (word.equals("road") && sentence.is(i - 1, "the"))) {
                return Venue.AWAY;
            }
        }
        return Venue.ANYWHERE;
    }
}
