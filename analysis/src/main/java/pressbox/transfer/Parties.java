package pressbox.transfer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.football.Club;
import pressbox.football.Person;
import pressbox.phrase.Affiliations;
import pressbox.phrase.Clauses;
import pressbox.phrase.Item;
import pressbox.phrase.Line;
import pressbox.phrase.Series;
import pressbox.phrase.Words;

/// Finds the people and clubs that stand round a phrase of a line.
final class Parties {
    private static final Set<String> OBJECT_MARKS = Words.of(
            "from at in against of by over with beat beating between on across into under playing faced near outside versus vs v");
    private static final Set<String> ENDS_REACH = Words.of(
            "from after when as while since before that than if race list who which where ; : – — ( ) \" “ ” to by against has have had was were is are will would could");
    private static final Set<String> AND = Words.of("and or , & plus alongside nor both");
    private static final Set<String> NOUNS_BEFORE_PEOPLE = Words.of(
            "striker forward winger midfielder defender goalkeeper keeper star player captain wizard ace man full-back left-back right-back"
                    + " centre-back playmaker starlet youngster teenager international stopper skipper duo pair trio");

    private final Line line;
    private final Clauses clauses;
    private final Affiliations affiliations;

    Parties(Line line, Clauses clauses, Affiliations affiliations) {
        this.line = line;
        this.clauses = clauses;
        this.affiliations = affiliations;
    }

    /// The people named from item `from` on, joined ones together; `far` items at most to the first.
    List<Integer> peopleBehind(int from, int far) {
        for (int i = from; i < Math.min(line.size(), from + far); i++) {
            if (i > from && !clauses.same(i, from) && !isComma(i)) {
                break;
            }
            if (movable(i)) {
                return Series.behind(line, i, this::movable);
            }
        }
        return List.of();
    }

    /// The people named before item `until`, joined ones together, nearest first; the clause first, then the sentence.
    List<Integer> peopleBefore(int until) {
        for (int i = until - 1; i >= 0; i--) {
            if (movable(i) && !isObject(i)) {
                return Series.before(line, i, this::movable);
            }
        }
        for (int i = until - 1; i >= 0; i--) {
            if (movable(i)) {
                return Series.before(line, i, this::movable);
            }
        }
        return List.of();
    }

    /// The clubs that directly follow, joined ones together.
    List<Integer> clubsBehind(int from, int far) {
        for (int i = from; i < Math.min(line.size(), from + far); i++) {
            Item item = line.item(i);
            if (item.club().isPresent() && !ownsPerson(i)) {
                return Series.behind(line, i, j -> line.item(j).club().isPresent() && !ownsPerson(j));
            }
            if (i > from && ENDS_REACH.contains(item.word()) && !item.word().equals("to")) {
                break;
            }
        }
        return List.of();
    }

    /// The club or clubs that act: the nearest before `until` that is no object and nobody's club.
    List<Integer> clubsBefore(int until) {
        for (int i = until - 1; i >= 0; i--) {
            if (line.item(i).club().isPresent() && !isObject(i) && !ownsPerson(i)) {
                return Series.before(line, i, j -> line.item(j).club().isPresent() && !ownsPerson(j));
            }
        }
        return List.of();
    }

    /// The club of the manager or official who is named before `until` in the same sentence.
    Optional<Club> managersClub(int until) {
        for (int i = until - 1; i >= 0; i--) {
            Optional<Person> person = line.item(i).person();
            if (person.isPresent()) {
                switch (affiliations.role(person.get())) {
                    case MANAGER, COACH, DIRECTOR, OWNER -> {
                        return affiliations.club(person.get());
                    }
                    case PLAYER, FORMER, AGENT, JOURNALIST, PUNDIT, UNKNOWN -> {}
                }
            }
        }
        return Optional.empty();
    }

    /// The club behind "from", or the club whose player the phrase calls him.
    Optional<Club> seller(int personAt, int from) {
        for (int i = from; i < Math.min(line.size(), from + 14); i++) {
            if (line.is(i, "from")) {
                List<Integer> clubs = clubsBehind(i + 1, 5);
                if (!clubs.isEmpty()) {
                    return line.item(clubs.getFirst()).club();
                }
            }
        }
        for (int i = personAt - 1; i >= Math.max(0, personAt - 7); i--) {
            if (line.item(i).isMark() || movable(i) || line.is(i, "and")) {
                break;
            }
            if (line.item(i).club().isPresent()) {
                return ownsPerson(i) ? line.item(i).club() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether the club at `at` only says whose player follows: "Lyon wizard X", "Porto's X".
    boolean ownsPerson(int at) {
        boolean noun = line.is(at + 1, "'s") || line.is(at + 1, "'");
        for (int i = at + 1; i < Math.min(line.size(), at + 7); i++) {
            Item item = line.item(i);
            if (item.person().isPresent() && !item.isPronoun()) {
                return noun;
            }
            if (item.isMark() && !item.is("'")) {
                return false;
            }
            noun |= NOUNS_BEFORE_PEOPLE.contains(item.word());
            if (item.is("and")
                    || item.is("for")
                    || item.is("in")
                    || item.is("to")
                    || item.is("of")
                    || item.is("have")
                    || item.is("are")
                    || item.is("is")
                    || item.is("has")) {
                return false;
            }
        }
        return false;
    }

    private boolean movable(int at) {
        Item item = line.item(at);
        return item.person().filter(affiliations::mayPlay).isPresent() && !Affiliations.reports(line, at);
    }

    boolean isManager(int at) {
        return line.item(at).person().isPresent();
    }

    private boolean isObject(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            String word = line.item(i).word();
            if (OBJECT_MARKS.contains(word)) {
                return true;
            }
            if (line.item(i).isMark() || line.item(i).isName() || AND.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private boolean isComma(int at) {
        return line.is(at, ",");
    }
}
