package pressbox.scoreboard.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableAsksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1975-09-30 | 'place':3, 'points':3, 'played':4                | SUPPORTED
            1975-09-30 | 'place':2, 'points':3, 'played':4                | CONTRADICTED
            1975-09-30 | 'points':4                                       | CONTRADICTED
            1975-09-30 | 'played':3                                       | CONTRADICTED
            1975-09-30 | 'place':1, 'points':5, 'of':{'club':'Holm Town'} | SUPPORTED
            1975-09-30 | 'place':2, 'points':3, 'deducted':{'Lowick':2}   | SUPPORTED
            1975-09-30 | 'place':2, 'points':2, 'deducted':{'Lowick':3,'Ashby Rovers':1} | SUPPORTED
            1995-09-30 | 'place':1, 'points':10                           | SUPPORTED
            1995-08-26 | 'place':1, 'points':4                            | SUPPORTED
            1995-08-26 | 'place':2, 'points':4                            | SUPPORTED
            1995-08-26 | 'place':3, 'points':4                            | CONTRADICTED
            2020-10-31 | 'place':3, 'season':'1975-76'                    | SUPPORTED
            2020-10-31 | 'place':2, 'cmp':'ge', 'season':'1975-76'        | SUPPORTED
            """)
    void tellsAPlace(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'position', " + fields + "}")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1975-09-30 | 'other':'Lowick', 'points':-1    | SUPPORTED
            1975-09-30 | 'other':{'place':1}, 'points':-2 | SUPPORTED
            1975-09-30 | 'other':{'place':1}, 'points':2  | CONTRADICTED
            1995-09-30 | 'other':'Holm Town', 'points':6  | SUPPORTED
            """)
    void tellsAGap(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'gap', " + fields + "}")).isEqualTo(truth);
    }
}
