package pressbox.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChallengeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            403 | <title>Just a moment...</title>
            200 | <title>Pardon Our Interruption</title>
            200 | <script id="anubis_challenge" type="application/json">
            200 | Request unsuccessful. Incapsula incident ID: 443000270000000001-1
            403 | <script>window._cf_chl_opt = {}</script>
            403 | <script src="https://ct.captcha-delivery.com/c.js"></script>
            429 | <div id="px-captcha"></div>
            503 | <script src="/.well-known/ddos-guard/js-challenge/index.js"></script>
            """)
    void isToldByWhatOnlySuchPagesHave(int status, String page) {
        assertThat(Challenge.in(reply(status, page))).contains("a challenge page stands before it (" + status + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            200 | <p>Derby</p><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>
            404 | <p>No such page</p><script src="/_Incapsula_Resource?SWJIYLWA=7"></script>
            200 | <script src="/_Incapsula_Resource?SWJIYLWA=7"></script><p>Derby</p>
            403 | <p>Only for members</p>
            200 | <p>It was just a moment...</p>
            """)
    void isNotSeenInPagesOfProtectedSites(int status, String page) {
        assertThat(Challenge.in(reply(status, page))).isEmpty();
    }

    @Test
    void isNotSeenInALongPageThatSpeaksOfOne() {
        String article = "<title>Just a moment...</title>" + "<p>words</p>".repeat(10_000);
        assertThat(Challenge.in(reply(200, article))).isEmpty();
    }

    @Test
    void isToldByItsHeaderLineWhateverTheBody() {
        HttpFields fields = HttpFields.build().put("x-amzn-waf-action", "captcha");
        assertThat(Challenge.in(new Reply.Received(405, fields, new byte[0])))
                .contains("a challenge page stands before it (x-amzn-waf-action)");
        HttpFields empty = HttpFields.build().put("cf-mitigated", "");
        assertThat(Challenge.in(new Reply.Received(403, empty, new byte[0]))).isEmpty();
    }

    private static Reply.Received reply(int status, String page) {
        return new Reply.Received(
                status, HttpFields.build().put("Content-Type", "text/html; charset=utf-8"), page.getBytes(UTF_8));
    }
}
