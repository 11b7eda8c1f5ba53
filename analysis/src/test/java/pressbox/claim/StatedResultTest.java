package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatedResultTest {
    @Test
    void holdsWithTheMatchAsItsEvidence() {
        assertThat(Ashby.verdict("Ashby won 2-1 at Holm on 12 September.", "2020-10-20"))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        v -> assertThat(v.answer().matches())
                                .hasToString("[2020-09-12 L1: Holm Town 1-2 Ashby Rovers]"));
    }

    @Test
    void failsWithTheRealScoreOfTheMatchThatIsMeant() {
        assertThat(Ashby.verdict("Ashby lost 3-0 at Thorley on Saturday.", "2020-10-20"))
                .isInstanceOfSatisfying(Verdict.Fails.class, v -> {
                    assertThat(v.answer().because()).isEqualTo("Thorley Vale 2-0 Ashby Rovers on 17 October 2020");
                    assertThat(v.answer().earlier()).hasSize(1);
                });
    }

    @Test
    void meansTheLatestMeetingWhereNoTimeIsTold() {
        assertThat(Ashby.verdict("Ashby beat Holm 2-1.", "2020-09-30")).isInstanceOf(Verdict.Holds.class);
        assertThat(Ashby.verdict("Ashby beat Holm 2-1.", "2020-10-20")).isInstanceOf(Verdict.Fails.class);
    }

    @Test
    void leavesOpenWhichMatchIsMeantWhereTheLatestIsLongAgo() {
        assertThat(Ashby.verdict("Ashby beat Holm 5-1.", "2010-10-20"))
                .isEqualTo(
                        new Verdict.CannotTell(
                                "it is open which match is meant; the latest in the record was Holm Town 0-2 Ashby Rovers on 13 September 2003"));
    }

    @Test
    void failsWhereTheMatchWasOnTheOtherGround() {
        assertThat(Ashby.verdict("Ashby beat Thorley 1-0 at Thorley in September.", "2020-10-20"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because())
                                .isEqualTo("Ashby Rovers 1-0 Thorley Vale on 19 September 2020"));
    }

    @Test
    void cannotTellOfAMatchThatTheRecordLacks() {
        assertThat(Ashby.verdict("Ashby beat Lowick 4-0 in August.", "2020-10-20"))
                .isEqualTo(new Verdict.CannotTell(
                        "the record has no such match: Ashby Rovers and Lowick, August, all competitions"));
    }
}
