package pressbox.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates as feeds write them, and the instants they name.
class FeedDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sat, 01 Mar 2031 12:30:15 GMT         | 2031-03-01T12:30:15Z
            Sat, 01 Mar 2031 12:30:15 +0100       | 2031-03-01T11:30:15Z
            Sat, 1 Mar 31 12:30 EST               | 2031-03-01T17:30:00Z
            01 Mar 2031 12:30:15                  | 2031-03-01T12:30:15Z
            Saturday, 1 March 2031 12:30:15 PDT   | 2031-03-01T19:30:15Z
            Sat, 01 Mar 2031                      | 2031-03-01T00:00:00Z
            Sat, Mar 01 2031 12:30:15 GMT         | 2031-03-01T12:30:15Z
            Sat Mar  1 12:30:15 PST 2031          | 2031-03-01T20:30:15Z
            March 1, 2031 3:30 PM                 | 2031-03-01T15:30:00Z
            2031-03-01T12:30:15Z                  | 2031-03-01T12:30:15Z
            2031-03-01T12:30:15.250+02:00         | 2031-03-01T10:30:15Z
            2031-03-01T12:30:15-0800              | 2031-03-01T20:30:15Z
            2031-03-01 12:30:15                   | 2031-03-01T12:30:15Z
            2031-03-01T24:00:00Z                  | 2031-03-02T00:00:00Z
            2031-03-01                            | 2031-03-01T00:00:00Z
            2031-03                               | 2031-03-01T00:00:00Z
            2031                                  | 2031-01-01T00:00:00Z
            20310301                              | 2031-03-01T00:00:00Z
            20310301123015                        | 2031-03-01T12:30:15Z
            2031-060                              | 2031-03-01T00:00:00Z
            2031/03/01 12:30:15 EDT               | 2031-03-01T16:30:15Z
            1. März 2031 12:30:15 MEZ             | 2031-03-01T11:30:15Z
            samedi, 1 mars 2031 12:30:15 +0100    | 2031-03-01T11:30:15Z
            1930134615                            | 2031-03-01T12:30:15Z
            """)
    void readsDatesInTheirManyForms(String text, Instant expected) {
        assertThat(FeedDates.read(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"''", "yesterday", "12:30", "2031-13-45", "31 Feb 2031", "99999999999999999999", "++++", "1:1:1:1:1"})
    void readsNothingIntoWhatIsNoDate(String text) {
        assertThat(FeedDates.read(text)).isEqualTo(Optional.empty());
    }

    @Test
    void takesNoTimeOverALongText() {
        assertThat(FeedDates.read("1 ".repeat(100_000))).isEmpty();
    }
}
