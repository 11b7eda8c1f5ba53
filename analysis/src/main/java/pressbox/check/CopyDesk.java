package pressbox.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pressbox.claim.Judgement;
import pressbox.claim.Verdict;
import pressbox.fact.Claim;
import pressbox.football.Beat;
import pressbox.reading.Reading;
import pressbox.text.Span;

/// Holds a draft against everything that is known.
public final class CopyDesk {
    private CopyDesk() {}

    /// What can be said of an article without anything to hold it against but the record.
    public static List<Finding> check(Reading draft, Beat beat) {
        List<Finding> findings = new ArrayList<>();
        draft.judgements().forEach((claim, judgement) -> judged(claim, judgement, findings));
        findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::span));
        return findings;
    }

    /// What can be said of a draft with its photos and all that the newsroom knows.
    public static List<Finding> check(Reading draft, List<Photo> photos, Background background, Beat beat) {
        List<Finding> findings = new ArrayList<>(check(draft, beat));
        for (Photo photo : photos) {
            if (photo.credit().isBlank()) {
                findings.add(new Finding(
                        Finding.Code.PHOTO_CREDIT,
                        Finding.Severity.BLOCK,
                        new Span(0, 0),
                        "The photo " + photo.address() + " has no credit: name who took it, or leave it out.",
                        List.of()));
            }
        }
        findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::span));
        return findings;
    }

    private static void judged(Claim claim, Judgement judgement, List<Finding> findings) {
        Span span = claim.evidence().span();
        switch (judgement.verdict()) {
            case Verdict.Holds holds -> {}
            case Verdict.HoldsIf(var holds, var fails) ->
                findings.add(new Finding(
                        Finding.Code.STAT_SCOPE,
                        Finding.Severity.WARN,
                        span,
                        "Name the scope: it holds for " + holds.getFirst().scope() + " only.",
                        List.of()));
            case Verdict.Fails(Verdict.Answer answer) ->
                findings.add(new Finding(
                        Finding.Code.STAT_FALSE, Finding.Severity.BLOCK, span, answer.because(), List.of()));
            case Verdict.CannotTell(String missing) ->
                findings.add(new Finding(
                        Finding.Code.STAT_UNCHECKED,
                        Finding.Severity.NOTE,
                        span,
                        "Nobody checked: " + missing,
                        List.of()));
        }
    }
}
