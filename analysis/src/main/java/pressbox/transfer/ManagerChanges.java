package pressbox.transfer;

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

/// Reads who takes a post as manager, and who loses it.
final class ManagerChanges {
    private static final WordSet POSTS = Words.of("manager boss coach");

    private final Sentence sentence;
    private final Line line;
    private final Clauses clauses;
    private final Affiliations affiliations;
    private final Focus focus;
    private final Parties parties;
    private final Sightings sightings;

    ManagerChanges(Sentence sentence, Sightings sightings) {
        this.sentence = sentence;
        this.line = sentence.line();
        this.clauses = sentence.clauses();
        this.affiliations = sentence.affiliations();
        this.focus = sentence.focus();
        this.parties = sentence.parties();
        this.sightings = sightings;
    }

    void appoints(Hit<Cue> cue, Stage stage) {
        boolean follows = line.is(cue.last(), "by");
        if (follows && focus.vacancy().isEmpty()) {
            return;
        }
        for (int i = cue.last() + 1; i < Math.min(line.size(), cue.last() + 8); i++) {
            if (line.person(i).isPresent() && !parties.isMeasure(i)) {
                Optional<Club> to = follows
                        ? focus.vacancy()
                        : parties.actorBefore(cue.first())
                                .or(() -> parties.nation(clauses.start(cue.first()), cue.first()))
                                .or(() -> parties.nation(cue.last() + 1, Math.min(line.size(), cue.last() + 8)))
                                .or(focus::topic);
                Optional<Club> from = parties.seller(i, cue.last() + 1);
                sightings.add(line.person(i).get(), from, to, Transfer.Type.APPOINTMENT, stage, cue);
                return;
            }
        }
    }

    void takesOver(Hit<Cue> cue, Stage stage) {
        if (!focus.isOnMoves() || (line.person(cue.last()).isPresent() && !isPost(cue.last()))) {
            return;
        }
        Optional<Person> manager = personBefore(cue.first());
        Optional<Club> to = sentence.clubBehind(cue.last() + 1, 3)
                .or(() -> sentence.clubBehind(Math.max(cue.first(), cue.last() - 4), 8))
                .or(() -> affiliations.clubIn(line.word(cue.last())))
                .or(() -> parties.nation(cue.first(), Math.min(line.size(), cue.last() + 4)))
                .or(focus::vacancy);
        if (manager.isPresent() && to.isPresent()) {
            sightings.add(manager.get(), Optional.empty(), to, Transfer.Type.APPOINTMENT, stage, cue);
        }
    }

    void sacks(Hit<Cue> cue, Stage stage) {
        if (stage == Stage.INTEREST || line.is(cue.first() - 1, "the") || line.is(cue.last() + 1, "to")) {
            return;
        }
        boolean passive = sentence.isPassive(cue);
        boolean owned = line.is(cue.first() - 1, "'s") || line.is(cue.first() - 1, "his");
        Optional<Person> behind = passive || owned ? Optional.empty() : personBehind(cue.last() + 1);
        Optional<Person> sacked = behind.isPresent() ? behind : personBefore(cue.first());
        if (sacked.isPresent()) {
            Person person = sacked.get();
            Optional<Club> actor = passive || owned ? Optional.empty() : parties.actorBefore(cue.first());
            Optional<Club> from =
                    actor.or(() -> sentence.clubBehind(cue.last() + 1, 4)).or(() -> affiliations.club(person));
            sightings.add(person, from, Optional.empty(), Transfer.Type.DEPARTURE, stage, cue);
            affiliations.stated(person).or(() -> from).ifPresent(focus::vacate);
        }
    }

    private boolean isPost(int at) {
        return POSTS.stream().anyMatch(post -> line.endsWith(at, post));
    }

    private Optional<Person> personBefore(int until) {
        for (int i = until - 1; i >= 0; i--) {
            if (line.person(i).isPresent() && !Affiliations.reports(line, i)) {
                return line.person(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Person> personBehind(int from) {
        for (int i = from; i < Math.min(line.size(), from + 6); i++) {
            if (line.person(i).isPresent()) {
                return line.person(i);
            }
        }
        return Optional.empty();
    }
}
