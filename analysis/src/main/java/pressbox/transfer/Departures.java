package pressbox.transfer;

import java.util.List;
import java.util.Optional;
import pressbox.fact.Stage;
import pressbox.fact.Transfer;
import pressbox.football.Club;
import pressbox.football.Person;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// Reads which player his club lets go, and which it keeps.
final class Departures {
    private static final WordSet WISHES = Words.of(
            "want wants wanted hope linked touted keen set could expected ready asked wishes agreed push pushing seeking seeks will plans plan"
                    + " hopes hoping considering decided eager free certain likely tipped allowed open prepared intends may might would"
                    + " looking poised wishing told permitted close nearing due going demanding demands requested confirmed");
    /// Words that tell by themselves that he may go.
    private static final WordSet OFFERED =
            Words.of("sale transfer request transfer-listed list block surplus numbered");
    private static final WordSet POSSESSED = Words.of("our their his her its my your us them him it a an the no it's");
    private static final WordSet LEAVE_OF_ABSENCE =
            Words.of("compassionate paternity maternity sick annual on parental bereavement extended personal");
    private static final WordSet OPTION = Words.of("option clause");
    private static final WordSet NOT = Words.of("not n't never won't wouldn't refused refuses");
    private static final WordSet HIS = Words.of("his signed signs sign agreed agrees awarded given new");

    private final Sentence sentence;
    private final Line line;
    private final Clauses clauses;
    private final Affiliations affiliations;
    private final Focus focus;
    private final Parties parties;
    private final Sightings sightings;

    Departures(Sentence sentence, Sightings sightings) {
        this.sentence = sentence;
        this.line = sentence.line();
        this.clauses = sentence.clauses();
        this.affiliations = sentence.affiliations();
        this.focus = sentence.focus();
        this.parties = sentence.parties();
        this.sightings = sightings;
    }

    void sells(Hit<Cue> cue, Stage stage) {
        boolean passive = sentence.isPassive(cue);
        List<Integer> people = passive ? parties.peopleBefore(cue.first()) : parties.peopleBehind(cue.last() + 1, 8);
        Optional<Club> seller = passive ? Optional.empty() : parties.actorBefore(cue.first());
        if (!passive && seller.isEmpty() && !sentence.saysWe(cue)) {
            return;
        }
        for (int at : people) {
            if (line.is(at + 1, "'s")) {
                continue;
            }
            Person person = line.person(at).orElseThrow();
            List<Club> to = List.of();
            int from = Math.max(at, cue.last());
            int end = clauses.end(from);
            for (int i = from + 1; i < end; i++) {
                if (line.is(i, "to")) {
                    to = parties.clubs(parties.clubsBehind(i + 1, 4));
                    break;
                }
            }
            Optional<Club> left = parties.seller(at, cue.last() + 1).or(() -> seller);
            if (!to.isEmpty()) {
                sightings.addEach(person, left, to, sightings.type(cue, Transfer.Type.PERMANENT), stage, cue);
            } else if (stage != Stage.INTEREST || line.has(WISHES, cue.first() - 4, cue.first())) {
                sightings.add(person, left, Optional.empty(), Transfer.Type.DEPARTURE, stage, cue);
            }
        }
    }

    void leaves(Hit<Cue> cue, Stage stage) {
        if (leavesSomething(cue)) {
            return;
        }
        if (stage == Stage.INTEREST
                && !line.has(OFFERED, cue.first(), cue.last() + 1)
                && !line.has(WISHES, Math.max(clauses.start(cue.first()), cue.first() - 6), cue.first())) {
            return;
        }
        for (Person person : leaving(cue)) {
            Optional<Club> from = sentence.clubBehind(cue.last() + 1, 4).or(() -> affiliations.club(person));
            sightings.add(person, from, Optional.empty(), sightings.type(cue, Transfer.Type.DEPARTURE), stage, cue);
        }
    }

    void renews(Hit<Cue> cue, Stage stage) {
        boolean option = line.has(OPTION, cue.last() + 1, cue.last() + 2);
        if (option || (stage == Stage.INTEREST && line.has(NOT, cue.first() - 2, cue.first()))) {
            return;
        }
        for (Person person : renewing(cue)) {
            Optional<Club> own = affiliations
                    .stated(person)
                    .or(() -> focus.clubOf(person))
                    .or(() -> sentence.clubBehind(cue.last() + 1, 6))
                    .or(() -> parties.actorBefore(cue.first()))
                    .or(() -> affiliations.club(person));
            own.ifPresent(club -> sightings.add(person, own, own, Transfer.Type.EXTENSION, stage, cue));
        }
    }

    /// The players named before, or the manager who is nearer.
    private List<Person> leaving(Hit<Cue> cue) {
        List<Integer> within = parties.peopleBehind(cue.first() + 1, cue.last() - cue.first());
        List<Integer> players = within.isEmpty() ? parties.peopleBefore(cue.first()) : within;
        Optional<Person> manager = parties.official(cue.first());
        if (manager.isPresent()
                && focus.isOnMoves()
                && (players.isEmpty() || players.getFirst() < parties.other(cue.first()))
                && parties.peopleBehind(cue.last() + 1, 8).isEmpty()
                && mayLeave(manager.get(), cue)) {
            return List.of(manager.get());
        }
        return parties.people(players);
    }

    /// A manager leaves no club but his own: a country's coach "told him he may have to leave Quayside Town".
    private boolean mayLeave(Person manager, Hit<Cue> cue) {
        Optional<Club> left = sentence.clubBehind(cue.last() + 1, 4);
        return left.isEmpty()
                || affiliations
                        .club(manager)
                        .filter(own -> own.name().equals(left.get().name()))
                        .isPresent();
    }

    /// "leave our defence short": what is left is no club.
    private boolean leavesSomething(Hit<Cue> cue) {
        int next = cue.last() + 1;
        if (line.has(LEAVE_OF_ABSENCE, cue.first() - 1, cue.first()) || line.is(next, "of")) {
            return true;
        }
        return line.has(POSSESSED, next, next + 1)
                && !line.is(next, "the club")
                && parties.clubsBehind(next, 4).isEmpty();
    }

    private List<Person> renewing(Hit<Cue> cue) {
        Optional<Person> manager = parties.official(cue.first());
        if (manager.isPresent() && line.has(HIS, cue.first() - 1, cue.first() + 3)) {
            return List.of(manager.get());
        }
        List<Integer> people = parties.peopleBefore(cue.first());
        if (people.isEmpty() && focus.person().isPresent() && !sentence.isQuoted(cue)) {
            return List.of(focus.person().get());
        }
        if (people.isEmpty()) {
            people = parties.peopleBehind(cue.last() + 1, 8);
        }
        return parties.people(people);
    }
}
