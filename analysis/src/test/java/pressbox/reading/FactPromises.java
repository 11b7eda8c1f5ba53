package pressbox.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import pressbox.fact.Availability;
import pressbox.fact.Claim;
import pressbox.fact.Credit;
import pressbox.fact.Fact;
import pressbox.fact.Fixture;
import pressbox.fact.Origin;
import pressbox.fact.Quotation;
import pressbox.fact.Reaction;
import pressbox.fact.Result;
import pressbox.fact.Transfer;
import pressbox.text.Span;

/// What every fact promises, whatever text it was read from: its places lie in the text and read back words.
final class FactPromises {
    private FactPromises() {}

    static void hold(List<? extends Fact> facts, String text) {
        for (Fact fact : facts) {
            assertThat(fact.evidence().article().text()).isEqualTo(text);
            assertThat(fact.evidence().words()).isNotBlank();
            if (fact.origin() instanceof Origin.Credited(String source, Span words)) {
                assertThat(source).isNotBlank();
                readsBack(words, text);
            }
            switch (fact) {
                case Quotation quotation -> quotation(quotation, text);
                case Transfer move -> {
                    assertThat(move.person().name()).isNotBlank();
                    assertThat(text).contains(move.fee());
                }
                case Availability state -> {
                    assertThat(state.person().name()).isNotBlank();
                    assertThat(text).contains(state.reason()).contains(state.until());
                }
                case Result result -> assertThat(result.first()).isNotEqualTo(result.second());
                case Fixture fixture -> {
                    assertThat(fixture.first()).isNotEqualTo(fixture.second());
                    assertThat(text).contains(fixture.when());
                }
                case Reaction reaction -> assertThat(reaction.who()).isNotEqualTo(reaction.whom());
                case Claim claim ->
                    assertThat(claim.evidence().words())
                            .isEqualTo(claim.evidence().words().strip());
                case Credit credit -> assertThat(credit.source()).isNotBlank();
            }
        }
    }

    private static void quotation(Quotation quotation, String text) {
        int end = quotation.evidence().span().start();
        for (Span part : quotation.parts()) {
            assertThat(part.start()).isGreaterThanOrEqualTo(end);
            readsBack(part, text);
            end = part.end();
        }
        assertThat(end).isLessThanOrEqualTo(quotation.evidence().span().end());
        quotation.speaker().ifPresent(mention -> readsBack(mention.span(), text));
    }

    private static void readsBack(Span place, String text) {
        assertThat(place.end()).isLessThanOrEqualTo(text.length());
        assertThat(place.in(text)).isNotBlank();
    }
}
