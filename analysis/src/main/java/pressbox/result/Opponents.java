package pressbox.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.football.Club;
import pressbox.football.Ground;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.football.Person;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Clauses;
import pressbox.phrase.Item;
import pressbox.phrase.Line;
import pressbox.phrase.Series;
import pressbox.phrase.Topic;
import pressbox.phrase.Words;

/// Finds the two sides of a match round a phrase of a line.
final class Opponents {
    private static final Set<String> STOPS =
            Words.of("who which that when after before while as if since where beat win secure reach ; : . “ ” \" – —");
    private static final Set<String> NOT_ACTING =
            Words.of("from at in against of over with beating versus vs v by to former ex beat");
    private static final Set<String> PEOPLE = Words.of(
            "international skipper captain striker defender midfielder winger keeper goalkeeper star legend player fans fan supporters"
                    + " supporter forward representatives full-back debut squad debutant");
    private static final Set<String> SIDE_WORDS = Words.of("side side's team team's men players boys squad champions");

    private final Line line;
    private final Clauses clauses;
    private final Affiliations affiliations;
    private final Optional<Named> topic;
    private final Optional<Named> last;
    private final Optional<Named> own;

    Opponents(
            Line line,
            Clauses clauses,
            Affiliations affiliations,
            Optional<Named> topic,
            Optional<Named> last,
            Optional<Named> own) {
        this.line = line;
        this.clauses = clauses;
        this.affiliations = affiliations;
        this.topic = topic;
        this.last = last;
        this.own = own;
    }

    /// Whether the item names a club or a national team as a side.
    boolean isSide(int at) {
        Item item = line.item(at);
        if (item.club().isPresent()) {
            return true;
        }
        return item.named().filter(Nation.class::isInstance).isPresent()
                && item.named()
                        .filter(n -> n.name().equalsIgnoreCase(item.word()))
                        .isPresent();
    }

    /// The sides that directly follow, joined ones together.
    List<Integer> behind(int from, int far) {
        for (int i = from; i < Math.min(line.size(), from + far); i++) {
            if (isSide(i)) {
                return Series.behind(line, i, this::isSide);
            }
            if (STOPS.contains(line.item(i).word())) {
                break;
            }
        }
        return List.of();
    }

    /// The side that acts or owns: the nearest before `until`, or the one of the manager named there.
    Optional<Named> before(int until) {
        for (int i = until - 1; i >= 0; i--) {
            if (isSide(i)
                    && !isAdverbial(i)
                    && !PEOPLE.contains(i + 1 < line.size() ? line.item(i + 1).word() : "")) {
                return line.item(i).side();
            }
            Optional<Person> person = line.item(i).person();
            if (person.isPresent() && ownsSide(i)) {
                Optional<Named> club = affiliations.club(person.get()).map(Named.class::cast);
                if (club.isPresent()) {
                    return club;
                }
            }
        }
        return Optional.empty();
    }

    /// The first side of the line that does not hang on a preposition.
    Optional<Named> subject() {
        for (int i = 0; i < line.size(); i++) {
            if (isSide(i) && !isAdverbial(i)) {
                return line.item(i).side();
            }
        }
        return Optional.empty();
    }

    /// The club of the person named last before `until`, as the article gives it.
    Optional<Named> sideOfPerson(int until) {
        for (int i = until - 1; i >= 0; i--) {
            Optional<Person> person = line.item(i).person();
            if (person.isPresent()) {
                return affiliations.stated(person.get()).map(Named.class::cast);
            }
        }
        return Optional.empty();
    }

    private boolean ownsSide(int at) {
        for (int i = at + 1; i < Math.min(line.size(), at + 8); i++) {
            if (SIDE_WORDS.contains(line.item(i).word())) {
                return true;
            }
        }
        return false;
    }

    /// The side that the main clause behind a leading phrase is about: "After a defeat by X, Y ...".
    Optional<Named> mainSide(int from) {
        for (int i = from; i < line.size(); i++) {
            if (line.is(i, ",")) {
                for (int j = i + 1; j < Math.min(line.size(), i + 5); j++) {
                    if (isSide(j)) {
                        return line.item(j).side();
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// The side that a sentence without one goes on about: that of the sentence before, else the article's.
    Optional<Named> carried(Named not) {
        return last.filter(side -> canMeet(side, not)).or(() -> topic.filter(side -> canMeet(side, not)));
    }

    Optional<Named> topic() {
        return topic;
    }

    /// The side of the writer or speaker, where the words before `at` speak for it.
    Optional<Named> ours(int at, int far) {
        return Topic.saysWe(line, Math.max(clauses.start(at), at - far), at) ? own.or(() -> topic) : Optional.empty();
    }

    private boolean isAdverbial(int at) {
        if (line.is(at + 1, "'s") || line.is(at + 1, "'")) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            if (NOT_ACTING.contains(line.item(i).word())) {
                return true;
            }
            if (line.item(i).isMark() || line.isName(i)) {
                return false;
            }
        }
        return false;
    }

    /// The club at home on the first ground that the clause names.
    Optional<Named> groundsClub(int around) {
        for (int i = 0; i < line.size(); i++) {
            Optional<Ground> ground = line.item(i).ground();
            if (ground.isPresent()
                    && clauses.between(i, around) <= 1
                    && !ground.get().club().isEmpty()) {
                return Optional.of(Club.named(ground.get().club()));
            }
        }
        return Optional.empty();
    }

    /// Whether two sides can play each other: clubs meet clubs, nations meet nations.
    static boolean canMeet(Named one, Named other) {
        return !same(one, other) && one instanceof Nation == other instanceof Nation;
    }

    static boolean same(Named one, Named other) {
        return one.name().equals(other.name());
    }
}
