package pressbox.result;

import java.util.Optional;
import java.util.function.Predicate;
import pressbox.football.Named;
import pressbox.football.Person;
import pressbox.phrase.Item;
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
            Item item = line.item(i);
            String word = item.word();
            if (word.equals("'s") || word.equals("'")) {
                if (i > 0 && isTime(i - 1)) {
                    continue;
                }
                return at(i - 1, fits);
            }
            if (WE.contains(word)) {
                return us(i, fits);
            }
            if (THEIRS.contains(word) && item.isName()) {
                return pronoun(i, fits);
            }
            if (HIS.contains(word)) {
                return item.person().flatMap(person -> his(person, fits));
            }
            if (i == first - 1 && sides.isNamed(i) && !roles.hangs(i) && !roles.isObject(i)) {
                return sides.at(i).filter(fits);
            }
            if ((item.isMark() && !word.equals(",") && !word.equals("-")) || Roles.GROUP_ENDS.contains(word)) {
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
        return Roles.TIMES.contains(line.item(at).word()) || line.item(at).kind() == Item.Kind.NUMBER;
    }

    Optional<Named> at(int at, Predicate<Named> fits) {
        if (at < 0) {
            return Optional.empty();
        }
        if (sides.is(at)) {
            return sides.isPronoun(at) ? pronoun(at, fits) : sides.at(at).filter(fits);
        }
        if (SIDE_WORDS.contains(line.item(at).word())) {
            if (line.is(at - 1, "new")) {
                return running.topic(fits);
            }
            for (int i = at - 1; i >= Math.max(0, at - SIDE_REACH); i--) {
                String word = line.item(i).word();
                if (WE.contains(word)) {
                    return us(i, fits);
                }
                if (THEIRS.contains(word)) {
                    return pronoun(i, fits);
                }
                Optional<Named> club =
                        line.item(i).person().flatMap(running::clubOf).filter(fits);
                if (club.isPresent()) {
                    return club;
                }
            }
            return Optional.empty();
        }
        return line.item(at).person().flatMap(running::clubOf).filter(fits);
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
