package pressbox.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressbox.article.Page;
import pressbox.feed.Discovery.Candidate;

class DiscoveryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.youtube.com/playlist?list=PL9         | https://www.youtube.com/feeds/videos.xml?playlist_id=PL9
            https://www.reddit.com/r/albion/top               | https://www.reddit.com/r/albion/.rss
            """)
    void knowsFeedsThatTheirSitesDoNotName(String address, String feed) {
        assertThat(Discovery.byAddress(address)).extracting(Candidate::address).containsExactly(feed);
    }

    @ParameterizedTest
    @CsvSource({"https://courier.example/sport", "no address", "https://toot.example/@quill/12345", "''"})
    void knowsNothingOfOtherAddresses(String address) {
        assertThat(Discovery.byAddress(address)).isEmpty();
    }

    @Test
    void findsWhatAPageNamesBeforeWhatItMayHave() {
        Page page = Page.html("https://courier.example/sport/", Instant.EPOCH, """
                <head><link rel="alternate" type="application/rss+xml" title="Sport" href="feed.rss">
                <link rel="alternate" hreflang="de" href="/de"></head><a href="/news/feed/">RSS</a>
                <a href="javascript:rss">no</a>""");
        assertThat(Discovery.inPage(page))
                .startsWith(
                        new Candidate("https://courier.example/sport/feed.rss", "named by the page: Sport"),
                        new Candidate("https://courier.example/news/feed/", "linked as a feed"))
                .contains(new Candidate("https://courier.example/feed", "where feeds usually lie"))
                .doesNotHaveDuplicates();
    }

    @Test
    void findsTheSitemapsOfRobots() {
        assertThat(Discovery.inRobots(
                        "User-agent: *\nDisallow: /x\nSitemap: https://courier.example/news.xml\nsitemap: /no"))
                .containsExactly(new Candidate("https://courier.example/news.xml", "a sitemap named by robots.txt"));
    }
}
