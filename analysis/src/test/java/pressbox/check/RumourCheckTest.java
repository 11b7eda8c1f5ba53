package pressbox.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.fact.Stage;
import pressbox.ledger.Clipping;

class RumourCheckTest {
    private static final String LIVE = "Bram Holt could join Fenwick Rovers.";

    private static List<Finding> against(Clipping... sources) {
        Clipping draft = Drafts.draft("Holt", LIVE).move(LIVE, "Bram Holt", "Fenwick Rovers", Stage.INTEREST);
        return RumourCheck.of(draft.reading(), Drafts.background(sources));
    }

    private static Clipping source(String at, Stage stage) {
        String words = "The move of Bram Holt stands so.";
        return Clipping.of("Courier", at, "Holt", words).move(words, "Bram Holt", "Fenwick Rovers", stage);
    }

    @Test
    void blocksADeadRumourToldAsLive() {
        assertThat(against(source("2031-01-02T09:00:00Z", Stage.DEAD)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Finding.Code.RUMOUR_DEAD);
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.BLOCK);
                    assertThat(finding.message()).contains("Courier reported dead on 2 January 2031");
                });
    }

    @Test
    void callsADoneMoveStale() {
        assertThat(against(source("2031-01-02T09:00:00Z", Stage.DONE)))
                .extracting(Finding::code)
                .containsExactly(Finding.Code.RUMOUR_STALE);
    }

    @Test
    void warnsOfARumourThatHasGoneQuiet() {
        assertThat(against(source("2030-12-10T09:00:00Z", Stage.BID)))
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.WARN);
    }

    @Test
    void findsNothingInALiveRumour() {
        assertThat(against(source("2031-01-04T09:00:00Z", Stage.INTEREST))).isEmpty();
    }
}
