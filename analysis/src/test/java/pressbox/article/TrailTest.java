package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import pressbox.text.Span;

class TrailTest {
    private static final String BEFORE =
            "<meta property=og:type content=article><h1>Okell &amp; Arkle</h1><article><p>";

    private static final String AFTER = """
            </p><p>Finn Arkle came on for him and may start on Saturday, when Saltmere come to town for the cup tie.</p>
            <p>Rovers are fifth in the table after nine matches, and nobody at the ground speaks of promotion yet.</p>""";

    @Test
    void leadsWordsBackToTheMarkupTheyStandIn() {
        assertThat(inHtml(
                        "He felt his <b>calf</b> on&nbsp;Friday, and Rovers did not want to take a risk.",
                        "his calf on Friday"))
                .contains("his <b>calf</b> on&nbsp;Friday");
    }

    @Test
    void passesOverWhatAReaderDoesNotSee() {
        assertThat(inHtml(
                        "He felt his <script>var his = 'calf';</script><!-- calf -->calf on Friday, and Rovers did not risk it.",
                        "calf on"))
                .contains("calf on");
    }

    @Test
    void leadsTheTitleBackToo() {
        assertThat(inHtml("He felt his calf on Friday, and Rovers did not want to take a risk.", "Okell & Arkle"))
                .contains("Okell &amp; Arkle");
    }

    @Test
    void leadsPlainTextBackOverItsLineBreaks() {
        String text =
                "Okell to miss out\n\nMilo Okell felt his calf\non Friday, and Rovers did not want\nto take a risk.\n";
        assertThat(origin(Page.plainText("okell.txt", Pages.NOW, text), "calf on Friday"))
                .contains("calf\non Friday");
    }

    @Test
    void leadsMarkdownBackToItsSigns() {
        String text = "# Okell to miss out\n\nMilo *Okell* felt his [calf](https://site.example/calf) on Friday.\n";
        assertThat(origin(page("okell.md", text), "Okell felt")).contains("Okell* felt");
    }

    @Test
    void saysNothingOfWordsThatTheSourceDoesNotHold() {
        Article article = (Article)
                Pages.read("https://site.example/a", BEFORE + "He felt his calf on Friday, says the club." + AFTER);
        Page other = Page.html("https://site.example/b", Pages.NOW, BEFORE + "Nothing of the kind was said here.");
        assertThat(Trail.of(other, article)
                        .origin(article.paragraphs().getFirst().span()))
                .isEmpty();
    }

    private static Optional<String> inHtml(String paragraph, String words) {
        return origin(Page.html("https://site.example/a", Pages.NOW, BEFORE + paragraph + AFTER), words);
    }

    private static Page page(String name, String text) {
        return new Page(name, Pages.NOW, "", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Optional<String> origin(Page page, String words) {
        Article article = (Article) new ArticleReader().read(page);
        int start = article.text().indexOf(words);
        assertThat(start).as("%s in %s", words, article.text()).isNotNegative();
        return Trail.of(page, article)
                .origin(new Span(start, start + words.length()))
                .map(place -> place.in(page.text()));
    }
}
