package pressbox.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pressbox.claim.Judgement;
import pressbox.claim.Verdict;
import pressbox.fact.Claim;
import pressbox.football.Beat;
import pressbox.football.Match;
import pressbox.reading.Reading;

/// Statistical claims that the record refutes, bounds, or cannot settle.
final class StatCheck {
    private static final int MOST_MATCHES = 6;

    private StatCheck() {}

    static List<Finding> of(Reading draft, Beat beat) {
        List<Finding> findings = new ArrayList<>();
        draft.facts(Claim.class).forEach(claim -> {
            Judgement judgement = draft.judgements().get(claim);
            if (judgement != null) {
                judged(claim, judgement.verdict(), findings);
            }
        });
        return findings;
    }

    private static void judged(Claim claim, Verdict verdict, List<Finding> findings) {
        String words = Excerpt.of(claim.evidence().words());
        switch (verdict) {
            case Verdict.Holds holds -> {}
            case Verdict.HoldsIf(List<Verdict.Answer> holds, List<Verdict.Answer> fails) ->
                findings.add(finding(
                        Finding.Code.STAT_SCOPE,
                        Finding.Severity.WARN,
                        claim,
                        "Name the scope of " + words + ": it holds for " + scopes(holds)
                                + (fails.isEmpty() ? "" : ", not for " + scopes(fails)) + ".",
                        matches(holds.isEmpty() ? fails : holds)));
            case Verdict.Fails(Verdict.Answer answer) ->
                findings.add(finding(
                        Finding.Code.STAT_FALSE,
                        Finding.Severity.BLOCK,
                        claim,
                        "The record refutes " + words + ", so correct it or leave it out: "
                                + answer.because().strip(),
                        matches(List.of(answer))));
            case Verdict.CannotTell(String missing) ->
                findings.add(finding(
                        Finding.Code.STAT_UNCHECKED,
                        Finding.Severity.NOTE,
                        claim,
                        "The record cannot settle " + words + ", so check it by hand: " + missing + ".",
                        List.of()));
        }
    }

    private static String scopes(List<Verdict.Answer> answers) {
        return answers.stream().map(Verdict.Answer::scope).distinct().collect(Collectors.joining(" and "));
    }

    private static List<String> matches(List<Verdict.Answer> answers) {
        return answers.stream()
                .flatMap(answer -> (answer.earlier().isEmpty() ? answer.matches() : answer.earlier()).stream())
                .map(Match::toString)
                .distinct()
                .limit(MOST_MATCHES)
                .toList();
    }

    private static Finding finding(
            Finding.Code code, Finding.Severity severity, Claim claim, String message, List<String> sources) {
        return new Finding(code, severity, claim.evidence().span(), message, sources);
    }
}
