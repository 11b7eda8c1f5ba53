package pressbox.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pressbox.football.Beat;
import pressbox.reading.Reading;

/// Holds a draft against everything that is known: findings, the gravest first.
///
/// `docs/checks` says of each code what it looks for and how grave it is.
public final class CopyDesk {
    private static final List<Check> ALONE =
            List.of(StatCheck::of, HeadlineCheck::of, TwoStagesCheck::of, SpeakerCheck::of);
    private static final List<SourceCheck> HELD_AGAINST =
            List.of(QuoteCheck::of, RumourCheck::of, ResultCheck::of, CopyCheck::of, SpellingCheck::of, LinkCheck::of);
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::span)
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    private CopyDesk() {}

    /// What can be said of an article without anything to hold it against but the verdicts of its reading.
    public static List<Finding> check(Reading draft, Beat beat) {
        return ALONE.stream()
                .flatMap(check -> check.of(draft, beat).stream())
                .sorted(ORDER)
                .toList();
    }

    /// What can be said of a draft with its photos and all that the newsroom knows.
    public static List<Finding> check(Reading draft, List<Photo> photos, Background background, Beat beat) {
        List<Finding> findings = new ArrayList<>(check(draft, beat));
        findings.addAll(PhotoCheck.of(photos, beat.day()));
        HELD_AGAINST.forEach(check -> findings.addAll(check.of(draft, background)));
        return findings.stream().distinct().sorted(ORDER).toList();
    }
}
