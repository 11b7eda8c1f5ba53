package pressbox.scoreboard.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchAsksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2020-10-31 | 'pred':{'loss_min':4}, 'year':1975                                          | SUPPORTED
            2020-10-31 | 'pred':{'loss_min':4}, 'year':'1975-08-30', 'between':8                     | SUPPORTED
            2020-10-31 | 'pred':{'loss_min':4}, 'year':1975, 'between':7                             | CONTRADICTED
            2020-10-31 | 'pred':{'loss_min':4}, 'between':8                                          | SUPPORTED
            2020-10-31 | 'pred':{'loss_min':4}, 'year':'ever'                                        | CONTRADICTED
            2020-10-31 | 'pred':{'loss_min':5}, 'year':'ever'                                        | CONTRADICTED
            2020-10-31 | 'pred':{'for':0,'against':4}, 'year':1975                                   | SUPPORTED
            2020-10-31 | 'pred':'L', 'year':1975, 'between':3, 'of':{'venue':'h'}                    | SUPPORTED
            2020-10-31 | 'pred':'L', 'year':1975, 'between':3, 'of':{'opp':'Lowick'}, 'last_of':true | SUPPORTED
            2020-10-31 | 'pred':'L', 'year':'ever', 'of':{'opp':'Holm Town'}                         | SUPPORTED
            2020-10-31 | 'pred':'L', 'year':'ever', 'of':{'opp':'Holm Town'}, 'last_of':true         | CONTRADICTED
            1995-08-19 | 'pred':'W', 'year':'ever', 'of':{'venue':'a'}                               | SUPPORTED
            """)
    void looksForTheLastMatchLikeThis(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'match_since', " + fields + "}")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2020-10-31 | 'pred':'W', 'date':'2020-09-19'                       | SUPPORTED
            2020-10-31 | 'pred':'W', 'year':2020                               | SUPPORTED
            2020-10-31 | 'pred':'W', 'year':1995                               | CONTRADICTED
            2020-10-31 | 'pred':'00', 'year':'ever'                            | SUPPORTED
            2020-10-31 | 'pred':'00', 'date':'2020-09-23', 'of':{'comp':'all'} | SUPPORTED
            2020-10-31 | 'pred':{'total_min':6}, 'year':1995                   | SUPPORTED
            """)
    void tellsTheLastTime(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'last_time', " + fields + "}")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2020-10-31 | 'pred':'W', 'count':2, 'of':{'season':'2020-21'}                    | SUPPORTED
            2020-10-31 | 'pred':'W', 'count':3, 'of':{'opp':'Lowick'}                        | SUPPORTED
            2020-10-31 | 'pred':'L', 'count':1, 'of':{'comp':'all','venue':'n'}              | SUPPORTED
            2020-10-31 | 'pred':'D', 'count':1, 'of':{'comp':'all','venue':'h'}              | SUPPORTED
            2020-10-31 | 'pred':'D', 'count':2, 'of':{'comp':'all','venue':'a'}              | SUPPORTED
            2020-10-31 | 'pred':'D', 'count':2, 'of':{'comp':['LC','FAC']}                   | SUPPORTED
            2020-10-31 | 'pred':'L', 'count':1, 'of':{'from':'1975-09-06','to':'2020-09-25'} | SUPPORTED
            2020-10-31 | 'pred':{'res':'W','margin_min':2}, 'count':3                        | SUPPORTED
            2020-10-31 | 'pred':{'res':'W','for_max':1}, 'count':3                           | SUPPORTED
            2020-10-31 | 'pred':{'for_min':3}, 'count':1                                     | SUPPORTED
            2020-10-31 | 'pred':{'against_min':3,'against_max':3}, 'count':2                 | SUPPORTED
            2020-10-31 | 'pred':'Wnil', 'count':6                                            | SUPPORTED
            2020-10-31 | 'pred':'Lnil', 'count':3                                            | SUPPORTED
            """)
    void countsMatches(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'count', " + fields + "}")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2020-10-31 | 'what':'for', 'count':4, 'of':{'season':'2020-21'}         | SUPPORTED
            2020-10-31 | 'what':'against', 'count':6, 'of':{'season':'2020-21'}     | SUPPORTED
            2020-10-31 | 'what':'difference', 'count':-2, 'of':{'season':'2020-21'} | SUPPORTED
            2020-10-31 | 'what':'points', 'count':3, 'of':{'season':'1975-76'}      | SUPPORTED
            2020-10-31 | 'what':'points', 'count':10, 'of':{'season':'1995-96'}     | SUPPORTED
            """)
    void addsUp(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'sum', " + fields + "}")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2020-10-31 | 'opp':'Lowick', 'for':0, 'against':4                            | SUPPORTED
            2020-10-31 | 'opp':'Lowick', 'for':4, 'against':0                            | CONTRADICTED
            2020-10-31 | 'opp':'Lowick', 'for':2, 'against':0, 'venue':'a'               | SUPPORTED
            2020-10-31 | 'opp':'Lowick', 'for':0, 'against':3, 'date':'1975-09-06'       | SUPPORTED
            2020-10-31 | 'opp':'Lowick', 'for':0, 'against':3, 'date':'1975-09-07'       | CONTRADICTED
            2020-10-31 | 'opp':'Marwick City', 'for':2, 'against':2, 'of':{'comp':'all'} | SUPPORTED
            """)
    void knowsAResult(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'result', " + fields + "}")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1995-12-31 | 'opp':'Lowick'                     | SUPPORTED
            1995-12-31 | 'opp':'Holm Town'                  | CONTRADICTED
            2020-10-31 | 'opp':'Lowick', 'season':'1995-96' | SUPPORTED
            2020-09-12 | 'opp':'Holm Town', 'done':'first'  | SUPPORTED
            2020-09-12 | 'opp':'Holm Town', 'done':'both'   | CONTRADICTED
            2020-10-31 | 'opp':'Holm Town', 'done':'first'  | CONTRADICTED
            """)
    void knowsADouble(String day, String fields, Truth truth) {
        assertThat(Ashby.truth(day, "{'ask':'double', " + fields + "}")).isEqualTo(truth);
    }
}
