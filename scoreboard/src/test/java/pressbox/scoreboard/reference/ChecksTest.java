package pressbox.scoreboard.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pressbox.scoreboard.reference.Truth.CONTRADICTED;
import static pressbox.scoreboard.reference.Truth.SUPPORTED;
import static pressbox.scoreboard.reference.Truth.UNVERIFIABLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {
    private static final String DAY = "2020-10-31";

    @Test
    void takesBothVerdictsWhereLeagueAndAllCompetitionsDiffer() {
        Verdict verdict = Ashby.ask(DAY, "{'ask':'run_now', 'pred':'winless', 'n':2, 'of':{'comp':'either'}}");
        assertThat(verdict.truth()).isEqualTo(SUPPORTED);
        assertThat(verdict.accept()).isEqualTo(List.of(SUPPORTED, CONTRADICTED));
        assertThat(verdict.detail())
                .isEqualTo("league: run of 2 from 2020-09-26 to 2020-10-03 | "
                        + "all: run of 4 from 2020-09-23 to 2020-10-07");
    }

    @ParameterizedTest
    @CsvSource({"3, CONTRADICTED", "0, CONTRADICTED"})
    void takesOneVerdictWhereTheyAgree(int n, Truth truth) {
        Verdict verdict = Ashby.ask(DAY, "{'ask':'run_now', 'pred':'winless', 'n':" + n + ", 'of':{'comp':'either'}}");
        assertThat(verdict.accept()).isEqualTo(List.of(truth));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2 | 1                                         | SUPPORTED
            2 | 2                                         | CONTRADICTED
            1 | 1                                         | CONTRADICTED
            """)
    void supportsAllOfOnlyIfEachPartIs(int run, int blanks, Truth truth) {
        assertThat(Ashby.truth(
                        DAY,
                        ("{'ask':'all_of', 'checks':[{'ask':'run_now', 'pred':'L', 'n':%d},"
                                        + " {'ask':'run_now', 'pred':'blank', 'n':%d}]}")
                                .formatted(run, blanks)))
                .isEqualTo(truth);
    }

    @Test
    void handsTheFilterOfTheWholeToItsParts() {
        assertThat(Ashby.truth(
                        DAY,
                        "{'ask':'all_of', 'of':{'comp':'all'}, 'checks':["
                                + "{'ask':'run_now', 'pred':'winless', 'n':4},"
                                + "{'ask':'run_now', 'pred':'winless', 'n':2, 'of':{'comp':'league'}}]}"))
                .isEqualTo(SUPPORTED);
    }

    @Test
    void cannotTellWhatIsMissing() {
        assertThat(Ashby.truth(DAY, "{'ask':'U', 'missing':'attendances'}")).isEqualTo(UNVERIFIABLE);
        assertThat(Ashby.truth(
                        DAY,
                        "{'ask':'all_of', 'checks':[{'ask':'run_now', 'pred':'L', 'n':2},"
                                + " {'ask':'U', 'missing':'crowds'}]}"))
                .isEqualTo(UNVERIFIABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'ask':'streak'}                                                   | unknown ask "streak"
            {'ask':'run_now', 'pred':'L'}                                      | run_now lacks "n"
            {'ask':'run_now', 'pred':'L', 'n':2, 'm':3}                        | run_now: unknown field "m"
            {'ask':'run_now', 'pred':'L', 'n':'2'}                             | "n" is not a whole number
            {'ask':'run_now', 'pred':'lost', 'n':2}                            | unknown pred "lost"
            {'ask':'run_now', 'pred':{'by':3}, 'n':2}                          | pred: unknown field "by"
            {'ask':'run_now', 'pred':'L', 'n':2, 'cmp':'gt'}                   | not one of [eq, ge, le]
            {'ask':'run_now', 'pred':'L', 'n':2, 'of':{'comp':'XX'}}           | no competition "XX"
            {'ask':'run_now', 'pred':'L', 'n':2, 'of':{'season':'2020'}}       | no season "2020"
            {'ask':'run_now', 'pred':'L', 'n':2, 'of':{'opp':'Holm'}}          | no club "Holm"; like it: [Holm Town]
            {'ask':'run_now', 'pred':'L', 'n':2, 'of':{'from':'May 2020'}}     | not a day
            {'ask':'run_since', 'pred':'L', 'n':2, 'year':'1975-13'}           | not a year
            {'ask':'match_since', 'pred':'L'}                                  | takes "year" or "between"
            {'ask':'all_of', 'checks':[]}                                      | takes a list of checks
            {'ask':'gap', 'other':'Holm Town', 'points':1, 'season':'1995-96', 'comp':'LC'} | no match in LC
            """)
    void refusesAWrongCheck(String check, String complaint) {
        assertThatThrownBy(() -> Ashby.ask(DAY, check))
                .isInstanceOf(WrongCheck.class)
                .hasMessageContaining(complaint.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'ask':'last', 'n':20, 'pred':'W', 'count':6}                | there are fewer matches than "n"
            {'ask':'count', 'pred':'W', 'count':0, 'of':{'opp':'Marwick City'}} | no match within the filter
            {'ask':'position', 'place':1, 'of':{'to':'1995-08-26'}, 'season':'1995-96'} | level in everything with another club: places 1 to 2
            {'ask':'start_since', 'n':4, 'best':true, 'year':'ever', 'of':{'season':'1975-76'}} | -
            """)
    void warnsOfWhatLooksOdd(String check, String warning) {
        assertThat(Ashby.ask(DAY, check).warnings()).isEqualTo(warning.equals("-") ? List.of() : List.of(warning));
    }
}
