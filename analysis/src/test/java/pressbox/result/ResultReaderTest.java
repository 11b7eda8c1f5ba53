package pressbox.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pressbox.fact.Prose;
import pressbox.fact.Result;
import pressbox.football.Competition;
import pressbox.origin.CreditReader;
import pressbox.phrase.Examples;
import pressbox.phrase.Examples.Example;
import pressbox.phrase.InventedLeague;

class ResultReaderTest {
    private final ResultReader reader = new ResultReader();

    static List<Example> examples() {
        return Examples.load(ResultReaderTest.class, "played.txt").all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExample(Example example) {
        assertThat(read(example.text()))
                .extracting(ResultReaderTest::written)
                .containsExactlyInAnyOrderElementsOf(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTextCutAnywhere(Example example) {
        for (int end = 1; end < example.text().length(); end++) {
            for (Result result : read(example.text().substring(0, end))) {
                assertThat(result.evidence().words()).isNotBlank();
            }
        }
    }

    private List<Result> read(String text) {
        Prose prose = InventedLeague.prose(text);
        return reader.read(prose, CreditReader.read(prose));
    }

    private static String written(Result result) {
        String how = switch (result.winner()) {
            case FIRST -> "beat";
            case SECOND -> "lost to";
            case DRAW -> "drew with";
            case UNKNOWN -> "met";
        };
        return result.first().name() + " "
                + result.score().map(Object::toString).orElse(how) + " "
                + result.second().name() + " | " + FixtureReaderTest.written(result.home()) + " | "
                + result.competition().map(Competition::name).orElse("-") + " | "
                + result.date().map(Object::toString).orElse("-");
    }
}
