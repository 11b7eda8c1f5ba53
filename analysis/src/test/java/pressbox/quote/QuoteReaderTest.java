package pressbox.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pressbox.fact.Origin;
import pressbox.fact.Prose;
import pressbox.fact.Quotation;
import pressbox.origin.CreditReader;
import pressbox.phrase.Examples;
import pressbox.phrase.Examples.Example;
import pressbox.phrase.InventedLeague;
import pressbox.text.Span;

class QuoteReaderTest {
    static List<Example> examples() {
        return Examples.load(QuoteReaderTest.class, "quotations.txt").all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExample(Example example) {
        assertThat(read(example.text()))
                .extracting(QuoteReaderTest::written)
                .containsExactlyInAnyOrderElementsOf(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTextCutAnywhere(Example example) {
        for (int end = 1; end < example.text().length(); end++) {
            for (Quotation quotation : read(example.text().substring(0, end))) {
                String text = quotation.evidence().article().text();
                assertThat(quotation.parts())
                        .allMatch(part -> quotation.evidence().span().contains(part));
                assertThat(quotation.parts()).extracting(part -> part.in(text)).noneMatch(String::isBlank);
                assertThat(quotation.speaker().map(who -> who.span().in(text))).isNotEqualTo("");
            }
        }
    }

    @Test
    void readsTheSameQuotesWhereverTheyStand() {
        String text = "Gideon Marsh said: \"We were poor.\"";
        int before = "Quayside Town lost.\n\n".length();

        Quotation alone = read(text).getFirst();
        Quotation later = read("Quayside Town lost.\n" + text).getFirst();

        assertThat(later.parts()).containsExactly(alone.parts().getFirst().shift(before));
    }

    @Test
    void takesTheCreditThatGovernsTheSentenceForTheOrigin() {
        Quotation quotation = read("According to The Morning Ledger, Danilo Prenn said: \"I never wanted to leave.\"")
                .getFirst();

        assertThat(quotation.origin()).isEqualTo(new Origin.Credited("The Morning Ledger", new Span(0, 31)));
    }

    @Test
    void takesTimeByLengthAlone() {
        String paragraph = """
                Gideon Marsh said: "We were poor, and the players' heads went down. "It hurts."
                'I never said "no" to anybody,' Danilo Prenn, who scored, told The Morning Ledger.
                """;
        long once = quickest(paragraph.repeat(400));
        long tenfold = quickest(paragraph.repeat(4000));

        assertThat(tenfold).isLessThan(30 * once);
    }

    /// CPU time of the quickest of five runs, so that a busy machine does not count.
    private static long quickest(String text) {
        Prose prose = InventedLeague.prose(text);
        long quickest = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(QuoteReader.read(prose, CreditReader.read(prose))).isNotEmpty();
            quickest = Math.min(quickest, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return quickest;
    }

    private static List<Quotation> read(String text) {
        Prose prose = InventedLeague.prose(text);
        return QuoteReader.read(prose, CreditReader.read(prose));
    }

    private static String written(Quotation quotation) {
        return String.join(
                " | ",
                quotation.kind().name().toLowerCase(Locale.ROOT),
                quotation
                        .speaker()
                        .map(who -> who.candidates().getFirst().name())
                        .orElse("-"),
                quotation.cue().isEmpty() ? "-" : quotation.cue(),
                quotation.medium().isEmpty() ? "-" : quotation.medium(),
                String.join(" / ", quotation.stretches()));
    }
}
