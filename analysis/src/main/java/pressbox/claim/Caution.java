package pressbox.claim;

import java.util.List;
import java.util.Set;
import pressbox.claim.Verdict.CannotTell;
import pressbox.claim.Verdict.Fails;
import pressbox.claim.Verdict.Holds;
import pressbox.claim.Verdict.HoldsIf;
import pressbox.text.WordSet;

/// Holds back a "fails" on a sentence of running text that does not say for certain what it is of.
///
/// A sentence of an article leans on those around it, for its side, its competition and its time; what is misread in it
/// nearly always fails. A claim that is put to the judge by itself is taken at its word.
final class Caution {
    private static final Set<String> OF_A_LEAGUE =
            WordSet.of("league", "premier", "premiership", "championship", "division", "table", "standings", "flight");
    private static final Set<String> OF_A_COMPETITION = WordSet.of(
            "league", "premier", "premiership", "championship", "division", "competitions", "flight", "comps");
    private static final Set<String> OF_OTHER_TABLES = WordSet.of(
            "group",
            "champions",
            "europa",
            "conference",
            "qualifying",
            "wsl",
            "womens",
            "world",
            "nations",
            "under",
            "cup",
            "final",
            "semi",
            "title",
            "titles");
    private static final Set<String> PAST = WordSet.of(
            "was",
            "were",
            "had",
            "did",
            "finished",
            "ended",
            "began",
            "then",
            "when",
            "ago",
            "previously",
            "once",
            "came",
            "went",
            "last",
            "became",
            "would",
            "used");
    private static final Set<String> PRESENT = WordSet.of(
            "have", "has", "havent", "hasnt", "are", "is", "now", "this", "sit", "sits", "remain", "remains", "lie");

    private Caution() {}

    /// The verdict as it may stand.
    ///
    /// @param before the verdict without the matches of the day: the text may be older than they are
    static Verdict on(Verdict verdict, Verdict before, List<Question> questions, Sentence clause, Setting setting) {
        if (!(verdict instanceof Fails)) {
            return verdict;
        }
        if (before instanceof Holds || before instanceof HoldsIf) {
            return before;
        }
        String doubt = doubt(questions, clause);
        doubt = doubt.isEmpty() ? otherScope(questions, setting) : doubt;
        return doubt.isEmpty() ? verdict : new CannotTell(doubt);
    }

    private static String doubt(List<Question> questions, Sentence clause) {
        for (Question question : questions) {
            boolean named = clause.clubs().stream()
                    .anyMatch(club -> !club.ground() && club.name().equals(question.club()));
            if (!named) {
                return "the sentence does not name its side; it does not hold of " + question.club();
            }
            if (question instanceof StatedResult result && !result.isOfOneDay()) {
                return "the sentence does not say when the match was; it is not of the latest in the record";
            }
            boolean ofTable = question instanceof TablePlace || question instanceof TableGap;
            if (ofTable && (!says(clause, OF_A_LEAGUE) || says(clause, OF_OTHER_TABLES))) {
                return "the sentence does not say for certain of which table it speaks; it does not hold of the league's";
            }
        }
        if (!says(clause, OF_A_COMPETITION) || says(clause, OF_OTHER_TABLES)) {
            return "the sentence does not say of which competition it speaks; it does not hold in the league";
        }
        return says(clause, PAST) && !says(clause, PRESENT)
                ? "the sentence speaks of a time that it does not name; it does not hold on the day"
                : "";
    }

    /// The scope in which a part that fails would hold; the words around the sentence may have set it.
    private static String otherScope(List<Question> questions, Setting setting) {
        for (Question question : questions) {
            if (!(question.judge(setting) instanceof Fails)) {
                continue;
            }
            for (Question other : question.elsewhere(setting.almanac().leagues())) {
                if (other.judge(setting) instanceof Holds(Verdict.Answer answer)) {
                    return "the text may mean another scope: it holds of " + answer.scope();
                }
            }
        }
        return "";
    }

    private static boolean says(Sentence sentence, Set<String> words) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isOneOf(i, words)) {
                return true;
            }
        }
        return false;
    }
}
