package pressbox.football;

import static org.assertj.core.api.Assertions.assertThat;
import static pressbox.football.InventedWorld.pronouns;

import org.junit.jupiter.api.Test;

class PronounsTest {
    @Test
    void leadsHeToTheSubjectSpokenOfLast() {
        assertThat(pronouns("Konradé beat Rask in training. He was glad of his form."))
                .containsExactly("He=Ibo Konradé", "his=Ibo Konradé");
    }

    @Test
    void leadsTheyAndTheClubToTheOnlyClubNear() {
        assertThat(pronouns("Real Solena lost. They blamed the club and their luck."))
                .containsExactly("They=Real Solena", "the club=Real Solena", "their=Real Solena");
    }

    @Test
    void leadsWeToTheBeatsClubOutsideQuotesAlone() {
        assertThat(pronouns("Elmbridge won and we sang. “We are happy,” said Slote. We think so."))
                .containsExactly("we=Elmbridge Town");
    }

    @Test
    void takesNoVoiceForItsOwnInATextAboutAnotherClub() {
        assertThat(pronouns("Oakwell City met Elmbridge. Oakwell City won and we sang."))
                .isEmpty();
    }

    @Test
    void tellsHerFromHim() {
        assertThat(pronouns("Anna Lund spoke. She left. Tom Sands came. He sat by her."))
                .containsExactly("She=Anna Lund", "He=Tom Sands", "her=Anna Lund");
    }
}
