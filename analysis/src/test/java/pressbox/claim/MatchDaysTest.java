package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressbox.football.Names;

/// As told on Tuesday 20 October 2020.
class MatchDaysTest {
    @ParameterizedTest
    @CsvSource({
        "they won on 3 October, 2020-10-03, 2020-10-03",
        "they won on October 3, 2020-10-03, 2020-10-03",
        "they won on the 3rd of March 1987, 1987-03-03, 1987-03-03",
        "they won on 3 December, 2019-12-03, 2019-12-03",
        "they won on the last day of February, 2020-02-29, 2020-02-29",
        "they won on Saturday, 2020-10-17, 2020-10-17",
        "they won last Saturday, 2020-10-10, 2020-10-17",
        "they won on Tuesday, 2020-10-13, 2020-10-20",
        "they won yesterday, 2020-10-19, 2020-10-19",
        "they won two weeks ago, 2020-10-01, 2020-10-11",
        "they won on Boxing Day, 2019-12-26, 2019-12-26",
        "they won in mid-September, 2020-09-08, 2020-09-22",
        "they won at the end of September, 2020-09-17, 2020-10-02",
        "they won last month, 2020-09-01, 2020-09-30",
        "they won in November, 2019-11-01, 2019-11-30",
        "they won in the spring of 1987, 1987-02-01, 1987-05-31",
        "they won in 1987, 1987-01-01, 1987-12-31",
        "they won earlier this season, 2020-07-01, 2021-09-01",
        "they won in 1986-87, 1986-07-01, 1987-09-01"
    })
    void readsWhenAMatchWas(String text, LocalDate first, LocalDate last) {
        Sentence sentence = new Sentence(text, new SentenceNames(Register.UNRECORDED, "", new Names(List.of())));
        Context context = Context.of(sentence, Register.UNRECORDED, "", LocalDate.of(2020, 10, 20));
        assertThat(MatchDays.in(context, 0, sentence.size())).hasValueSatisfying(when -> {
            assertThat(when.from()).isEqualTo(first);
            assertThat(when.to()).isEqualTo(last);
        });
    }
}
