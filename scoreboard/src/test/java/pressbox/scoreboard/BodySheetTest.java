package pressbox.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.article.BodySurvey;

class BodySheetTest {
    private final BodySheet sheet = BodySheet.of(
            "set",
            "site.example",
            "Rovers drew at home on Saturday.\nWhat next?\nSaltmere come to town next week.",
            List.of(
                    block("Rovers drew at home on Saturday."),
                    block("Sign up for news of all your clubs"),
                    block("What next?"),
                    block("Saltmere come to town next week."),
                    block("What next?")));

    @Test
    void findsTheBlocksOfTheRightBodyAndShortOnesByTheirNeighbours() {
        assertThat(sheet.isText()).containsExactly(true, false, true, true, false);
    }

    @Test
    void comparesByRunsOfFourWords() {
        assertThat(sheet.score(sheet.isText())).isEqualTo(new Shingles.Likeness(1, 1, true));
        assertThat(sheet.score(new boolean[] {true, false, false, false, false}))
                .isEqualTo(new Shingles.Likeness(1, 3.0 / 11, false));
    }

    private static BodySurvey.Candidate block(String text) {
        return new BodySurvey.Candidate(text, true, List.of(0f));
    }
}
