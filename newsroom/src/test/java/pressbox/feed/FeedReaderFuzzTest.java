package pressbox.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pressbox.article.Page;

/// Any bytes of any type are read as a feed, or said to be none.
///
/// `verify` reads the feeds in `FeedReaderFuzzTestInputs`; `.ci/run` searches from them for a minute. The length of an
/// input chooses its type.
class FeedReaderFuzzTest {
    private static final List<String> TYPES =
            List.of("application/rss+xml", "", "text/xml; charset=iso-8859-2", "application/feed+json");
    /// A feed of this size takes a few milliseconds; a thousand times that is no accident of the machine.
    private static final Duration ENOUGH = Duration.ofSeconds(10);

    @FuzzTest(maxDuration = "60s")
    void readsAnything(byte[] body) {
        String type = TYPES.get(body.length % TYPES.size());
        long start = System.nanoTime();
        try {
            Feed feed = FeedReader.read(new Page("https://site.example/feed", Instant.EPOCH, type, body));
            assertThat(feed.items()).allSatisfy(item -> {
                assertThat(item.title()).doesNotContain("\n");
                assertThat(item.address()).isEqualTo(item.address().strip());
            });
        } catch (UnreadableFeed unreadable) {
            assertThat(unreadable.why()).isNotBlank();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(ENOUGH);
    }
}
