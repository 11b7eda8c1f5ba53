package pressbox.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pressbox.almanac.Almanac;
import pressbox.football.Beat;
import pressbox.football.Club;
import pressbox.football.Match;
import pressbox.football.NameBook;
import pressbox.football.Score;
import pressbox.ledger.Clipping;
import pressbox.reading.NewsReader;
import pressbox.reading.Reading;

class ResultCheckTest {
    private static final Almanac RECORD = Almanac.of(List.of(
            match("2030-02-10", "Alder Town", "0-4", "Marl Athletic"),
            match("2030-09-14", "Marl Athletic", "0-0", "Alder Town"),
            match("2031-01-03", "Alder Town", "2-1", "Marl Athletic")));
    private static final NameBook NAMES =
            NameBook.of(List.of(Club.named("Alder Town"), Club.named("Marl Athletic"), Club.named("Sedge Rovers")));

    private static Match match(String day, String home, String score, String away) {
        return new Match(
                LocalDate.parse(day), "2030-31", "L1", "", home, away, score(score), Match.GroundOf.HOME_SIDE, "");
    }

    private static Score score(String score) {
        return new Score(score.charAt(0) - '0', score.charAt(2) - '0');
    }

    private static List<Finding> check(String first, String second, String score) {
        String words = first + " met " + second + " and it ended " + score + ".";
        return findings(
                Drafts.draft("Match", words).result(words, first, second, score).reading());
    }

    private static List<Finding> checkText(String text) {
        Clipping draft = Drafts.draft("Match", text);
        return findings(new NewsReader(NAMES).read(draft.reading().article(), Beat.general(LocalDate.of(2031, 1, 5))));
    }

    private static List<Finding> findings(Reading draft) {
        return ResultCheck.of(draft, Drafts.background(List.of(), NAMES, Optional.of(RECORD)));
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

    @Test
    void blocksTheRecordedScoreGivenToTheWrongSide() {
        assertThat(checkText("Marl Athletic beat Alder Town 2-1.")).hasSize(1);
    }

    @Test
    void comparesADatedScoreWithTheMatchOfThatDay() {
        assertThat(checkText("Marl Athletic drew 0-0 with Alder Town on 14 September 2030."))
                .isEmpty();
        assertThat(checkText("Marl Athletic beat Alder Town 1-0 on 14 September 2030."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("0-0"));
        assertThat(checkText("Marl Athletic beat Alder Town 1-0 on 20 October 2030."))
                .isEmpty();
    }

    @Test
    void letsAnEarlierMeetingOfTheYearPass() {
        assertThat(checkText("Alder Town drew 0-0 with Marl Athletic.")).isEmpty();
    }

    @Test
    void asksOnlyMeetingsAtTheGroundThatTheTextTells() {
        assertThat(checkText("Alder Town drew 0-0 at home with Marl Athletic.")).hasSize(1);
    }

    @Test
    void saysNothingOfSidesThatTheRecordLacks() {
        assertThat(checkText("Sedge Rovers beat Alder Town 5-0.")).isEmpty();
    }
}
