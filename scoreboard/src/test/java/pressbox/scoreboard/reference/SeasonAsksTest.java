package pressbox.scoreboard.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonAsksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2020-10-31 | 'n':3, 'points':6                     | SUPPORTED
            2020-10-31 | 'n':3, 'points':7                     | CONTRADICTED
            2020-10-31 | 'n':3, 'pred':'W', 'count':2          | SUPPORTED
            2020-10-31 | 'n':2, 'points':3, 'season':'1975-76' | SUPPORTED
            2020-10-31 | 'n':5, 'points':6                     | CONTRADICTED
            """)
    void tellsAStart(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'start', " + fields + "}")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2020-10-31 | 'n':2, 'best':true, 'year':'ever'               | SUPPORTED
            2020-10-31 | 'n':2, 'best':true, 'year':1995                 | CONTRADICTED
            2020-10-31 | 'n':4, 'best':true, 'year':1995                 | SUPPORTED
            2020-10-31 | 'n':4, 'best':true, 'year':1996                 | CONTRADICTED
            2020-10-31 | 'n':4, 'best':true, 'year':1996, 'year_slack':1 | SUPPORTED
            2020-10-31 | 'n':4, 'worst':true, 'year':1975                | SUPPORTED
            2020-10-31 | 'n':4, 'worst':true, 'year':'ever'              | CONTRADICTED
            """)
    void comparesStarts(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'start_since', " + fields + "}")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2020-10-31 | 'n':2, 'other':'Lowick', 'season':'1975-76'    | SUPPORTED
            2020-10-31 | 'n':4, 'other':'Holm Town', 'season':'1975-76' | CONTRADICTED
            2020-10-31 | 'n':2, 'season':'1995-96'                      | CONTRADICTED
            """)
    void comparesTheStartOfAnother(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'same_start', " + fields + "}")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1995-12-31 | 'what':'W', 'best':'most', 'within':'season', 'since':'ever'            | SUPPORTED
            2020-10-31 | 'what':'W', 'best':'most', 'within':'season', 'since':'ever'            | CONTRADICTED
            2020-10-31 | 'what':'W', 'best':'most', 'within':'season', 'since':1995              | SUPPORTED
            2020-10-31 | 'what':'W', 'best':'most', 'within':'season', 'since':1996              | SUPPORTED
            2020-10-31 | 'what':'W', 'best':'most', 'within':'season', 'since':1975              | CONTRADICTED
            2020-10-31 | 'what':'against', 'best':'fewest', 'within':'season', 'since':1995      | SUPPORTED
            2020-10-31 | 'what':'for', 'best':'fewest', 'within':'season', 'since':1976          | SUPPORTED
            2020-10-31 | 'what':'points', 'best':'most', 'within':'season', 'since':1995         | SUPPORTED
            1995-12-31 | 'what':{'margin_min':2}, 'best':'most', 'within':'season', 'since':1975 | SUPPORTED
            """)
    void comparesSeasons(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'record', " + fields + "}")).isEqualTo(truth);
    }
}
