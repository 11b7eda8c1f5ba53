package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What robots.txt lets us do, by RFC 9309.
class RobotsTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);

    private FaultyHost host;
    private Fetcher fetcher;

    @BeforeEach
    void open() {
        host = FaultyHost.open().page("/a", "a").page("/private/a", "a");
        fetcher = new Fetcher(host.settings());
    }

    @AfterEach
    void close() {
        fetcher.close();
        host.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            User-agent: *;Disallow: /private/                            | a
            User-agent: *;Disallow: /;Allow: /private/a$                 | private/a
            User-agent: *;Disallow: /;;User-agent: PressBox;Allow: /a    | a, private/a
            User-agent: pressbox;Disallow: /*/a                          | a
            User-agent: pressboxer;Disallow: /                           | a, private/a
            Disallow: /                                                  | a, private/a
            <html>not found</html>                                       | a, private/a
            """)
    void obeys(String rules, String allowed) {
        host.page("/robots.txt", rules.replace(';', '\n'));
        List<String> fetched = Stream.of("a", "private/a")
                .filter(path -> fetch("/" + path, NOON) instanceof Answer.Fetched)
                .toList();
        assertThat(String.join(", ", fetched)).isEqualTo(allowed);
    }

    @Test
    void tellsThatItIsNotAllowed() {
        host.page("/robots.txt", "User-agent: *\nDisallow: /private/");
        assertThat(fetch("/private/a", NOON))
                .isEqualTo(new Answer.Refused("robots.txt of courier.example does not allow it"));
        assertThat(host.asked()).containsExactly("/robots.txt");
    }

    @Test
    void asksOnceADay() {
        host.page("/robots.txt", "");
        fetch("/a", NOON);
        fetch("/a", NOON.plus(DAY).minusSeconds(1));
        assertThat(asksForRobots()).isEqualTo(1);
        fetch("/a", NOON.plus(DAY));
        assertThat(asksForRobots()).isEqualTo(2);
    }

    @Test
    void asksAgainWhenTheClockHasJumpedBack() {
        host.page("/robots.txt", "");
        fetch("/a", NOON);
        fetch("/a", NOON.minus(Duration.ofDays(365)));
        assertThat(asksForRobots()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"404 Not Found", "403 Forbidden", "401 Unauthorized", "410 Gone"})
    void takesAMissingFileForAYes(String status) {
        host.on("/robots.txt", (request, line) -> line.send(status, ""));
        assertThat(fetch("/a", NOON)).isInstanceOf(Answer.Fetched.class);
    }

    @ParameterizedTest
    @CsvSource({"500 Internal Server Error", "503 Service Unavailable", "429 Too Many Requests"})
    void takesAnErrorForANo(String status) {
        host.on("/robots.txt", (request, line) -> line.send(status, ""));
        assertThat(fetch("/a", NOON))
                .isInstanceOfSatisfying(
                        Answer.Failed.class,
                        failed -> assertThat(failed.why()).startsWith("robots.txt cannot be read (answered "));
        assertThat(host.asked()).doesNotContain("/a");
    }

    @Test
    void saysThatTheHostIsSilentWhenItsRobotsTxtIs() {
        host.on("/robots.txt", (request, line) -> line.reset());
        assertThat(fetch("/a", NOON)).isInstanceOf(Answer.Unreachable.class);
        host.page("/robots.txt", "");
        assertThat(fetch("/a", NOON.plusSeconds(60))).isInstanceOf(Answer.Fetched.class);
    }

    @Test
    void keepsToTheRulesItHadWhileTheFileCannotBeHad() {
        host.page("/robots.txt", "User-agent: *\nDisallow: /private/");
        fetch("/a", NOON);
        host.on("/robots.txt", (request, line) -> line.send("503 Service Unavailable", ""));
        assertThat(fetch("/a", NOON.plus(DAY))).isInstanceOf(Answer.Fetched.class);
        assertThat(fetch("/private/a", NOON.plus(DAY))).isInstanceOf(Answer.Refused.class);
        assertThat(fetch("/a", NOON.plus(Duration.ofDays(31)))).isInstanceOf(Answer.Failed.class);
    }

    @Test
    void followsFiveRedirectsToTheFileAndTakesSixForNone() {
        for (int i = 1; i <= 6; i++) {
            String next = "Location: /r" + i;
            host.on(i == 1 ? "/robots.txt" : "/r" + (i - 1), (request, line) -> line.send("302 Found", "", next));
        }
        host.page("/r5", "User-agent: *\nDisallow: /");
        assertThat(fetch("/a", NOON)).isInstanceOf(Answer.Refused.class);
        host.on("/r5", (request, line) -> line.send("302 Found", "", "Location: /r6"));
        assertThat(fetch("/a", NOON.plus(DAY))).isInstanceOf(Answer.Fetched.class);
    }

    @Test
    void readsHalfAMegabyteAndNoMore() {
        String filler = "# " + "x".repeat(97) + "\n";
        String start = "User-agent: *\nDisallow: /private/\n" + filler.repeat(5119);
        host.page("/robots.txt", start + "Disallow: /b\n" + "Disallow: /a\n".repeat(100_000));
        host.page("/b", "b");
        assertThat(fetch("/private/a", NOON)).isInstanceOf(Answer.Refused.class);
        assertThat(fetch("/b", NOON)).isInstanceOf(Answer.Refused.class);
        assertThat(start.length()).isLessThan(Robots.MOST);
    }

    @Test
    void asksTheRobotsTxtOfEachHostThatARedirectLeadsTo() {
        host.on(
                "courier.example/away",
                (request, line) -> line.send("302 Found", "", "Location: https://tide.example/a"));
        host.page("tide.example/robots.txt", "User-agent: *\nDisallow: /");
        assertThat(fetch("/away", NOON)).isEqualTo(new Answer.Refused("robots.txt of tide.example does not allow it"));
    }

    @Test
    void leavesASiteAloneThatAsksForVeryLongPauses() {
        host.page("/robots.txt", "User-agent: *\nCrawl-delay: 31");
        assertThat(fetch("/a", NOON))
                .isEqualTo(new Answer.Refused("robots.txt of courier.example asks for 31 s between requests"));
    }

    private Answer fetch(String path, Instant now) {
        return fetcher.page("https://courier.example" + path, now);
    }

    private long asksForRobots() {
        return host.asked().stream().filter("/robots.txt"::equals).count();
    }
}
