package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Markdown and feeds' entries as people and programs write them.
class OddTextTest {
    @Test
    void takesUnderlinedWordsForHeadings() {
        Article article = Pages.markdown(
                "Arkle steps up\r\n===\r\n\r\nHe was calm\r\nat first.\r\n\r\nAfter the break\r\n---\r\n\r\nHe tired.\r\n");
        assertThat(article.title()).isEqualTo("Arkle steps up");
        assertThat(lines(article))
                .containsExactly("TEXT He was calm at first.", "HEADING After the break", "TEXT He tired.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "More <em>words</em> &amp; signs. | More words & signs.",
                "See <https://s.example/x> here. | See https://s.example/x here.",
                "See [the report][1] here. | See the report here.",
                "He left.[^1] | He left.",
                "One<br>two. | One two.",
                "It was ~~two~~ three. | It was two three.",
                "So 2 * 3 < 7 & more. | So 2 * 3 < 7 & more.",
                "A <!-- hidden --> word. | A  word.",
                "snake_case and _so_ on. | snake_case and so on."
            })
    void undoesMarkupWithinALine(String written, String words) {
        assertThat(Pages.markdown("# Title\n\n" + written + "\n").body()).isEqualTo(words);
    }

    @Test
    void leavesOutTablesScriptsAndDefinitions() {
        assertThat(
                        lines(
                                Pages.markdown(
                                        "# T here\n\nWords.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<script>var x;</script>\n\n[1]: https://s.example\n[^1]: A note.\n\n~~~\ncode\n~~~\n")))
                .containsExactly("TEXT Words.");
    }

    @Test
    void readsListsAndQuotesInTheirForms() {
        assertThat(lines(Pages.markdown("# T here\n\n> One.\n> > Two.\n\n1) first\n- [x] done\n")))
                .containsExactly("BLOCK_QUOTE One. Two.", "LIST_ITEM first", "LIST_ITEM done");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+++\ntitle = \"Arkle\"\nauthor = \"Jo Hale\"\n+++\nHe stays, they say.\n",
                "---\ntitle: 'Arkle'\nauthors:\n  - Jo Hale\n---\nHe stays, they say.\n"
            })
    void readsFrontMatter(String text) {
        Article article = Pages.markdown(text);
        assertThat(article.title()).isEqualTo("Arkle");
        assertThat(article.byline()).containsExactly("Jo Hale");
        assertThat(article.body()).isEqualTo("He stays, they say.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Arkle signed on Monday.</p><p>The post <a href=/a>Arkle</a> appeared first on <a href=/>Tarn</a>.</p>",
                "<p>Arkle signed on Monday. <a href=/a>Continue reading</a></p>",
                "Arkle signed on Monday. [&#8230;]",
                "Arkle signed on Monday. [...] <a href=/a>Read more »</a>",
                "<p>Arkle signed on Monday.</p><p>Der Beitrag <a href=/a>Arkle</a> erschien zuerst auf Tarn.</p>",
                "<p>Arkle signed on Monday.</p><p>L’article Arkle est apparu en premier sur Tarn.</p>",
                "<p>Arkle signed on Monday. <a href=/a>Lire la suite</a></p>",
                "<p>Arkle signed on Monday. <a href=/a>Leggi tutto</a> →</p>"
            })
    void leavesOutWhatFeedsPutBehindTheirWords(String content) {
        Article article = feed(content);
        assertThat(article.body()).isEqualTo("Arkle signed on Monday.");
        assertThat(article.paragraphs().getFirst().origin().orElseThrow().in(content))
                .isEqualTo("Arkle signed on Monday.");
    }

    @Test
    void keepsASentenceThatEndsLikeATail() {
        assertThat(feed("<p>His teacher said that he should read more</p>").body())
                .endsWith("read more");
    }

    private static Article feed(String content) {
        return (Article) new ArticleReader()
                .read(new FeedItem(
                        "https://roverstarn.example/1",
                        Instant.EPOCH,
                        "The Tarn",
                        "Arkle signs",
                        List.of(),
                        Optional.empty(),
                        "en",
                        List.of(),
                        content));
    }

    private static List<String> lines(Article article) {
        return article.paragraphs().stream()
                .map(paragraph -> paragraph.kind() + " " + article.words(paragraph))
                .toList();
    }
}
