package pressbox.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pressbox.claim.Judgement;
import pressbox.claim.Verdict;
import pressbox.football.Match;

/// The published JSON of a verdict; fields are never renamed.
final class VerdictLine {
    private VerdictLine() {}

    /// `verdict`, `scope`, `why`, `matches`, `earlier`, `scopes` where several were tried, `question` and `coverage`.
    static Map<String, Object> of(Judgement judgement) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("question", judgement.question());
        row.put("subject", judgement.subject().name());
        switch (judgement.verdict()) {
            case Verdict.Holds(Verdict.Answer answer) -> put(row, "holds", answer);
            case Verdict.Fails(Verdict.Answer answer) -> put(row, "fails", answer);
            case Verdict.HoldsIf(List<Verdict.Answer> holds, List<Verdict.Answer> fails) -> {
                put(row, "holds-if", holds.getFirst());
                List<Map<String, Object>> scopes = new ArrayList<>();
                holds.forEach(answer -> scopes.add(scope("holds", answer)));
                fails.forEach(answer -> scopes.add(scope("fails", answer)));
                row.put("scopes", scopes);
            }
            case Verdict.CannotTell(String missing) -> {
                row.put("verdict", "cannot-tell");
                row.put("why", missing);
            }
        }
        row.put("coverage", judgement.coverage());
        return row;
    }

    private static void put(Map<String, Object> row, String verdict, Verdict.Answer answer) {
        row.putAll(scope(verdict, answer));
    }

    private static Map<String, Object> scope(String verdict, Verdict.Answer answer) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("verdict", verdict);
        row.put("scope", answer.scope());
        row.put("why", answer.because());
        row.put("matches", answer.matches().stream().map(Match::toString).toList());
        row.put("earlier", answer.earlier().stream().map(Match::toString).toList());
        return row;
    }
}
