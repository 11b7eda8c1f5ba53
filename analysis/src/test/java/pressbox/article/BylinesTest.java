package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Jo Hale                                     | Jo Hale
            By Jo Hale and Sam Pryor, Football Writer      | Jo Hale,Sam Pryor
            Von Käthe Möllner und Jörg Brenner             | Käthe Möllner,Jörg Brenner
            Par Inès d'Arbois                              | Inès d'Arbois
            JO HALE                                        | Jo Hale
            Words by Jo Hale (@johale)                     | Jo Hale
            By Jo Hale for The Harbour Courier             | Jo Hale
            By J. R. Hale Jr.                              | J. R. Hale Jr.
            Jo Hale · 3 min read                           | Jo Hale
            By Jo Hale, Chief Football Writer               | Jo Hale
            By Jo Hale in Port Tarn                         | Jo Hale
            Por Nuria Sandoval y Jo Hale                    | Nuria Sandoval,Jo Hale
            Di Jo Hale                                      | Jo Hale
            Door Jo Hale en Sam Pryor                       | Jo Hale,Sam Pryor
            By Jo Hale,Sam Pryor                            | Jo Hale,Sam Pryor
            By Jo H.C.                                      | Jo H.C.
            By Staff Reporter                              | ''
            Courier Sport Staff                            | ''
            Reuters                                        | ''
            https://site.example/author/jo                 | ''
            """)
    void findsThePeopleAndOnlyThem(String words, String people) {
        assertThat(Bylines.people(words)).isEqualTo(people.isEmpty() ? List.of() : List.of(people.split(",", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Associated Press            | The Associated Press
            Harbour Courier (www.a.example) | Harbour Courier
            hbr/tarn                        | hbr/tarn
            Staff Reporter                  | ''
            admin                           | ''
            news@harbour.example            | ''
            https://harbour.example/author  | ''
            """)
    void namesAHouseButNoRoleAndNoAddress(String words, String house) {
        assertThat(Bylines.house(words).orElse("")).isEqualTo(house);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Jo Hale, edited by Sam Pryor          | Sam Pryor
            Photography by Una Treece                | Una Treece
            By Jo Hale                               | ''
            """)
    void knowsWhoOnlyLentAHand(String line, String helpers) {
        assertThat(Bylines.helpers(line)).containsExactlyElementsOf(helpers.isEmpty() ? List.of() : List.of(helpers));
    }
}
