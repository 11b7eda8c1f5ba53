package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pressbox.article.Paragraph.Kind;

class TextArticleTest {
    private static final String NOTE = """
            Okell out of Saltmere visit

            By Jo Hale and Sam Pryor

            Published: 4 October 2025, 09:12

            Milo Okell at training (Photo by Petra Lund/Northlight Images)

            Tarn Rovers will be without Milo Okell on Saturday, the club said.

            The plan for Saturday

            Ansgar Brede will ask Finn Arkle to step in.

            View this post on Instagram A post shared by @milo.okell

            Follow the fanzine on WhatsApp and have each morning’s headlines sent to your phone
            """;

    private final Article note = Pages.plain(NOTE);

    @Test
    void takesTheFirstLineForTheTitle() {
        assertThat(note.title()).isEqualTo("Okell out of Saltmere visit");
        assertThat(note.headline().in(note.text())).isEqualTo(note.title());
    }

    @Test
    void readsBylineAndDateLines() {
        assertThat(note.byline()).containsExactly("Jo Hale", "Sam Pryor");
        assertThat(note.published()).contains(OffsetDateTime.parse("2025-10-04T09:12:00Z"));
    }

    @Test
    void turnsACaptionLineIntoAPicture() {
        assertThat(note.images())
                .containsExactly(new Image(
                        "",
                        "Milo Okell at training",
                        "",
                        "Petra Lund/Northlight Images",
                        "Petra Lund",
                        "Northlight Images"));
    }

    @Test
    void turnsAPostLineIntoAnEmbedAndDropsTheCallToAction() {
        assertThat(note.embeds()).containsExactly(new Embed(Embed.Network.INSTAGRAM, "@milo.okell", "", ""));
        assertThat(note.body()).endsWith("step in.");
    }

    @Test
    void tellsAHeadingByItsShape() {
        assertThat(note.paragraphs().stream().map(Paragraph::kind)).containsExactly(Kind.TEXT, Kind.HEADING, Kind.TEXT);
    }

    @Test
    void needsNoTitle() {
        Article untitled = Pages.plain("The club said nothing on Monday.\n\nIt said nothing on Tuesday either.\n");
        assertThat(untitled.title()).isEmpty();
        assertThat(untitled.body()).isEqualTo(untitled.text());
    }

    @Test
    void readsMarkdown() {
        Article article = Pages.markdown("""
                ---
                title: Arkle steps up
                author: Jo Hale
                date: 2025-10-05
                ---
                Finn Arkle was **calm** in the [first half](https://roverstarn.example/report).

                ## After the break

                > He is ready, *nothing* more to say.

                - four tackles
                - one yellow card
                """);
        assertThat(article.title()).isEqualTo("Arkle steps up");
        assertThat(article.published()).contains(OffsetDateTime.parse("2025-10-05T00:00:00Z"));
        assertThat(article.paragraphs().stream().map(p -> p.kind() + " " + article.words(p)))
                .containsExactly(
                        "TEXT Finn Arkle was calm in the first half.",
                        "HEADING After the break",
                        "BLOCK_QUOTE He is ready, nothing more to say.",
                        "LIST_ITEM four tackles",
                        "LIST_ITEM one yellow card");
        assertThat(article.links().getFirst().anchor().in(article.text())).isEqualTo("first half");
    }

    @Test
    void printsMarkdownThatReadsBackTheSame() {
        Article article = Pages.article("fansite.html");
        Article again = Pages.markdown(ArticleMarkdown.of(article));
        assertThat(again.title()).isEqualTo(article.title());
        assertThat(again.body()).contains(article.words(article.paragraphs().getLast()));
    }

    @Test
    void printsPlainTextForATerminal() {
        assertThat(ArticleText.of(note))
                .startsWith("Okell out of Saltmere visit\nJo Hale, Sam Pryor\npublished 2025-10-04T09:12Z\n")
                .contains("## The plan for Saturday\n")
                .contains("picture: Milo Okell at training (Petra Lund/Northlight Images)\n")
                .endsWith("post: INSTAGRAM @milo.okell\n");
    }

    @Test
    void readsAFeedsEntry() {
        FeedItem item = new FeedItem(
                "https://roverstarn.example/feed/1",
                Instant.EPOCH,
                "The Rovers Tarn",
                "Arkle &amp; Okell",
                List.of("jo@roverstarn.example (Jo Hale)"),
                Optional.empty(),
                "en",
                List.of("loans"),
                "<p>Finn Arkle signed a new deal on Monday.</p><p>He stays until 2029.</p><p>Read more: <a href='/x'>Loans</a></p>");
        Article article = (Article) new ArticleReader().read(item);
        assertThat(article.title()).isEqualTo("Arkle & Okell");
        assertThat(article.body()).isEqualTo("Finn Arkle signed a new deal on Monday.\n\nHe stays until 2029.");
    }
}
