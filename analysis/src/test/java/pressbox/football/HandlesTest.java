package pressbox.football;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandlesTest {
    private static final NameBook BOOK = NameBook.of(List.of(Person.named("Ada Quill"), Person.named("Bo van Marsh")));

    @ParameterizedTest
    @ValueSource(strings = {"@adaquill", "AdaQuill4", "ada.quill", "@ada_quill_official", "Ada Quill"})
    void knowsAPersonByTheAccount(String account) {
        assertThat(Handles.person(account, BOOK)).map(Person::name).contains("Ada Quill");
    }

    @Test
    void knowsANameOfThreeWordsThatIsWrittenInOne() {
        assertThat(Handles.person("@bovanmarsh4", BOOK)).map(Person::name).contains("Bo van Marsh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@quill", "@adaquilling", "@", "", "@thornmouth"})
    void guessesNobody(String account) {
        assertThat(Handles.person(account, BOOK)).isEmpty();
    }
}
