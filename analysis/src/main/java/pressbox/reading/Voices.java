package pressbox.reading;

import java.util.List;
import java.util.Optional;
import pressbox.fact.Availability;
import pressbox.fact.Origin;
import pressbox.fact.Quotation;
import pressbox.football.Mention;
import pressbox.football.Named;
import pressbox.text.Span;

/// Says whose word a fact is: the speaker of the quotation it stands in, else the source the outlet credits.
final class Voices {
    private Voices() {}

    static List<Availability> name(List<Availability> rows, List<Quotation> quotations) {
        return rows.stream()
                .map(row -> row.by().isEmpty() ? said(row, by(row, quotations)) : row)
                .toList();
    }

    private static String by(Availability row, List<Quotation> quotations) {
        for (Quotation quotation : quotations) {
            if (quotation.parts().stream()
                    .anyMatch(part -> overlapsMost(part, row.evidence().span()))) {
                Optional<String> speaker =
                        quotation.speaker().flatMap(Mention::named).map(Named::name);
                if (speaker.isPresent()) {
                    return speaker.get();
                }
            }
        }
        return switch (row.origin()) {
            case Origin.Credited credited -> credited.source();
            case Origin.OwnReporting own -> "";
        };
    }

    /// Whether at least half of the sentence is quoted.
    private static boolean overlapsMost(Span part, Span sentence) {
        int shared = Math.min(part.end(), sentence.end()) - Math.max(part.start(), sentence.start());
        return 2 * shared >= sentence.length();
    }

    private static Availability said(Availability row, String by) {
        return new Availability(
                row.evidence(),
                row.person(),
                row.status(),
                row.chance(),
                row.reason(),
                row.since(),
                row.until(),
                by,
                row.origin());
    }
}
