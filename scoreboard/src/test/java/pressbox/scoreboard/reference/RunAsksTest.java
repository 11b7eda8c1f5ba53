package pressbox.scoreboard.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunAsksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2020-10-31 | 'pred':'L', 'n':2                                    | SUPPORTED
            2020-10-31 | 'pred':'L', 'n':1                                    | CONTRADICTED
            2020-10-31 | 'pred':'L', 'n':1, 'cmp':'ge'                        | SUPPORTED
            2020-10-31 | 'pred':'L', 'n':3, 'cmp':'le'                        | SUPPORTED
            2020-10-31 | 'pred':'L', 'n':3, 'cmp':'ge'                        | CONTRADICTED
            2020-10-31 | 'pred':'W', 'n':0                                    | SUPPORTED
            2020-09-19 | 'pred':'W', 'n':5                                    | SUPPORTED
            2020-09-19 | 'pred':'unbeaten', 'n':6                             | SUPPORTED
            2020-09-19 | 'pred':'cs', 'n':5                                   | SUPPORTED
            2020-09-19 | 'pred':'scored', 'n':6                               | SUPPORTED
            2020-10-31 | 'pred':'blank', 'n':1                                | SUPPORTED
            2020-10-31 | 'pred':'conceded', 'n':2                             | SUPPORTED
            2020-10-31 | 'pred':'winless', 'n':4, 'of':{'comp':'all'}         | SUPPORTED
            2020-10-31 | 'pred':'L', 'n':1, 'of':{'venue':'h'}                | SUPPORTED
            2020-10-31 | 'pred':'L', 'n':1, 'of':{'venue':'a'}                | SUPPORTED
            2020-10-31 | 'pred':'W', 'n':3, 'of':{'opp':'Lowick','to':'2020-09-30'} | SUPPORTED
            2020-10-31 | 'pred':'L', 'n':1, 'of':{'club':'Holm Town','to':'2020-09-20'} | CONTRADICTED
            2020-10-31 | 'pred':'L', 'n':2, 'of':{'club':'Holm Town','to':'2020-09-20'} | SUPPORTED
            """)
    void tellsTheRunThatGoesOn(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'run_now', " + fields + "}")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2020-09-26 | 'pred':'W', 'n':5        | SUPPORTED
            2020-09-26 | 'pred':'unbeaten', 'n':6 | SUPPORTED
            2020-09-26 | 'pred':'W', 'n':4        | CONTRADICTED
            2020-09-19 | 'pred':'W', 'n':5        | CONTRADICTED
            2020-10-03 | 'pred':'W', 'n':5        | CONTRADICTED
            """)
    void tellsTheRunThatTheLastMatchEnded(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'run_ended', " + fields + "}")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2020-10-31 | 'pred':'L', 'n':2, 'year':1975                  | SUPPORTED
            2020-10-31 | 'pred':'L', 'n':2, 'year':'1975-09'             | SUPPORTED
            2020-10-31 | 'pred':'L', 'n':2, 'year':1995                  | CONTRADICTED
            2020-10-31 | 'pred':'L', 'n':2, 'year':'ever'                | CONTRADICTED
            2020-10-31 | 'pred':'L', 'n':2, 'year':1976                  | CONTRADICTED
            2020-10-31 | 'pred':'L', 'n':2, 'year':1976, 'year_slack':1  | SUPPORTED
            2020-10-31 | 'pred':'L', 'n':1, 'year':1975                  | CONTRADICTED
            2020-09-19 | 'pred':'W', 'n':5, 'year':'ever'                | SUPPORTED
            2020-09-19 | 'pred':'W', 'n':5, 'year':1995                  | CONTRADICTED
            """)
    void looksForTheLastRunAsLong(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'run_since', " + fields + "}")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2020-10-31 | 'pred':'W', 'n':5                                         | SUPPORTED
            2020-10-31 | 'pred':'W', 'n':3, 'of':{'season':'1995-96'}              | SUPPORTED
            2020-10-31 | 'pred':'W', 'n':3                                         | CONTRADICTED
            1975-12-31 | 'pred':'L', 'n':2                                         | SUPPORTED
            2020-10-31 | 'pred':'W', 'n':4, 'of':{'comp':'all'}                    | SUPPORTED
            """)
    void tellsTheLongestRun(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'run_longest', " + fields + "}")).isEqualTo(truth);
    }

    @Test
    void saysWhatItFound() {
        assertThat(Ashby.ask("2020-10-31", "{'ask':'run_since','pred':'L','n':2,'year':1975}")
                        .detail())
                .isEqualTo("run of 2 from 2020-09-26 to 2020-10-03; the last earlier run of 2 or more: "
                        + "2 from 1975-08-30 to 1975-09-06");
    }
}
