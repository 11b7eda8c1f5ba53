package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Okell at training. (Photo by Petra Lund/Getty Images) | Okell at training. | Petra Lund/Getty Images | Petra Lund | Getty Images
            Okell scores. Credit: PA Wire                         | Okell scores.      | PA Wire                 | ''         | PA Wire
            Picture: Iris Vane                                    | ''                 | Iris Vane               | Iris Vane  | ''
            PA Wire                                               | ''                 | PA Wire                 | ''         | PA Wire
            Okell jubelt. © Imago / Jörg Brenner                  | Okell jubelt.      | Imago / Jörg Brenner    | Jörg Brenner | Imago
            Okell and Arkle share a joke                          | Okell and Arkle share a joke | ''            | ''         | ''
            """)
    void partsACaptionFromItsCredit(String words, String caption, String credit, String creator, String agency) {
        assertThat(Credits.read(words)).isEqualTo(new Credits.Credited(caption, credit, creator, agency));
    }
}
