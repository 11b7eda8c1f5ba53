package pressbox.transfer;

import java.util.ArrayList;
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

/// Reads which club a player goes to, or may go to.
final class Arrivals {
    private static final WordSet SUBJECTS =
            Words.of("club side team summer winter january potential possible proposed reported planned shock new");
    private static final WordSet MAKING = Words.of("make makes made making");
    private static final WordSet ARRIVAL = Words.of("arrive arrives arrived arriving heading heads headed");
    private static final WordSet GOING =
            Words.of("join joins joined joining move moved switch set bound destined return");
    private static final WordSet MOVE = Words.of(
            "move switch transfer deal interest competition rivalry loan offer offers bid bids approach return talks");
    private static final WordSet EXITS = Words.of("exit departure away leave leaving exits");
    private static final WordSet RESPECTIVELY = Words.of("respectively");

    private final Sentence sentence;
    private final Line line;
    private final Clauses clauses;
    private final Affiliations affiliations;
    private final Focus focus;
    private final Parties parties;
    private final Pointers pointers;
    private final Sightings sightings;

    Arrivals(Sentence sentence, Sightings sightings) {
        this.sentence = sentence;
        this.line = sentence.line();
        this.clauses = sentence.clauses();
        this.affiliations = sentence.affiliations();
        this.focus = sentence.focus();
        this.parties = sentence.parties();
        this.pointers = sentence.pointers();
        this.sightings = sightings;
    }

    void buys(Hit<Cue> cue, Stage stage) {
        List<Integer> people = parties.peopleBehind(cue.first() + 1, cue.last() - cue.first());
        if (people.isEmpty()) {
            people = parties.peopleBehind(cue.last() + 1, 12);
        }
        if (people.isEmpty() && hasBuyerBehind(cue)) {
            people = parties.peopleBefore(cue.first());
        }
        if (people.isEmpty()) {
            boolean means = pointers.nameThePlayer(cue.first()) || isBareApproach(cue);
            boolean forClub = !parties.clubsBehind(cue.last() + 1, 3).isEmpty();
            Optional<Person> meant = means && !forClub && !sentence.isQuoted(cue) ? meant(cue) : Optional.empty();
            if (meant.isPresent()) {
                Person person = meant.get();
                sightings.addEach(
                        person,
                        Optional.empty(),
                        buyers(cue, person, stage),
                        sightings.type(cue, Transfer.Type.PERMANENT),
                        stage,
                        cue);
            }
            return;
        }
        for (int at : people) {
            Person person = line.person(at).orElseThrow();
            sightings.addEach(
                    person,
                    parties.seller(at, cue.last() + 1),
                    buyers(cue, person, stage),
                    sightings.type(cue, Transfer.Type.PERMANENT),
                    stage,
                    cue);
        }
    }

    void joins(Hit<Cue> cue, Stage stage) {
        List<Club> clubs = parties.clubs(parties.clubsBehind(cue.last() + 1, 6));
        boolean visits = line.has(ARRIVAL, cue.first(), cue.first() + 1) && !isClub(cue.last() + 1);
        if (clubs.isEmpty() || visits || (line.is(cue.last() - 1, "return") && !focus.isOnMoves())) {
            return;
        }
        Optional<Person> official = parties.official(cue.first());
        if (official.isPresent()) {
            if (focus.isOnMoves() && line.has(GOING, cue.first(), cue.last() + 1)) {
                sightings.addEach(official.get(), Optional.empty(), clubs, Transfer.Type.APPOINTMENT, stage, cue);
            }
            return;
        }
        if (parties.other(cue.first()) >= 0) {
            return;
        }
        List<Integer> people = parties.peopleBefore(cue.first());
        if (people.isEmpty()) {
            List<Integer> behind = parties.peopleBehind(cue.last() + 1, 10);
            if (!behind.isEmpty() && line.is(behind.getFirst() - 1, "for")) {
                people = behind;
            } else if (focus.person().isPresent()
                    && !sentence.isQuoted(cue)
                    && (isNoun(cue) || pointers.meanHim(cue))) {
                sightings.addEach(
                        focus.person().get(),
                        Optional.empty(),
                        clubs,
                        sightings.type(cue, Transfer.Type.PERMANENT),
                        stage,
                        cue);
                return;
            }
        }
        boolean respectively =
                people.size() > 1 && people.size() == clubs.size() && line.has(RESPECTIVELY, cue.last(), line.size());
        for (int i = 0; i < people.size(); i++) {
            int at = people.get(i);
            List<Club> to = respectively ? List.of(clubs.get(people.size() - 1 - i)) : clubs;
            sightings.addEach(
                    line.person(at).orElseThrow(),
                    parties.seller(at, cue.last() + 1),
                    to,
                    sightings.type(cue, Transfer.Type.PERMANENT),
                    stage,
                    cue);
        }
    }

    void linked(Hit<Cue> cue, Stage stage) {
        int between = between(cue);
        int from = between < 0 ? cue.first() : between + 1;
        List<Club> behind = parties.clubs(parties.clubsBehind(from, cue.last() - from + 9));
        if (behind.isEmpty() && line.has(EXITS, cue.last() + 1, cue.last() + 6)) {
            return;
        }
        List<Integer> peopleBehind = parties.peopleBehind(cue.last() + 1, 10);
        List<Integer> peopleBefore = parties.peopleBefore(cue.first());
        boolean clubFirst = !peopleBehind.isEmpty() && (behind.isEmpty() || peopleBefore.isEmpty());
        for (int at : clubFirst ? peopleBehind : peopleBefore) {
            Person person = line.person(at).orElseThrow();
            sightings.addEach(
                    person,
                    parties.seller(at, cue.last() + 1),
                    between >= 0
                            ? othersThanHis(person, behind)
                            : clubFirst || behind.isEmpty() ? linkedBefore(cue, person) : behind,
                    sightings.type(cue, Transfer.Type.UNKNOWN),
                    stage,
                    cue);
        }
        if (peopleBehind.isEmpty()
                && peopleBefore.isEmpty()
                && !sentence.isQuoted(cue)
                && pointers.meanHim(cue)
                && focus.person().isPresent()) {
            Person person = focus.person().get();
            sightings.addEach(
                    person,
                    Optional.empty(),
                    behind.isEmpty() ? linkedBefore(cue, person) : behind,
                    sightings.type(cue, Transfer.Type.UNKNOWN),
                    stage,
                    cue);
        }
    }

    /// "talks between X and Y over": the clubs, or the club and the player, stand behind this word; -1 where there is
    /// none.
    private int between(Hit<Cue> cue) {
        for (int i = cue.first(); i <= cue.last(); i++) {
            if (line.is(i, "between")) {
                return i;
            }
        }
        return -1;
    }

    private List<Club> othersThanHis(Person person, List<Club> clubs) {
        Optional<Club> his = affiliations.club(person);
        List<Club> others = new ArrayList<>(clubs.size());
        for (Club club : clubs) {
            if (his.isEmpty() || !his.get().name().equals(club.name())) {
                others.add(club);
            }
        }
        return others;
    }

    /// "made a bid", "made an approach": for whom the sentences before tell.
    private boolean isBareApproach(Hit<Cue> cue) {
        return switch (cue.value().stage()) {
            case BID -> !line.is(cue.last(), "for");
            case CONTACT -> line.has(MAKING, cue.first(), cue.first() + 1);
            default -> false;
        };
    }

    private Optional<Person> meant(Hit<Cue> cue) {
        List<Integer> before = parties.peopleBefore(cue.first());
        return before.isEmpty() ? focus.person() : line.person(before.getFirst());
    }

    private List<Club> buyers(Hit<Cue> cue, Person person, Stage stage) {
        if (hasBuyerBehind(cue)) {
            List<Club> behind = parties.actorsBehind(cue.last() + 2, 6);
            if (!behind.isEmpty()) {
                return behind;
            }
        }
        if (stage == Stage.BID_REJECTED) {
            List<Club> bidder = bidder(cue);
            if (!bidder.isEmpty()) {
                return bidder;
            }
        }
        List<Club> before = parties.actorsBefore(cue.first());
        if (!before.isEmpty()) {
            return before;
        }
        if ((sentence.isQuoted(cue) && !sentence.saysWe(cue)) || hasUnknownSubject(cue)) {
            return List.of();
        }
        return focus.buyerOf(person, affiliations).map(List::of).orElse(List.of());
    }

    /// "the hosts want him": somebody acts whom the text does not name.
    private boolean hasUnknownSubject(Hit<Cue> cue) {
        int before = cue.first() - 1;
        return before > 0
                && line.is(before - 1, "the")
                && line.kind(before) == Line.Kind.WORD
                && !line.has(SUBJECTS, before, before + 1);
    }

    /// "rejected a bid from X for": the club behind "from".
    private List<Club> bidder(Hit<Cue> cue) {
        int end = clauses.end(cue.last());
        for (int i = clauses.start(cue.first()); i < end; i++) {
            if (line.is(i, "from")) {
                return parties.clubs(parties.clubsBehind(i + 1, 3));
            }
        }
        return List.of();
    }

    private List<Club> linkedBefore(Hit<Cue> cue, Person person) {
        List<Club> before = parties.actorsBefore(cue.first());
        return before.isEmpty()
                ? focus.buyerOf(person, affiliations).map(List::of).orElse(List.of())
                : before;
    }

    /// "wanted by X", "a target for X".
    private boolean hasBuyerBehind(Hit<Cue> cue) {
        return line.is(cue.last() + 1, "by") || line.is(cue.last() + 1, "for");
    }

    private boolean isClub(int at) {
        return at < line.size() && line.club(at).isPresent();
    }

    /// "a move to", "competition from", where the one who moves need not be named.
    private boolean isNoun(Hit<Cue> cue) {
        return line.has(MOVE, cue.first(), cue.last() + 1);
    }
}
