package pressbox.football;

import static org.assertj.core.api.Assertions.assertThat;
import static pressbox.football.InventedWorld.BOOK;
import static pressbox.football.InventedWorld.NO_BEAT;
import static pressbox.football.InventedWorld.read;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesakesTest {
    @Test
    void keepsTwoOfOneSurnameApartByWhatStandsBesideThem() {
        assertThat(read(
                        "Harefield striker Jim Sands met referee Tom Sands. They spoke. It rained. Striker Sands scored. Referee Sands whistled.",
                        NO_BEAT))
                .endsWith("Sands=Jim Sands", "Sands=Tom Sands");
    }

    @Test
    void saysBothWhenNothingKeepsThemApart() {
        assertThat(read("Jim Sands met Tom Sands. Sands spoke.", NO_BEAT)).endsWith("Sands=Tom Sands|Jim Sands");
    }

    @Test
    void takesTheOneWhoIsSpokenOf() {
        assertThat(read("Jim Sands is fit. Sands may play. Tom Sands watches.", NO_BEAT))
                .contains("Sands=Jim Sands");
    }

    @Test
    void prefersTheNewPersonOfTheTextToAKnownNamesake() {
        assertThat(read("Tom Slote of Harefield spoke. Slote was glad.")).contains("Slote=Tom Slote");
    }

    @Test
    void takesASurnameBesideAnotherCountryForSomebodyElse() {
        assertThat(BOOK.find("Norlandish striker Konradé came.", NO_BEAT)
                        .all()
                        .getLast()
                        .person())
                .hasValueSatisfying(person -> assertThat(person).isNotEqualTo(InventedWorld.KONRAD));
    }

    @Test
    void readsTheWholeNameOfOneClubAsTheShortNameOfTheClubOfTheText() {
        Club rangers = Club.named("Rangers");
        Club other = new Club(
                "elm-rangers",
                "Elm Rangers",
                List.of(),
                List.of(),
                List.of("Rangers"),
                List.of(),
                List.of(),
                "",
                "",
                "");
        NameBook book = NameBook.of(List.of(rangers, other));
        assertThat(book.find("Elm Rangers won. Rangers sang.", NO_BEAT)
                        .all()
                        .getLast()
                        .club())
                .contains(other);
        assertThat(book.find("Then Rangers sang.", NO_BEAT).all().getLast().club())
                .contains(rangers);
    }

    @Test
    void givesASharedLastWordToTheClubThatTheTextCallsByIt() {
        assertThat(read("Marlow City met Oakwell. City won at Oakwell, and Oakwell wept.", NO_BEAT))
                .contains("City=Marlow City");
    }

    @Test
    void givesASharedLastWordToTheClubNamedLast() {
        assertThat(read("Marlow City won. Oakwell City lost. City were poor.", NO_BEAT))
                .endsWith("City=Oakwell City");
        assertThat(read("Marlow City met Oakwell City. City were poor.", NO_BEAT))
                .endsWith("City=Oakwell City|Marlow City");
    }

    @Test
    void takesACountryForThePersonOfThatSurnameWhereItDoesWhatPeopleDo() {
        assertThat(read(
                        "Matt Norland came on. A pass found Norland who scored. Then Norland lost to Verdania.",
                        NO_BEAT))
                .contains("Norland=Matt Norland", "Norland=Norland");
    }
}
