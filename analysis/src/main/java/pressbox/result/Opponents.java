package pressbox.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.football.Club;
import pressbox.football.Ground;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.football.Person;
import pressbox.phrase.Clauses;
import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// Finds the sides that a phrase of a line is played against.
final class Opponents {
    private static final int REMARK = 8;
    private static final int BEFORE = 10;
    private static final WordSet WITH = Words.of("with");
    private static final WordSet AGAINST = Words.of("against versus v vs");
    private static final WordSet STOPS = Words.of(
            "who which that when after before while as if since where beat beating win secure reach ; : . “ ” \" – — and but thanks because"
                    + " despite having so times clashes meetings games matches attempts visits occasions fans supporters is are was were has have had will would");
    private static final WordSet PREPOSITIONS = Words.of("to from in on with by of for at into over against via");
    private static final WordSet PEOPLE = Words.of(
            "striker defender midfielder winger keeper goalkeeper star player fans supporters forward full-back captain skipper boss"
                    + " manager coach counterpart legend defence back-line");
    private static final WordSet SIDE_WORDS =
            Words.of("side sides team men players boys squad charges troops outfit women");
    private static final WordSet POSSESSIVE = Words.of("their its our");
    private static final WordSet DESCRIPTIONS =
            Words.of("rivals opponents opposition hosts visitors neighbours foes opponent counterparts");
    private static final WordSet AND = Words.of("and & , plus or then");
    private static final WordSet LIST_WORDS = Words.of(
            "the a at home away to against and , & in both as well on over with also then newly neighbours rivals champions");
    private static final WordSet ACTING = Words.of(
            "is are was were have has had will would can could may might must do does did who which beat win wins won lose loses lost draw"
                    + " drew play plays face faces meet meets host hosts travel go goes went take takes took came come get gets got moved stay held hold holds made makes put puts hit hits fell"
                    + " sit sits lead leads remain remains missed saw see 's '");

    private final Line line;
    private final Clauses clauses;
    private final Sides sides;
    private final Running running;

    Opponents(Line line, Clauses clauses, Sides sides, Running running) {
        this.line = line;
        this.clauses = clauses;
        this.sides = sides;
        this.running = running;
    }

    /// The first side within `far` items from `from`, with those joined to it. Where no preposition leads to
    /// it, it must be the object itself: "beat Cole to the ball for Town" names no opponent.
    List<Side> behind(int from, int far) {
        boolean led = line.has(PREPOSITIONS, from - 1, from + 1);
        for (int i = from; i < Math.min(line.size(), from + far); i++) {
            Optional<Named> side = line.is(i, POSSESSIVE) ? Optional.empty() : sides.at(i);
            if (side.isPresent()
                    && side.get() instanceof Nation
                    && line.is(i + 1, "'s")
                    && !line.has(SIDE_WORDS, i + 2, i + 4)) {
                continue;
            }
            if (side.isPresent()) {
                return isPersons(i) ? List.of() : joined(new Side(side.get(), i));
            }
            Optional<Person> person = line.person(i);
            if (person.isPresent() && !line.isPronoun(i)) {
                boolean owns = line.is(i + 1, "'s") || line.is(i + 1, "'");
                if (!owns) {
                    break;
                }
                int place = i;
                if (line.has(SIDE_WORDS, i + 2, i + 5)) {
                    return running.clubOf(person.get())
                            .map(club -> List.of(new Side(club, place)))
                            .orElse(List.of());
                }
            }
            if (line.is(i, STOPS) || line.is(i, ",") || (!led && line.is(i, PREPOSITIONS))) {
                break;
            }
        }
        return List.of();
    }

    /// "Town's Prenn", "Town keeper Tallow": the name tells whose player he is, not whom they met.
    private boolean isPersons(int at) {
        if (at + 1 < line.size() && line.is(at + 1, PEOPLE)) {
            return true;
        }
        if (!line.is(at + 1, "'s") && !line.is(at + 1, "'")) {
            return false;
        }
        for (int i = at + 2; i < Math.min(line.size(), at + 7) && !line.isMark(i); i++) {
            if (line.person(i).isPresent() || line.is(i, PEOPLE)) {
                return true;
            }
            if (line.isName(i)) {
                return false;
            }
        }
        return false;
    }

    /// "Scored against Town in a 3-2 win": the opponent may stand before the phrase.
    Optional<Side> before(int first) {
        for (int i = first - 1; i > Math.max(0, first - BEFORE); i--) {
            Optional<Named> side = sides.at(i);
            if (side.isPresent()) {
                return line.has(AGAINST, i - 1, i)
                                && sides.isNamed(i)
                                && clauses.between(i, first) == 0
                                && !line.has(WITH, i + 1, first)
                        ? Optional.of(new Side(side.get(), i))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// A name that nobody knows, directly behind.
    Optional<Side> strangerBehind(int from) {
        if (line.place() != Line.Place.BODY || line.is(from - 1, "at") || line.is(from - 1, "in")) {
            return Optional.empty();
        }
        for (int i = from; i < Math.min(line.size(), from + 5); i++) {
            Optional<Named> stranger = sides.strangerFrom(i);
            if (stranger.isPresent()) {
                return Optional.of(new Side(stranger.get(), i));
            }
            if (line.isName(i) || line.isMark(i) || line.is(i, "in") || line.is(i, "at")) {
                break;
            }
        }
        return Optional.empty();
    }

    private List<Side> joined(Side first) {
        List<Side> found = new ArrayList<>();
        found.add(first);
        boolean and = false;
        int gap = 0;
        for (int i = first.at() + 1; i < line.size() && gap < 6; i++) {
            Optional<Named> side = sides.at(i);
            if (side.isPresent()) {
                if (!and || acts(i + 1) || sides.isPronoun(i)) {
                    break;
                }
                found.add(new Side(side.get(), i));
                and = false;
                gap = 0;
                continue;
            }
            if (line.is(i, "(") && closing(i) > 0) {
                i = closing(i);
                continue;
            }
            and |= line.is(i, AND);
            if (and && sides.strangerFrom(i).isPresent()) {
                and = false;
                gap = 0;
                continue;
            }
            if (!line.is(i, LIST_WORDS) && line.competition(i).isEmpty()) {
                break;
            }
            gap++;
        }
        return found;
    }

    /// Where a short remark in brackets ends; 0 where none does.
    private int closing(int open) {
        for (int i = open + 1; i < Math.min(line.size(), open + REMARK); i++) {
            if (line.is(i, ")")) {
                return i;
            }
        }
        return 0;
    }

    /// "Their rivals", "his former opponents", with no name to it.
    boolean isDescribedOnly(int from) {
        return (line.has(POSSESSIVE, from, from + 2) || line.is(from, "his"))
                && line.has(DESCRIPTIONS, from + 1, from + 5);
    }

    /// "Them" are the side told of before that is not the one that acts.
    Optional<Named> meant(int pronoun, Optional<Named> acting) {
        for (int i = pronoun - 1; i >= Math.max(0, pronoun - Roles.REACH); i--) {
            Optional<Named> side = sides.at(i).filter(one -> canMeet(acting, one));
            if (side.isPresent() && !sides.isPronoun(i)) {
                return side;
            }
        }
        return running.subject(one -> canMeet(acting, one));
    }

    private static boolean canMeet(Optional<Named> acting, Named other) {
        return acting.filter(one -> Side.canMeet(one, other)).isPresent();
    }

    private boolean acts(int at) {
        return at < line.size()
                && (line.is(at, ACTING) || (line.kind(at) == Line.Kind.WORD && line.endsWith(at, "ed")));
    }

    /// The club at home on the ground that the clause of a phrase names nearest to it.
    Optional<Named> groundsClub(int first, int last) {
        Optional<Named> club = Optional.empty();
        int least = 16;
        for (int i = Math.max(0, first - 12); i < Math.min(line.size(), last + 12); i++) {
            Optional<Ground> ground = line.ground(i);
            int far = i < first ? first - i : i - last;
            if (ground.isPresent()
                    && !ground.get().club().isEmpty()
                    && far < least
                    && clauses.between(i, i < first ? first : last) <= 1) {
                club = Optional.of(Club.named(ground.get().club()));
                least = far;
            }
        }
        return club;
    }

    /// The club at home on the ground that an item names.
    Optional<Named> hostAt(int at) {
        return line.ground(at).filter(ground -> !ground.club().isEmpty()).map(ground -> Club.named(ground.club()));
    }

    /// The side in whose town a clause places the match: "lost the first leg in Monaco".
    Optional<Side> inTown(int from, int far) {
        for (int i = from; i < Math.min(line.size(), from + far) && clauses.same(i, from); i++) {
            Optional<Named> side = sides.at(i);
            if (side.isPresent() && !sides.isPronoun(i)) {
                return line.is(i - 1, "in") || line.is(i - 1, "at")
                        ? Optional.of(new Side(side.get(), i))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
