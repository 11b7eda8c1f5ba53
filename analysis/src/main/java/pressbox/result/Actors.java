package pressbox.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.phrase.Clauses;
import pressbox.phrase.Item;
import pressbox.phrase.Line;
import pressbox.phrase.Words;

/// Finds the side that acts in a phrase of a line: "Town beat", "Town's win", "his side's defeat", "after a defeat by
/// X,
/// Town".
final class Actors {
    private static final int OWNER_REACH = 10;
    private static final int LEAD_REACH = 10;
    private static final Set<String> PREPOSITIONS = Words.of(
            "from at in against of over with beating versus vs v by to beat under than like into past facing for defeating via thrashing near"
                    + " visiting hosting entertaining meet face visit host play holding outside alongside about per on upon");
    private static final Set<String> AGAINST = Words.of("against over beating versus vs v beat past facing with at");
    private static final Set<String> FORMER = Words.of("former ex one-time then-");
    private static final Set<String> SIDE_WORDS =
            Words.of("side sides team teams men players boys squad club charges troops outfit women girls lads");
    private static final Set<String> WE = Words.of("we us our we're we've we'd we'll my ours");
    private static final Set<String> THEIRS = Words.of("their its they it them");
    private static final Set<String> POSSESSIVE = Words.of("their its our");
    private static final Set<String> AUXILIARIES =
            Words.of("were was have had has been also then who only narrowly will");
    private static final Set<String> OPPONENTS = Words.of("opponents opponent opposition");
    private static final Set<String> HIS = Words.of("his her he she him");
    private static final Set<String> RELATIVE = Words.of("who which that whose");
    private static final Set<String> NP_BREAKS = Words.of(
            "and or but as when while after before since until if because that which who for from in on at of to with by is are was were be"
                    + " been being has have had will would could can may might should did does do not over against under about following"
                    + " despite during than into");
    private static final Set<String> LEADING = Words.of(
            "after following despite having fresh since with in during ahead before from on because although though while as buoyed given"
                    + " amid when");
    private static final Set<String> PEOPLE = Words.of(
            "international skipper captain striker defender midfielder winger keeper goalkeeper star legend player fans fan supporters"
                    + " supporter forward full-back debut debutant youngster teenager midfield defence fans'");
    private static final Set<String> TIMES = Words.of(
            "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow week weekend month year season night"
                    + " january february march april may june july august september october november december evening afternoon day"
                    + " summer autumn winter spring midweek term final half");

    private final Line line;
    private final Clauses clauses;
    private final Sides sides;
    private final Running running;
    private final boolean[] objects;

    Actors(Line line, Clauses clauses, Sides sides, Running running) {
        this.line = line;
        this.clauses = clauses;
        this.sides = sides;
        this.running = running;
        this.objects = new boolean[line.size()];
    }

    /// Notes that the side at an item is the opponent in a phrase, and so acts in no later one.
    void isObject(int at) {
        objects[at] = true;
    }

    /// The side that acts in a phrase that starts at `first` and ends at `last`.
    Optional<Named> of(int first, int last, Predicate<Named> fits) {
        Optional<Named> stated = stated(first, last, fits);
        return stated.isPresent() || isStrangersWord(first) ? stated : carried(fits);
    }

    /// "Jo Doe after a 2-1 win": a heading tells of somebody whose side nobody knows.
    private boolean isStrangersWord(int first) {
        if (line.place() == Line.Place.BODY) {
            return false;
        }
        for (int i = 0; i < first; i++) {
            if (line.item(i).person().isPresent() && isByName(i)) {
                return true;
            }
        }
        return false;
    }

    /// The same where only the line itself may tell.
    Optional<Named> stated(int first, int last, Predicate<Named> fits) {
        return owner(first, fits)
                .or(() -> subjectBefore(first, fits))
                .or(() -> leadingInto(first, last, fits))
                .or(() -> playedFor(first, fits))
                .or(() -> personsClub(first, fits));
    }

    /// The side whose words or verbs these are, or that the lines before are about; no player's club tells it.
    Optional<Named> plain(int first) {
        return owner(first, any -> true)
                .or(() -> subjectBefore(first, any -> true))
                .or(() -> carried(any -> true));
    }

    Optional<Named> carried(Predicate<Named> fits) {
        return running.subject(fits).or(() -> running.topic(fits));
    }

    /// The side that the line is about: the first that does not hang on a preposition, else that of the manager it
    /// names,
    /// else the only one it names.
    Optional<Named> subject() {
        Optional<Named> only = Optional.empty();
        Optional<Named> managers = Optional.empty();
        for (int i = 0; i < line.size(); i++) {
            Optional<Named> side = sides.at(i);
            if (side.isPresent() && sides.isPronoun(i)) {
                continue;
            }
            if (side.isPresent() && !hangs(i) && !isBesidePeople(i)) {
                return side;
            }
            if (side.isPresent() && !objects[i]) {
                only = only.or(() -> side);
            } else if (managers.isEmpty()) {
                managers = isByName(i)
                        ? line.item(i).person().filter(running::leads).flatMap(running::clubOf)
                        : managers;
            }
        }
        return managers.isPresent() ? managers : only;
    }

    /// Every side that the line names, in order.
    List<Named> named() {
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (sides.isNamed(i)) {
                sides.at(i).ifPresent(named::add);
            }
        }
        return named;
    }

    /// Whose win: the owner in the phrase's own group of words.
    private Optional<Named> owner(int first, Predicate<Named> fits) {
        for (int i = first - 1; i >= Math.max(0, first - OWNER_REACH); i--) {
            Item item = line.item(i);
            String word = item.word();
            if (word.equals("'s") || word.equals("'")) {
                if (i > 0 && isTime(i - 1)) {
                    continue;
                }
                return ownerAt(i - 1, fits);
            }
            if (WE.contains(word)) {
                return us(i, fits);
            }
            if (THEIRS.contains(word) && item.isName()) {
                return pronoun(i, fits);
            }
            if (HIS.contains(word)) {
                return item.person().flatMap(running::clubOf).filter(fits);
            }
            if (i == first - 1 && sides.isNamed(i) && !hangs(i) && !objects[i]) {
                return sides.at(i).filter(fits);
            }
            if ((item.isMark() && !word.equals(",") && !word.equals("-")) || NP_BREAKS.contains(word)) {
                break;
            }
        }
        return Optional.empty();
    }

    Optional<Named> us(int at) {
        return us(at, any -> true);
    }

    private Optional<Named> us(int at, Predicate<Named> fits) {
        return line.isSpeech(at) ? running.voice(fits) : running.writer(fits);
    }

    private boolean isTime(int at) {
        return TIMES.contains(line.item(at).word()) || line.item(at).kind() == Item.Kind.NUMBER;
    }

    private Optional<Named> ownerAt(int at, Predicate<Named> fits) {
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
            for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
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
    private Optional<Named> pronoun(int at, Predicate<Named> fits) {
        for (int i = at - 1; i >= 0; i--) {
            if (sides.isNamed(i) && !hangs(i) && !objects[i] && !isBesidePeople(i)) {
                Optional<Named> side = sides.at(i).filter(fits);
                if (side.isPresent()) {
                    return side;
                }
            }
        }
        return running.subject(fits).or(() -> sides.at(at).filter(fits));
    }

    /// A club that nobody knows, directly before what it did: "Elmbridge beat", "Elmbridge, beaten 5-1".
    Optional<Named> stranger(int first) {
        int at = first - 1;
        while (at > 0 && (line.is(at, ",") || AUXILIARIES.contains(line.item(at).word()))) {
            at--;
        }
        return at < 0 || line.place() != Line.Place.BODY ? Optional.empty() : sides.strangerTo(at);
    }

    private Optional<Named> subjectBefore(int first, Predicate<Named> fits) {
        for (int i = first - 1; i >= 0; i--) {
            String word = line.item(i).word();
            if (RELATIVE.contains(word)) {
                Optional<Named> antecedent = antecedent(i, fits);
                if (antecedent.isPresent()) {
                    return antecedent;
                }
            }
            if (WE.contains(word) && clauses.between(i, first) <= 1) {
                return us(i, fits);
            }
            if (OPPONENTS.contains(word) && i > 0) {
                Optional<Named> other = running.opponent().filter(fits);
                if (other.isPresent()) {
                    return other;
                }
            }
            if (SIDE_WORDS.contains(word) && first - i < 12 && !hangs(i)) {
                Optional<Named> side = ownerAt(i, fits);
                if (side.isPresent()) {
                    return side;
                }
            }
            if (sides.is(i) && !objects[i] && !POSSESSIVE.contains(word) && !hangs(i) && !isBesidePeople(i)) {
                Optional<Named> side =
                        sides.isPronoun(i) ? pronoun(i, fits) : sides.at(i).filter(fits);
                if (side.isPresent()) {
                    return side;
                }
            }
            if (first - i < 8 && leads(i)) {
                Optional<Named> club =
                        line.item(i).person().flatMap(running::clubOf).filter(fits);
                if (club.isPresent()) {
                    return club;
                }
            }
        }
        return Optional.empty();
    }

    private boolean leads(int at) {
        return isByName(at)
                && line.item(at).person().filter(running::leads).isPresent()
                && line.has(SIDE_WORDS, at + 1, at + 5);
    }

    /// The name directly before "who".
    private Optional<Named> antecedent(int relative, Predicate<Named> fits) {
        for (int i = relative - 1; i >= Math.max(0, relative - 3); i--) {
            if (sides.is(i)) {
                return sides.at(i).filter(fits);
            }
            if (line.item(i).person().isPresent()) {
                return line.item(i).person().flatMap(running::clubOf).filter(fits);
            }
        }
        return Optional.empty();
    }

    /// "After a defeat by X, Town ...", "Beaten by X, Town ...".
    private Optional<Named> leadingInto(int first, int last, Predicate<Named> fits) {
        String opening = line.item(0).word();
        if (first > 12
                || !(LEADING.contains(opening) || opening.endsWith("ing") || opening.endsWith("en") || first <= 1)) {
            return Optional.empty();
        }
        for (int i = last + 1; i < line.size(); i++) {
            if (!line.is(i, ",")) {
                continue;
            }
            for (int j = i + 1; j < Math.min(line.size(), i + LEAD_REACH); j++) {
                if (sides.is(j) && !objects[j] && !hangs(j)) {
                    Optional<Named> side =
                            sides.isPronoun(j) ? pronoun(j, fits) : sides.at(j).filter(fits);
                    if (side.isPresent()) {
                        return side;
                    }
                }
                Optional<Named> club =
                        line.item(j).person().flatMap(running::clubOf).filter(fits);
                if (club.isPresent()) {
                    return club;
                }
            }
        }
        return Optional.empty();
    }

    /// "scored for Town in a win over".
    private Optional<Named> playedFor(int first, Predicate<Named> fits) {
        for (int i = first - 1; i > 0; i--) {
            if (sides.isNamed(i) && !objects[i] && line.has(Set.of("for"), i - 2, i)) {
                return sides.at(i).filter(fits);
            }
        }
        return Optional.empty();
    }

    /// The club of the manager that the words before name, else of the first player.
    private Optional<Named> personsClub(int first, Predicate<Named> fits) {
        Optional<Named> players = Optional.empty();
        boolean subject = true;
        for (int i = 0; i < first; i++) {
            if (line.item(i).person().isEmpty() || !isByName(i)) {
                continue;
            }
            Optional<Named> club =
                    line.item(i).person().flatMap(running::clubOf).filter(fits);
            if (club.isPresent() && line.item(i).person().filter(running::leads).isPresent()) {
                return club;
            }
            players = subject ? club : players;
            subject = false;
        }
        return players;
    }

    private boolean isByName(int at) {
        return line.item(at)
                .form()
                .filter(form -> form != Mention.Form.PRONOUN && form != Mention.Form.DESCRIPTION)
                .isPresent();
    }

    private boolean isBesidePeople(int at) {
        boolean owns = line.is(at + 1, "'s") || line.is(at + 1, "'");
        return line.has(PEOPLE, at + 1, at + 2)
                || line.has(FORMER, at - 1, at)
                || (owns && at + 2 < line.size() && line.item(at + 2).person().isPresent());
    }

    private static final Set<String> DESCRIBING = Words.of(
            "the a an their his our its fellow league premier champions leaders strugglers side sides rivals neighbours top bottom"
                    + " cup holders winners opponents hosts visitors minnows giants club high-flying struggling lowly local arch big"
                    + " division one two three reigning defending former 's ' of and both either women tie game match championship");
    private static final Set<String> SQUAD =
            Words.of("squad team side line-up party shirt eleven xi dressing-room camp ranks");

    private boolean isSquad(int at) {
        return line.has(SQUAD, at + 1, at + 2)
                || sides.at(at).isPresent()
                        && line.item(at).word().indexOf(' ') > 0
                        && SQUAD.contains(lastWord(line.item(at).word()));
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /// "With Town chasing": a participle follows.
    private boolean acts(int from) {
        for (int i = from; i < Math.min(line.size(), from + 2); i++) {
            if (line.item(i).kind() == Item.Kind.WORD && line.item(i).word().endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words from one item to another only describe the name that follows.
    private boolean describe(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = line.item(i).word();
            if (!DESCRIBING.contains(word)
                    && !word.endsWith("-placed")
                    && !word.endsWith("-hit")
                    && !line.isName(i)
                    && line.item(i).kind() != Item.Kind.NUMBER
                    && word.indexOf('-') < 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether a preposition or a verb before it takes the name for its object.
    boolean hangs(int at) {
        if (line.is(at - 1, "with") && acts(at + 1)) {
            return false;
        }
        boolean owns = line.is(at + 1, "'s") || line.is(at + 1, "'");
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            Item item = line.item(i);
            if (PREPOSITIONS.contains(item.word()) && (i == at - 1 || describe(i + 1, at))) {
                return !owns && !(isSquad(at) && !AGAINST.contains(item.word()));
            }
            if (item.isMark() || item.isName() || NP_BREAKS.contains(item.word()) || TIMES.contains(item.word())) {
                return false;
            }
        }
        return false;
    }
}
