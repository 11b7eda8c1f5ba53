package pressbox.football;

import static org.assertj.core.api.Assertions.assertThat;
import static pressbox.football.InventedWorld.NO_BEAT;
import static pressbox.football.InventedWorld.read;

import org.junit.jupiter.api.Test;

class KnownNamesTest {
    @Test
    void findsTheLongestNameAndLeavesThePossessiveOut() {
        assertThat(
                        read(
                                "Elmbridge Town's win at Tarn Park put the First League's leaders Oakwell City FC under strain."))
                .containsExactly(
                        "Elmbridge Town=Elmbridge Town",
                        "Tarn Park=Tarn Park",
                        "First League=First League",
                        "Oakwell City FC=Oakwell City");
    }

    @Test
    void foldsAccentsCaseAndCurlyMarks() {
        assertThat(read("IBO KONRADE and Konradé’s friend Duro Van der Bek"))
                .containsExactly("IBO KONRADE=Ibo Konradé", "Konradé=Ibo Konradé", "Duro Van der Bek=Duro van der Bek");
    }

    @Test
    void needsTheCapitalsOfTheName() {
        assertThat(read("They walked in the forest of a big city while Forest trained in town."))
                .containsExactly("Forest=Fenton Forest");
    }

    @Test
    void findsOutletsAndCompetitionsBySponsorAndFormerNames() {
        assertThat(read("Nia Quill told the Lantern of the Brightbrew League, once the Old Division."))
                .containsExactly(
                        "Nia Quill=Nia Quill",
                        "the Lantern=The Lantern",
                        "Brightbrew League=First League",
                        "Old Division=First League");
    }

    @Test
    void leavesOutWhatIsCalledAfterAClub() {
        assertThat(read("A shop in Harefield Street sells tickets for Harefield Women and the Harefield Flower Show."))
                .isEmpty();
    }

    @Test
    void leavesOutALongerNameThatEndsLikeAClub() {
        assertThat(read("He once lived near Sherling Forest.")).isEmpty();
    }

    @Test
    void readsANicknameAsTheBeatsClubWhenItBearsIt() {
        assertThat(read("The Reds beat Marlow City."))
                .containsExactly("Reds=Elmbridge Town", "Marlow City=Marlow City");
    }

    @Test
    void readsANicknameAsTheClubOfTheTextElsewhere() {
        assertThat(read("Marlow City won. The Reds were good.", NO_BEAT))
                .containsExactly("Marlow City=Marlow City", "Reds=Marlow City");
    }

    @Test
    void saysSeveralWhenNothingTellsWhoseNicknameItIs() {
        assertThat(read("He follows the Reds.", NO_BEAT)).containsExactly("Reds=Elmbridge Town|Marlow City");
    }

    @Test
    void settlesAShortNameByTheClubsOfTheText() {
        assertThat(read("Marlow City came back and City won 2-1."))
                .containsExactly("Marlow City=Marlow City", "City=Marlow City");
        assertThat(read("Marlow City met Oakwell City. Then City scored."))
                .containsExactly(
                        "Marlow City=Marlow City", "Oakwell City=Oakwell City", "City=Oakwell City|Marlow City");
    }

    @Test
    void takesACityForACityAfterIn() {
        assertThat(read("The team landed in Elmbridge on Monday with interest in Elmbridge players."))
                .containsExactly("Elmbridge=Elmbridge Town");
    }

    @Test
    void findsAShortNameOfAGroundOnlyNearItsClub() {
        assertThat(read("Oakwell City won at the Riverbank."))
                .containsExactly("Oakwell City=Oakwell City", "Riverbank=Riverbank Stadium");
        assertThat(read("They sat at the Riverbank.")).isEmpty();
    }
}
