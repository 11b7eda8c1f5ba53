package pressbox.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pressbox.fact.Availability;
import pressbox.fact.Fact;
import pressbox.fact.Fixture;
import pressbox.fact.Origin;
import pressbox.fact.Quotation;
import pressbox.fact.Result;
import pressbox.fact.Transfer;
import pressbox.football.Beat;
import pressbox.phrase.InventedLeague;

class NewsReaderTest {
    private static final String STORY = """
            ! Torrada cool on Tallow
            Quayside Town lost 3-1 at Harrowgate Albion in the Crown Cup.
            Gideon Marsh said: “Rafe Ibbotson is out for six weeks with a knee injury.”
            According to The Morning Ledger, Real Torrada have ended their interest in Osric Tallow.
            Quayside Town travel to Marlow Vale on Saturday.
            """;

    private final Reading reading = new NewsReader(InventedLeague.names())
            .read(InventedLeague.article(STORY), Beat.general(LocalDate.of(2031, 10, 15)));

    @Test
    void readsEveryKindOfFact() {
        assertThat(reading.facts(Result.class)).hasSize(1);
        assertThat(reading.facts(Quotation.class)).isNotEmpty();
        assertThat(reading.facts(Availability.class)).hasSize(1);
        assertThat(reading.facts(Transfer.class)).hasSize(1);
        assertThat(reading.facts(Fixture.class)).hasSize(1);
    }

    @Test
    void ordersFactsByTheirEvidence() {
        assertThat(reading.facts().stream().map(Fact::evidence).map(evidence -> evidence.span()))
                .isSorted();
    }

    @Test
    void saysWhoseReportAMoveIs() {
        assertThat(reading.facts(Transfer.class)).singleElement().satisfies(move -> {
            assertThat(move.origin()).isInstanceOf(Origin.Credited.class);
            assertThat(move.by()).isEqualTo("The Morning Ledger");
        });
    }

    @Test
    void saysWhoSpokeOfAnInjury() {
        assertThat(reading.facts(Availability.class))
                .extracting(Availability::by)
                .containsExactly("Gideon Marsh");
    }

    @Test
    void readsAnArticleWithoutWords() {
        Reading empty = new NewsReader(InventedLeague.names())
                .read(InventedLeague.article(""), Beat.general(LocalDate.of(2031, 10, 15)));

        assertThat(empty.facts()).isEmpty();
    }
}
