package pressbox.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.almanac.RunKind;

/// What a sentence claims, as questions that the record can be asked; every one of them must hold.
final class ClaimGrammar {
    private ClaimGrammar() {}

    static List<Question> read(Context c) {
        List<Question> questions = new ArrayList<>();
        Optional<Question> never = NotRecorded.read(c);
        if (never.isPresent()) {
            return List.of(never.get());
        }
        Starts.Read starts = Starts.read(c);
        Standings.Read standings = Standings.read(starts.rest());
        questions.addAll(starts.questions());
        questions.addAll(standings.questions());
        Doubles.read(c).ifPresent(questions::add);
        questions.addAll(readMatches(standings.rest(), questions.isEmpty()));
        Optional<Question> players = Players.read(c);
        if (players.isPresent() && (questions.isEmpty() || questions.stream().anyMatch(ClaimGrammar::isAboutGoals))) {
            return List.of(players.get());
        }
        return questions.isEmpty() ? NotRecorded.mentioned(c).map(List::of).orElse(List.of()) : questions;
    }

    /// What is claimed of matches, runs and counts of them.
    ///
    /// @param alone whether the sentence claims nothing else
    private static List<Question> readMatches(Context c, boolean alone) {
        List<Question> questions = new ArrayList<>();
        Context rest = c;
        for (Told run : RunReader.read(c)) {
            questions.add(run.question());
            rest = rest.outside(run.first(), run.end());
        }
        if (!questions.isEmpty()) {
            questions.addAll(CountReader.beside(rest));
        }
        if (questions.isEmpty()) {
            WorstRun.read(c).ifPresent(questions::add);
        }
        if (questions.isEmpty()) {
            questions.addAll(CountReader.inWindows(c));
        }
        if (questions.isEmpty()) {
            BiggestReader.read(c).ifPresent(questions::add);
        }
        if (questions.isEmpty()) {
            questions.addAll(CountReader.inPeriods(c));
        }
        if (questions.isEmpty() && alone) {
            Honours.read(c).ifPresent(questions::add);
        }
        if (questions.isEmpty()) {
            FirstReader.read(c).ifPresent(questions::add);
        }
        return questions;
    }

    private static boolean isAboutGoals(Question question) {
        return switch (question) {
            case RunClaim q -> q.kind() == RunKind.SCORING || q.kind() == RunKind.SCORELESS;
            case WindowCount q -> q.kind() == RunKind.SCORING || q.kind() == RunKind.SCORELESS;
            case SeasonCount q -> q.kind() == RunKind.SCORING || q.kind() == RunKind.SCORELESS;
            case WindowSum q -> q.sum() == Sum.SCORED;
            case SeasonSum q -> q.sum() == Sum.SCORED;
            case FirstSince q -> q.feat().kind() == RunKind.SCORING;
            case LastTime q -> q.feat().kind() == RunKind.SCORING;
            case BiggestSince q -> false;
            case TablePlace q -> false;
            case TableGap q -> false;
            case StartLevel q -> false;
            case WorstRun q -> false;
            case BestStart q -> false;
            case Doubles q -> false;
            case Honours q -> false;
            case NotRecorded q -> false;
        };
    }
}
