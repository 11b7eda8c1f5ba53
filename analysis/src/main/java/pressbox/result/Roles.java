package pressbox.result;

import pressbox.phrase.Line;
import pressbox.phrase.Words;
import pressbox.text.WordSet;

/// How the names of a line stand in it: whether a name acts, hangs on another word, belongs to somebody, is an
/// opponent.
final class Roles {
    /// How far from a phrase its sides are looked for; keeps the time linear where nothing parts sentences.
    static final int REACH = 80;

    /// Words that end a group of words round a noun.
    static final WordSet GROUP_ENDS = Words.of(
            "and or but as when while after before since until if because that which who for from in on at of to with by is are was were be"
                    + " been being has have had will would could can may might should did does do not over against under about following"
                    + " despite during than into");

    /// Words for days and times, which own nothing: "Sunday's win".
    static final WordSet TIMES = Words.of(
            "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow week weekend month year season night"
                    + " january february march april may june july august september october november december evening afternoon day"
                    + " summer autumn winter spring midweek term final half");

    private static final WordSet PREPOSITIONS = Words.of(
            "from at in against of over with beating versus vs v by to beat under than like into past facing for defeating via thrashing near"
                    + " visiting hosting entertaining meet face visit host play holding outside alongside about per on upon");
    private static final WordSet AGAINST = Words.of("against over beating versus vs v beat past facing with at");
    private static final WordSet BOSSES =
            Words.of("boss manager coach captain skipper player head chairman owner assistant caretaker legend");
    private static final WordSet AS = Words.of("as become becoming became");
    private static final WordSet FORMER = Words.of("former ex one-time then-");
    private static final WordSet PEOPLE = Words.of(
            "international skipper captain striker defender midfielder winger keeper goalkeeper star legend player fans fan supporters"
                    + " supporter forward full-back debut debutant youngster teenager midfield defence fans'");
    private static final WordSet DESCRIBING = Words.of(
            "the a an their his our its fellow league premier champions leaders strugglers side sides rivals neighbours top bottom"
                    + " cup holders winners opponents hosts visitors minnows giants club high-flying struggling lowly local arch big"
                    + " division one two three reigning defending former 's ' of and both either women tie game match championship");
    private static final WordSet SQUAD =
            Words.of("squad team side line-up party shirt eleven xi dressing-room camp ranks");

    private final Line line;
    private final Sides sides;
    private final boolean[] objects;

    Roles(Line line, Sides sides) {
        this.line = line;
        this.sides = sides;
        this.objects = new boolean[line.size()];
    }

    /// Notes that the side at an item is the opponent in a phrase, and so acts in no later one.
    void makeObject(int at) {
        objects[at] = true;
    }

    /// Whether a side may be the one that acts: it hangs on nothing, is nobody's club and no opponent.
    boolean mayAct(int at) {
        return sides.is(at) && !objects[at] && !hangs(at) && !isBesidePeople(at);
    }

    boolean isObject(int at) {
        return objects[at];
    }

    /// Whether a side stands there as owner: "Town's".
    boolean owns(int at) {
        return line.is(at + 1, "'s") || line.is(at + 1, "'");
    }

    /// Whether a person stands there by name, not as "he" or "the manager".
    boolean isByName(int at) {
        return line.isByName(at);
    }

    /// "Town striker", "former Town", "Town's Cole": the name only tells whose somebody is.
    private boolean isBesidePeople(int at) {
        return line.has(PEOPLE, at + 1, at + 2)
                || line.has(FORMER, at - 1, at)
                || (owns(at) && at + 2 < line.size() && line.person(at + 2).isPresent());
    }

    /// Whether a preposition or a verb before it takes the name for its object.
    boolean hangs(int at) {
        if (line.is(at - 1, "with") && acts(at + 1)) {
            return false;
        }
        if (line.has(BOSSES, at + 1, at + 2) && line.has(AS, at - 2, at)) {
            return true;
        }
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (line.is(i, PREPOSITIONS) && (i == at - 1 || describe(i + 1, at))) {
                return !owns(at) && !(isSquad(at) && !line.is(i, AGAINST));
            }
            if (line.isMark(i) || line.isName(i) || line.is(i, GROUP_ENDS) || line.is(i, TIMES)) {
                return false;
            }
        }
        return false;
    }

    private boolean isSquad(int at) {
        return line.has(SQUAD, at + 1, at + 2)
                || sides.at(at).isPresent()
                        && line.word(at).indexOf(' ') > 0
                        && SQUAD.contains(lastWord(line.word(at)));
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /// "With Town chasing": a participle follows.
    private boolean acts(int from) {
        for (int i = from; i < Math.min(line.size(), from + 2); i++) {
            if (line.kind(i) == Line.Kind.WORD && line.endsWith(i, "ing")) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words from one item to another only describe the name that follows.
    private boolean describe(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!line.is(i, DESCRIBING)
                    && !line.isName(i)
                    && line.kind(i) != Line.Kind.NUMBER
                    && line.word(i).indexOf('-') < 0) {
                return false;
            }
        }
        return true;
    }
}
