package pressbox.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pressbox.availability.AvailabilityReader;
import pressbox.claim.ClaimReader;
import pressbox.fact.Fact;
import pressbox.fact.Prose;
import pressbox.fact.Quotation;
import pressbox.football.Beat;
import pressbox.football.Mention;
import pressbox.football.NameBook;
import pressbox.origin.CreditReader;
import pressbox.origin.Credits;
import pressbox.phrase.InventedLeague;
import pressbox.phrase.Sheet;
import pressbox.quote.QuoteReader;
import pressbox.reaction.ReactionReader;
import pressbox.result.FixtureReader;
import pressbox.result.ResultReader;
import pressbox.transfer.TransferReader;

/// One target a reader: whatever stands in an article, nothing throws and what is found reads back.
///
/// `verify` reads what earlier searches found; `.ci/run` searches for a few seconds a target.
class ReadersFuzzTest {
    private static final String TIME = "10s";
    private static final NameBook NAMES = InventedLeague.names();
    private static final Beat OWN = Beat.of(NAMES.club("Quayside Town").orElseThrow(), LocalDate.of(2031, 10, 15));

    private final TransferReader transfers = new TransferReader();
    private final AvailabilityReader availability = new AvailabilityReader();
    private final ResultReader results = new ResultReader();
    private final FixtureReader fixtures = new FixtureReader();
    private final ClaimReader claims = new ClaimReader();

    @FuzzTest(maxDuration = TIME)
    void names(byte[] bytes) {
        String text = ScrambledNews.of(bytes);
        int end = 0;
        for (Mention mention : NAMES.find(text, OWN).all()) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.span().in(text)).isNotBlank();
            end = mention.span().end();
        }
    }

    @FuzzTest(maxDuration = TIME)
    void quotations(byte[] bytes) {
        read(bytes, prose -> QuoteReader.read(prose, CreditReader.read(prose)));
    }

    @FuzzTest(maxDuration = TIME)
    void credits(byte[] bytes) {
        read(bytes, prose -> CreditReader.read(prose).all());
    }

    @FuzzTest(maxDuration = TIME)
    void transfers(byte[] bytes) {
        read(bytes, prose -> transfers.read(Sheet.of(prose), CreditReader.read(prose)));
    }

    @FuzzTest(maxDuration = TIME)
    void availability(byte[] bytes) {
        read(bytes, prose -> availability.read(Sheet.of(prose), CreditReader.read(prose)));
    }

    @FuzzTest(maxDuration = TIME)
    void results(byte[] bytes) {
        read(bytes, prose -> results.read(Sheet.of(prose), CreditReader.read(prose)));
    }

    @FuzzTest(maxDuration = TIME)
    void fixtures(byte[] bytes) {
        read(bytes, prose -> fixtures.read(Sheet.of(prose), CreditReader.read(prose)));
    }

    @FuzzTest(maxDuration = TIME)
    void reactions(byte[] bytes) {
        read(bytes, prose -> {
            Credits credits = CreditReader.read(prose);
            List<Quotation> quotations = QuoteReader.read(prose, credits);
            return ReactionReader.read(prose, quotations, credits);
        });
    }

    @FuzzTest(maxDuration = TIME)
    void claims(byte[] bytes) {
        read(bytes, claims::read);
    }

    private static void read(byte[] bytes, Function<Prose, List<? extends Fact>> reader) {
        Prose prose = Prose.of(InventedLeague.article(ScrambledNews.of(bytes)), OWN, NAMES);
        FactPromises.hold(new ArrayList<>(reader.apply(prose)), prose.text());
    }
}
