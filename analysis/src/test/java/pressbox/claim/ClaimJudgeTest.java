package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pressbox.football.Club;

class ClaimJudgeTest {
    private static final String DAY = "2020-10-31";

    @Test
    void offersTheNearestNamesForAClubNobodyKnows() {
        Judgement judgement = Ashby.judge("They have lost four in a row.", Club.named("Ashbey Rovers"), DAY);
        assertThat(judgement.verdict())
                .isInstanceOfSatisfying(
                        Verdict.CannotTell.class, v -> assertThat(v.missing()).contains("nearest are Ashby Rovers"));
    }

    @Test
    void judgesTheClubThatTheSentenceNames() {
        Judgement judgement = Ashby.judge(
                "Holm have lost at home to Ashby in the league for the first time since 2003.",
                Ashby.ROVERS,
                "2020-09-12");
        assertThat(judgement.subject().name()).isEqualTo("Holm Town");
        assertThat(judgement.verdict()).isInstanceOf(Verdict.Holds.class);
    }

    @Test
    void saysHowItUnderstoodTheSentence() {
        assertThat(Ashby.judge("The Weavers have lost four league games in a row.", Ashby.ROVERS, DAY)
                        .question())
                .isEqualTo("current run of 4 defeats in league matches");
    }

    @Test
    void answersAnEmptySentence() {
        assertThat(Ashby.verdict("", DAY)).isInstanceOf(Verdict.CannotTell.class);
    }

    @Test
    void throwsNothingWhereverASentenceIsCut() {
        for (String file : new String[] {"runs", "windows", "firsts", "seasons", "vague", "not-recorded"}) {
            for (String line : Ashby.lines(file + ".txt")) {
                for (int cut = 0; cut < line.length(); cut++) {
                    assertThat(Ashby.verdict(line.substring(cut), DAY)).isNotNull();
                    assertThat(Ashby.verdict(line.substring(0, cut), DAY)).isNotNull();
                }
            }
        }
    }

    @Test
    void givesTheSameVerdictOnALongText() {
        String sentence = "Ashby have lost four league games in a row " + "and so on ".repeat(5000);
        assertThat(new ClaimJudge(Ashby.ALMANAC, Ashby.NAMES)
                        .judge(sentence, Ashby.ROVERS, LocalDate.parse(DAY))
                        .verdict())
                .isInstanceOf(Verdict.Holds.class);
    }
}
