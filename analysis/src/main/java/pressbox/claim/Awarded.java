package pressbox.claim;

import java.util.List;
import java.util.Optional;
import pressbox.almanac.Dates;
import pressbox.claim.Verdict.Answer;
import pressbox.claim.Verdict.Fails;
import pressbox.claim.Verdict.Holds;
import pressbox.claim.Verdict.HoldsIf;
import pressbox.football.Match;

/// Another way to count: a reader may take a match that was awarded for one that was played.
///
/// @param match   the latest such match of a club that is asked about
/// @param setting the record with awarded matches counted
record Awarded(Match match, Setting setting) {
    /// Where a club of the questions had a match awarded by the day.
    static Optional<Awarded> of(List<Question> questions, Setting played) {
        return questions.stream()
                .flatMap(question -> played.almanac().awarded(question.club()).stream())
                .filter(match -> !match.date().isAfter(played.day()))
                .reduce((a, b) -> b)
                .map(match -> new Awarded(match, new Setting(played.almanac().countingAwarded(), played.day())));
    }

    /// What to say of a claim that fails by the matches played.
    ///
    /// @param counted the verdict with the match counted; empty is returned where that changes nothing
    Optional<Verdict> counted(Answer fails, Verdict counted) {
        return switch (counted) {
            case Holds(Answer answer) -> Optional.of(new HoldsIf(List.of(named(answer)), List.of(fails)));
            case HoldsIf either ->
                Optional.of(new HoldsIf(either.holds().stream().map(this::named).toList(), List.of(fails)));
            case Fails f -> Optional.empty();
            case Verdict.CannotTell c -> Optional.empty();
        };
    }

    private Answer named(Answer answer) {
        String scope = answer.scope() + ", if the match awarded on " + Dates.words(match.date()) + " is counted";
        return new Answer(scope, answer.because(), answer.matches(), answer.earlier());
    }
}
