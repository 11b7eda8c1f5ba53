package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pressbox.football.Club;

/// The gold files: sentences and the verdicts that they should have.
class ClaimGoldTest {
    record Example(String club, String day, String sentence, String verdict) {
        @Override
        public String toString() {
            return day + ": " + sentence;
        }
    }

    static Stream<Example> examples() {
        return Stream.of("runs", "windows", "firsts", "seasons", "tables", "vague", "records", "results", "unrecorded")
                .flatMap(file -> read(Ashby.lines(file + ".txt")).stream());
    }

    private static List<Example> read(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        String[] head = {"", ""};
        for (String line : lines) {
            if (line.startsWith("## ")) {
                head = line.substring(3).split(", ", 2);
            } else if (!line.startsWith("#") && !line.isBlank()) {
                String[] halves = line.split(" => ", 2);
                examples.add(new Example(head[0], head[1], halves[0], halves[1]));
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void judgesAsTheGoldFileSays(Example example) {
        Club club = example.club().equals("Ashby Rovers") ? Ashby.ROVERS : Club.named(example.club());
        Judgement judgement = Ashby.judge(example.sentence(), club, example.day());
        assertThat(word(judgement.verdict())).as(judgement.toString()).isEqualTo(example.verdict());
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Holds h -> "holds";
            case Verdict.HoldsIf h -> "holds-if";
            case Verdict.Fails f -> "fails";
            case Verdict.CannotTell c -> "cannot-tell";
        };
    }
}
