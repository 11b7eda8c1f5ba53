package pressbox.result;

import java.util.Optional;
import java.util.function.Predicate;
import pressbox.football.Named;
import pressbox.football.Person;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// Finds whose win, defeat or match it is: "Town's", "their", "his side's", "our".
final class Owners {
    private static final int REACH = 10;
    private static final int SIDE_REACH = 5;

    /// Words for a side as such.
    static final WordSet SIDE_WORDS =
            Words.of("side sides team teams men players boys squad club charges troops outfit women girls lads");

    /// Words of the writer or speaker for his own side.
    static final WordSet WE = Words.of("we us our we're we've we'd we'll my ours");

    private static final WordSet THEIRS = Words.of("their its they it them");
    private static final WordSet HIS = Words.of("his her he she him");

    private final Line line;
    private final Sides sides;
    private final Roles roles;
    private final Running running;

    Owners(Line line, Sides sides, Roles roles, Running running) {
        this.line = line;
        this.sides = sides;
        this.roles = roles;
        this.running = running;
    }

    /// Whose win: the owner in the phrase's own group of words.
    Optional<Named> before(int first, Predicate<Named> fits) {
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            if (line.is(i, "'s") || line.is(i, "'")) {
                if (i > 0 && isTime(i - 1)) {
                    continue;
                }
                return at(i - 1, fits);
            }
            if (line.is(i, WE)) {
                return us(i, fits);
            }
            if (line.is(i, THEIRS) && line.isName(i)) {
                return pronoun(i, fits);
            }
            if (line.is(i, HIS)) {
                return line.person(i).flatMap(person -> his(person, fits));
            }
            if (i == first - 1 && sides.isNamed(i) && !roles.hangs(i) && !roles.isObject(i)) {
                return sides.at(i).filter(fits);
            }
            if ((line.isMark(i) && !line.is(i, ",") && !line.is(i, "-")) || line.is(i, Roles.GROUP_ENDS)) {
                break;
            }
        }
        return Optional.empty();
    }

    /// The side of somebody who is told of as "he": a manager's or the one that the article gives him, else the
    /// one told of.
    private Optional<Named> his(Person person, Predicate<Named> fits) {
        Optional<Named> club = running.clubOf(person).filter(fits);
        return running.leads(person) || running.isStated(person)
                ? club
                : running.subject(fits).or(() -> club);
    }

    Optional<Named> us(int at) {
        return us(at, any -> true);
    }

    Optional<Named> us(int at, Predicate<Named> fits) {
        return line.isSpeech(at) ? running.voice(fits) : running.writer(fits);
    }

    private boolean isTime(int at) {
        return line.is(at, Roles.TIMES) || line.kind(at) == Line.Kind.NUMBER;
    }

    Optional<Named> at(int at, Predicate<Named> fits) {
        if (at < 0) {
            return Optional.empty();
        }
        if (sides.is(at)) {
            return sides.isPronoun(at) ? pronoun(at, fits) : sides.at(at).filter(fits);
        }
        if (line.is(at, SIDE_WORDS)) {
            if (line.is(at - 1, "new")) {
                return running.topic(fits);
            }
            for (int i = at - 1; i >= Math.max(0, at - SIDE_REACH); i--) {
                if (line.is(i, WE)) {
                    return us(i, fits);
                }
                if (line.is(i, THEIRS)) {
                    return pronoun(i, fits);
                }
                Optional<Named> club = line.person(i).flatMap(running::clubOf).filter(fits);
                if (club.isPresent()) {
                    return club;
                }
            }
            return Optional.empty();
        }
        return line.person(at).flatMap(running::clubOf).filter(fits);
    }

    /// "They" are whom the line is about so far, else the lines before, else whom the name book takes them for.
    Optional<Named> pronoun(int at, Predicate<Named> fits) {
        for (int i = at - 1; i >= Math.max(0, at - Roles.REACH); i--) {
            if (sides.isNamed(i) && roles.mayAct(i)) {
                Optional<Named> side = sides.at(i).filter(fits);
                if (side.isPresent()) {
                    return side;
                }
            }
        }
        return running.subject(fits).or(() -> sides.at(at).filter(fits));
    }
}
