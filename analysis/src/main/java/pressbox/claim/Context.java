package pressbox.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.almanac.RunKind;
import pressbox.almanac.Venue;
import pressbox.text.WordSet;

/// A sentence with what is needed to read it: whose claim it is, on what day, and how far back it looks.
///
/// @param all      every event of the sentence; empty where claims are only looked for
/// @param events   those not accounted for yet
/// @param numerals empty where claims are only looked for
record Context(
        Sentence sentence,
        Register register,
        String own,
        LocalDate day,
        HorizonReader.Placed horizon,
        List<Event> all,
        List<Event> events,
        List<Numeral> numerals) {
    private static final WordSet AGAINST = WordSet.of(
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
            "meetings",
            "met",
            "faced");
    private static final WordSet OPPOSING = WordSet.of(
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
            "hosting",
            "met",
            "faced");
    private static final WordSet HOLDING = WordSet.of(
            "held",
            "holding",
            "hosted",
            "visited",
            "overcame",
            "edged",
            "sank",
            "stunned",
            "swept",
            "aside",
            "crushed",
            "routed",
            "hammered",
            "welcomed",
            "entertained",
            "past",
            "overcoming",
            "dispatched",
            "saw",
            "off",
            "put");
    private static final WordSet SIDE =
            WordSet.of("side", "team", "men", "charges", "boys", "squad", "club", "outfit", "young");
    private static final WordSet SAME_SIDE = WordSet.of(
            "neighbours",
            "rivals",
            "them",
            "hosts",
            "visitors",
            "fixture",
            "derby",
            "meetings",
            "meeting",
            "opponents",
            "sides",
            "pair");
    private static final WordSet HOME_WORDS = WordSet.of("home", "hosting", "hosted");
    private static final WordSet AWAY_WORDS =
            WordSet.of("away", "travels", "trips", "journeys", "awaydays", "travelling");
    private static final WordSet OWN_PLACE =
            WordSet.of("ground", "turf", "soil", "patch", "stadium", "backyard", "fans");

    static Context of(Sentence sentence, Register register, String own, LocalDate day) {
        List<Event> events = Events.in(sentence);
        List<Numeral> numerals = Numerals.in(sentence, events);
        return new Context(sentence, register, own, day, HorizonReader.read(sentence, day), events, events, numerals);
    }

    /// A context for finding claims, which asks nothing of how far back they look.
    static Context undated(Sentence sentence, Register register, String own, LocalDate day) {
        HorizonReader.Placed none = new HorizonReader.Placed(new Horizon.None(), sentence.size());
        return new Context(sentence, register, own, day, none, List.of(), List.of(), List.of());
    }

    /// The same sentence without the events and numbers at tokens `[first, end)`, which are accounted for.
    Context outside(int first, int end) {
        return new Context(
                sentence,
                register,
                own,
                day,
                horizon,
                all,
                events.stream()
                        .filter(e -> e.end() <= first || e.first() >= end)
                        .toList(),
                numerals.stream().filter(n -> n.end() <= first || n.at() >= end).toList());
    }

    /// The season that "last season" means.
    String lastSeason() {
        return register.lastSeason(day);
    }

    /// The same sentence, read as if it compared with no earlier time.
    Context withoutHorizon() {
        HorizonReader.Placed none = new HorizonReader.Placed(new Horizon.None(), sentence.size());
        return new Context(sentence, register, own, day, none, all, events, numerals);
    }

    /// Where and against whom the claim of tokens `[first, end)` was, looked for up to `limit`.
    Where whereOf(int first, int end, int limit, String club) {
        Scene scene = Scene.of(this, first, end, limit);
        return where(scene.from(), scene.to(), club);
    }

    /// The same without the numerals that begin at these tokens, which are read already.
    Context without(Set<Integer> taken) {
        List<Numeral> rest =
                numerals.stream().filter(n -> !taken.contains(n.at())).toList();
        return new Context(sentence, register, own, day, horizon, all, events, rest);
    }

    /// "won nine league games", "lost only two matches".
    boolean isObjectOfVerb(Numeral n) {
        for (int i = n.at() - 1; i >= Math.max(0, n.at() - 3); i--) {
            int at = i;
            if (events.stream().anyMatch(e -> e.form() == Event.Form.VERB && at >= e.head() && at < e.end())) {
                return true;
            }
            if (!sentence.isOneOf(i, "only", "just", "more", "than", "fewer", "least", "at", "merely", "but")) {
                return false;
            }
        }
        return false;
    }

    /// The first event whose own words begin at tokens `[from, to)`.
    Optional<Event> eventFrom(int from, int to) {
        return events.stream().filter(e -> e.head() >= from && e.head() < to).findFirst();
    }

    /// The last event that ends before a token.
    Optional<Event> eventBefore(int token) {
        return events.stream().filter(e -> e.end() <= token).reduce((a, b) -> b);
    }

    /// The club that does what token `core` says: the nearest one before it that no preposition and no verb
    /// governs; one that stands in another part of the sentence only where the club of the text does not.
    String subjectBefore(int core) {
        String near = "";
        String far = "";
        boolean ownSeen = false;
        int part = Scene.startOf(this, core);
        for (Sentence.Club club : sentence.clubs()) {
            boolean free = !club.ground() && !isGoverned(club) && !isInScore(club);
            if (club.end() <= core && free) {
                near = club.first() >= part ? club.name() : near;
                far = club.name();
            }
            ownSeen |= free && club.name().equals(own);
        }
        if (!near.isEmpty()) {
            return near;
        }
        if (part > 0 && isTheirs(part, core) && !sentence.clubs().isEmpty()) {
            Sentence.Club first = sentence.clubs().getFirst();
            if (!first.ground() && first.end() <= part && sentence.isPossessive(first.end() - 1)) {
                return first.name();
            }
        }
        if (ownSeen || far.isEmpty() && sentence.clubs().isEmpty() || isOfManager(core)) {
            return own;
        }
        if (!far.isEmpty()) {
            return isNamedFrom(part, far) ? own : far;
        }
        for (Sentence.Club club : sentence.clubs()) {
            if (!club.ground() && !isGoverned(club) && club.first() > core && club.first() <= core + 4) {
                return club.name();
            }
        }
        return own;
    }

    /// "Holm's defeat was their first".
    private boolean isTheirs(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (sentence.isOneOf(i, "their", "its")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedFrom(int token, String name) {
        return sentence.clubs().stream()
                .anyMatch(club -> club.first() >= token && club.name().equals(name));
    }

    /// "Dunmore's men", "his side", "the home club": the club of the text by another name.
    private boolean isOfManager(int core) {
        for (int i = 1; i < core; i++) {
            boolean theirs =
                    sentence.isPossessive(i - 1) || sentence.isOneOf(i - 1, "his", "our", "home", "young", "new");
            if (sentence.isOneOf(i, SIDE) && theirs && sentence.clubAt(i - 1).isEmpty()) {
                return true;
            }
        }
        return sentence.isOneOf(0, "we", "they");
    }

    /// "Ashby 3 Holm 2" tells no subject.
    private boolean isInScore(Sentence.Club club) {
        int behind = club.end();
        boolean goals = sentence.isCardinal(behind)
                && sentence.number(behind) < 20
                && sentence.clubs().size() > 1;
        return goals
                && (sentence.clubAt(behind + 1).isPresent()
                        || sentence.isParted(behind + 1)
                        || behind + 1 == sentence.size());
    }

    private boolean isGoverned(Sentence.Club club) {
        int before = wordBefore(club.first());
        boolean object = all.stream()
                .anyMatch(e -> e.form() == Event.Form.VERB && e.end() == before + 1 && e.isOf(RunKind.WINNING));
        boolean held = sentence.isOneOf(before, HOLDING);
        return object || held || (AGAINST.contains(sentence.word(before)) && !isSubjectAfterTime(club, before));
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

    /// The club whose name ends right before a token, with no comma between.
    Optional<Sentence.Club> clubBefore(int token) {
        return sentence.clubs().stream()
                .filter(club -> club.end() == token && !club.ground() && !sentence.isParted(token))
                .findFirst();
    }

    Contest contest(int from, int to) {
        Contest contest = ContestReader.read(sentence, from, to, register.leagues(), day);
        return horizon.horizon() instanceof Horizon.Ever ever && ever.from().isAfter(contest.from())
                ? contest.from(ever.from())
                : contest;
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
            boolean place = before.equals("at")
                    || before.equals("in")
                    || (before.equals("to") && club.ground())
                    || (club.ground()
                            && club.first() == 0
                            && sentence.isOneOf(club.end(), "had", "has", "have", "remains", "is", "was", "remained"));
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
        if (opponent.isEmpty() && namesAgain(from, to)) {
            opponent = other(subject);
        }
        if (venue == Venue.ANYWHERE && isThere(from, to)) {
            Where whole = from == 0 && to == sentence.size() ? Where.ANY : where(0, sentence.size(), subject);
            venue = whole.venue();
            opponent = opponent.isEmpty() ? whole.opponent() : opponent;
        }
        for (int i = from; i + 1 < to && opponent.isEmpty() && venue == Venue.ANYWHERE; i++) {
            if (sentence.is(i, "at")
                    && sentence.isCapital(i + 1)
                    && clubAt(i + 1).isEmpty()) {
                unknown = placeFrom(i + 1, to);
            }
            if (sentence.isOneOf(i, "against", "over", "beat")
                    && sentence.isCapital(i + 1)
                    && clubAt(i + 1).isEmpty()
                    && !sentence.isPerson(i + 1)) {
                unknown = placeFrom(i + 1, to);
            }
        }
        for (int i = from; i < to && opponent.isEmpty(); i++) {
            if (sentence.isSomeClub(i) && sentence.isCapital(i) && AGAINST.contains(sentence.word(wordBefore(i)))) {
                unknown = placeFrom(i, to);
            }
        }
        return new Where(venue, opponent, unknown);
    }

    /// Whether the words mean a side that the sentence names elsewhere: "against their neighbours", "over the
    /// Tynesiders".
    private boolean namesAgain(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean opposed = sentence.isOneOf(i - 1, OPPOSING) || sentence.isOneOf(i - 2, OPPOSING);
            boolean again =
                    SAME_SIDE.contains(sentence.word(i)) && (opposed || sentence.isOneOf(i, "fixture", "meetings"));
            boolean byName = sentence.is(i, "the")
                    && OPPOSING.contains(sentence.word(i - 1))
                    && sentence.isCapital(i + 1)
                    && clubAt(i + 1).isEmpty()
                    && sentence.word(i + 1).endsWith("s");
            if (again || byName) {
                return true;
            }
        }
        return false;
    }

    /// The only other club of the sentence; empty where there is none or more than one.
    private String other(String subject) {
        List<String> others = sentence.clubs().stream()
                .map(Sentence.Club::name)
                .filter(name -> !name.equals(subject))
                .distinct()
                .toList();
        return others.size() == 1 ? others.getFirst() : !own.equals(subject) && others.isEmpty() ? own : "";
    }

    private boolean isThere(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean ground = sentence.isOneOf(i, "ground", "patch", "soil", "stadium")
                    && sentence.isOneOf(i - 1, "the", "that", "this", "a");
            if (ground
                    || (sentence.is(i, "there")
                            && !sentence.isOneOf(i + 1, "is", "are", "was", "were", "has", "have"))) {
                return true;
            }
        }
        return false;
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
        return sentence.isOneOf(at + 1, "town", "grown", "fans", "supporters", "crowd", "club", "side", "team");
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
