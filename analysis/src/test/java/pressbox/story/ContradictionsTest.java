package pressbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.fact.Availability;
import pressbox.fact.Stage;
import pressbox.ledger.Clipping;

class ContradictionsTest {
    private static Clipping out(String outlet, String until) {
        return Clipping.of(outlet, "2031-01-02T09:00:00Z", "Holt", "Holt is out until " + until + ".")
                .fitness("Holt is out until " + until, "Bram Holt", Availability.Status.INJURED, "until " + until);
    }

    private static Clipping move(String outlet, Stage stage) {
        return Clipping.of(outlet, "2031-01-02T09:00:00Z", "Holt", "Holt to Rovers.")
                .move("Holt to Rovers", "Bram Holt", "Fenwick Rovers", stage);
    }

    private static Clipping score(String outlet, String first, String second, String score) {
        return Clipping.of(outlet, "2031-01-02T09:00:00Z", "Match", first + " " + score + " " + second)
                .result(first + " " + score, first, second, score);
    }

    private static List<String> disagree(Clipping... clippings) {
        Story story = new Story(
                "id", "", List.of(clippings).stream().map(Clipping::filed).toList(), List.of());
        return Contradictions.of(story).stream().map(Contradiction::what).toList();
    }

    @Test
    void tellsReturnDatesThatCannotBothBeRight() {
        assertThat(disagree(out("Courier", "February"), out("Herald", "April")))
                .containsExactly("When Bram Holt is back");
    }

    @Test
    void letsTheSameReturnInOtherWordsPass() {
        assertThat(disagree(out("Courier", "the new year"), out("Herald", "January")))
                .isEmpty();
    }

    @Test
    void tellsAMoveThatIsOnHereAndOffThere() {
        assertThat(disagree(move("Courier", Stage.BID), move("Herald", Stage.DEAD)))
                .containsExactly("How the move of Bram Holt to Fenwick Rovers stands");
    }

    @Test
    void tellsTwoScoresOfOneMatch() {
        assertThat(disagree(
                        score("Courier", "Alder Town", "Marl Athletic", "2-1"),
                        score("Herald", "Marl Athletic", "Alder Town", "2-1")))
                .containsExactly("How Alder Town v Marl Athletic ended");
    }

    @Test
    void comparesNoOutletWithItsOwnGroup() {
        assertThat(disagree(
                        out("Courier", "February"),
                        out("Evening Courier", "April").ownedBy("Courier")))
                .isEmpty();
    }
}
