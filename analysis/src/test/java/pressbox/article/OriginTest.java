package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
    private static final String ARTICLE = "<meta property=og:type content=article>";

    @ParameterizedTest
    @ValueSource(strings = {"fansite.html", "broadsheet.html", "german.html"})
    void leadsEveryParagraphBackToTheSource(String name) {
        Page page = new Page("https://site.example/a", Pages.NOW, "text/html", Pages.bytes(name));
        assertThat(shown(page)).isEqualTo(words(page)).isNotEmpty();
    }

    @Test
    void keepsTheMarkupBetweenTheWords() {
        assertThat(
                        origins(
                                ARTICLE
                                        + "<h1>T</h1><p>Ignored words of a standfirst, which is long enough to be one.</p><p> "
                                        + "Okell&rsquo;s   <b>knee</b>, the club said, will keep him out for &#54;&nbsp;weeks from now.\n</p>"))
                .last()
                .isEqualTo(
                        "Okell&rsquo;s   <b>knee</b>, the club said, will keep him out for &#54;&nbsp;weeks from now.");
    }

    @Test
    void passesOverTheSameWordsInScriptsCommentsAndAttributes() {
        String words = "Milo Okell will miss the visit to Saltmere with a sore knee, the club said on Monday.";
        String before = ARTICLE + "<script>var a='" + words + "'</script><!-- <p>" + words + "</p> --><img alt='"
                + words + "'>";
        String html = before + "<h1>T</h1><p>" + words + "</p><p>" + words.replace("Monday", "Sunday") + "</p>";
        Article article = (Article) Pages.read("https://site.example/a", html);
        assertThat(article.paragraphs().getFirst().origin().orElseThrow().start())
                .isEqualTo(before.length() + "<h1>T</h1><p>".length());
    }

    @Test
    void tellsAShortHeadingFromTheSameWordsInTheMenu() {
        String html = ARTICLE + "<nav><a href=/n>Team news</a></nav><h1>T</h1>"
                + "<p>Rovers drew at home and nobody was happy about it in the end, as ever.</p>"
                + "<h2>Team news</h2><p>Okell is out with his knee, and Arkle comes in for him once more.</p>";
        Article article = (Article) Pages.read("https://site.example/a", html);
        Paragraph heading = article.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.HEADING)
                .findFirst()
                .orElseThrow();
        assertThat(heading.origin().orElseThrow().start()).isEqualTo(html.indexOf("<h2>") + 4);
    }

    @Test
    void findsWhatOnlyAScriptStates() {
        Page page = new Page("https://site.example/a", Pages.NOW, "text/html", Pages.bytes("scripted.html"));
        Article article = (Article) new ArticleReader().read(page);
        String place = article.paragraphs().getLast().origin().orElseThrow().in(page.text());
        String words = Wording.untagged(
                JsonReader.readAll("[\"" + place + "\"]").getFirst().words());
        assertThat(words).isEqualTo(article.words(article.paragraphs().getLast()));
    }

    @Test
    void leadsPlainTextBackToItsLines() {
        Page page = Page.plainText(
                "note.txt", Pages.NOW, "A title of ours\r\n\r\n  The club\r\n  said no.  \r\n\r\n- one\r\n");
        assertThat(places(page)).containsExactly("The club\r\n  said no.", "one");
    }

    @Test
    void leadsMarkdownBackToItsLines() {
        String text = "# Title\n\n## Later ##\n\n> He is\n> ready.\n\n1. four *tackles*\n\nAnd so on.\n";
        Page page = new Page("a.md", Pages.NOW, "", text.getBytes(StandardCharsets.UTF_8));
        assertThat(places(page)).containsExactly("Later", "He is\n> ready.", "four *tackles*", "And so on.");
    }

    @Test
    void leadsAFeedsEntryBackToItsContent() {
        String content = "<p>Finn Arkle signed on &amp; on.</p><p>He stays.</p>";
        FeedItem item = new FeedItem(
                "https://site.example/1",
                Instant.EPOCH,
                "",
                "Arkle",
                List.of(),
                Optional.empty(),
                "en",
                List.of(),
                content);
        Article article = (Article) new ArticleReader().read(item);
        assertThat(article.paragraphs().stream()
                        .map(paragraph -> paragraph.origin().orElseThrow().in(content)))
                .containsExactly("Finn Arkle signed on &amp; on.", "He stays.");
    }

    private static List<String> origins(String html) {
        return places(Page.html("https://site.example/a", Pages.NOW, html));
    }

    private static List<String> places(Page page) {
        Article article = (Article) new ArticleReader().read(page);
        return article.paragraphs().stream()
                .map(paragraph -> paragraph.origin().orElseThrow().in(page.text()))
                .toList();
    }

    private static List<String> words(Page page) {
        Article article = (Article) new ArticleReader().read(page);
        return article.paragraphs().stream()
                .map(paragraph -> article.words(paragraph).replace('\n', ' '))
                .toList();
    }

    /// What jsoup shows of each place.
    private static List<String> shown(Page page) {
        return places(page).stream()
                .map(source -> {
                    Document document = Jsoup.parseBodyFragment(source);
                    return Wording.clean(document.text());
                })
                .toList();
    }
}
