package pressbox.football;

import static org.assertj.core.api.Assertions.assertThat;
import static pressbox.football.InventedWorld.BOOK;
import static pressbox.football.InventedWorld.NO_BEAT;
import static pressbox.football.InventedWorld.read;

import java.util.List;
import java.util.Locale;
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
    void readsANicknameOfTheBeatsClubThatIsAnothersShortName() {
        Club minster = nicknamed("Minster", "Forest");
        NameBook book = BOOK.with(List.of(minster));
        assertThat(book.find("Then Forest lost.", Beat.of(minster, InventedWorld.DAY))
                        .all()
                        .getFirst()
                        .club())
                .contains(minster);
        assertThat(book.find("Then Forest lost.", NO_BEAT).all().getFirst().club())
                .contains(InventedWorld.FOREST);
    }

    @Test
    void keepsGroundsOfOneNameApartByTheClubsOfTheText() {
        Ground old = new Ground("Victory Ground", List.of(), "Oakwell City");
        Ground other = new Ground("Castle Park", List.of("Victory Ground"), "Marlow City");
        NameBook book = BOOK.with(List.of(old, other));
        assertThat(book.find("They won at the Victory Ground.", NO_BEAT)
                        .all()
                        .getLast()
                        .candidates())
                .containsExactly(old, other);
        assertThat(book.find("Marlow City won at the Victory Ground.", NO_BEAT)
                        .all()
                        .getLast()
                        .candidates())
                .containsExactly(other);
    }

    @Test
    void trustsANameOfAGroundThatIsGivenMoreThanOneCutFromItsName() {
        NameBook book = BOOK.with(List.of(new Ground("Riverbank Stadium", List.of("Riverbank"), "Oakwell City")));
        assertThat(book.find("They won at Riverbank.", NO_BEAT).all()).hasSize(1);
        assertThat(BOOK.find("They won at Riverbank.", NO_BEAT).all()).isEmpty();
    }

    private static Club nicknamed(String name, String nickname) {
        return new Club(
                name.toLowerCase(Locale.ROOT),
                name,
                List.of(),
                List.of(nickname),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "");
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
