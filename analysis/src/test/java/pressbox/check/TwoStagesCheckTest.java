package pressbox.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pressbox.fact.Stage;

class TwoStagesCheckTest {
    @Test
    void warnsWhenTheHeadlineTellsADeadMoveAsLive() {
        assertThat(TwoStagesCheck.of(
                        Drafts.draft("Holt set for Rovers", "The move of Holt is off.")
                                .move("Holt set for Rovers", "Bram Holt", "Fenwick Rovers", Stage.AGREED)
                                .move("The move of Holt is off", "Bram Holt", "", Stage.DEAD)
                                .reading(),
                        Drafts.BEAT))
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.WARN);
    }

    @Test
    void onlyNotesARumourThatTheTextThenEnds() {
        assertThat(TwoStagesCheck.of(
                        Drafts.draft("Holt stays", "Holt was linked with Rovers. That is off.")
                                .move("Holt was linked with Rovers", "Bram Holt", "Fenwick Rovers", Stage.INTEREST)
                                .move("That is off", "Bram Holt", "Fenwick Rovers", Stage.DEAD)
                                .reading(),
                        Drafts.BEAT))
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.NOTE);
    }
}
