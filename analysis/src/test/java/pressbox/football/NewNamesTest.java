package pressbox.football;

import static org.assertj.core.api.Assertions.assertThat;
import static pressbox.football.InventedWorld.BOOK;
import static pressbox.football.InventedWorld.NO_BEAT;
import static pressbox.football.InventedWorld.read;

import org.junit.jupiter.api.Test;

class NewNamesTest {
    @Test
    void introducesAPersonInFullAndKnowsTheSurnameAndTheGivenNameAfterwards() {
        assertThat(read("A move for Marco Tellini is near. Tellini left. “Marco is ready.”"))
                .containsExactly("Marco Tellini=Marco Tellini", "Tellini=Marco Tellini", "Marco=Marco Tellini");
    }

    @Test
    void knowsASurnameThatStandsBeforeTheFullName() {
        assertThat(read("Tellini close to exit\n\nMarco Tellini may go."))
                .containsExactly("Tellini=Marco Tellini", "Marco Tellini=Marco Tellini");
    }

    @Test
    void keepsParticlesHyphensApostrophesAndInitials() {
        assertThat(read("He met Joris van den Aarl, Liam O'Shay-Brandt and J. K. Tollen, 27, today."))
                .containsExactly(
                        "Joris van den Aarl=Joris van den Aarl",
                        "Liam O'Shay-Brandt=Liam O'Shay-Brandt",
                        "J. K. Tollen=J. K. Tollen");
    }

    @Test
    void readsADoubleSurnameWholeThoughTheBookKnowsHalfOfIt() {
        assertThat(read("Shane Tarn-Rask crossed. Tarn-Rask was fouled."))
                .containsExactly("Shane Tarn-Rask=Shane Tarn-Rask", "Tarn-Rask=Shane Tarn-Rask");
    }

    @Test
    void knowsPeopleOfOneNameBesideATeamOrAFullName() {
        assertThat(read("Nothing stopped Oakwell City's Kezlo in the end.")).contains("Kezlo=Kezlo");
        assertThat(read("They were without Joris Aarl and Bezu.")).contains("Bezu=Bezu");
        assertThat(read("They trained at Oakwell City's Windmoor.")).doesNotContain("Windmoor=Windmoor");
    }

    @Test
    void takesWhatStandsBesideTheName() {
        Names names = BOOK.find(
                "Verdanian striker Pelo Dunne joined from Oakwell City. Harefield manager Roy Mavers spoke.", NO_BEAT);
        assertThat(names.all().getFirst().person()).hasValueSatisfying(person -> {
            assertThat(person.position()).isEqualTo("striker");
            assertThat(person.nationality()).isEqualTo("Verdania");
            assertThat(person.role()).isEqualTo(Person.Role.PLAYER);
        });
        assertThat(names.all().getLast().person()).hasValueSatisfying(person -> {
            assertThat(person.role()).isEqualTo(Person.Role.MANAGER);
            assertThat(person.team()).isEqualTo("Harefield");
        });
    }

    @Test
    void takesNoFirstWordOfASentenceForAName() {
        assertThat(read("Yesterday was cold. Fans sang. January came. Training began. Wembley waits."))
                .isEmpty();
    }

    @Test
    void takesNoThingForAPerson() {
        assertThat(read("The Grand Hotel in Market Street hosted the Player Awards of the National Sports Committee."))
                .isEmpty();
    }

    @Test
    void parsesTitleCaseLinesOnlyByGivenNamesAndThePeopleOfTheText() {
        assertThat(read("Marco Tellini Completes Shock Medical At Oakwell City\n\nThe deal is done for Marco Tellini."))
                .containsExactly(
                        "Marco Tellini=Marco Tellini", "Oakwell City=Oakwell City", "Marco Tellini=Marco Tellini");
    }

    @Test
    void acceptsALoneSurnameThatDoesWhatPeopleDo() {
        assertThat(read("Kezlo headed in after Brandal's cross. Striker Ozkai limped off."))
                .containsExactly("Kezlo=Kezlo", "Brandal=Brandal", "Ozkai=Ozkai");
    }

    @Test
    void keepsAPersonWhoIsCalledLikeAClubApart() {
        assertThat(read("The fan Lincoln Harefield met Jordan Marlow."))
                .containsExactly("Lincoln Harefield=Lincoln Harefield", "Jordan Marlow=Jordan Marlow");
    }

    @Test
    void takesAShorterGivenNameForTheKnownPerson() {
        assertThat(read("Ibra Konradé and I. Konrade are one, Tom Konradé is another."))
                .containsExactly("Ibra Konradé=Ibo Konradé", "I. Konrade=Ibo Konradé", "Tom Konradé=Tom Konradé");
    }

    @Test
    void makesAClubOfANameByItsFormOrItsStaff() {
        assertThat(
                        read(
                                "Brindle Rovers lost. Brindle boss Roy Mavers left. Quorley striker Jim Sands stays at Quorley."))
                .containsExactly(
                        "Brindle Rovers=Brindle Rovers",
                        "Brindle=Brindle Rovers",
                        "Roy Mavers=Roy Mavers",
                        "Quorley=Quorley",
                        "Jim Sands=Jim Sands",
                        "Quorley=Quorley");
    }
}
