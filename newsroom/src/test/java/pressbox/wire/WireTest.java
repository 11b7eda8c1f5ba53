package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pressbox.feed.Item;

/// A source is visited, and what it said is carried to the next visit.
class WireTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

    private FaultyHost host;
    private Wire wire;

    @BeforeEach
    void open() {
        host = FaultyHost.open();
        host.on("/feed", (request, line) -> {
            if (request.header("if-none-match").equals("\"one\"")) {
                line.send("304 Not Modified", "");
            } else {
                line.send("200 OK", Fault.FEED, "ETag: \"one\"");
            }
        });
        wire = new Wire(host.settings());
    }

    @AfterEach
    void close() {
        wire.close();
        host.close();
    }

    @Test
    void listsWhatAFeedHoldsAndKeepsItsValidators() {
        Visit visit = visit("/feed", SourceState.fresh(NOON));
        assertThat(visit.items()).extracting(Item::address).containsExactly("https://courier.example/derby");
        assertThat(visit.next().validators().etag()).isEqualTo("\"one\"");
        assertThat(visit("/feed", visit.next()).next().lastAnswer()).isEqualTo("304, nothing new");
    }

    @Test
    void keepsNoValidatorsOfAFeedThatCouldNotBeRead() {
        host.on("/feed", (request, line) -> line.send("200 OK", "<html><body>hello</body></html>", "ETag: \"two\""));
        Visit visit = visit("/feed", SourceState.fresh(NOON));
        assertThat(visit.next().validators().etag()).isEmpty();
        assertThat(visit.next().lastAnswer()).isEqualTo("this is a web page, not a feed");
    }

    @Test
    void keepsNoValidatorsOfHalfAnAnswer() {
        assertThat(visit(Fault.HALF_ANSWER.path(), SourceState.fresh(NOON))
                        .next()
                        .validators()
                        .etag())
                .isEmpty();
    }

    @Test
    void givesTheAddressThatRedirectsLedTo() {
        assertThat(wire.fetch("https://courier.example/moved", NOON))
                .isInstanceOfSatisfying(
                        Answer.Fetched.class,
                        fetched -> assertThat(fetched.page().address()).isEqualTo("https://courier.example/packed"));
    }

    @Test
    void saysWhoAsksAndAsksForTheWholePacked() {
        wire.fetch("https://courier.example/feed", NOON);
        FaultyHost.Request request = host.requests().getLast();
        assertThat(request.header("user-agent")).isEqualTo("Pressbox/test (+https://pressbox.example)");
        assertThat(request.header("accept-encoding")).isEqualTo("gzip");
        assertThat(request.header("if-none-match")).isEmpty();
    }

    private Visit visit(String path, SourceState state) {
        Source source = new Source(
                "courier", "Courier", "Tidewater", 2, Source.Kind.FEED, "https://courier.example" + path, false);
        return wire.visit(source, state, NOON);
    }
}
