package pressbox.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pressbox.article.Page;

class PageLinksTest {
    private static final Page FRONT = Page.html("https://gulls.example/news/", Instant.EPOCH, """
            <nav><a href="/">Home</a><a href="/tickets">Tickets</a></nav>
            <div class="teaser"><a href="keeper#top"><img src="k.jpg"></a><h3>Keeper stays</h3>
              <time datetime="2031-03-01T09:00:00Z">Saturday</time><a href="keeper">Read on</a></div>
            <div class="teaser"><h3>Derby moved</h3><a href="https://league.example/derby">Read on</a></div>
            <div class="teaser">An advertisement</div>""");

    @Test
    void takesFromEachTeaserItsLinkHeadingAndTime() throws UnreadableFeed {
        assertThat(PageLinks.read(FRONT, "div.teaser"))
                .extracting(Item::address, Item::title, Item::published)
                .containsExactly(
                        tuple(
                                "https://gulls.example/news/keeper",
                                "Keeper stays",
                                Optional.of(Instant.parse("2031-03-01T09:00:00Z"))),
                        tuple("https://league.example/derby", "Derby moved", Optional.empty()));
    }

    @Test
    void takesLinksThatTheSelectorChoosesThemselvesEachOnce() throws UnreadableFeed {
        assertThat(PageLinks.read(FRONT, ".teaser a"))
                .extracting(Item::address, Item::title)
                .containsExactly(
                        tuple("https://gulls.example/news/keeper", "Read on"),
                        tuple("https://league.example/derby", "Read on"));
    }

    @Test
    void staysOnTheSiteWithoutASelector() {
        assertThat(PageLinks.read(FRONT))
                .extracting(Item::address)
                .containsExactly(
                        "https://gulls.example/", "https://gulls.example/tickets", "https://gulls.example/news/keeper");
    }

    @Test
    void saysThatAPageWasMadeAnew() {
        assertThatThrownBy(() -> PageLinks.read(FRONT, "article.card"))
                .hasMessage("nothing on the page answers to “article.card”");
    }

    @Test
    void saysWhatIsWrongWithASelector() {
        assertThat(PageLinks.faultOf("div.teaser > a")).isEmpty();
        assertThat(PageLinks.faultOf("div[").orElse("")).startsWith("“div[” is no CSS selector: ");
        assertThat(PageLinks.faultOf("").orElse("")).startsWith("“” is no CSS selector");
        assertThat(PageLinks.faultOf("a:matches((x+)+y)").orElse("")).contains("a regular expression");
        assertThat(PageLinks.faultOf("a[href~=(x+)+y]").orElse("")).contains("a regular expression");
    }
}
