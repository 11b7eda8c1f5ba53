package pressbox.availability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import pressbox.football.Person;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.Span;
import pressbox.text.WordSet;

/// Finds the players that a phrase of a line speaks of.
final class Players {
    private static final WordSet CROSSED = Words.of("who which that when as for is are was were has have said says");
    private static final WordSet HE = Words.of("he she he's she's he'll she'll him");
    private static final WordSet TIES = Words.of("at for with of from in against to over by versus v and , former ex-");
    private static final WordSet OPENERS =
            Words.of("although albeit though while whilst despite after since having when with because as even");
    private static final WordSet BOTH = Words.of("both pair duo");
    private static final int FAR_BEHIND = 8;
    /// "..., with a knock": so many words behind the clause may still belong to it.
    private static final int AFTERTHOUGHT = 6;

    private final Line line;
    private final Clauses clauses;
    private final Affiliations affiliations;
    private final List<Person> recent;
    private final Roll roll;
    private final BitSet players = new BitSet();

    /// @param recent the two players named last before the line, the last of them last
    Players(Line line, Affiliations affiliations, List<Person> recent) {
        this.line = line;
        this.clauses = Clauses.of(line);
        this.affiliations = affiliations;
        this.recent = recent;
        this.roll = new Roll(line);
        for (int i = line.nextName(0); i < line.size(); i = line.nextName(i + 1)) {
            Optional<Person> person = line.person(i);
            if (person.isPresent() && mayPlay(person.get()) && !Affiliations.reports(line, i)) {
                players.set(i);
            }
        }
    }

    /// Whether the line names a player or has a word that may mean one of those before it.
    boolean mayBeToldOf() {
        return !players.isEmpty()
                || (!recent.isEmpty() && (line.has(HE, 0, line.size()) || line.has(BOTH, 0, line.size())));
    }

    /// @param end where a phrase behind this one begins to speak of other players
    List<Person> of(Hit<Cue> cue, int end) {
        return switch (cue.value().where()) {
            case BEFORE -> before(cue.first());
            case BEHIND -> people(behind(cue.first() + 1, cue.last() + 1), end);
            case NOBODY -> List.of();
        };
    }

    Clauses clauses() {
        return clauses;
    }

    /// Where the words that tell of these players begin: behind the players of an earlier thought.
    int from(Hit<Cue> cue) {
        int start = clauses.start(cue.first());
        if (cue.value().where() == Cue.Where.BEHIND) {
            return cue.first();
        }
        for (int i = cue.first() - 1; i > start; i--) {
            if (isPlayer(i)) {
                return i;
            }
        }
        return start;
    }

    /// Where they end: at the next player who is not among them.
    int to(Hit<Cue> cue) {
        int end = Math.min(line.size(), clauses.end(cue.last()) + AFTERTHOUGHT);
        int from = cue.last() + 1;
        List<Person> told = of(cue, line.size());
        for (int i = from; i < end; i++) {
            if (isPlayer(i) && line.person(i).filter(told::contains).isEmpty()) {
                return i;
            }
        }
        return end;
    }

    /// The cause in brackets behind a player of the line: "X (hamstring)".
    Optional<Span> cause(Person person) {
        for (int i = 0; i + 2 < line.size(); i++) {
            if (line.is(i + 1, "(") && line.person(i).filter(person::equals).isPresent()) {
                return roll.cause(i + 1);
            }
        }
        return Optional.empty();
    }

    /// Whom "both" or "he" may mean behind the line: the two players named last.
    List<Person> namedLast() {
        if (players.isEmpty()) {
            return recent;
        }
        int at = players.length() - 1;
        Person last = line.person(at).orElseThrow();
        for (int i = players.previousSetBit(at - 1); i >= 0; i = players.previousSetBit(i - 1)) {
            Person before = line.person(i).orElseThrow();
            if (!before.equals(last)) {
                return List.of(before, last);
            }
        }
        if (recent.isEmpty()) {
            return List.of(last);
        }
        return recent.getLast().equals(last) ? recent : List.of(recent.getLast(), last);
    }

    private List<Person> before(int until) {
        if (isTeams(until)) {
            return List.of();
        }
        if (until >= 2 && line.is(until - 1, "(") && isPlayer(until - 2)) {
            return people(List.of(until - 2), until);
        }
        boolean pronoun = false;
        int crossed = 1;
        for (int i = until - 1; i >= 0; i--) {
            int open = roll.open(i);
            if (open >= 0) {
                crossed += 2;
                i = open;
                continue;
            }
            if (isPlayer(i) && line.isPronoun(i)) {
                Optional<Person> ahead = ahead(until);
                if (ahead.isPresent()) {
                    return List.of(ahead.get());
                }
            }
            if (isPlayer(i)) {
                return pronoun || clauses.between(i, until) <= crossed
                        ? people(roll.before(i, this::isPlayer), until)
                        : List.of();
            }
            pronoun |= line.is(i, HE);
        }
        if (!pronoun && recent.size() == 2 && line.has(BOTH, until - 5, until + 1)) {
            return recent;
        }
        if (!pronoun || line.isSpeech(until)) {
            return List.of();
        }
        Optional<Person> last = recent.isEmpty() ? Optional.empty() : Optional.of(recent.getLast());
        return ahead(until).or(() -> last).map(List::of).orElse(List.of());
    }

    /// "The Reds returned to action": the phrase tells of a team.
    private boolean isTeams(int until) {
        return until > 0
                && line.club(until - 1).isPresent()
                && !line.isPronoun(until - 1)
                && (until == 1 || !line.has(TIES, until - 2, until - 1));
    }

    /// "Although he has been sidelined, X": whom a sentence names only behind the thought it opens with.
    private Optional<Person> ahead(int until) {
        if (!line.has(OPENERS, 0, 1)) {
            return Optional.empty();
        }
        for (int i = until; i < line.size(); i++) {
            if (isPlayer(i) && !line.isPronoun(i)) {
                return clauses.between(until, i) <= 1 && line.is(i - 1, ",") ? line.person(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Integer> behind(int from, int end) {
        for (int i = from; i < Math.min(line.size(), end + FAR_BEHIND); i++) {
            if (isPlayer(i)) {
                return roll.behind(i, this::isPlayer);
            }
            if (i >= end && (!clauses.same(from, i) || line.isMark(i) || line.is(i, CROSSED))) {
                break;
            }
        }
        return List.of();
    }

    /// Whom those of the items name that stand before `end`.
    private List<Person> people(List<Integer> items, int end) {
        List<Person> people = new ArrayList<>(items.size());
        for (int at : items) {
            Optional<Person> person = at < end ? line.person(at) : Optional.empty();
            if (person.isPresent() && !people.contains(person.get())) {
                people.add(person.get());
            }
        }
        return people;
    }

    private boolean isPlayer(int at) {
        return players.get(at);
    }

    /// Pundits too: in an older article they still play.
    private boolean mayPlay(Person person) {
        return person.role() == Person.Role.PUNDIT || affiliations.mayPlay(person);
    }
}
