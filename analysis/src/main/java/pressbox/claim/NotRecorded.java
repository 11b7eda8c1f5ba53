package pressbox.claim;

import java.util.List;
import java.util.Optional;
import pressbox.text.WordSet;

/// A claim about what match results do not hold: crowds, players, managers' times in charge, women's football,
/// forecasts.
record NotRecorded(String club, String missing) implements Question {
    /// @param always whether the words make it the claim's matter wherever they stand
    private record Matter(String name, boolean always, Phrase phrase) {}

    private static final List<Matter> MATTERS = WordFile.lines("matters.txt").stream()
            .map(line -> {
                String[] halves = line.split(" : ", 2);
                boolean always = halves[0].endsWith("!");
                String name = always ? halves[0].substring(0, halves[0].length() - 1) : halves[0];
                return new Matter(name, always, Phrase.of(halves[1]));
            })
            .toList();
    private static final WordSet IN_NO_RESULT = WordSet.of(
            "crowds",
            "line-ups",
            "cards and fouls",
            "what happened within matches",
            "goals and assists of players",
            "money");
    private static final PhraseList NEVER_IN_RESULTS = PhraseList.of(MATTERS.stream()
            .filter(matter -> IN_NO_RESULT.contains(matter.name()))
            .map(Matter::phrase)
            .toList());
    /// Sides and matches that bear the names of those recorded.
    private static final WordSet OF_OTHERS = WordSet.of(
            "women's football",
            "youth and reserve football",
            "international football",
            "other sports",
            "standings of European groups",
            "matches that it does not hold");
    private static final WordSet MEASURES = WordSet.of(
            "most", "fewest", "more", "fewer", "only", "average", "highest", "lowest", "record", "many", "first",
            "biggest", "largest", "no", "without");
    private static final WordSet BESIDE_THE_POINT = WordSet.of(
            "thanks", "courtesy", "following", "with", "through", "via", "after", "despite", "when", "before");
    private static final String TENURE = "managers' times in charge";
    private static final int NEAR = 3;

    /// Whether tokens `[from, to)` speak of crowds, players, minutes or money: no list of results settles that.
    static boolean isIn(Sentence sentence, int from, int to) {
        return NEVER_IN_RESULTS.standIn(sentence, from, to);
    }

    /// Whether it is another side or another competition that is spoken of.
    boolean isOfOthers() {
        return OF_OTHERS.contains(missing);
    }

    /// What the claim itself is of, if it is nothing that results hold.
    static Optional<Question> read(Context c) {
        return first(c, false);
    }

    /// What the sentence speaks of that results do not hold, be it beside the point.
    static Optional<Question> mentioned(Context c) {
        return first(c, true);
    }

    private static Optional<Question> first(Context c, boolean anywhere) {
        Sentence s = c.sentence();
        if (isFirstUnderSomebody(c)) {
            return Optional.of(new NotRecorded(c.own(), TENURE));
        }
        for (Matter matter : MATTERS) {
            Optional<Phrase.Found> found = matter.phrase().find(s);
            while (found.isPresent() && !isIts(c, matter, found.get(), anywhere)) {
                found = matter.phrase().find(s, found.get().first() + 1, s.size());
            }
            if (found.isPresent()) {
                return Optional.of(new NotRecorded(c.own(), matter.name()));
            }
        }
        return Optional.empty();
    }

    private static boolean isIts(Context c, Matter matter, Phrase.Found found, boolean anywhere) {
        boolean always = matter.always() && !(matter.name().equals(TENURE) && isRunInAnyCase(c));
        return c.sentence().clubAt(found.first()).isEmpty()
                && (anywhere || always || isMeasured(c, found) || isQualifying(c, found));
    }

    /// "the first time they have conceded four under Dunmore": looks no further back than to his first day.
    private static boolean isFirstUnderSomebody(Context c) {
        Sentence s = c.sentence();
        boolean compared = !(c.horizon().horizon() instanceof Horizon.None);
        for (int i = 0; i + 1 < s.size() && compared; i++) {
            boolean person = s.isCapital(i + 1) && s.clubAt(i + 1).isEmpty();
            if (s.is(i, "under") && person && !isRunInAnyCase(c)) {
                return true;
            }
        }
        return false;
    }

    /// "eleven defeats in a row under Dunmore": there must be such a run, whoever was in charge.
    private static boolean isRunInAnyCase(Context c) {
        return c.numerals().stream().anyMatch(n -> n.value() > 1 && RowMarks.beside(c.sentence(), n) > 0);
    }

    /// "two penalties", "the most red cards".
    private static boolean isMeasured(Context c, Phrase.Found found) {
        Sentence s = c.sentence();
        for (int i = found.first() - 1; i >= Math.max(0, found.first() - NEAR) && !s.isParted(i + 1); i--) {
            int at = i;
            if (c.all().stream().anyMatch(e -> at >= e.head() && at < e.end())) {
                return false;
            }
            if (s.isCardinal(i) || (s.isOrdinal(i) && s.number(i) > 1) || s.isOneOf(i, MEASURES)) {
                return true;
            }
        }
        return false;
    }

    /// "won from behind", "conceded in stoppage time".
    private static boolean isQualifying(Context c, Phrase.Found found) {
        Sentence s = c.sentence();
        for (int i = found.first() - 1; i >= Math.max(0, found.first() - NEAR) && !s.isParted(i + 1); i--) {
            int at = i;
            if (s.isOneOf(i, BESIDE_THE_POINT)) {
                return false;
            }
            if (c.all().stream().anyMatch(e -> at >= e.head() && at < e.end())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String inWords() {
        return "a matter of " + missing;
    }

    @Override
    public Verdict judge(Setting setting) {
        return new Verdict.CannotTell("the record holds results only, nothing of " + missing);
    }
}
