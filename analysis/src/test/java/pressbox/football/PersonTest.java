package pressbox.football;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {
    @ParameterizedTest
    @CsvSource({
        "Jo Marr, Marr",
        "Joris van den Aarl, van den Aarl",
        "Kevo De Brandt, De Brandt",
        "Alix Mac Ardle, Mac Ardle",
        "Van Persal, Persal",
        "Rodrimo, Rodrimo"
    })
    void keepsParticlesWithTheSurname(String name, String surname) {
        assertThat(Person.named(name).surname()).isEqualTo(surname);
    }
}
