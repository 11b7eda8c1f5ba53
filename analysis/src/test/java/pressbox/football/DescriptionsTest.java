package pressbox.football;

import static org.assertj.core.api.Assertions.assertThat;
import static pressbox.football.InventedWorld.NO_BEAT;
import static pressbox.football.InventedWorld.read;

import org.junit.jupiter.api.Test;

class DescriptionsTest {
    @Test
    void resolvesNationalityPositionAgeAndNumber() {
        assertThat(
                        read(
                                "Konradé trained with Rask. The Verdanian is fit. The winger is not. The 25-year-old smiled. The No.11 left."))
                .containsExactly(
                        "Konradé=Ibo Konradé",
                        "Rask=Timo Rask",
                        "The Verdanian=Ibo Konradé",
                        "The winger=Timo Rask",
                        "The 25-year-old=Ibo Konradé",
                        "The No.11=Timo Rask");
    }

    @Test
    void knowsTheBeatsOwnPeopleWhoAreNotNamed() {
        assertThat(read("Our boss trusts our No.5 and our number eleven."))
                .containsExactly("Our boss=Arno Slote", "our No.5=Ibo Konradé", "our number eleven=Timo Rask");
    }

    @Test
    void resolvesFormerClubsAndInternationals() {
        assertThat(read("Slote picked Konradé. The former Oakwell coach likes the Verdania international."))
                .containsExactly(
                        "Slote=Arno Slote",
                        "Konradé=Ibo Konradé",
                        "The former Oakwell coach=Arno Slote",
                        "the Verdania international=Ibo Konradé");
    }

    @Test
    void resolvesClubsByLeagueNationPlaceAndGround() {
        assertThat(
                        read(
                                "Elmbridge met Real Solena. The Liga Verda giants lost, as the Verdanian side do. The Tarnside club won. The Tarn Park outfit sang."))
                .containsExactly(
                        "Elmbridge=Elmbridge Town",
                        "Real Solena=Real Solena",
                        "The Liga Verda giants=Real Solena",
                        "the Verdanian side=Real Solena",
                        "The Tarnside club=Elmbridge Town",
                        "The Tarn Park outfit=Elmbridge Town");
    }

    @Test
    void resolvesHostsByTheGroundOfTheText() {
        assertThat(read(
                        "Oakwell City drew 1-1 with Harefield at Riverbank Stadium. The hosts led, the visitors drew level.",
                        NO_BEAT))
                .endsWith("The hosts=Oakwell City", "the visitors=Harefield");
    }

    @Test
    void resolvesTheInhabitantsOfAPlace() {
        assertThat(read("Elmbridge lost again. It was hard on the Tarnsiders.")).endsWith("Tarnsiders=Elmbridge Town");
    }

    @Test
    void saysSeveralWhenADescriptionFitsSeveral() {
        assertThat(read("Konradé met Van der Bek. The Verdanian spoke."))
                .endsWith("The Verdanian=Duro van der Bek|Ibo Konradé");
    }

    @Test
    void makesNoMentionOfADescriptionThatFitsNobody() {
        assertThat(read("Rask trained. The Verdanian goalkeeper came.")).containsExactly("Rask=Timo Rask");
    }

    @Test
    void leavesTheNameItStandsBesideToTheName() {
        assertThat(read("The former Harefield defender Jim Sands, the new Oakwell captain, spoke."))
                .containsExactly("Harefield=Harefield", "Jim Sands=Jim Sands", "the new Oakwell captain=Jim Sands");
    }

    @Test
    void learnsFromOnePlaceForAnother() {
        assertThat(
                        read(
                                "Marlow defender Jim Sands, 31, met keeper Olaf Ruud. The keeper laughed at the 31-year-old, the Marlow man."))
                .containsSubsequence("The keeper=Olaf Ruud", "the 31-year-old=Jim Sands", "the Marlow man=Jim Sands");
    }

    @Test
    void needsADeterminerOrAQualifier() {
        assertThat(read("Konradé is a Verdanian defender and one Elmbridge striker said so."))
                .containsExactly("Konradé=Ibo Konradé", "Elmbridge=Elmbridge Town");
    }

    @Test
    void learnsFromAnAppositionWithoutNamingItTwice() {
        assertThat(read("Oakwell like Marco Tellini, a Verdanian goalkeeper, and Rask. The goalkeeper agreed."))
                .containsExactly(
                        "Oakwell=Oakwell City",
                        "Marco Tellini=Marco Tellini",
                        "Rask=Timo Rask",
                        "The goalkeeper=Marco Tellini");
    }

    @Test
    void keepsReportersAndManagersOutOfWordsForPlayers() {
        assertThat(read("Slote told Nia Quill of Rask. The youngster left. The journalist stayed."))
                .endsWith("The youngster=Timo Rask", "The journalist=Nia Quill");
    }
}
