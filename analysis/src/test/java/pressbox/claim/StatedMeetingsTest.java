package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatedMeetingsTest {
    @Test
    void countsTheMeetingsOfATime() {
        assertThat(Ashby.verdict("Ashby have faced Holm three times this season.", "2020-10-20"))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        v -> assertThat(v.answer().because()).isEqualTo("2 meetings, the last on 10 October 2020"));
    }

    @Test
    void cannotTellOfAMatchStillToCome() {
        assertThat(Ashby.verdict("Ashby play Marwick next Saturday.", "2020-10-20"))
                .isEqualTo(new Verdict.CannotTell("the record holds results only, nothing of matches still to come"));
    }
}
