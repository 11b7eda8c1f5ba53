package pressbox.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pressbox.fact.Availability;
import pressbox.fact.Prose;
import pressbox.origin.CreditReader;
import pressbox.phrase.Examples;
import pressbox.phrase.Examples.Example;
import pressbox.phrase.InventedLeague;

class AvailabilityReaderTest {
    private final AvailabilityReader reader = new AvailabilityReader();

    static List<Example> examples() {
        return Examples.load(AvailabilityReaderTest.class, "availability.txt").all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExample(Example example) {
        assertThat(read(example.text()))
                .extracting(AvailabilityReaderTest::written)
                .containsExactlyInAnyOrderElementsOf(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTextCutAnywhere(Example example) {
        for (int end = 1; end < example.text().length(); end++) {
            for (Availability row : read(example.text().substring(0, end))) {
                assertThat(row.evidence().words()).contains(row.reason(), row.since(), row.until());
            }
        }
    }

    @Test
    void goesOnAboutTheSamePlayerInTheNextSentence() {
        assertThat(read("Osric Tallow limped out of training. He will be available again on Saturday."))
                .extracting(AvailabilityReaderTest::written)
                .contains("Osric Tallow | a 100 | - | -");
    }

    @Test
    void tellsSinceWhenFromUntilWhen() {
        assertThat(read("Osric Tallow has been sidelined since the middle of April."))
                .extracting(Availability::since)
                .containsExactly("the middle of April");
        assertThat(read("Osric Tallow has been sidelined for two months."))
                .extracting(Availability::since, Availability::until)
                .containsExactly(tuple("two months", ""));
        assertThat(read("Osric Tallow has been ruled out for two months."))
                .extracting(Availability::since, Availability::until)
                .containsExactly(tuple("", "two months"));
    }

    private List<Availability> read(String text) {
        Prose prose = InventedLeague.prose(text);
        return reader.read(prose, CreditReader.read(prose));
    }

    private static String written(Availability row) {
        return row.person().name() + " | " + row.status().letter() + " " + row.chance() + " | " + orDash(row.reason())
                + " | " + orDash(row.until());
    }

    private static String orDash(String words) {
        return words.isEmpty() ? "-" : words;
    }
}
