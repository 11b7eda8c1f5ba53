package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadersTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            120                             | PT2M
            0                               | PT0S
            99999999999999                  | PT596523H14M8S
            Sat, 01 Mar 2031 12:05:00 GMT   | PT5M
            Saturday, 01-Mar-31 12:05:00 GMT| PT5M
            Sat Mar  1 12:05:00 2031        | PT5M
            Sat, 01 Mar 2031 11:00:00 GMT   | PT0S
            -5                              | none
            soon                            | none
            1.5                             | none
            """)
    void readsHowLongToWait(String retryAfter, Duration wait) {
        assertThat(Headers.retryAfter(fields("Retry-After", retryAfter), NOON)).isEqualTo(Optional.ofNullable(wait));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            RateLimit-   | 0 | 60                          | PT1M
            X-RateLimit- | 0 | 1930133100                  | PT5M
            X-RateLimit- | 0 | 2031-03-01T12:05:00.000000Z | PT5M
            RateLimit-   | 0 | 1                           | PT1S
            RateLimit-   | 0 | soon                        | none
            RateLimit-   | 7 | 60                          | none
            """)
    void readsWhenASpentAllowanceBeginsAnewHoweverItIsWritten(
            String prefix, String remaining, String reset, Duration wait) {
        HttpFields.Mutable headers = fields(prefix + "Remaining", remaining);
        headers.put(prefix + "Reset", reset);
        assertThat(Headers.retryAfter(headers, NOON)).isEqualTo(Optional.ofNullable(wait));
    }

    @Test
    void countsADateFromTheClockOfTheSite() {
        HttpFields.Mutable slow = fields("Date", "Sat, 01 Mar 2031 10:00:00 GMT");
        slow.put("Retry-After", "Sat, 01 Mar 2031 10:10:00 GMT");
        assertThat(Headers.retryAfter(slow, NOON)).contains(Duration.ofMinutes(10));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            public, max-age=600             |                               |     | PT10M
            MAX-AGE="600"                   |                               |     | PT10M
            max-age=600                     |                               | 500 | PT1M40S
            max-age=600                     |                               | 900 | PT0S
            max-age=600, no-cache           |                               |     | PT0S
            max-age=often                   | Sat, 01 Mar 2031 13:00:00 GMT |     | PT0S
                                            | Sat, 01 Mar 2031 13:00:00 GMT |     | PT1H
                                            | Wed, 11 Jan 1984 05:00:00 GMT |     | PT0S
                                            | 0                             |     | PT0S
            max-age=99999999999999999999999 |                               |     | PT596523H14M8S
            """)
    void readsHowLongAnAnswerStaysGood(String cacheControl, String expires, String age, Duration fresh) {
        HttpFields.Mutable fields = HttpFields.build();
        add(fields, "Cache-Control", cacheControl);
        add(fields, "Expires", expires);
        add(fields, "Age", age);
        assertThat(Headers.fresh(fields, NOON)).isEqualTo(fresh);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                             | no
            -1                            | no
            Wed, 11 Jan 1984 05:00:00 GMT | yes
            Sat, 01 Mar 2031 13:00:00 GMT | yes
            """)
    void ignoresValidatorsOfAnAnswerThatExpiresAtZero(String expires, String kept) {
        HttpFields.Mutable fields = fields("ETag", "\"one\"");
        fields.put("Last-Modified", "Sat, 01 Mar 2031 09:00:00 GMT");
        fields.put("Expires", expires);
        assertThat(Headers.validators(fields).given()).isEqualTo(kept.equals("yes"));
    }

    @Test
    void keepsNoValidatorThatIsAsLongAsAPage() {
        assertThat(Headers.validators(fields("ETag", '"' + "x".repeat(2000) + '"')))
                .isEqualTo(Validators.NONE);
    }

    @Test
    void findsTheHubs() {
        HttpFields.Mutable fields = fields(
                "Link",
                "<https://hub.example/a,b>; rel=\"hub\", <https://courier.example/feed>; rel=self, <x>; rel=next");
        fields.add("Link", "<https://other.example/>; title=\"a, b\"; rel=\"alternate HUB\"");
        assertThat(Headers.hubs(fields)).containsExactly("https://hub.example/a,b", "https://other.example/");
    }

    @Test
    void readsAnyHeaderLineWithoutAFault() {
        Random random = new Random(11);
        String letters = "0123456789 :;,=<>\"/-GMTSatMarmax-agerelhub\u00e9";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder value = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                value.append(letters.charAt(random.nextInt(letters.length())));
            }
            HttpFields.Mutable fields = HttpFields.build();
            for (String name : List.of("Retry-After", "Expires", "Date", "Age", "Link", "Content-Length")) {
                fields.put(name, value.toString());
            }
            fields.put("Cache-Control", "max-age=" + value);
            assertThat(Headers.fresh(fields, NOON)).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(Headers.retryAfter(fields, NOON)).isNotNull();
            assertThat(Headers.hubs(fields)).isNotNull();
            assertThat(Headers.length(fields)).isNotNegative();
        }
    }

    private static HttpFields.Mutable fields(String name, String value) {
        return HttpFields.build().put(name, value);
    }

    private static void add(HttpFields.Mutable fields, String name, String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
