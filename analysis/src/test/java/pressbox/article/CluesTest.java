package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CluesTest {
    private static final String SLOGAN = "Every kick, every corner and every goal of the Harbour, since 1994.";
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-02-03T12:00:00Z");

    private final ArticleReader reader = new ArticleReader();

    @Test
    void leavesOutALineThatTheOutletPutsOnEveryPage() {
        OutletLines lines = new OutletLines();
        for (String side : List.of("Saltmere", "Fenwick", "Thornby")) {
            lines.note((Article) read(page(side), new Clues(Optional.empty(), lines)));
        }
        Article next = (Article) read(page("Wexcombe"), new Clues(Optional.empty(), lines));
        assertThat(next.body()).contains("Wexcombe").doesNotContain(SLOGAN);
    }

    @Test
    void learnsNothingFromThePageSeenAtOtherAddresses() {
        OutletLines lines = new OutletLines();
        for (String address : List.of("/a", "/b", "/c", "/d")) {
            lines.note((Article) reader.read(page(address, "Saltmere")));
        }
        assertThat(lines.repeats(SLOGAN)).isFalse();
    }

    @Test
    void keepsALineUntilThreeOtherPagesHaveShownIt() {
        OutletLines lines = new OutletLines();
        lines.note((Article) reader.read(page("Saltmere")));
        lines.note((Article) reader.read(page("Fenwick")));
        assertThat(lines.repeats(SLOGAN)).isFalse();
        lines.note((Article) reader.read(page("Thornby")));
        assertThat(lines.repeats(SLOGAN)).isTrue();
    }

    @Test
    void takesFromTheFeedWhatThePageLeavesUnsaid() {
        Article article = (Article) read(page("Saltmere"), new Clues(Optional.of(entry("")), new OutletLines()));
        assertThat(article.byline()).containsExactly("Ida Brandt");
        assertThat(article.published()).contains(NOON);
    }

    @Test
    void readsTheFeedsOwnWordsWhereThePageIsAWall() {
        Page wall = Page.html(
                "https://harbour.example/x", Instant.EPOCH, "<title>Consent</title><p>We value your privacy.");
        Clues whole = new Clues(Optional.of(entry(prose("Saltmere"))), new OutletLines());
        assertThat(((Article) reader.read(wall, whole)).body()).contains("Saltmere came to the Harbour");
        Clues cut = new Clues(Optional.of(entry(prose("Saltmere") + "[…]")), new OutletLines());
        assertThat(reader.read(wall, cut)).isInstanceOf(NotAnArticle.class);
    }

    private PageContent read(Page page, Clues clues) {
        return reader.read(page, clues);
    }

    private static FeedItem entry(String content) {
        return new FeedItem(
                "https://harbour.example/x",
                Instant.EPOCH,
                "The Harbour View",
                "A point at home",
                List.of("Ida Brandt"),
                Optional.of(NOON),
                "en",
                List.of(),
                content);
    }

    private static Page page(String side) {
        return page("/" + side, side);
    }

    private static Page page(String path, String side) {
        return Page.html(
                "https://harbour.example" + path,
                Instant.EPOCH,
                "<h1>A point against " + side + "</h1><article>" + prose(side) + "<p>" + SLOGAN + "</p></article>");
    }

    private static String prose(String side) {
        return "<p>%1$s came to the Harbour on Saturday and left with a point that %1$s hardly earned.</p>"
                        .formatted(side)
                + "<p>The best chance of %s fell to their captain, who hit the bar with nine minutes left.</p>"
                        .formatted(side)
                + "<p>In the stand behind the goal the %s supporters sang on until long after the end.</p>"
                        .formatted(side)
                + "<p>Next week the road leads north, where %s have not won in eleven attempts in the league.</p>"
                        .formatted(side)
                + "<p>There the captain of %s will miss out, for the fifth booking of his season came late on.</p>"
                        .formatted(side)
                + "<p>For %s it is the fourth draw in a row, and the table begins to show it rather plainly.</p>"
                        .formatted(side)
                + "<p>“We take it,” said the manager of %s, and he did not look as though he meant a word.</p>"
                        .formatted(side);
    }
}
