package pressbox.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.fact.Prose;
import pressbox.fact.Stage;
import pressbox.fact.Transfer;
import pressbox.football.Beat;
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
    private static final Set<String> BACKGROUND = Words.of(
            "since after who when having before originally previously formerly ago once whom following where until");
    private static final Set<String> SAYING = Words.verbs("state say insist confirm announce deny stress claim");
    private static final Set<String> PASSIVE = Words.of("was were been be is being are");
    private static final Set<String> WISHES = Words.of(
            "want wants wanted linked touted keen set could expected ready asked wishes agreed push pushing seeking seeks will");
    private static final Set<String> NEW_SIGNING =
            Words.of("loan summer january new record deadline-day latest marquee first");
    private static final Set<String> LONG_AGO = Words.of("previously formerly originally");
    private static final Set<String> SINCE = Words.of("since upon before after when despite following");
    private static final Set<String> LAST = Words.of("summer season year january window campaign");
    private static final Set<String> EXITS = Words.of("exit departure away leave leaving exits");
    private static final Set<String> HE = Words.of("he him his he's he'll she her himself");
    private static final Set<String> WE = Words.of("we us our we're we've we'd we'll ourselves");
    private static final Set<String> THE = Words.of("the this");
    private static final Set<String> THE_PLAYER = Words.of(
            "player striker forward winger midfielder defender goalkeeper keeper star youngster teenager playmaker centre-back centre back"
                    + " wizard starlet international man full-back left-back right-back attacker ace stopper hitman");

    private final Line line;
    private final Affiliations affiliations;
    private final Focus focus;
    private final Beat beat;
    private final String text;
    private final Clauses clauses;
    private final Parties parties;
    private final Stages stages;
    private final List<Sighting> sightings = new ArrayList<>();

    SentenceReader(Line line, Affiliations affiliations, Focus focus, Prose prose) {
        this.line = line;
        this.affiliations = affiliations;
        this.focus = focus;
        this.beat = prose.beat();
        this.text = prose.text();
        this.clauses = Clauses.of(line);
        this.parties = new Parties(line, clauses, affiliations);
        this.stages = new Stages(line, clauses);
    }

    List<Sighting> read(List<Hit<Cue>> cues) {
        for (Hit<Cue> cue : cues) {
            Stage stage = stages.of(cue, cues);
            boolean done = stage == Stage.DONE || cue.value().stage() == Stage.DONE;
            if ((done && isBackground(cue)) || isLongAgo(cue) || namesPastDay(cue) || isTitleOfHis(cue)) {
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
        List<Integer> people = parties.peopleBehind(cue.last() + 1, 12);
        if (people.isEmpty() && isPassive(cue)) {
            people = parties.peopleBefore(cue.first());
        }
        if (people.isEmpty()) {
            boolean means = namesThePlayer(cue.last() + 1)
                    || cue.value().stage() == Stage.BID
                    || cue.value().stage() == Stage.DONE;
            boolean forClub = !parties.clubsBehind(cue.last() + 1, 3).isEmpty();
            if (means && !forClub && focus.person().isPresent() && !isQuoted(cue)) {
                Person person = focus.person().get();
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
        if (isQuoted(cue) && !saysWe(cue)) {
            return List.of();
        }
        return focus.buyerOf(person, affiliations).map(List::of).orElse(List.of());
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
        if (clubs.isEmpty()) {
            return;
        }
        List<Integer> people = parties.peopleBefore(cue.first());
        if (people.isEmpty()) {
            List<Integer> behind = parties.peopleBehind(cue.last() + 1, 10);
            if (!behind.isEmpty() && line.is(behind.getFirst() - 1, "for")) {
                people = behind;
            } else if (focus.person().isPresent() && !isQuoted(cue)) {
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
                && meansHim(cue)
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
        if (stage == Stage.INTEREST
                && !line.has(WISHES, Math.max(clauses.start(cue.first()), cue.first() - 6), cue.first())) {
            return;
        }
        for (int at : parties.peopleBefore(cue.first())) {
            Person person = line.item(at).person().orElseThrow();
            Optional<Club> from = first(parties.clubsBehind(cue.last() + 1, 4)).or(() -> affiliations.club(person));
            sight(person, from, Optional.empty(), type(cue, Transfer.Type.DEPARTURE), stage, cue);
        }
    }

    private void renews(Hit<Cue> cue, Stage stage) {
        for (Person person : renewing(cue)) {
            Optional<Club> own = affiliations
                    .stated(person)
                    .or(() -> focus.clubOf(person))
                    .or(() -> first(parties.clubsBehind(cue.last() + 1, 6)))
                    .or(() -> affiliations.club(person));
            own.ifPresent(club -> sight(person, own, own, Transfer.Type.EXTENSION, stage, cue));
        }
    }

    private List<Person> renewing(Hit<Cue> cue) {
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
        for (int i = cue.last() + 1; i < Math.min(line.size(), cue.last() + 8); i++) {
            if (line.item(i).person().isPresent()) {
                Optional<Club> to =
                        parties.actorsBefore(cue.first()).stream().findFirst().or(focus::topic);
                Optional<Club> from = parties.seller(i, cue.last() + 1);
                sight(line.item(i).person().get(), from, to, Transfer.Type.APPOINTMENT, stage, cue);
                return;
            }
        }
    }

    private void takesOver(Hit<Cue> cue, Stage stage) {
        Optional<Person> manager = personBefore(cue.first());
        Optional<Club> to = first(parties.clubsBehind(Math.max(cue.first(), cue.last() - 4), 8));
        if (manager.isPresent() && to.isPresent()) {
            sight(manager.get(), Optional.empty(), to, Transfer.Type.APPOINTMENT, stage, cue);
        }
    }

    private void sacks(Hit<Cue> cue, Stage stage) {
        if (stage == Stage.INTEREST) {
            return;
        }
        boolean passive = line.has(Words.of("was were been be is being"), cue.first() - 2, cue.first());
        Optional<Person> behind = passive ? Optional.empty() : personBehind(cue.last() + 1);
        Optional<Person> sacked = behind.isPresent() ? behind : personBefore(cue.first());
        if (sacked.isPresent()) {
            Person person = sacked.get();
            Optional<Club> actor = passive
                    ? Optional.empty()
                    : parties.actorsBefore(cue.first()).stream().findFirst();
            Optional<Club> from = actor.or(() -> first(parties.clubsBehind(cue.last() + 1, 4)))
                    .or(() -> affiliations.club(person));
            sight(person, from, Optional.empty(), Transfer.Type.DEPARTURE, stage, cue);
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
        if (stays && type != Transfer.Type.EXTENSION && type != Transfer.Type.APPOINTMENT) {
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

    /// Moves that only tell who somebody is: "who joined in 2021", "since leaving".
    private boolean isBackground(Hit<Cue> cue) {
        if (line.place() == Line.Place.TITLE) {
            return false;
        }
        if (line.has(BACKGROUND, Math.max(clauses.start(cue.first()) - 1, cue.first() - 4), cue.first())) {
            return true;
        }
        for (int i = clauses.start(cue.first()); i < clauses.end(cue.last()); i++) {
            if (line.is(i, "last") && line.has(LAST, i + 1, i + 2)) {
                return true;
            }
        }
        return false;
    }

    private boolean namesPastDay(Hit<Cue> cue) {
        if (line.place() == Line.Place.TITLE) {
            return false;
        }
        int from = clauses.start(cue.first());
        int to = clauses.end(cue.last()) + 4;
        return line.has(Set.of("ago"), from, to)
                || line.namesYearBefore(beat.day().getYear(), from, to);
    }

    private boolean isLongAgo(Hit<Cue> cue) {
        return line.has(LONG_AGO, clauses.start(cue.first()), clauses.end(cue.last()))
                || (line.has(SINCE, cue.first() - 1, cue.first())
                        && line.item(cue.first()).word().endsWith("ing"));
    }

    /// "loan signing X" only says who he is.
    private boolean isTitleOfHis(Hit<Cue> cue) {
        return line.is(cue.first(), "signing")
                && cue.first() > 0
                && NEW_SIGNING.contains(line.item(cue.first() - 1).word())
                && line.isName(cue.last() + 1);
    }

    /// Whether the words from `from` on point back at somebody: "him", "the winger".
    private boolean namesThePlayer(int from) {
        int end = from < line.size() ? Math.min(from + 4, clauses.end(from)) : from;
        return line.has(HE, from, end) || (line.has(THE, from, end) && line.has(THE_PLAYER, from, end));
    }

    /// Whether the words before a phrase point back at somebody.
    private boolean meansHim(Hit<Cue> cue) {
        int start = Math.max(0, cue.first() - 10);
        return !isQuoted(cue)
                && (line.has(HE, start, cue.first())
                        || (line.has(THE, start, cue.first()) && line.has(THE_PLAYER, start, cue.first())));
    }

    private boolean isQuoted(Hit<Cue> cue) {
        return line.isSpeech(cue.first());
    }

    private Optional<Club> first(List<Integer> items) {
        return items.isEmpty() ? Optional.empty() : line.item(items.getFirst()).club();
    }
}
