package pressbox.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pressbox.almanac.Almanac;
import pressbox.football.Match;
import pressbox.football.NameBook;
import pressbox.football.Score;
import pressbox.ledger.Clipping;

class ResultCheckTest {
    private static final Almanac RECORD = Almanac.of(List.of(new Match(
            LocalDate.of(2031, 1, 3),
            "2030-31",
            "L1",
            "",
            "Alder Town",
            "Marl Athletic",
            new Score(2, 1),
            Match.GroundOf.HOME_SIDE,
            "")));

    private static List<Finding> check(String first, String second, String score) {
        String words = first + " met " + second + " and it ended " + score + ".";
        Clipping draft = Drafts.draft("Match", words).result(words, first, second, score);
        return ResultCheck.of(
                draft.reading(), Drafts.background(List.of(), NameBook.of(List.of()), Optional.of(RECORD)));
    }

    @Test
    void blocksAScoreThatTheRecordContradicts() {
        assertThat(check("Alder Town", "Marl Athletic", "3-1"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("which is Alder Town 2-1 Marl Athletic on 3 January 2031"));
    }

    @Test
    void findsNothingInTheRecordedScoreFromEitherSide() {
        assertThat(check("Alder Town", "Marl Athletic", "2-1")).isEmpty();
        assertThat(check("Marl Athletic", "Alder Town", "1-2")).isEmpty();
    }
}
