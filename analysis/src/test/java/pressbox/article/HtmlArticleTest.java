package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.article.Paragraph.Kind;

class HtmlArticleTest {
    private final Article fansite = Pages.article("fansite.html");
    private final Article broadsheet = Pages.article("broadsheet.html");

    @Test
    void readsWhatThePageSaysOfItself() {
        assertThat(fansite.title()).isEqualTo("Tarn Rovers boss explains Okell absence");
        assertThat(fansite.byline()).containsExactly("Jo Hale");
        assertThat(fansite.published()).contains(OffsetDateTime.parse("2025-10-04T09:12:00+01:00"));
        assertThat(fansite.updated()).contains(OffsetDateTime.parse("2025-10-04T11:40:00+01:00"));
        assertThat(fansite.outlet()).isEqualTo("The Rovers Tarn");
        assertThat(fansite.address()).isEqualTo("https://roverstarn.example/2025/10/okell-absence/");
        assertThat(fansite.language()).isEqualTo("en-GB");
        assertThat(fansite.section()).isEqualTo("Team news");
        assertThat(fansite.tags()).containsExactly("Milo Okell", "Injuries");
    }

    @Test
    void keepsTheTextAndNothingElse() {
        assertThat(starts(fansite))
                .containsExactly(
                        "Tarn Rovers will",
                        "“He felt his cal",
                        "Who comes in?",
                        "Young Finn Arkle",
                        "Arkle has starte",
                        "Okell has starte",
                        "Rovers are fifth");
    }

    @Test
    void tellsHeadingsAndListsFromText() {
        assertThat(fansite.paragraphs().stream().map(Paragraph::kind))
                .containsExactly(
                        Kind.TEXT, Kind.TEXT, Kind.HEADING, Kind.TEXT, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.TEXT);
    }

    @Test
    void partsCaptionCreditPhotographerAndAgency() {
        assertThat(fansite.images())
                .containsExactly(new Image(
                        "https://site.example/wp-content/uploads/okell-1200x800.jpg",
                        "Milo Okell trained alone on Thursday.",
                        "Milo Okell at training",
                        "Petra Lund/Northlight Images",
                        "Petra Lund",
                        "Northlight Images"));
    }

    @Test
    void takesAPostOutOfTheTextAndKeepsItsWords() {
        assertThat(fansite.embeds())
                .containsExactly(new Embed(
                        Embed.Network.INSTAGRAM,
                        "@milo.okell",
                        "https://www.instagram.com/p/Tarn123/",
                        "Back soon, thank you all for the messages."));
    }

    @Test
    void marksTheWordsOfEveryLink() {
        assertThat(fansite.links().stream().map(link -> link.anchor().in(fansite.text()) + " → " + link.address()))
                .containsExactly(
                        "Finn Arkle → https://roverstarn.example/players/finn-arkle/",
                        "cup win last month → https://site.example/2025/09/cup-win/");
    }

    @Test
    void believesJsonLdForPeopleDatesAndAccess() {
        assertThat(broadsheet.byline()).containsExactly("Una Treece", "Dov Hartnell");
        assertThat(broadsheet.published()).contains(OffsetDateTime.parse("2025-11-02T18:05:00Z"));
        assertThat(broadsheet.access()).isEqualTo(Article.Access.PAYWALLED);
        assertThat(broadsheet.section()).isEqualTo("Football");
        assertThat(broadsheet.tags()).containsExactly("Saltmere", "Peter Coldridge");
    }

    @Test
    void findsTheStandfirstAndBothHalvesOfASplitBody() {
        assertThat(starts(broadsheet))
                .containsExactly(
                        "Board acts after",
                        "Saltmere have di",
                        "The club said in",
                        "Coldridge, 51, t",
                        "It hurts, but th",
                        "The table does n",
                        "Osk will take ch");
        assertThat(broadsheet.paragraphs().stream().map(Paragraph::kind)).contains(Kind.BLOCK_QUOTE, Kind.PULL_QUOTE);
    }

    @Test
    void setsCorrectionsAside() {
        assertThat(broadsheet.notices())
                .containsExactly("This article was amended on 2 November 2025 to correct the age of the manager.");
    }

    @Test
    void takesAPicturesCreditFromJsonLd() {
        Image image = broadsheet.images().getFirst();
        assertThat(image.credit()).isEqualTo("Iris Vane/Harbour Press");
        assertThat(image.creator()).isEqualTo("Iris Vane");
        assertThat(image.caption()).isEqualTo("Peter Coldridge on the touchline");
    }

    @Test
    void readsAPageOfBareLineBreaksInAnOldEncoding() {
        byte[] latin = new String(Pages.bytes("german.html"), java.nio.charset.StandardCharsets.UTF_8)
                .replace('„', '"')
                .replace('“', '"')
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Article article = (Article)
                new ArticleReader().read(new Page("https://fussballblatt.example/brenner", Pages.NOW, "", latin));
        assertThat(article.title()).isEqualTo("Brenner verlässt Waldau");
        assertThat(article.byline()).containsExactly("Käthe Möllner");
        assertThat(article.published()).contains(OffsetDateTime.parse("2025-03-14T16:45:00Z"));
        assertThat(starts(article)).containsExactly("Der SV Waldau un", "\"Ich hatte vier ", "Für Waldau schos");
    }

    @Test
    void takesTheStatedTextWhereThePageIsDrawnByScript() {
        Article article = Pages.article("scripted.html");
        assertThat(article.byline()).containsExactly("Nuria Sandoval");
        assertThat(starts(article)).containsExactly("El Marea CF ganó", "El entrenador ha", "El equipo sigue ");
    }

    @Test
    void everyParagraphStandsInTheTextAfterTheTitle() {
        assertThat(fansite.text()).isEqualTo(fansite.title() + "\n\n" + fansite.body());
        assertThat(String.join(
                        "\n\n",
                        fansite.paragraphs().stream().map(fansite::words).toList()))
                .isEqualTo(fansite.body());
    }

    private static List<String> starts(Article article) {
        return article.paragraphs().stream()
                .map(article::words)
                .map(words -> words.substring(0, Math.min(16, words.length())))
                .toList();
    }
}
