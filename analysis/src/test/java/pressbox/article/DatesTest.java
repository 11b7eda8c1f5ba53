package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-11-28T10:05:30+01:00            | 2025-11-28T10:05:30+01:00
            2025-11-28T10:05:30.123Z             | 2025-11-28T10:05:30Z
            2025-11-28T10:05:30+0100             | 2025-11-28T10:05:30+01:00
            2025-11-28 10:05                     | 2025-11-28T10:05:00Z
            2025-11-28                           | 2025-11-28T00:00:00Z
            20251128                             | 2025-11-28T00:00:00Z
            1764324000                           | 2025-11-28T10:00:00Z
            1764324000000                        | 2025-11-28T10:00:00Z
            Fri, 28 Nov 2025 10:05:00 GMT        | 2025-11-28T10:05:00Z
            Nov. 28, 2025 2:05 p.m. ET           | 2025-11-28T14:05:00-05:00
            July 4, 2025 at 2:05 PM EDT          | 2025-07-04T14:05:00-04:00
            28th November 2025, 18.05 GMT        | 2025-11-28T18:05:00Z
            Published: 28 Nov 2025 12:30 am      | 2025-11-28T00:30:00Z
            28. November 2025 um 14:05 Uhr       | 2025-11-28T14:05:00Z
            28.11.2025, 14:05 Uhr                | 2025-11-28T14:05:00Z
            Publié le 28 novembre 2025 à 14h05   | 2025-11-28T14:05:00Z
            28 de noviembre de 2025 14:05        | 2025-11-28T14:05:00Z
            28 novembre 2025 ore 14:05           | 2025-11-28T14:05:00Z
            28 de dezembro de 2025 às 14h05      | 2025-12-28T14:05:00Z
            28 maart 2025 14:05                  | 2025-03-28T14:05:00Z
            28 Nov 2025 14:05 BST                | 2025-11-28T14:05:00+01:00
            28 November 2025 14:05 GMT+2         | 2025-11-28T14:05:00+02:00
            28.11.2025 14:05 MEZ                 | 2025-11-28T14:05:00+01:00
            28 Nov 2025 2:05 PM MT               | 2025-11-28T14:05:00-07:00
            28/11/2025                           | 2025-11-28T00:00:00Z
            03/04/2025                           | 2025-04-03T00:00:00Z
            """)
    void readsDatesAsMachinesAndNewspapersWriteThem(String written, String expected) {
        assertThat(Dates.read(written, "en", Pages.NOW)).contains(OffsetDateTime.parse(expected));
    }

    @Test
    void readsMonthFirstForAmericans() {
        assertThat(Dates.read("03/04/2025", "en-US", Pages.NOW)).contains(OffsetDateTime.parse("2025-03-04T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "3 hours ago,2025-11-28T09:00:00Z",
        "vor 2 Tagen,2025-11-26T12:00:00Z",
        "il y a 30 minutes,2025-11-28T11:30:00Z",
        "hace 1 hora,2025-11-28T11:00:00Z",
        "yesterday at noon,2025-11-27T12:00:00Z",
        "'gestern, 14:05 Uhr',2025-11-27T12:00:00Z",
        "vorgestern,2025-11-26T12:00:00Z",
        "avant-hier à 14h,2025-11-26T12:00:00Z",
        "ayer,2025-11-27T12:00:00Z",
        "ieri,2025-11-27T12:00:00Z",
        "ontem,2025-11-27T12:00:00Z",
        "gisteren,2025-11-27T12:00:00Z",
        "an hour ago,2025-11-28T11:00:00Z",
        "vor einer Stunde,2025-11-28T11:00:00Z",
        "il y a une heure,2025-11-28T11:00:00Z",
        "3 ore fa,2025-11-28T09:00:00Z",
        "há 2 dias,2025-11-26T12:00:00Z",
        "2 weken geleden,2025-11-14T12:00:00Z",
        "Updated 3h ago,2025-11-28T09:00:00Z",
        "heute,2025-11-28T12:00:00Z"
    })
    void countsRelativeDatesFromWhenThePageWasFetched(String written, String expected) {
        assertThat(Dates.read(written, "", Pages.NOW)).contains(OffsetDateTime.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({"no date here", "32 November 2025", "2025-13-40", "99999999999", "12:30", "4-4-2"})
    void findsNoneWhereThereIsNone(String written) {
        assertThat(Dates.read(written, "", Pages.NOW)).isEmpty();
    }
}
