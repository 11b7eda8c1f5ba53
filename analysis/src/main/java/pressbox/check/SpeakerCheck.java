package pressbox.check;

import java.util.List;
import pressbox.fact.Quotation;
import pressbox.football.Beat;
import pressbox.reading.Reading;

/// Quotes whose speaker the text does not name.
final class SpeakerCheck {
    private SpeakerCheck() {}

    static List<Finding> of(Reading draft, Beat beat) {
        return draft.facts(Quotation.class)
                .filter(quote -> quote.kind() == Quotation.Kind.DIRECT || quote.kind() == Quotation.Kind.POST)
                .filter(quote -> quote.speaker().isEmpty())
                .map(quote -> new Finding(
                        Finding.Code.QUOTE_ATTRIBUTION,
                        Finding.Severity.WARN,
                        quote.evidence().span(),
                        "Nobody is named as the speaker of " + Excerpt.of(quote.words())
                                + ": say whose words they are.",
                        List.of()))
                .toList();
    }
}
