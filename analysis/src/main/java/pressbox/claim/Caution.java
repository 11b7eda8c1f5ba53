package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final WordSet OF_A_LEAGUE =
            WordSet.of("league", "premier", "premiership", "championship", "division", "table", "standings", "flight");
    private static final WordSet OF_A_COMPETITION = WordSet.of(
            "league", "premier", "premiership", "championship", "division", "competitions", "flight", "comps");
    private static final WordSet OF_OTHER_TABLES = WordSet.of(
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
    private static final WordSet PAST = WordSet.of(
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
    private static final WordSet PRESENT = WordSet.of(
            "have", "has", "havent", "hasnt", "are", "is", "now", "this", "sit", "sits", "remain", "remains", "lie");

    /// Words that pick some matches out of all, or tell of what is wished.
    private static final WordSet NARROWING = WordSet.of(
            "since",
            "after",
            "without",
            "with",
            "when",
            "where",
            "while",
            "if",
            "between",
            "respectively",
            "through",
            "from",
            "under",
            "seeking",
            "behind",
            "per",
            "against",
            "meetings",
            "who",
            "which",
            "that",
            "off",
            "said");
    /// Names that several clubs share.
    private static final WordSet AMBIGUOUS = WordSet.of(
            "united",
            "city",
            "town",
            "rovers",
            "wanderers",
            "county",
            "athletic",
            "albion",
            "blues",
            "reds",
            "we",
            "they");
    private static final WordSet VERBS = WordSet.of("have", "has", "are", "is", "sit", "sits", "remain", "remains");
    private static final WordSet OF_COMPETITIONS =
            WordSet.of("premier", "league", "championship", "one", "two", "the", "division", "first", "second");
    /// What a verdict lacks where the sentence does not name its side.
    static final String UNNAMED = "the sentence does not name its side, and it does not hold of the one last named";

    private Caution() {}

    /// The verdict as it may stand.
    ///
    /// @param earlier the verdict as of the days before, the latest first: a text may be older than its date
    /// @param around  the sentence without the clause and without its other claims
    static Verdict on(
            Verdict verdict,
            Stream<Verdict> earlier,
            List<Question> questions,
            Sentence clause,
            Sentence around,
            Setting setting) {
        if (!(verdict instanceof Fails)) {
            return verdict;
        }
        Optional<Verdict> then =
                earlier.filter(v -> v instanceof Holds || v instanceof HoldsIf).findFirst();
        if (then.isPresent()) {
            return then.get();
        }
        boolean open = !says(clause, OF_A_COMPETITION) && !says(clause, OF_OTHER_TABLES);
        Optional<Verdict> other = open ? inOtherCompetition(questions, setting) : Optional.empty();
        if (other.isPresent()) {
            return other.get();
        }
        String doubt = doubt(questions, clause);
        doubt = doubt.isEmpty() ? otherScope(questions, setting) : doubt;
        if (doubt.isEmpty() && !(isPlain(questions, clause) && !says(around, NARROWING))) {
            doubt =
                    "the sentence may count other matches than those it was understood to count; it does not hold of these";
        }
        return doubt.isEmpty() ? verdict : new CannotTell(doubt);
    }

    /// "Holm have lost four league games in a row": a side by a name of its own, a verb of now, one thing, no more.
    private static boolean isPlain(List<Question> questions, Sentence clause) {
        boolean one = questions.size() == 1
                && switch (questions.getFirst()) {
                    case RunClaim run -> run.horizon() instanceof Horizon.None;
                    case WindowCount window -> window.horizon() instanceof Horizon.None;
                    case SeasonCount count -> true;
                    case SeasonSum sum -> true;
                    case WindowSum sum -> true;
                    case TablePlace place -> true;
                    case TableGap gap -> true;
                    default -> false;
                };
        if (!one || says(clause, NARROWING) || says(clause, PAST)) {
            return false;
        }
        Sentence.Club side = clause.clubs().getFirst();
        boolean opens = side.first() <= 1 && !AMBIGUOUS.contains(clause.word(side.first()));
        return opens && clause.isOneOf(side.end(), VERBS) && namesOnlyClubs(clause);
    }

    private static boolean namesOnlyClubs(Sentence clause) {
        for (int i = 1; i < clause.size(); i++) {
            boolean known = clause.clubAt(i).isPresent() || clause.isOneOf(i, OF_COMPETITIONS);
            if (clause.isCapital(i) && !known && !clause.isCardinal(i)) {
                return false;
            }
        }
        return true;
    }

    /// A sentence that names no competition holds if it means one in which all of it holds.
    private static Optional<Verdict> inOtherCompetition(List<Question> questions, Setting setting) {
        List<Verdict.Answer> holds = new ArrayList<>();
        List<Verdict.Answer> fails = new ArrayList<>();
        for (Question question : questions) {
            Verdict verdict = question.judge(setting);
            if (verdict instanceof Fails(Verdict.Answer failed)) {
                Optional<Verdict.Answer> other = firstThatHolds(
                        question.elsewhere(setting.almanac().leagues()).competitions(), setting);
                if (other.isEmpty()) {
                    return Optional.empty();
                }
                fails.add(failed);
                holds.add(other.get());
            } else if (verdict instanceof CannotTell) {
                return Optional.empty();
            }
        }
        return fails.isEmpty() ? Optional.empty() : Optional.of(new HoldsIf(holds, fails));
    }

    private static Optional<Verdict.Answer> firstThatHolds(List<Question> questions, Setting setting) {
        for (Question question : questions) {
            if (question.judge(setting) instanceof Holds(Verdict.Answer answer)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    private static String doubt(List<Question> questions, Sentence clause) {
        for (Question question : questions) {
            boolean named = clause.clubs().stream()
                    .anyMatch(club -> !club.ground() && club.name().equals(question.club()));
            if (!named) {
                return UNNAMED;
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
            Elsewhere elsewhere = question.elsewhere(setting.almanac().leagues());
            Optional<Verdict.Answer> other = firstThatHolds(elsewhere.competitions(), setting)
                    .or(() -> firstThatHolds(elsewhere.places(), setting));
            if (other.isPresent()) {
                return "the text may mean another scope: it holds of "
                        + other.get().scope();
            }
        }
        return "";
    }

    private static boolean says(Sentence sentence, WordSet words) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isOneOf(i, words)) {
                return true;
            }
        }
        return false;
    }
}
