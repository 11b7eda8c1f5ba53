package pressbox.transfer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pressbox.football.Club;
import pressbox.football.Named;
import pressbox.football.Nation;
import pressbox.football.Person;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Clauses;
import pressbox.phrase.Line;
import pressbox.phrase.Series;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// Finds the people and clubs that stand round a phrase of a line.
final class Parties {
    private static final WordSet OBJECT_MARKS = Words.of(
            "from at in against of by over with beat beating between on across into under playing faced near outside versus vs v");
    private static final WordSet ENDS_REACH = Words.of(
            "from after when as while since before that than if race list who which where over alongside in at ; : – — ( ) \" “ ” to by against has have had was were is are will would could");
    private static final WordSet CROSSED = Words.of(
            "has have had was were will would who that which when while but before after if because , is are been being with");
    private static final WordSet AND = Words.of("and or , & plus alongside nor both");
    private static final WordSet NOUNS_BEFORE_PEOPLE = Words.of(
            "striker forward winger midfielder defender goalkeeper keeper star player captain wizard ace man full-back left-back right-back"
                    + " centre-back playmaker starlet youngster teenager international stopper skipper duo pair trio");

    private static final WordSet BREAKS_NOUN = Words.of(
            "and or for in to of have has had are is was were will would could to with on at as who that from want wants");

    private static final WordSet FOLLOWERS = Words.of(
            "replacement replacements successor successors heir cover competition understudy upgrade alternative backup deputy");
    private static final WordSet FOLLOWS = Words.of(
            "replace replaces replacing replaced succeed succeeding losing without despite unlike dislodge supplant rival");
    private static final WordSet THAN = Words.of("than like unlike since");
    private static final WordSet FOR = Words.of("for to on of");
    private static final WordSet REPORTS =
            Words.of("report reports reporting claim claims words update tweet post column view comments assessment");
    private static final WordSet LEAVING =
            Words.of("leave leaving left depart departing exit exiting quit quitting swap");
    private static final WordSet ACTING = Words.of(
            "also reportedly both all said set ready keen eager interested having being looking considering understood thought among now"
                    + " still monitoring tracking watching preparing expected leading pushing chasing hoping seeking wanting prepared"
                    + " linked willing planning weighing making eager hopeful desperate determined intent plotting poised confident"
                    + " mulling lining exploring stepping ramping readying");
    private static final WordSet GOALS = Words.of("for to join joins joined joining via");
    private static final int PRONOUN_REACH = 3;

    private final Line line;
    private final Clauses clauses;
    private final Affiliations affiliations;
    private final Optional<Club> home;
    /// The items that name somebody who may move; found when first asked for.
    private @Nullable BitSet movable;

    /// @param home the club of the article, which "the club" means where somebody may go
    Parties(Line line, Clauses clauses, Affiliations affiliations, Optional<Club> home) {
        this.line = line;
        this.clauses = clauses;
        this.affiliations = affiliations;
        this.home = home;
    }

    /// The people named from item `from` on, joined ones together; `far` items at most to the first.
    List<Integer> peopleBehind(int from, int far) {
        int first = movable().nextSetBit(from);
        if (first < 0 || first >= from + far) {
            return List.of();
        }
        for (int i = from; i <= first; i++) {
            if (line.is(i, CROSSED) || (from > 0 && !clauses.same(i, from - 1))) {
                return List.of();
            }
            boolean distant = line.isPronoun(i) && i - from >= PRONOUN_REACH;
            if (distant || (i > from && line.is(i, "to"))) {
                return List.of();
            }
        }
        return Series.behind(line, first, this::movable);
    }

    /// The people named before item `until`, joined ones together, nearest first; the clause first, then the sentence.
    List<Integer> peopleBefore(int until) {
        int antecedent = antecedent(until);
        if (antecedent >= 0) {
            return Series.before(line, antecedent, this::movable);
        }
        int nearest = movable().previousSetBit(until - 1);
        if (nearest < 0) {
            return List.of();
        }
        boolean gerund = until < line.size() && line.endsWith(until, "ing");
        for (int i = nearest; i >= 0; i = movable().previousSetBit(i - 1)) {
            if (i == until - 1 || (gerund && i >= until - 3) || !isObject(i)) {
                return Series.before(line, i, this::movable);
            }
        }
        return Series.before(line, nearest, this::movable);
    }

    /// Whom the "who" shortly before `until` means: "X, who is about to".
    private int antecedent(int until) {
        for (int i = until - 1; i > 0 && i >= until - 6; i--) {
            if (line.isName(i)) {
                break;
            }
            if (line.is(i, "who")) {
                int at = line.is(i - 1, ",") ? i - 2 : i - 1;
                boolean player =
                        at >= 0 && line.person(at).filter(affiliations::mayPlay).isPresent();
                return player ? at : -1;
            }
        }
        return -1;
    }

    /// The manager or official whom the words before `until` are about, if they are about one.
    Optional<Person> official(int until) {
        int at = other(until);
        boolean named = at >= 0 && !line.isDescription(at);
        return named ? line.person(at).filter(this::isOfficial) : Optional.empty();
    }

    /// Where the words before `until` name somebody nearer than any player, -1 where they do not.
    int other(int until) {
        int start = until > 0 ? clauses.start(until - 1) : 0;
        for (int i = until - 1; i >= start; i--) {
            if (movable(i)) {
                return -1;
            }
            if (line.person(i).isPresent() && !isObject(i) && !line.is(i + 1, "'s")) {
                return line.is(i - 1, AND) ? -1 : i;
            }
        }
        return -1;
    }

    private boolean isOfficial(Person person) {
        return switch (affiliations.role(person)) {
            case MANAGER, COACH, DIRECTOR, OWNER -> true;
            case PLAYER, FORMER, AGENT, JOURNALIST, PUNDIT, UNKNOWN -> false;
        };
    }

    /// The clubs that directly follow, joined ones together.
    List<Integer> clubsBehind(int from, int far) {
        for (int i = from; i < Math.min(line.size(), from + far); i++) {
            if (isPlace(i)) {
                return Series.behind(line, i, this::isPlace);
            }
            boolean such = line.is(i, "as") && line.is(i - 1, "such");
            if (i > from && line.is(i, ENDS_REACH) && !line.is(i, "to") && !such) {
                break;
            }
        }
        return List.of();
    }

    /// The club or clubs that act: the nearest before `until` that is no object and nobody's club, or the club of the
    /// manager or official who is nearer.
    List<Club> actorsBefore(int until) {
        for (int i = until - 1; i >= 0; i--) {
            if (isActor(i) && !isObject(i) && !line.has(GOALS, i - 1, i)) {
                return clubs(Series.before(line, i, at -> isActor(at) && !isLeft(at)));
            }
        }
        return List.of();
    }

    /// The first of [#actorsBefore].
    Optional<Club> actorBefore(int until) {
        List<Club> actors = actorsBefore(until);
        return actors.isEmpty() ? Optional.empty() : Optional.of(actors.getFirst());
    }

    /// "leave X and Y could be his next club": X does not act.
    private boolean isLeft(int at) {
        return line.has(LEAVING, at - 4, at);
    }

    /// The clubs behind `from` that act in a passive sentence: "wanted by X, Y and Z's side".
    List<Club> actorsBehind(int from, int far) {
        for (int i = from; i < Math.min(line.size(), from + far); i++) {
            if (isActor(i)) {
                return clubs(Series.behind(line, i, this::isActor));
            }
            if (line.isMark(i)) {
                break;
            }
        }
        return List.of();
    }

    private boolean isActor(int at) {
        if (line.club(at).isPresent()) {
            return !ownsPerson(at);
        }
        return officialsClub(at).isPresent();
    }

    private Optional<Club> officialsClub(int at) {
        Optional<Person> person = line.person(at);
        if (person.isEmpty()) {
            return Optional.empty();
        }
        return isOfficial(person.get()) ? affiliations.club(person.get()) : Optional.empty();
    }

    /// A club, or a ground that stands for the club at home there.
    private boolean isPlace(int at) {
        boolean stands = !line.isPronoun(at) || line.is(at, "the club");
        return (line.club(at).isPresent() && stands && !ownsPerson(at))
                || homeClub(at).isPresent();
    }

    private Optional<Club> homeClub(int at) {
        return line.ground(at).filter(ground -> !ground.club().isEmpty()).map(ground -> Club.named(ground.club()));
    }

    /// The people whom these items name.
    List<Person> people(List<Integer> items) {
        List<Person> people = new ArrayList<>(items.size());
        for (int at : items) {
            people.add(line.person(at).orElseThrow());
        }
        return people;
    }

    List<Club> clubs(List<Integer> items) {
        List<Club> clubs = new ArrayList<>(items.size());
        for (int at : items) {
            Optional<Club> club = club(at).or(() -> homeClub(at)).or(() -> officialsClub(at));
            if (club.isPresent() && !clubs.contains(club.get())) {
                clubs.add(club.get());
            }
        }
        return clubs;
    }

    /// The national team named first between two items, as a side that somebody can manage.
    Optional<Club> nation(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.side(i).filter(Nation.class::isInstance).isPresent()) {
                return line.named(i).map(Named::name).map(Club::named);
            }
        }
        return Optional.empty();
    }

    private Optional<Club> club(int at) {
        return line.is(at, "the club") && home.isPresent() ? home : line.club(at);
    }

    /// The club behind "from", or the club whose player the phrase calls him.
    Optional<Club> seller(int personAt, int from) {
        for (int i = from; i < Math.min(line.size(), from + 14); i++) {
            if (line.is(i, "from")) {
                List<Integer> clubs = clubsBehind(i + 1, 5);
                if (!clubs.isEmpty()) {
                    return line.club(clubs.getFirst());
                }
            }
        }
        if (line.is(personAt + 1, "of")
                && personAt + 2 < line.size()
                && line.club(personAt + 2).isPresent()) {
            return line.club(personAt + 2);
        }
        for (int i = personAt - 1; i >= Math.max(0, personAt - 7); i--) {
            if (line.isMark(i) || movable(i) || line.is(i, "and")) {
                break;
            }
            if (line.club(i).isPresent()) {
                return ownsPerson(i) ? line.club(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether the club at `at` only says whose player is meant: "Lyon wizard X", "Porto's X", "the Brentford striker".
    boolean ownsPerson(int at) {
        boolean possessive = line.is(at + 1, "'s") || line.is(at + 1, "'");
        for (int i = at + 1; i < Math.min(line.size(), at + 6); i++) {
            if (line.person(i).isPresent() && !line.isPronoun(i)) {
                return possessive;
            }
            if (line.is(i, NOUNS_BEFORE_PEOPLE)) {
                return true;
            }
            if ((line.isMark(i) && !line.is(i, "'")) || line.is(i, BREAKS_NOUN)) {
                return false;
            }
        }
        return false;
    }

    /// Whether the item names somebody who may move.
    private boolean movable(int at) {
        return at >= 0 && movable().get(at);
    }

    private BitSet movable() {
        if (movable == null) {
            movable = new BitSet(line.size());
            for (int i = line.nextName(0); i < line.size(); i = line.nextName(i + 1)) {
                movable.set(i, mayMove(i));
            }
        }
        return movable;
    }

    private boolean mayMove(int at) {
        Optional<Person> person = line.person(at);
        return person.isPresent()
                && affiliations.mayPlay(person.get())
                && isWritten(person.get())
                && !Affiliations.reports(line, at)
                && !isMeasure(at)
                && !(line.is(at + 1, "'s") && line.has(REPORTS, at + 2, at + 4));
    }

    /// "QUESTIONS" is a headline, no name.
    private static boolean isWritten(Person person) {
        return !person.team().isEmpty() || !person.name().equals(person.name().toUpperCase(Locale.ROOT));
    }

    /// Whether he is only the one whom another would follow or is compared with: "a replacement for X", "a new X".
    boolean isMeasure(int at) {
        if (line.has(FOLLOWERS, at + 1, at + (line.is(at + 1, "'s") ? 4 : 2))) {
            return true;
        }
        if (line.has(THAN, at - 1, at) || line.is(at + 1, "target")) {
            return true;
        }
        for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
            if (line.is(i, FOLLOWS)) {
                return true;
            }
            if (line.isMark(i) || line.person(i).isPresent()) {
                return false;
            }
            if (line.is(i, FOLLOWERS)) {
                return line.has(FOR, i + 1, at);
            }
        }
        return false;
    }

    private boolean isObject(int at) {
        boolean joined = false;
        for (int i = at - 1; i >= Math.max(0, at - (joined ? 6 : 3)); i--) {
            if (line.is(i, OBJECT_MARKS)) {
                return !line.is(i, "with") || !line.has(ACTING, at + 1, at + 3);
            }
            if (line.is(i, AND)) {
                joined = true;
            } else if (line.isMark(i) || (line.isName(i) && !joined)) {
                return false;
            }
        }
        return false;
    }
}
