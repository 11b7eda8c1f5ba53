package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleReaderTest {
    private static String title(String head, String body) {
        Page page = Page.html(
                "https://harbour.example/2025/a-page",
                Pages.NOW,
                "<html><head>" + head + "</head><body>" + body + Pages.PROSE);
        return ((Article) new ArticleReader().read(page)).title();
    }

    @Test
    void takesTheShownHeadlineOverTheOneForSearchEngines() {
        String head = """
                <title>Tarn Rovers transfer news: Okell latest</title>
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Tarn Rovers transfer news: Okell latest"}</script>
                """;
        assertThat(title(head, "<h1>Okell says goodbye to the Tarn end</h1>"))
                .isEqualTo("Okell says goodbye to the Tarn end");
    }

    @Test
    void takesTheTitleThatTheDataAgreeOnWhereTheH1IsOfTheSection() {
        String head =
                "<title>Okell out for six weeks</title><meta property='og:title' content='Okell out for six weeks'>";
        assertThat(title(head, "<h1>Football</h1>")).isEqualTo("Okell out for six weeks");
    }

    @Test
    void findsTheHeadlineOfABlogWhoseNameIsItsH1() {
        String body = "<h1><a href='https://harbour.example/'>The Wet Terrace</a></h1><h3>We lost and it rained</h3>";
        assertThat(title("<title>The Wet Terrace: We lost and it rained</title>", body))
                .isEqualTo("We lost and it rained");
    }

    @Test
    void leavesOutTheTopicSetIntoTheHeadline() {
        String body =
                "<h1><span class='kicker'>Second division</span> <span>Okell says goodbye to the Tarn end</span></h1>";
        assertThat(title("<title>Okell leaves Tarn Rovers</title>", body))
                .isEqualTo("Okell says goodbye to the Tarn end");
    }

    @Test
    void keepsTheTopicWhereThePageStatesTheTitleWithIt() {
        String body = "<h1><span class='kicker'>Exclusive:</span> <span>Okell says goodbye to the Tarn end</span></h1>";
        assertThat(title("<meta property='og:title' content='Exclusive: Okell says goodbye to the Tarn end'>", body))
                .isEqualTo("Exclusive: Okell says goodbye to the Tarn end");
    }

    @Test
    void leavesOutALabelThatTheDataDoNotHave() {
        String head = """
                <title>Opinion | Let the gulls have the chips</title>
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Let the gulls have the chips"}</script>
                """;
        assertThat(title(head, "<h1>Opinion <b>Let the gulls have the chips</b></h1>"))
                .isEqualTo("Let the gulls have the chips");
    }

    @Test
    void cutsTheOutletAndItsSectionsOff() {
        assertThat(title("<title>Okell out for six weeks | Football | The Harbour</title>", ""))
                .isEqualTo("Okell out for six weeks");
        assertThat(title("<title>Okell out for six weeks - harbour.example</title>", ""))
                .isEqualTo("Okell out for six weeks");
    }

    @Test
    void leavesOutAWordAboutTheForm() {
        assertThat(title("", "<h1>Okell dances on the team bus (video)</h1>"))
                .isEqualTo("Okell dances on the team bus");
    }

    @Test
    void doesNotTakeATrailOfPagesForTheHeadline() {
        String body =
                "<h1 class='breadcrumb_last'>How big is Waldau's debt?</h1><h2>Six numbers that show how deep Waldau is in debt</h2>";
        String head = "<meta property='og:title' content='Six numbers that show how deep Waldau is in debt'>";
        assertThat(title(head, body)).isEqualTo("Six numbers that show how deep Waldau is in debt");
    }

    @Test
    void partsATitleAtBarsAndDashes() {
        assertThat(TitleParts.of("A | B - C")).contains("A", "B - C", "C").containsAll(List.of("A | B"));
    }
}
