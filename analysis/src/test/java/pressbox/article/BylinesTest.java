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
            By Staff Reporter                              | ''
            Courier Sport Staff                            | ''
            Reuters                                        | ''
            https://site.example/author/jo                 | ''
            """)
    void findsThePeopleAndOnlyThem(String words, String people) {
        assertThat(Bylines.people(words)).isEqualTo(people.isEmpty() ? List.of() : List.of(people.split(",", -1)));
    }
}
