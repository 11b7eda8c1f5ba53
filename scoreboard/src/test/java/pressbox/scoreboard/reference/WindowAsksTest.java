package pressbox.scoreboard.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowAsksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2020-10-31 | 'n':4, 'pred':'L', 'count':2                      | SUPPORTED
            2020-10-31 | 'n':4, 'pred':'L', 'count':1                      | CONTRADICTED
            2020-10-31 | 'n':4, 'pred':'L', 'count':1, 'cmp':'ge'          | SUPPORTED
            2020-10-31 | 'n':3, 'pred':'D', 'count':1, 'of':{'comp':'all'} | SUPPORTED
            2020-10-31 | 'n':12, 'pred':'W', 'count':6                     | SUPPORTED
            2020-10-31 | 'n':13, 'pred':'W', 'count':6                     | CONTRADICTED
            """)
    void countsTheLastMatches(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'last', " + fields + "}")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2020-10-31 | 'n':4, 'what':'for', 'count':4     | SUPPORTED
            2020-10-31 | 'n':4, 'what':'against', 'count':6 | SUPPORTED
            2020-10-31 | 'n':4, 'what':'points', 'count':6  | SUPPORTED
            2020-10-31 | 'n':4, 'what':'points', 'count':7  | CONTRADICTED
            1975-12-31 | 'n':4, 'what':'points', 'count':3  | SUPPORTED
            """)
    void addsUpTheLastMatches(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'last_sum', " + fields + "}")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2020-10-31 | 'n':2, 'pred':'L', 'count':2, 'year':1975                 | SUPPORTED
            2020-10-31 | 'n':2, 'pred':'L', 'count':2, 'year':'ever'               | CONTRADICTED
            2020-10-31 | 'n':3, 'pred':'L', 'count':2, 'year':1995                 | SUPPORTED
            2020-10-31 | 'n':3, 'pred':'L', 'count':2, 'year':1975                 | CONTRADICTED
            2020-10-31 | 'n':3, 'pred':'L', 'count':2, 'year':1996                 | CONTRADICTED
            2020-10-31 | 'n':3, 'pred':'L', 'count':2, 'year':1996, 'year_slack':1 | SUPPORTED
            2020-10-31 | 'n':3, 'pred':'L', 'count':1, 'year':1995                 | CONTRADICTED
            2020-09-19 | 'n':4, 'pred':'W', 'count':4, 'year':'ever'               | SUPPORTED
            """)
    void looksForTheLastWindowAsFull(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'window_since', " + fields + "}")).isEqualTo(truth);
    }
}
