package pressbox.result;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pressbox.football.Named;
import pressbox.football.Person;
import pressbox.phrase.Clauses;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// Finds the side that acts in a phrase of a line: "Town beat", "Town's win", "after a defeat by X, Town".
final class Actors {
    private static final int LEAD_REACH = 10;
    private static final int OPENING = 12;
    private static final int SIDE_REACH = 12;
    private static final int MANAGER_REACH = 8;
    private static final WordSet POSSESSIVE = Words.of("their its our");
    private static final WordSet AUXILIARIES = Words.of("were was have had has been also then who only narrowly will");
    private static final WordSet FOR = Words.of("for");
    private static final WordSet LOAN = Words.of("loan");
    private static final WordSet OPPONENTS = Words.of("opponents opponent opposition");
    private static final WordSet RELATIVE = Words.of("who which that whose");
    /// The words at which a side may stand or be told of, names aside.
    private static final WordSet TELLING =
            WordSet.copyOf(Stream.of(RELATIVE, OPPONENTS, Owners.WE, Owners.SIDE_WORDS, Sides.WOMEN)
                    .flatMap(WordSet::stream)
                    .toList());
    private static final WordSet LEADING = Words.of(
            "after following despite having fresh since with in during ahead before from on because although though while as buoyed given"
                    + " amid when");

    private final Line line;
    private final Clauses clauses;
    private final Sides sides;
    private final Roles roles;
    private final Owners owners;
    private final Running running;

    Actors(Line line, Clauses clauses, Sides sides, Running running) {
        this.line = line;
        this.clauses = clauses;
        this.sides = sides;
        this.roles = new Roles(line, sides);
        this.owners = new Owners(line, sides, roles, running);
        this.running = running;
    }

    /// Notes that the side at an item is the opponent in a phrase, and so acts in no later one.
    void isObject(int at) {
        roles.makeObject(at);
    }

    /// The side of whoever says "us" at an item.
    Optional<Named> us(int at) {
        return owners.us(at);
    }

    /// The side that acts in a phrase that starts at `first` and ends at `last`.
    Optional<Named> of(int first, int last, Predicate<Named> fits) {
        Optional<Named> stated = stated(first, last, fits);
        return stated.isPresent() || isStrangersWord(first) ? stated : carried(fits);
    }

    /// The same where only the line itself may tell.
    Optional<Named> stated(int first, int last, Predicate<Named> fits) {
        Optional<Named> side = winFor(last, fits);
        if (side.isEmpty()) {
            side = owners.before(first, fits);
        }
        if (side.isEmpty()) {
            side = subjectBefore(first, fits);
        }
        if (side.isEmpty()) {
            side = leadingInto(first, last, fits);
        }
        if (side.isEmpty()) {
            side = playedFor(first, fits);
        }
        return side.isPresent() ? side : personsClub(first, fits);
    }

    /// "A 2-1 win for Town".
    private Optional<Named> winFor(int last, Predicate<Named> fits) {
        return line.is(last + 1, "for") && last + 2 < line.size() && sides.isNamed(last + 2)
                ? sides.at(last + 2).filter(fits)
                : Optional.empty();
    }

    /// "Jo Doe after a 2-1 win": a heading tells of somebody whose side nobody knows.
    private boolean isStrangersWord(int first) {
        if (line.place() == Line.Place.BODY) {
            return false;
        }
        for (int i = Math.max(0, first - Roles.REACH); i < first; i++) {
            if (line.person(i).isPresent() && roles.isByName(i)) {
                return true;
            }
        }
        return false;
    }

    /// The side whose words or verbs these are, or that the lines before are about; no player's club tells it.
    Optional<Named> plain(int first) {
        return owners.before(first, any -> true)
                .or(() -> subjectBefore(first, any -> true))
                .or(() -> carried(any -> true));
    }

    Optional<Named> carried(Predicate<Named> fits) {
        return running.carried(fits);
    }

    /// Whom the line is about.
    Focus focus() {
        return Focus.of(line, sides, roles, running);
    }

    /// A club that nobody knows, directly before what it did: "Elmbridge beat", "Elmbridge, beaten 5-1".
    Optional<Named> stranger(int first) {
        int at = first - 1;
        while (at > 0 && (line.is(at, ",") || line.is(at, AUXILIARIES))) {
            at--;
        }
        return at < 0 || line.place() != Line.Place.BODY ? Optional.empty() : sides.strangerTo(at);
    }

    /// The nearest side that acts; one that stands there as owner only where no other does.
    private Optional<Named> subjectBefore(int first, Predicate<Named> fits) {
        Optional<Named> owner = Optional.empty();
        for (int i = first - 1; i >= Math.max(0, first - Roles.REACH); i--) {
            if (!line.isName(i) && !line.is(i, TELLING)) {
                continue;
            }
            if (line.is(i, Owners.WE) && clauses.between(i, first) <= 1) {
                Optional<Named> us = owners.us(i, fits);
                return us.isPresent() ? us : owner;
            }
            Optional<Named> told = told(i, first, fits);
            if (told.isPresent()) {
                return told;
            }
            if (roles.mayAct(i) && !line.is(i, POSSESSIVE)) {
                Optional<Named> side = sides.isPronoun(i)
                        ? owners.pronoun(i, fits)
                        : sides.at(i).filter(fits);
                if (side.isPresent() && !roles.owns(i)) {
                    return side;
                }
                owner = owner.isPresent() ? owner : side;
            }
            Optional<Named> women = sides.womenTo(i).filter(fits);
            if (women.isPresent() && !line.is(i + 1, "'s")) {
                return women;
            }
            if (first - i < MANAGER_REACH && leads(i)) {
                Optional<Named> club = line.person(i).flatMap(running::clubOf).filter(fits);
                if (club.isPresent()) {
                    return club;
                }
            }
        }
        return owner;
    }

    /// The side of which a word tells that does not name it: "who", "the opponents", "his side".
    private Optional<Named> told(int at, int first, Predicate<Named> fits) {
        Optional<Named> told = line.is(at, RELATIVE) ? antecedent(at, fits) : Optional.empty();
        if (told.isEmpty() && line.is(at, OPPONENTS) && at > 0) {
            told = running.opponent().filter(fits);
        }
        return told.isEmpty() && line.is(at, Owners.SIDE_WORDS) && first - at < SIDE_REACH && !roles.hangs(at)
                ? owners.at(at, fits)
                : told;
    }

    private boolean leads(int at) {
        return roles.isByName(at)
                && line.person(at).filter(running::leads).isPresent()
                && line.has(Owners.SIDE_WORDS, at + 1, at + 5);
    }

    /// The name directly before "who".
    private Optional<Named> antecedent(int relative, Predicate<Named> fits) {
        for (int i = relative - 1; i >= Math.max(0, relative - 3); i--) {
            if (sides.is(i)) {
                return sides.at(i).filter(fits);
            }
            if (line.person(i).isPresent()) {
                return line.person(i).flatMap(running::clubOf).filter(fits);
            }
        }
        return Optional.empty();
    }

    /// "After a defeat by X, Town ...", "Beaten by X, Town ...".
    private Optional<Named> leadingInto(int first, int last, Predicate<Named> fits) {
        if (first > OPENING
                || !(line.is(0, LEADING) || line.endsWith(0, "ing") || line.endsWith(0, "en") || first <= 1)) {
            return Optional.empty();
        }
        for (int i = last + 1; i < Math.min(line.size(), last + Roles.REACH); i++) {
            if (!line.is(i, ",")) {
                continue;
            }
            for (int j = i + 1; j < Math.min(line.size(), i + LEAD_REACH); j++) {
                if (sides.is(j) && !roles.isObject(j) && !roles.hangs(j)) {
                    Optional<Named> side = sides.isPronoun(j)
                            ? owners.pronoun(j, fits)
                            : sides.at(j).filter(fits);
                    if (side.isPresent()) {
                        return side;
                    }
                }
                Optional<Named> club =
                        line.isName(j) ? line.person(j).flatMap(running::clubOf).filter(fits) : Optional.empty();
                if (club.isPresent()) {
                    return club;
                }
            }
        }
        return Optional.empty();
    }

    /// "scored for Town in a win over".
    private Optional<Named> playedFor(int first, Predicate<Named> fits) {
        for (int i = first - 1; i > Math.max(0, first - Roles.REACH); i--) {
            if (sides.isNamed(i) && !roles.isObject(i) && (line.has(FOR, i - 2, i) || line.has(LOAN, i - 3, i))) {
                return sides.at(i).filter(fits);
            }
        }
        return Optional.empty();
    }

    /// The club of the manager that the words before name, else of the first player.
    private Optional<Named> personsClub(int first, Predicate<Named> fits) {
        Optional<Named> players = Optional.empty();
        boolean subject = true;
        for (int i = line.nextName(Math.max(0, first - Roles.REACH)); i < first; i = line.nextName(i + 1)) {
            Optional<Person> person = line.person(i);
            if (person.isEmpty() || !(roles.isByName(i) || running.isStated(person.get()))) {
                continue;
            }
            Optional<Named> club = running.clubOf(person.get()).filter(fits);
            if (club.isPresent() && running.leads(person.get())) {
                return club;
            }
            players = subject ? club : players;
            subject = false;
        }
        return players;
    }
}
