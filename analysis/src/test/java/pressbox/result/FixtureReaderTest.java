package pressbox.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pressbox.fact.Fixture;
import pressbox.fact.Prose;
import pressbox.fact.Result.Home;
import pressbox.football.Competition;
import pressbox.football.Named;
import pressbox.origin.CreditReader;
import pressbox.phrase.Examples;
import pressbox.phrase.Examples.Example;
import pressbox.phrase.InventedLeague;

class FixtureReaderTest {
    private final FixtureReader reader = new FixtureReader();

    static List<Example> examples() {
        return Examples.load(FixtureReaderTest.class, "coming.txt").all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExample(Example example) {
        assertThat(read(InventedLeague.prose(example.text())))
                .extracting(FixtureReaderTest::written)
                .containsExactlyInAnyOrderElementsOf(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTextCutAnywhere(Example example) {
        for (int end = 1; end < example.text().length(); end++) {
            for (Fixture fixture : read(InventedLeague.prose(example.text().substring(0, end)))) {
                assertThat(fixture.evidence().words()).contains(fixture.when());
            }
        }
    }

    @Test
    void takesTheNewsroomsOwnClubWhereTheSentenceNamesNone() {
        assertThat(read(InventedLeague.ownProse("Our focus now is on the Premier Division at Harrowgate.")))
                .singleElement()
                .satisfies(fixture ->
                        assertThat(fixture.first()).extracting(Named::name).isEqualTo("Quayside Town"));
    }

    private List<Fixture> read(Prose prose) {
        return reader.read(prose, CreditReader.read(prose));
    }

    private static String written(Fixture fixture) {
        return fixture.first().name() + " v " + fixture.second().name() + " | " + written(fixture.home()) + " | "
                + fixture.competition().map(Competition::name).orElse("-") + " | "
                + fixture.date().map(Object::toString).orElse("-");
    }

    static String written(Home home) {
        return switch (home) {
            case FIRST -> "first";
            case SECOND -> "second";
            case NEUTRAL -> "neutral";
            case UNKNOWN -> "-";
        };
    }
}
