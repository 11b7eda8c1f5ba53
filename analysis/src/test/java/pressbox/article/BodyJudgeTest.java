package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What the learnt trees make of lines that no rule knows, on a page with prose enough for them to judge.
class BodyJudgeTest {
    private static final String PROSE = """
            <p>Tarn Rovers will be without captain Milo Okell for six weeks after scans showed damage to his knee.</p>
            <p>The midfielder limped off in the second half of the defeat at Saltmere, and the club said on Monday that
            he would not need an operation but would miss the cup tie as well as five matches of the league.</p>
            <p>“He felt his calf first and then the knee gave way,” the manager said. “We will not hurry him back, since
            we need him for the last ten matches and not for the next two.”</p>
            <p>Finn Arkle, who is nineteen, is likely to take his place. He has started twice this season and scored in
            the draw with Fenwick, when Rovers came back from two goals down in the last quarter of an hour.</p>
            <p>Rovers are fifth, four points behind the places for promotion, and have not won in three matches.</p>
            """;

    @Test
    void takesAllParagraphs() {
        assertThat(read(PROSE).paragraphs()).hasSize(5);
    }

    @Test
    void leavesWhatIsSaidAboutTheWriterOut() {
        String about =
                "<p><em>Anna Berg is a football reporter and has covered Rovers for the paper for years.</em></p>";
        assertThat(read(PROSE + about).body()).doesNotContain("Anna Berg").endsWith("three matches.");
    }

    @Test
    void leavesARowOfLinksBetweenParagraphsOut() {
        String links = "<p><a href=/a>Okell signs for three more years</a></p>"
                + "<p><a href=/b>Arkle: I am ready for this</a></p>";
        assertThat(read(PROSE + links + PROSE.replace("Rovers", "Wanderers")).body())
                .doesNotContain("three more years")
                .doesNotContain("ready for this");
    }

    @Test
    void leavesTheRightsOfOthersOut() {
        String rights = "<p>© 2026 Northlight Agency. All rights reserved. Ask before you print any of it.</p>";
        assertThat(read(PROSE + rights).body()).doesNotContain("Northlight");
    }

    @Test
    void neverTakesComments() {
        String comments = "<div class=comments>" + PROSE.replace("Rovers", "Wanderers") + "</div>";
        assertThat(read(PROSE + comments).body()).doesNotContain("Wanderers");
    }

    @Test
    void keepsSubheadingsAndDropsOneThatNothingFollows() {
        String html = PROSE + "<h2>Who comes in?</h2>" + PROSE.replace("Rovers", "Wanderers") + "<h2>Our clubs</h2>";
        assertThat(read(html).body()).contains("Who comes in?").doesNotContain("Our clubs");
    }

    private static Article read(String body) {
        return (Article) Pages.read(
                "https://site.example/2026/11/okell",
                "<html lang=en><head><meta name=author content='Anna Berg'></head><body><article><h1>Okell out for six"
                        + " weeks</h1><div class='article-body'>" + body + "</div></article></body></html>");
    }
}
