package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotRecordedTest {
    @Test
    void namesWhatIsLacking() {
        assertThat(Ashby.verdict("Ashby’s average attendance fell below 9,000.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.CannotTell.class, v -> assertThat(v.missing()).contains("crowds"));
    }

    @Test
    void namesByWhatNoResultTellsTheMatchesWereChosen() {
        assertThat(lacking("Ashby have lost four of the five games in which Dunmore has started."))
                .contains("line-ups");
        assertThat(lacking("Ashby have lost four in a row with that referee.")).contains("referees");
        assertThat(lacking("Ashby have lost four in a row live on television.")).contains("television");
        assertThat(lacking("Ashby have thrown away the lead in four games in a row."))
                .contains("within matches");
        assertThat(lacking("Ashby have lost four in a row against sides in the top half."))
                .contains("standings");
    }

    @Test
    void tellsAManagersMatchesFromAClubs() {
        assertThat(lacking("Carl Dunmore has lost his last four games.")).contains("managers");
    }

    private static String lacking(String sentence) {
        return Ashby.verdict(sentence, "2020-10-31") instanceof Verdict.CannotTell(String missing) ? missing : "";
    }

    @Test
    void tellsAPlayersGoalsFromAClubs() {
        assertThat(Ashby.verdict("Dunmore has scored in two of his last five games.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.CannotTell.class,
                        v -> assertThat(v.missing()).contains("goals and assists of players"));
    }

    @Test
    void namesACompetitionThatIsNotThere() {
        assertThat(Ashby.verdict("Ashby have lost their last three in the Europa League.", "2020-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.CannotTell.class, v -> assertThat(v.missing()).contains("Europa League"));
    }

    @Test
    void namesTheSeasonThatIsNotThere() {
        assertThat(Ashby.verdict("Ashby have lost four league games in a row.", "2021-10-31"))
                .isInstanceOfSatisfying(
                        Verdict.CannotTell.class, v -> assertThat(v.missing()).contains("2021-22"));
    }
}
