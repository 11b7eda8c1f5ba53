package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressbox.feed.Item;

/// What sites reserve from text and data mining, and what that leaves us.
class ReservationsTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final String SITE = "/.well-known/tdmrep.json";
    private static final String PAGE = "<html><head><meta name=\"TDM-Reservation\" content=\"%s\"></head></html>";

    private FaultyHost host;
    private Wire wire;

    @BeforeEach
    void open() {
        host = FaultyHost.open().page("/a", "a").page("/news/a", "a").page("/feed", Fault.FEED);
        wire = new Wire(host.settings());
    }

    @AfterEach
    void close() {
        wire.close();
        host.close();
    }

    @Test
    void refusesAPageThatItsSiteReserves() {
        host.page(SITE, "[{'location': '/news/', 'tdm-reservation': 1}]".replace('\'', '"'));
        assertThat(wire.fetch("https://courier.example/news/a", NOON))
                .isEqualTo(new Answer.Refused("courier.example reserves it from text and data mining (" + SITE + ")"));
        assertThat(wire.fetch("https://courier.example/a", NOON)).isInstanceOf(Answer.Fetched.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{"location": "/", "tdm-reservation": 1}]                                                       | reserved
            [{"location": "*", "tdm-reservation": 1}]                                                       | reserved
            [{"location": "/*/a$", "tdm-reservation": "1"}]                                                 | reserved
            [{"location": "/", "tdm-reservation": 1}, {"location": "/news/", "tdm-reservation": 0}]         | free
            [{"location": "/photos/", "tdm-reservation": 1}]                                                | free
            [{"location": "/news/", "tdm-reservation": 2}]                                                  | free
            {"location": 1}                                                                                 | free
            <html>                                                                                          | free
            """)
    void readsTheFileOfTheSite(String file, String meaning) {
        host.page(SITE, file);
        boolean reserved = wire.fetch("https://courier.example/news/a", NOON) instanceof Answer.Refused;
        assertThat(reserved).isEqualTo(meaning.equals("reserved"));
    }

    @Test
    void letsThePageSpeakBeforeTheHeaderLinesAndTheseBeforeTheSite() {
        host.page(SITE, "[{'location': '/', 'tdm-reservation': 1}]".replace('\'', '"'));
        host.on("/line-frees", (request, line) -> line.send("200 OK", "a", "TDM-Reservation: 0"));
        host.on("/page-frees", (request, line) -> line.send("200 OK", PAGE.formatted("0"), "tdm-reservation: 1"));
        host.on("/page-keeps", (request, line) -> line.send("200 OK", PAGE.formatted("1"), "tdm-reservation: 0"));
        assertThat(wire.fetch("https://courier.example/line-frees", NOON)).isInstanceOf(Answer.Fetched.class);
        assertThat(wire.fetch("https://courier.example/page-frees", NOON)).isInstanceOf(Answer.Fetched.class);
        assertThat(wire.fetch("https://courier.example/page-keeps", NOON)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void asksTheSiteOnceADay() {
        wire.fetch("https://courier.example/a", NOON);
        wire.fetch("https://courier.example/news/a", NOON.plus(Duration.ofHours(23)));
        assertThat(host.asked().stream().filter(SITE::equals)).hasSize(1);
    }

    @Test
    void doesNotAskForAFileThatRobotsTxtForbids() {
        host.page("/robots.txt", "User-agent: *\nDisallow: /.well-known/");
        assertThat(wire.fetch("https://courier.example/a", NOON)).isInstanceOf(Answer.Fetched.class);
        assertThat(host.asked()).containsExactly("/robots.txt", "/a");
    }

    @Test
    void listsHeadlinesAndLinksOfAReservedFeedWithoutItsText() {
        Item item = visit("/reserved").items().getFirst();
        assertThat(item.title()).isEqualTo("Derby");
        assertThat(item.address()).isEqualTo("https://courier.example/derby");
        assertThat(item.content()).isEmpty();
        assertThat(visit("/feed").items().getFirst().content()).isEqualTo("All of it.");
    }

    private Visit visit(String path) {
        Source source = new Source(
                "courier", "Courier", "Tidewater", 2, Source.Kind.FEED, "https://courier.example" + path, false);
        return wire.visit(source, SourceState.fresh(NOON), NOON);
    }
}
