package pressbox.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.fact.Availability;
import pressbox.fact.Stage;
import pressbox.fact.Transfer;

class LedgerTest {
    private static final String BODY = "Bram Holt could leave for Fenwick Rovers this winter.";

    private static Clipping report(String outlet, String day, String to, Stage stage) {
        return Clipping.of(outlet, day + "T09:00:00Z", "Holt", BODY).move(BODY, "Bram Holt", to, stage);
    }

    private static Ledger ledger(Clipping... clippings) {
        return Ledger.of(List.of(clippings).stream().map(Clipping::filed).toList());
    }

    private static Stage stage(Ledger ledger, String day) {
        return ledger.rumours().getFirst().stage(Instant.parse(day + "T12:00:00Z"));
    }

    @Test
    void standsAtTheFurthestLiveStage() {
        Ledger ledger = ledger(
                report("Courier", "2031-01-02", "Fenwick Rovers", Stage.BID),
                report("Herald", "2031-01-03", "Fenwick Rovers", Stage.INTEREST));
        assertThat(stage(ledger, "2031-01-04")).isEqualTo(Stage.BID);
    }

    @Test
    void closesARumourWhenTheClubDeniesIt() {
        Ledger ledger = ledger(
                report("Courier", "2031-01-02", "Fenwick Rovers", Stage.BID),
                report("Herald", "2031-01-03", "Fenwick Rovers", Stage.DENIED));
        assertThat(stage(ledger, "2031-01-04")).isEqualTo(Stage.DENIED);
        assertThat(stage(ledger, "2031-01-02")).isEqualTo(Stage.BID);
    }

    @Test
    void revivesADeadRumourByALaterReportOfItsOwn() {
        Ledger ledger = ledger(
                report("Courier", "2031-01-02", "Fenwick Rovers", Stage.DEAD),
                report("Herald", "2031-01-05", "Fenwick Rovers", Stage.CONTACT));
        assertThat(stage(ledger, "2031-01-06")).isEqualTo(Stage.CONTACT);
    }

    @Test
    void revivesNothingByARepeatOfAnotherOutlet() {
        Clipping repeat = Clipping.of("Herald", "2031-01-05T09:00:00Z", "Holt", BODY)
                .move(BODY, "Bram Holt", "Fenwick Rovers", Stage.CONTACT, Transfer.Type.PERMANENT, "Old Mill Post");
        assertThat(stage(ledger(report("Courier", "2031-01-02", "Fenwick Rovers", Stage.DEAD), repeat), "2031-01-06"))
                .isEqualTo(Stage.DEAD);
    }

    @Test
    void goesQuietAfterTwoWeeksOfSilence() {
        Ledger ledger = ledger(report("Courier", "2031-01-02", "Fenwick Rovers", Stage.BID));
        assertThat(stage(ledger, "2031-01-15")).isEqualTo(Stage.BID);
        assertThat(stage(ledger, "2031-01-17")).isEqualTo(Stage.QUIET);
    }

    @Test
    void joinsAReportWithoutADestinationToTheOnlyLiveRumour() {
        Ledger ledger = ledger(
                report("Courier", "2031-01-02", "Fenwick Rovers", Stage.BID),
                report("Herald", "2031-01-03", "", Stage.DEAD));
        assertThat(ledger.rumours()).hasSize(1);
        assertThat(stage(ledger, "2031-01-04")).isEqualTo(Stage.DEAD);
    }

    @Test
    void keepsAReportWithoutADestinationApartFromTwoLiveRumours() {
        Ledger ledger = ledger(
                report("Courier", "2031-01-02", "Fenwick Rovers", Stage.BID),
                report("Courier", "2031-01-03", "Marl Athletic", Stage.BID),
                report("Herald", "2031-01-04", "", Stage.DEAD));
        assertThat(ledger.rumours()).extracting(Rumour::to).containsExactly("Fenwick Rovers", "Marl Athletic", "");
    }

    @Test
    void keepsALoanApart() {
        Clipping loan = Clipping.of("Herald", "2031-01-03T09:00:00Z", "Holt", BODY)
                .move(BODY, "Bram Holt", "Fenwick Rovers", Stage.BID, Transfer.Type.LOAN, "");
        Ledger ledger = ledger(report("Courier", "2031-01-02", "Fenwick Rovers", Stage.BID), loan);
        assertThat(ledger.rumours())
                .extracting(Rumour::id)
                .containsExactly(
                        "bram-holt..fenwick-rovers.2030-31-winter", "bram-holt..fenwick-rovers.2030-31-winter.loan");
    }

    @Test
    void leavesNewContractsOut() {
        Clipping stays = Clipping.of("Herald", "2031-01-03T09:00:00Z", "Holt", BODY)
                .move(BODY, "Bram Holt", "Alder Town", Stage.DONE, Transfer.Type.EXTENSION, "");
        assertThat(ledger(stays).rumours()).isEmpty();
    }

    @Test
    void endsThePlayersOtherRumoursWhenAMoveIsDone() {
        Ledger ledger = ledger(
                report("Courier", "2031-01-02", "Fenwick Rovers", Stage.BID),
                report("Herald", "2031-01-04", "Marl Athletic", Stage.DONE));
        assertThat(stage(ledger, "2031-01-05")).isEqualTo(Stage.DEAD);
    }

    @Test
    void countsOwnerGroupsThatReportItThemselves() {
        Clipping sister = report("Evening Courier", "2031-01-03", "Fenwick Rovers", Stage.BID)
                .ownedBy("Courier");
        Clipping repeat = Clipping.of("Herald", "2031-01-04T09:00:00Z", "Holt", BODY)
                .move(BODY, "Bram Holt", "Fenwick Rovers", Stage.BID, Transfer.Type.PERMANENT, "Courier");
        Rumour rumour = ledger(report("Courier", "2031-01-02", "Fenwick Rovers", Stage.BID), sister, repeat)
                .rumours()
                .getFirst();
        assertThat(rumour.independentOwners()).containsExactly("Courier");
        assertThat(rumour.confidence()).isEqualTo("one owner group alone reports it itself, 1 report repeats Courier");
    }

    @Test
    void keepsEachOutletsTrackRecord() {
        Ledger ledger = ledger(
                report("Courier", "2031-01-02", "Fenwick Rovers", Stage.BID),
                report("Herald", "2031-01-04", "Fenwick Rovers", Stage.DONE));
        assertThat(ledger.trackRecords()).containsExactly(new TrackRecord("Courier", 1, 0));
    }

    @Test
    void saysWhereOutletsDisagreeOnFitness() {
        Clipping out = Clipping.of("Courier", "2031-01-02T09:00:00Z", "Holt", "Holt is out for six weeks.")
                .fitness("Holt is out", "Bram Holt", Availability.Status.INJURED, "six weeks");
        Clipping doubt = Clipping.of("Herald", "2031-01-03T09:00:00Z", "Holt", "Holt is a doubt.")
                .fitness("Holt is a doubt", "Bram Holt", Availability.Status.DOUBTFUL, "");
        assertThat(ledger(out, doubt).disagreements())
                .extracting(Disagreement::player)
                .containsExactly("Bram Holt");
    }

    @Test
    void takesALaterWordOfTheSameOwnerForACorrection() {
        Clipping out = Clipping.of("Courier", "2031-01-02T09:00:00Z", "Holt", "Holt is out for six weeks.")
                .fitness("Holt is out", "Bram Holt", Availability.Status.INJURED, "six weeks");
        Clipping back = Clipping.of("Courier", "2031-01-03T09:00:00Z", "Holt", "Holt is fit again.")
                .fitness("Holt is fit", "Bram Holt", Availability.Status.AVAILABLE, "");
        assertThat(ledger(out, back).disagreements()).isEmpty();
        assertThat(ledger(out, back).squad())
                .extracting(Bulletin::status)
                .containsExactly(Availability.Status.AVAILABLE);
    }
}
