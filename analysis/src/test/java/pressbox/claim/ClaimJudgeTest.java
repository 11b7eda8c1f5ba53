package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pressbox.fact.Claim;
import pressbox.football.Club;
import pressbox.football.NameBook;
import pressbox.football.Slug;

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
    void takesANameOfSeveralClubsForTheOneThatTheClubHasMet() {
        assertThat(askedOfMillers("2020-10-01", "Holm Town", "Lowick"))
                .isEqualTo("last win since 2003 in league matches away against Holm Town");
    }

    @Test
    void cannotTellOfANameOfSeveralClubsThatTheClubHasMet() {
        NameBook names = millers("Holm Town", "Marwick City");
        assertThat(new ClaimJudge(Ashby.ALMANAC, names)
                        .judge("Ashby have not beaten the Millers since 2003.", Ashby.ROVERS, LocalDate.parse(DAY))
                        .verdict())
                .isInstanceOfSatisfying(
                        Verdict.CannotTell.class, v -> assertThat(v.missing()).contains("Millers"));
    }

    private static String askedOfMillers(String day, String... clubs) {
        return new ClaimJudge(Ashby.ALMANAC, millers(clubs))
                .judge("Ashby have not won away to the Millers since 2003.", Ashby.ROVERS, LocalDate.parse(day))
                .question();
    }

    private static NameBook millers(String... clubs) {
        return Ashby.NAMES.with(Stream.of(clubs)
                .map(club -> new Club(
                        Slug.of(club),
                        club,
                        List.of(),
                        List.of("Millers"),
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        "",
                        ""))
                .toList());
    }

    @Test
    void answersAnEmptySentence() {
        assertThat(Ashby.verdict("", DAY)).isInstanceOf(Verdict.CannotTell.class);
    }

    @Test
    void throwsNothingWhereverASentenceIsCut() {
        for (String file : new String[] {"runs", "windows", "firsts", "seasons", "vague", "records", "unrecorded"}) {
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

    @Test
    void judgesAClauseWithWhatItsSentenceSays() {
        assertThat(judged("In the league, Ashby have lost four games in a row."))
                .singleElement()
                .satisfies(judgement -> {
                    assertThat(judgement.sentence()).isEqualTo("Ashby have lost four games in a row");
                    assertThat(judgement.question()).isEqualTo("current run of 4 defeats in league matches");
                    assertThat(judgement.verdict()).isInstanceOf(Verdict.Holds.class);
                });
    }

    @Test
    void judgesEachClaimOfASentenceForItself() {
        assertThat(judged("Ashby have lost four league games in a row, but they won the FA Cup in 1958."))
                .extracting(Judgement::verdict)
                .satisfiesExactly(
                        run -> assertThat(run).isInstanceOf(Verdict.Holds.class),
                        cup -> assertThat(cup).isInstanceOf(Verdict.CannotTell.class));
    }

    @Test
    void letsOnlyAPlainSentenceOfATextFail() {
        assertThat(judged("Ashby have lost six league games in a row."))
                .extracting(Judgement::verdict)
                .singleElement()
                .isInstanceOf(Verdict.Fails.class);
        assertThat(judged("Without Dunmore, Ashby have lost six league games in a row."))
                .extracting(Judgement::verdict)
                .singleElement()
                .isInstanceOf(Verdict.CannotTell.class);
    }

    @Test
    void asksOfAnotherClubNearbyWhatDoesNotHoldOfTheOneLastNamed() {
        assertThat(judged("Ashby met Holm Town. They have lost four league games in a row."))
                .extracting(Judgement::subject)
                .containsExactly(Ashby.ROVERS);
    }

    @Test
    void saysWhatItLacksForAClaimThatItCannotRead() {
        assertThat(judged("Ashby are the sole League One survivors."))
                .extracting(Judgement::verdict)
                .singleElement()
                .isInstanceOfSatisfying(
                        Verdict.CannotTell.class, v -> assertThat(v.missing()).contains("a place in a table"));
    }

    private static List<Judgement> judged(String sentence) {
        List<Claim> claims = Articles.claims(sentence);
        return claims.stream()
                .map(claim -> new ClaimJudge(Ashby.ALMANAC, Ashby.NAMES).judge(claim, claims, Articles.BEAT))
                .toList();
    }
}
