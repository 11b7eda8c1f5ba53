package pressbox.football;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandlesTest {
    private static final NameBook BOOK = NameBook.of(List.of(Person.named("Ada Quill")));

    @ParameterizedTest
    @ValueSource(strings = {"@adaquill", "AdaQuill4", "ada.quill", "@ada_quill_official", "Ada Quill"})
    void knowsAPersonByTheAccount(String account) {
        assertThat(Handles.person(account, BOOK)).map(Person::name).contains("Ada Quill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@quill", "@adaquilling", "@", "", "@thornmouth"})
    void guessesNobody(String account) {
        assertThat(Handles.person(account, BOOK)).isEmpty();
    }
}
