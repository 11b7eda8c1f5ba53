package pressbox.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pressbox.football.NameBook;
import pressbox.football.Person;

class SpellingCheckTest {
    private static final NameBook BOOK = NameBook.of(List.of(
            new Person("Bram Holtenau", List.of(), Person.Role.PLAYER, "defender", 4, "", 0, "Alder Town", List.of())));

    private static List<String> messages(String body) {
        return SpellingCheck.of(
                        Drafts.draft("News", body).reading(), Drafts.background(List.of(), BOOK, Optional.empty()))
                .stream()
                .map(Finding::message)
                .toList();
    }

    @Test
    void offersTheKnownSpelling() {
        assertThat(messages("The defender Bram Holtneau said that he would stay."))
                .containsExactly("Nobody known is called “Bram Holtneau”: if you mean Bram Holtenau, spell it so.");
    }

    @Test
    void findsNothingInANewName() {
        assertThat(messages("The keeper Sile Marrow said that she would stay.")).isEmpty();
    }
}
