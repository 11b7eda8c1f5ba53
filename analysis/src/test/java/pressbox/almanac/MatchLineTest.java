package pressbox.almanac;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchLineTest {
    private static MatchLine read(String line) {
        return MatchLine.of(line).orElseThrow(() -> new AssertionError("not read: " + line));
    }

    private static Scoreline score(String line) {
        return read(line).score().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ashby Rovers FC          2-1 (1-0)  Holm Town FC",
                "15.00  Ashby Rovers FC          2-1  Holm Town FC",
                "19:45  Ashby Rovers FC          v Holm Town FC          2-1 (1-0)",
                "Ashby Rovers FC v Holm Town FC\t2-1",
                "Ashby Rovers FC v Holm Town FC 2-1",
                "Ashby Rovers FC  2-1 Holm Town FC   @ Ashby Oval, London",
                "Ashby Rovers FC  2–1 Holm Town FC (0-1)"
            })
    void readsAScoreBetweenTheSidesOrBehindThem(String line) {
        MatchLine match = read(line);
        assertThat(match.home()).isEqualTo("Ashby Rovers FC");
        assertThat(match.away()).isEqualTo("Holm Town FC");
        assertThat(match.score()).hasToString("Optional[2-1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A v B  2-1 a.e.t. (1-1, 0-1)                    | 2-1 | true  | 1-1 | ''",
                "A v B  4-2 pen. 2-1 a.e.t. (2-2, 2-0)           | ''  | ''    | ''  | ''",
                "A v B  4-2 pen. 3-2 a.e.t. (2-2, 2-0)           | 3-2 | true  | 2-2 | 4-2",
                "A v B  3-3 a.e.t. (2-2, 2-0) 4-2 pen.           | 3-3 | true  | 2-2 | 4-2",
                "A v B  0-0 a.e.t.                               | 0-0 | true  | ''  | ''",
                "A v B  11-12 pen. (2-2, 2-0)                    | 2-2 | false | ''  | 11-12",
                "A v B  5-3 pen. (0-0)                           | 0-0 | false | ''  | 5-3",
                "A      4-5 pen. 1-1 a.e.t. (1-1, 0-1)  B        | 1-1 | true  | 1-1 | 4-5",
                "A      2-2 B        (aet, 3-4 pen)              | 2-2 | true  | ''  | 3-4",
                "A      1-0 B        (aet)                       | 1-0 | true  | ''  | ''",
                "A v B  0-3    [awarded]                         | 0-3 | false | ''  | ''"
            })
    void keepsNinetyMinutesExtraTimeAndShootoutApart(
            String line, String goals, String extraTime, String ninety, String shootout) {
        if (goals.isEmpty()) {
            assertThat(MatchLine.of(line))
                    .as("after extra time there are no fewer goals than before")
                    .isEmpty();
            return;
        }
        Scoreline score = score(line);
        assertThat(score.goals()).hasToString(goals);
        assertThat(score.extraTime()).isEqualTo(Boolean.parseBoolean(extraTime));
        assertThat(score.ninety()).isEqualTo(ninety);
        assertThat(score.shootout()).isEqualTo(shootout);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ashby v Holm                         | UNSCORED",
                "Ashby                    -  Holm     | UNSCORED",
                "Ashby   -  Holm  [cancelled]         | CANCELLED",
                "19.30  Ashby  v Holm  [cancelled]    | CANCELLED",
                "Ashby v Holm  [postponed]            | POSTPONED",
                "Ashby v Holm  [abandoned]            | ABANDONED",
                "Ashby  abd Holm  [abandoned at 1-1 in 65' as a player fell ill] | ABANDONED",
                "Ashby v Holm  1-1  [abandoned]       | VOID",
                "Ashby  0-1  Holm  [awarded]          | AWARDED",
                "Ashby  0-0  Holm  [Both Qualified]   | PLAYED",
                "Ashby  w/o  Holm  [Holm dissolved]   | WALKOVER"
            })
    void tellsWhatBecameOfAMatch(String line, Fate fate) {
        assertThat(read(line).fate()).isEqualTo(fate);
        assertThat(read(line).home()).isEqualTo("Ashby");
        assertThat(read(line).away()).isEqualTo("Holm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. FC Ashby v SK Holm-1  1-0 | 1. FC Ashby | SK Holm-1",
                "1899 Ashby  1-0  1. FC Holm | 1899 Ashby | 1. FC Holm",
                "21.00  1. FC Ashby (GER) v Holm 04 (GER)  1-0 (0-0) | 1. FC Ashby (GER) | Holm 04 (GER)",
                "Ashby FC (1878-1896)   4-4  Holm FC (1870-2009) | Ashby FC (1878-1896) | Holm FC (1870-2009)",
                "Hapoel As'hby (ISR) v F91 Holm (LUX)  1-0 | Hapoel As'hby (ISR) | F91 Holm (LUX)"
            })
    void readsNamesWithDigitsPointsHyphensAndBrackets(String line, String home, String away) {
        assertThat(read(line).home()).isEqualTo(home);
        assertThat(read(line).away()).isEqualTo(away);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ashby",
                "Ashby 2-1",
                "2-1 Holm",
                "Ashby  v",
                "v Holm",
                "Ashby v Holm  2-",
                "Ashby v Holm  2-1 2-1",
                "Ashby v Holm  4-3 pen.",
                "Ashby  Rovers v Holm",
                "Ashby v Holm  2-1 junk",
                " 1 Ashby  38 26 12 0 73-26 90",
                "- - - - -",
                "Ashby  123-1  Holm",
                ""
            })
    void readsNothingElse(String line) {
        assertThat(MatchLine.of(line.strip())).isEmpty();
    }

    @Test
    void readsNoNameOutOfAScoreLikeName() {
        assertThat(MatchLine.of("Ashby-2-1 Holm")).isEmpty();
    }
}
