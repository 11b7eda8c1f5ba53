package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LiveBlogTest {
    private static final String ADDRESS = "https://roverstarn.example/sport/rovers-live";
    private static final String BIG_CHANCE =
            "Okell heads over from six yards after a corner by Arkle, and the away end holds its breath.";
    private static final String GOAL =
            "Arkle scores with his left foot from the edge of the box and Rovers lead in the rain.";
    private static final String KICK_OFF =
            "We are under way in Saltmere, where the wind blows straight into the faces of the home side.";
    private static final String LAID_OUT = """
            <title>Saltmere v Rovers: live updates</title><h1>Saltmere v Rovers: live updates</h1>
            <time datetime="2025-10-04T14:00:00Z">4 October</time>
            <p>Follow the match of the day at the Mere with our people in the stand and on the bench.</p>
            <div class="entry key" id="e3"><time datetime="2025-10-04T15:24:00+01:00">15:24</time>
              <h3>Goal!</h3><p>%s</p></div>
            <div class="entry" id="e2"><span class="time">15.09</span><p>%s</p></div>
            <div class="entry"><p class="time">3.00pm</p><p>%s</p></div>
            """.formatted(GOAL, BIG_CHANCE, KICK_OFF);
    private static final String STATED = """
            <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Saltmere v Rovers",
              "datePublished": "2025-10-04T13:00:00Z", "liveBlogUpdate": [
              {"@type": "BlogPosting", "headline": "Goal!", "datePublished": "2025-10-04T14:24:00Z",
               "author": {"@type": "Person", "name": "Jo Hale"}, "url": "#e3",
               "articleBody": "<p>%s</p>\\n<p>“Not before time,” says Brede.</p>"},
              {"@type": "BlogPosting", "datePublished": "2025-10-04T14:09:00Z", "articleBody": "%s"}]}</script>
            <h1>Saltmere v Rovers</h1><div id="app"></div>
            """.formatted(GOAL, BIG_CHANCE);

    @Test
    void readsBoxesWithTimesIntoEntries() {
        assertThat(blog(LAID_OUT).entries().stream().map(Article::body)).containsExactly(GOAL, BIG_CHANCE, KICK_OFF);
    }

    @Test
    void datesEntriesByTheirMarkupOrByTheClockOnTheDayOfThePage() {
        assertThat(blog(LAID_OUT).entries().stream()
                        .map(entry -> entry.published().orElseThrow()))
                .containsExactly(
                        OffsetDateTime.parse("2025-10-04T15:24:00+01:00"),
                        OffsetDateTime.parse("2025-10-04T15:09:00Z"),
                        OffsetDateTime.parse("2025-10-04T15:00:00Z"));
    }

    @Test
    void givesAnEntryItsHeadingAndItsAnchor() {
        Article goal = blog(LAID_OUT).entries().getFirst();
        assertThat(goal.title()).isEqualTo("Goal!");
        assertThat(goal.address()).isEqualTo(ADDRESS + "#e3");
    }

    @Test
    void leadsEntriesBackToThePage() {
        Article goal = blog(LAID_OUT).entries().getFirst();
        assertThat(goal.paragraphs().getFirst().origin().orElseThrow().in(LAID_OUT))
                .isEqualTo(GOAL);
    }

    @Test
    void readsEntriesThatOnlyAScriptStates() {
        Article goal = blog(STATED).entries().getFirst();
        assertThat(goal.title()).isEqualTo("Goal!");
        assertThat(goal.byline()).containsExactly("Jo Hale");
        assertThat(goal.published()).contains(OffsetDateTime.parse("2025-10-04T14:24:00Z"));
        assertThat(goal.body()).isEqualTo(GOAL + "\n\n“Not before time,” says Brede.");
        assertThat(goal.paragraphs().getFirst().origin().orElseThrow().in(STATED))
                .isEqualTo(GOAL);
        assertThat(blog(STATED).entries()).hasSize(2);
    }

    @Test
    void takesTheTimeOfAnEntryFromThePagesDataWhereItsTitleIsTheSame() {
        String html = """
                <script type="application/ld+json">{"@type": "LiveBlogPosting", "liveBlogUpdate": [
                  {"headline": "Goal!", "datePublished": "2025-10-04T14:24:00Z"}]}</script><h1>Live</h1>
                <ul><li class=post><time>somewhat earlier</time><b>Jo Hale</b><h3>Goal!</h3><p>%s</p></li>
                <li class=post><time>before that</time><p>%s</p></li>
                <li class=post><time>at first</time><p>%s</p></li></ul>
                """.formatted(GOAL, BIG_CHANCE, KICK_OFF);
        assertThat(blog(html).entries().getFirst().published()).contains(OffsetDateTime.parse("2025-10-04T14:24:00Z"));
    }

    @Test
    void makesOneEntryOfALiveBlogWhoseEntriesCannotBeToldApart() {
        String html = """
                <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Deadline day",
                  "datePublished": "2025-09-01T09:00:00Z"}</script><h1>Deadline day</h1>
                """ + paragraphs(12);
        LiveBlog blog = blog(html);
        assertThat(blog.entries()).containsExactly(blog.whole());
    }

    @Test
    void knowsLiveBlogsInOtherLanguages() {
        for (String title : List.of(
                "Saltmere gegen Rovers im Liveticker",
                "Saltmere-Rovers, minuto a minuto",
                "Saltmere - Rovers en direct",
                "La diretta di Saltmere-Rovers",
                "Saltmere x Rovers ao vivo")) {
            assertThat(read(LAID_OUT.replace("Saltmere v Rovers: live updates", title), "https://site.example/a"))
                    .as(title)
                    .isInstanceOf(LiveBlog.class);
        }
    }

    @Test
    void leavesAnArticleWithItsTimesAndCommentsAnArticle() {
        String html = "<meta property=og:type content=article><title>Okell is out</title><h1>Okell is out</h1>"
                + paragraphs(12)
                + "<div class=comments>"
                + ("<div class=comment><time datetime=2025-10-04T15:24:00Z>15:24</time><p>" + BIG_CHANCE + "</p></div>")
                        .repeat(12)
                + "</div>";
        assertThat(read(html, ADDRESS)).isInstanceOf(Article.class);
    }

    @Test
    void printsEntriesUnderTheirTimes() {
        assertThat(ArticleText.of(blog(LAID_OUT)))
                .startsWith("Saltmere v Rovers: live updates\n")
                .contains("\n-- 2025-10-04T15:24+01:00\nGoal!\n")
                .contains(BIG_CHANCE);
        assertThat(ArticleMarkdown.of(blog(LAID_OUT))).contains("## 2025-10-04T15:24+01:00 · Goal!\n\n" + GOAL);
    }

    private static String paragraphs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<p>In minute " + i + " Rovers kick off again, and again nobody in the ground is happy"
                        + " about the way that it goes.</p>")
                .collect(Collectors.joining());
    }

    private static LiveBlog blog(String html) {
        return (LiveBlog) read(html, ADDRESS);
    }

    private static PageContent read(String html, String address) {
        return Pages.read(address, html);
    }
}
