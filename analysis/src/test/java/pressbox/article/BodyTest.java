package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyTest {
    private static final String PROSE = """
            <p>Rovers drew at home on Saturday and nobody in the ground was happy about it in the end.</p>
            <p>The manager said that his side had made enough chances to win two matches, and he may be right.</p>
            <p>Saltmere come to town next week, and by then the injured captain should be back in the side.</p>
            """;

    @Test
    void takesABoldLineForAHeading() {
        Article article =
                read(PROSE + "<p><strong>What comes next</strong></p>" + PROSE.replace("Rovers", "Wanderers"));
        assertThat(kindOf(article, "What comes next")).isEqualTo(Paragraph.Kind.HEADING);
    }

    @Test
    void leavesABoxSetIntoTheArticleOut() {
        Article article = read(PROSE
                + "<div class='factfile'><p>Founded in 1899 by dockers.</p></div>"
                + PROSE.replace("Rovers", "Wanderers")
                        .replace("Saltmere", "Fenwick")
                        .replace("manager", "coach"));
        assertThat(article.body()).doesNotContain("dockers").contains("Wanderers drew");
    }

    @Test
    void findsACaptionThatNoMarkupNames() {
        Article article =
                read("<div><img src='/okell.jpg' width=900><div>Okell in training</div><div>Getty Images</div></div>"
                        + PROSE);
        assertThat(article.images())
                .containsExactly(new Image(
                        "https://site.example/okell.jpg", "Okell in training", "", "Getty Images", "", "Getty Images"));
        assertThat(article.body()).startsWith("Rovers drew");
    }

    @Test
    void readsAParagraphThatStandsTwiceOnce() {
        assertThat(read(PROSE + PROSE).paragraphs()).hasSize(3);
    }

    @Test
    void isNotMisledByNamesOfTheWholePage() {
        String html = "<body class='has-sidebar no-comments'><div class='layout-with-sidebar widgets'><h1>A draw</h1>"
                + PROSE + "</div>";
        assertThat(((Article) Pages.read("https://site.example/a/b", html)).paragraphs())
                .hasSize(3);
    }

    @Test
    void readsNoMeaningOutOfAHashInAName() {
        String html = PROSE.replace("<p>", "<p class='story_text__qSR5N'>");
        assertThat(read(html).paragraphs()).hasSize(3);
    }

    @Test
    void readsNoMeaningOutOfWhenANameIsForPrintOnly() {
        String html = "<div class='print:mt-0 alert:red'>" + PROSE + "</div>";
        assertThat(read(html + PROSE.replace("Rovers", "Wanderers")).body()).contains("Rovers drew");
    }

    @Test
    void doesNotBelieveANameThatMostParagraphsBear() {
        String html = PROSE.replace("<p>", "<p class='widget-text'>");
        assertThat(read(html).paragraphs()).hasSize(3);
    }

    private static Article read(String body) {
        return (Article) Pages.read(
                "https://site.example/a/b", "<h1>A draw in the rain</h1><div class='article-body'>" + body + "</div>");
    }

    private static Paragraph.Kind kindOf(Article article, String words) {
        return article.paragraphs().stream()
                .filter(paragraph -> article.words(paragraph).equals(words))
                .map(Paragraph::kind)
                .findFirst()
                .orElseThrow();
    }
}
