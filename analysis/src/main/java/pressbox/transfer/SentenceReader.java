package pressbox.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.fact.Prose;
import pressbox.fact.Stage;
import pressbox.fact.Transfer;
import pressbox.football.Club;
import pressbox.football.Person;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Clauses;
import pressbox.phrase.Hit;
import pressbox.phrase.Item;
import pressbox.phrase.Line;
import pressbox.phrase.Words;

/// Reads the moves that one sentence states.
final class SentenceReader {
    private static final Set<String> SAYING = Words.verbs("state say insist confirm announce deny stress claim");
    private static final Set<String> PASSIVE = Words.of("was were been be is being are");
    private static final Set<String> WISHES = Words.of(
            "want wants wanted linked touted keen set could expected ready asked wishes agreed push pushing seeking seeks will plans plan"
                    + " hopes hoping considering decided eager free certain likely tipped allowed open prepared intends may might would"
                    + " looking poised wishing told permitted close nearing due going demanding demands requested confirmed");
    private static final Set<String> EXITS = Words.of("exit departure away leave leaving exits");
    private static final Set<String> WE = Words.of("we us our we're we've we'd we'll ourselves");
    private static final Set<String> POSSESSED =
            Words.of("our their his her its my your us them him it a an the no it's");
    private static final Set<String> LEAVE_OF_ABSENCE =
            Words.of("compassionate paternity maternity sick annual on parental bereavement extended personal");
    private static final Set<String> MOVE = Words.of(
            "move switch transfer deal interest competition rivalry loan offer offers bid bids approach return talks");
    private static final Set<String> SUBJECTS =
            Words.of("club side team summer winter january potential possible proposed reported planned shock new");
    private static final Set<String> GOING =
            Words.of("join joins joined joining move moved switch set bound destined return");
    private static final Set<String> HIS = Words.of("his signed signs sign agreed agrees awarded given new");
    private static final Set<String> POSTS = Words.of("manager boss coach");
    private static final Set<String> OPTION = Words.of("option clause");
    private static final Set<String> ANNOUNCING = Words.of(
            "confirmed confirm confirms announced announce announces announcing confirming official officially completed complete"
                    + " completes unveiled unveil unveils announcement");
    private static final Set<String> MAKING = Words.of("make makes made making");
    private static final Set<String> ARRIVAL = Words.of("arrive arrives arrived arriving heading heads headed");
    private static final Set<String> NOT = Words.of("not n't never won't wouldn't refused refuses");

    private final Line line;
    private final Affiliations affiliations;
    private final Focus focus;
    private final String text;
    private final Clauses clauses;
    private final Parties parties;
    private final Stages stages;
    private final Background background;
    private final Pointers pointers;
    private final List<Sighting> sightings = new ArrayList<>();

    SentenceReader(Line line, Affiliations affiliations, Focus focus, Prose prose) {
        this.line = line;
        this.affiliations = affiliations;
        this.focus = focus;
        this.text = prose.text();
        this.clauses = Clauses.of(line);
        this.parties = new Parties(line, clauses, affiliations, focus.topic());
        this.stages = new Stages(line, clauses);
        this.background = new Background(line, clauses, prose.beat().day().getYear(), focus.isOnMoves());
        this.pointers = new Pointers(line, clauses, affiliations);
    }

    List<Sighting> read(List<Hit<Cue>> cues) {
        for (Hit<Cue> cue : cues) {
            Stage stage = stages.of(cue, cues);
            if (background.holds(cue, stage)) {
                continue;
            }
            read(cue, stage);
        }
        return sightings;
    }

    private void read(Hit<Cue> cue, Stage stage) {
        switch (cue.value().relation()) {
            case BUYS -> buys(cue, stage);
            case JOINS -> joins(cue, stage);
            case LINKED -> linked(cue, stage);
            case SELLS -> sells(cue, stage);
            case LEAVES -> leaves(cue, stage);
            case RENEWS -> renews(cue, stage);
            case APPOINTS -> appoints(cue, stage);
            case TAKES_OVER -> takesOver(cue, stage);
            case SACKS -> sacks(cue, stage);
        }
    }

    private void buys(Hit<Cue> cue, Stage stage) {
        List<Integer> people = parties.peopleBehind(cue.first() + 1, cue.last() - cue.first());
        if (people.isEmpty()) {
            people = parties.peopleBehind(cue.last() + 1, 12);
        }
        if (people.isEmpty() && isPassive(cue)) {
            people = parties.peopleBefore(cue.first());
        }
        if (people.isEmpty()) {
            boolean means = pointers.nameThePlayer(cue.first()) || isBareApproach(cue);
            boolean forClub = !parties.clubsBehind(cue.last() + 1, 3).isEmpty();
            Optional<Person> meant = means && !forClub && !isQuoted(cue) ? meant(cue) : Optional.empty();
            if (meant.isPresent()) {
                Person person = meant.get();
                state(
                        person,
                        Optional.empty(),
                        buyers(cue, person, stage),
                        type(cue, Transfer.Type.PERMANENT),
                        stage,
                        cue);
            }
            return;
        }
        for (int at : people) {
            Person person = line.item(at).person().orElseThrow();
            state(
                    person,
                    parties.seller(at, cue.last() + 1),
                    buyers(cue, person, stage),
                    type(cue, Transfer.Type.PERMANENT),
                    stage,
                    cue);
        }
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
        return before.isEmpty() ? focus.person() : line.item(before.getFirst()).person();
    }

    private boolean isPassive(Hit<Cue> cue) {
        return line.is(cue.last() + 1, "by") || line.is(cue.last() + 1, "for");
    }

    private List<Club> buyers(Hit<Cue> cue, Person person, Stage stage) {
        if (isPassive(cue)) {
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
        if ((isQuoted(cue) && !saysWe(cue)) || hasUnknownSubject(cue)) {
            return List.of();
        }
        return focus.buyerOf(person, affiliations).map(List::of).orElse(List.of());
    }

    /// "the hosts want him": somebody acts whom the text does not name.
    private boolean hasUnknownSubject(Hit<Cue> cue) {
        int before = cue.first() - 1;
        return before > 0
                && line.is(before - 1, "the")
                && line.item(before).kind() == Item.Kind.WORD
                && !line.has(SUBJECTS, before, before + 1);
    }

    /// "rejected a bid from X for": the club behind "from".
    private List<Club> bidder(Hit<Cue> cue) {
        for (int i = clauses.start(cue.first()); i < clauses.end(cue.last()); i++) {
            if (line.is(i, "from")) {
                return parties.clubs(parties.clubsBehind(i + 1, 3));
            }
        }
        return List.of();
    }

    private boolean saysWe(Hit<Cue> cue) {
        return line.has(WE, clauses.start(cue.first()), clauses.end(cue.last()));
    }

    private void joins(Hit<Cue> cue, Stage stage) {
        List<Club> clubs = parties.clubs(parties.clubsBehind(cue.last() + 1, 6));
        boolean visits = line.has(ARRIVAL, cue.first(), cue.first() + 1) && !isClub(cue.last() + 1);
        if (clubs.isEmpty() || visits || (line.is(cue.last() - 1, "return") && !focus.isOnMoves())) {
            return;
        }
        Optional<Person> official = parties.official(cue.first());
        if (official.isPresent()) {
            if (focus.isOnMoves() && line.has(GOING, cue.first(), cue.last() + 1)) {
                state(official.get(), Optional.empty(), clubs, Transfer.Type.APPOINTMENT, stage, cue);
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
            } else if (focus.person().isPresent() && !isQuoted(cue) && (isNoun(cue) || pointers.meanHim(cue))) {
                state(focus.person().get(), Optional.empty(), clubs, type(cue, Transfer.Type.PERMANENT), stage, cue);
                return;
            }
        }
        boolean respectively = people.size() > 1
                && people.size() == clubs.size()
                && line.has(Set.of("respectively"), cue.last(), line.size());
        for (int i = 0; i < people.size(); i++) {
            int at = people.get(i);
            List<Club> to = respectively ? List.of(clubs.get(people.size() - 1 - i)) : clubs;
            state(
                    line.item(at).person().orElseThrow(),
                    parties.seller(at, cue.last() + 1),
                    to,
                    type(cue, Transfer.Type.PERMANENT),
                    stage,
                    cue);
        }
    }

    private boolean isClub(int at) {
        return at < line.size() && line.item(at).club().isPresent();
    }

    /// "a move to", "competition from", where the one who moves need not be named.
    private boolean isNoun(Hit<Cue> cue) {
        return line.has(MOVE, cue.first(), cue.last() + 1);
    }

    private void linked(Hit<Cue> cue, Stage stage) {
        List<Club> behind = parties.clubs(parties.clubsBehind(cue.first(), cue.last() - cue.first() + 9));
        if (behind.isEmpty() && line.has(EXITS, cue.last() + 1, cue.last() + 6)) {
            return;
        }
        List<Integer> peopleBehind = parties.peopleBehind(cue.last() + 1, 10);
        List<Integer> peopleBefore = parties.peopleBefore(cue.first());
        boolean clubFirst = !peopleBehind.isEmpty() && (behind.isEmpty() || peopleBefore.isEmpty());
        for (int at : clubFirst ? peopleBehind : peopleBefore) {
            Person person = line.item(at).person().orElseThrow();
            state(
                    person,
                    parties.seller(at, cue.last() + 1),
                    clubFirst || behind.isEmpty() ? linkedBefore(cue, person) : behind,
                    type(cue, Transfer.Type.UNKNOWN),
                    stage,
                    cue);
        }
        if (peopleBehind.isEmpty()
                && peopleBefore.isEmpty()
                && !isQuoted(cue)
                && pointers.meanHim(cue)
                && focus.person().isPresent()) {
            Person person = focus.person().get();
            state(
                    person,
                    Optional.empty(),
                    behind.isEmpty() ? linkedBefore(cue, person) : behind,
                    type(cue, Transfer.Type.UNKNOWN),
                    stage,
                    cue);
        }
    }

    private List<Club> linkedBefore(Hit<Cue> cue, Person person) {
        List<Club> before = parties.actorsBefore(cue.first());
        return before.isEmpty()
                ? focus.buyerOf(person, affiliations).map(List::of).orElse(List.of())
                : before;
    }

    private void sells(Hit<Cue> cue, Stage stage) {
        boolean passive = line.has(PASSIVE, cue.first() - 2, cue.first());
        List<Integer> people = passive ? parties.peopleBefore(cue.first()) : parties.peopleBehind(cue.last() + 1, 8);
        Optional<Club> seller = passive
                ? Optional.empty()
                : parties.actorsBefore(cue.first()).stream().findFirst();
        if (!passive && seller.isEmpty() && !saysWe(cue)) {
            return;
        }
        for (int at : people) {
            Person person = line.item(at).person().orElseThrow();
            List<Club> to = List.of();
            int from = Math.max(at, cue.last());
            for (int i = from + 1; i < clauses.end(from); i++) {
                if (line.is(i, "to")) {
                    to = parties.clubs(parties.clubsBehind(i + 1, 4));
                    break;
                }
            }
            Optional<Club> left = parties.seller(at, cue.last() + 1).or(() -> seller);
            if (!to.isEmpty()) {
                state(person, left, to, type(cue, Transfer.Type.PERMANENT), stage, cue);
            } else if (stage != Stage.INTEREST) {
                sight(person, left, Optional.empty(), Transfer.Type.DEPARTURE, stage, cue);
            }
        }
    }

    private void leaves(Hit<Cue> cue, Stage stage) {
        if (leavesSomething(cue)) {
            return;
        }
        if (stage == Stage.INTEREST
                && !line.has(WISHES, Math.max(clauses.start(cue.first()), cue.first() - 6), cue.first())) {
            return;
        }
        for (Person person : leaving(cue)) {
            Optional<Club> from = first(parties.clubsBehind(cue.last() + 1, 4)).or(() -> affiliations.club(person));
            sight(person, from, Optional.empty(), type(cue, Transfer.Type.DEPARTURE), stage, cue);
        }
    }

    /// The players named before, or the manager who is nearer.
    private List<Person> leaving(Hit<Cue> cue) {
        List<Integer> players = parties.peopleBefore(cue.first());
        Optional<Person> manager = parties.official(cue.first());
        if (manager.isPresent()
                && focus.isOnMoves()
                && (players.isEmpty() || players.getFirst() < parties.other(cue.first()))
                && parties.peopleBehind(cue.last() + 1, 8).isEmpty()) {
            return List.of(manager.get());
        }
        return players.stream().flatMap(at -> line.item(at).person().stream()).toList();
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

    private void renews(Hit<Cue> cue, Stage stage) {
        boolean option = line.has(OPTION, cue.last() + 1, cue.last() + 2);
        if (option || (stage == Stage.INTEREST && line.has(NOT, cue.first() - 2, cue.first()))) {
            return;
        }
        for (Person person : renewing(cue)) {
            Optional<Club> own = affiliations
                    .stated(person)
                    .or(() -> focus.clubOf(person))
                    .or(() -> first(parties.clubsBehind(cue.last() + 1, 6)))
                    .or(() -> parties.actorsBefore(cue.first()).stream().findFirst())
                    .or(() -> affiliations.club(person));
            own.ifPresent(club -> sight(person, own, own, Transfer.Type.EXTENSION, stage, cue));
        }
    }

    private List<Person> renewing(Hit<Cue> cue) {
        Optional<Person> manager = parties.official(cue.first());
        if (manager.isPresent() && line.has(HIS, cue.first() - 1, cue.first() + 3)) {
            return List.of(manager.get());
        }
        List<Integer> people = parties.peopleBefore(cue.first());
        if (people.isEmpty() && focus.person().isPresent() && !isQuoted(cue)) {
            return List.of(focus.person().get());
        }
        if (people.isEmpty()) {
            people = parties.peopleBehind(cue.last() + 1, 8);
        }
        return people.stream().flatMap(at -> line.item(at).person().stream()).toList();
    }

    private void appoints(Hit<Cue> cue, Stage stage) {
        boolean follows = line.is(cue.last(), "by");
        if (follows && focus.vacancy().isEmpty()) {
            return;
        }
        for (int i = cue.last() + 1; i < Math.min(line.size(), cue.last() + 8); i++) {
            if (line.item(i).person().isPresent() && !parties.isMeasure(i)) {
                Optional<Club> to = follows
                        ? focus.vacancy()
                        : parties.actorsBefore(cue.first()).stream()
                                .findFirst()
                                .or(() -> parties.nation(clauses.start(cue.first()), cue.first()))
                                .or(() -> parties.nation(cue.last() + 1, Math.min(line.size(), cue.last() + 8)))
                                .or(focus::topic);
                Optional<Club> from = parties.seller(i, cue.last() + 1);
                sight(line.item(i).person().get(), from, to, Transfer.Type.APPOINTMENT, stage, cue);
                return;
            }
        }
    }

    private void takesOver(Hit<Cue> cue, Stage stage) {
        Item last = line.item(cue.last());
        if (!focus.isOnMoves() || (last.person().isPresent() && POSTS.stream().noneMatch(last.word()::endsWith))) {
            return;
        }
        Optional<Person> manager = personBefore(cue.first());
        Optional<Club> to = first(parties.clubsBehind(cue.last() + 1, 3))
                .or(() -> first(parties.clubsBehind(Math.max(cue.first(), cue.last() - 4), 8)))
                .or(() -> affiliations.clubIn(line.item(cue.last()).word()))
                .or(() -> parties.nation(cue.first(), Math.min(line.size(), cue.last() + 4)))
                .or(focus::vacancy);
        if (manager.isPresent() && to.isPresent()) {
            sight(manager.get(), Optional.empty(), to, Transfer.Type.APPOINTMENT, stage, cue);
        }
    }

    private void sacks(Hit<Cue> cue, Stage stage) {
        if (stage == Stage.INTEREST || line.is(cue.first() - 1, "the") || line.is(cue.last() + 1, "to")) {
            return;
        }
        boolean passive = line.has(PASSIVE, cue.first() - 2, cue.first());
        boolean owned = line.is(cue.first() - 1, "'s") || line.is(cue.first() - 1, "his");
        Optional<Person> behind = passive || owned ? Optional.empty() : personBehind(cue.last() + 1);
        Optional<Person> sacked = behind.isPresent() ? behind : personBefore(cue.first());
        if (sacked.isPresent()) {
            Person person = sacked.get();
            Optional<Club> actor = passive || owned
                    ? Optional.empty()
                    : parties.actorsBefore(cue.first()).stream().findFirst();
            Optional<Club> from = actor.or(() -> first(parties.clubsBehind(cue.last() + 1, 4)))
                    .or(() -> affiliations.club(person));
            sight(person, from, Optional.empty(), Transfer.Type.DEPARTURE, stage, cue);
            affiliations.stated(person).or(() -> from).ifPresent(focus::vacate);
        }
    }

    private Optional<Person> personBefore(int until) {
        for (int i = until - 1; i >= 0; i--) {
            if (line.item(i).person().isPresent() && !Affiliations.reports(line, i)) {
                return line.item(i).person();
            }
        }
        return Optional.empty();
    }

    private Optional<Person> personBehind(int from) {
        for (int i = from; i < Math.min(line.size(), from + 6); i++) {
            if (line.item(i).person().isPresent()) {
                return line.item(i).person();
            }
        }
        return Optional.empty();
    }

    private void state(
            Person person, Optional<Club> from, List<Club> to, Transfer.Type type, Stage stage, Hit<Cue> cue) {
        for (Club club : to) {
            sight(person, from, Optional.of(club), type, stage, cue);
        }
    }

    private void sight(
            Person person, Optional<Club> from, Optional<Club> to, Transfer.Type type, Stage stage, Hit<Cue> cue) {
        Optional<Club> seller = from.filter(club -> type == Transfer.Type.EXTENSION || !to.equals(Optional.of(club)));
        Optional<Club> left = seller.or(() -> affiliations.club(person))
                .filter(club -> type == Transfer.Type.EXTENSION || !to.equals(Optional.of(club)));
        Optional<Club> stated = seller.or(() -> affiliations.stated(person));
        boolean stays = to.isPresent()
                && stated.isPresent()
                && stated.get().name().equals(to.get().name());
        boolean announced =
                stage == Stage.DONE && (line.place() == Line.Place.TITLE || line.has(ANNOUNCING, 0, line.size()));
        if (stays && !announced && type != Transfer.Type.EXTENSION && type != Transfer.Type.APPOINTMENT) {
            return;
        }
        left.ifPresent(club -> focus.learn(person, club));
        sightings.add(new Sighting(person, left, to, type, stage, by(stage), fee(cue), line.span()));
    }

    private String by(Stage stage) {
        if (stage != Stage.DEAD && stage != Stage.DENIED) {
            return line.has(Set.of("reportedly", "reports"), 0, line.size()) ? "reports" : "";
        }
        for (int i = 1; i < line.size(); i++) {
            if (SAYING.contains(line.item(i).word()) && line.item(i - 1).named().isPresent()) {
                return line.item(i - 1).named().get().name();
            }
        }
        return "";
    }

    /// The sum of money nearest to the cue.
    private String fee(Hit<Cue> cue) {
        int best = -1;
        for (int i = 0; i < line.size(); i++) {
            if (line.item(i).kind() == Item.Kind.MONEY
                    && (best < 0 || Math.abs(i - cue.last()) < Math.abs(best - cue.last()))) {
                best = i;
            }
        }
        if (best < 0 || clauses.between(best, cue.first()) > 1) {
            return "";
        }
        int end = best;
        while (line.is(end + 1, "million") || line.is(end + 1, "m") || line.is(end + 1, "euros")) {
            end++;
        }
        return line.span(best, end).in(text);
    }

    private Transfer.Type type(Hit<Cue> cue, Transfer.Type usual) {
        int from = clauses.start(cue.first());
        int to = clauses.end(cue.last());
        if (line.has(Set.of("loan", "loaned"), from, to)) {
            return Transfer.Type.LOAN;
        }
        return line.has(Set.of("free"), from, to) ? Transfer.Type.FREE : usual;
    }

    private boolean isQuoted(Hit<Cue> cue) {
        return line.isSpeech(cue.first());
    }

    private Optional<Club> first(List<Integer> items) {
        return items.isEmpty() ? Optional.empty() : line.item(items.getFirst()).club();
    }
}
