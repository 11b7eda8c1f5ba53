package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pressbox.article.NotAnArticle.Kind;

/// Pages that are no article, each in the shapes that sites give it.
class PageShapesTest {
    private static final String SITE = "https://roverstarn.example";
    private static final String TEASERS = IntStream.range(0, 20)
            .mapToObj(i -> "<div class=item><h2><a href='/a" + i + "'>Okell trains apart from the team, day " + i
                    + "</a></h2><p>He ran alone on pitch " + i + " while the others played, the club said.</p></div>")
            .collect(Collectors.joining());

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.php", "/en", "/fr-be/", "/home"})
    void knowsAFrontPageByItsAddress(String path) {
        assertThat(kind(path, "<h1>The Rovers Tarn</h1>" + TEASERS)).isEqualTo(Kind.HOME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Okell</title>",
                "<meta property=og:type content=article><title>Okell</title>",
                "<script type=application/ld+json>{\"@type\":\"CollectionPage\"}</script>",
                "<script type=application/ld+json>{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\",\"headline\":\"One\"},{\"@type\":\"NewsArticle\",\"headline\":\"Two\"}]}</script>"
            })
    void knowsAListWithTeasersThatAreProse(String head) {
        assertThat(kind("/loans", head + "<h1>Okell</h1>" + TEASERS)).isEqualTo(Kind.TAG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tag/okell",
                "/thema/okell",
                "/etiqueta/okell",
                "/mot-cle/okell",
                "/argomenti/okell",
                "/autor/hale"
            })
    void knowsAShortListByItsAddress(String path) {
        assertThat(kind(path, "<h1>Okell</h1><p>All that we know of him.</p>")).isEqualTo(Kind.TAG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page not found",
                "404",
                "404 - The Rovers Tarn",
                "Error 404: Not Found",
                "Seite nicht gefunden",
                "Page introuvable",
                "Página no encontrada",
                "Pagina non trovata",
                "Página não encontrada",
                "Pagina niet gevonden",
                "Just a moment...",
                "Access Denied",
                "Are you a robot?"
            })
    void knowsAnErrorByItsTitle(String title) {
        assertThat(kind("/x", "<title>" + title + "</title><p>Nothing to see.</p>"))
                .isEqualTo(Kind.ERROR);
        assertThat(kind("/x", "<title>The Rovers Tarn</title><h1>" + title + "</h1><p>Sorry.</p>"))
                .isEqualTo(Kind.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sign in", "Log in to go on", "Anmelden", "Connexion", "Iniciar sesión", "Inloggen"})
    void knowsALoginByItsTitleOrItsForm(String title) {
        assertThat(kind("/in", "<title>" + title + "</title><p>Your name, please.</p>"))
                .isEqualTo(Kind.LOGIN);
        assertThat(kind("/in", "<title>The Rovers Tarn</title><p>Hello.</p><input type=password>"))
                .isEqualTo(Kind.LOGIN);
    }

    @Test
    void knowsALoginInThePlaceOfAnArticle() {
        String head = "<meta property=og:type content=article><title>Okell is out</title><h1>Okell is out</h1>";
        assertThat(kind("/a", head + "<form><p>Members read on.</p><input type=password></form>"))
                .isEqualTo(Kind.LOGIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We and our 650 vendors store cookies on your device to show you personalised ads and to measure them.",
                "Mit Ihrer Einwilligung verwenden wir und unsere Partner Cookies, um personalisierte Werbung zu zeigen.",
                "Avec votre accord, nos partenaires et nous utilisons des traceurs pour lire vos données personnelles ici.",
                "Con su acuerdo, nosotros y nuestros socios usamos cookies para tratar datos personales en su aparato.",
                "Wij en onze partners vragen toestemming om cookies te plaatsen en persoonsgegevens te verwerken op uw toestel."
            })
    void knowsACookieWallInOtherLanguages(String words) {
        assertThat(kind("/a", "<title>Okell</title><div><h1>Okell</h1><p>" + words + "</p><p>OK?</p></div>"))
                .isEqualTo(Kind.COOKIE_WALL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v/1 | <meta property=og:type content=video.other>",
                "/v/1 | <script type=application/ld+json>{\"@type\":\"VideoObject\",\"name\":\"Goals\"}</script>",
                "/videos/goals-of-the-day | <title>Goals</title>"
            })
    void knowsAVideo(String path, String head) {
        assertThat(kind(path, head + "<h1>Goals</h1><video src=a.mp4></video><p>All goals of the day.</p>"))
                .isEqualTo(Kind.VIDEO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/g/1 | <script type=application/ld+json>{\"@type\":\"ImageGallery\"}</script>",
                "/bildergalerie/tag | <title>Der Tag</title>",
                "/g/1 | <title>The day</title>"
            })
    void knowsAGallery(String path, String head) {
        String pictures = IntStream.range(0, 12)
                .mapToObj(i -> "<figure><img src=/p" + i + ".jpg><figcaption>Day " + i + "</figcaption></figure>")
                .collect(Collectors.joining());
        assertThat(kind(path, head + "<h1>The day</h1><p>Look.</p>" + pictures)).isEqualTo(Kind.GALLERY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/m/1 | <script type=application/ld+json>{\"@type\":\"SportsEvent\",\"name\":\"A v B\"}</script>",
                "/partido/7 | <title>Tarn Rovers - Saltmere</title>",
                "/m/1 | <title>Tarn Rovers v Saltmere</title>"
            })
    void knowsAMatchCentre(String path, String head) {
        String rows = "<tr><td>Shots</td><td>12</td><td>4</td></tr>".repeat(20);
        assertThat(kind(path, head + "<h1>Rovers v Saltmere</h1><table>" + rows + "</table>"))
                .isEqualTo(Kind.MATCH_CENTRE);
    }

    @Test
    void leavesShortArticlesThatSoundLikeSomethingElse() {
        String prose =
                "<p>Rovers made five mistakes in five minutes and paid for each of them, as the keeper said.</p>";
        for (String title :
                new String[] {"Error-strewn Rovers lose", "500 games for Okell", "Login troubles at the gates"}) {
            assertThat(read("/news/a", "<title>" + title + "</title><h1>" + title + "</h1>" + distinct(prose, 5)))
                    .as(title)
                    .isInstanceOf(Article.class);
        }
    }

    @Test
    void leavesAnArticleWithLinkedHeadingsBetweenItsParts() {
        String part = "<h2><a href=/club>Club of the round</a></h2>";
        String prose =
                distinct("<p>They ran as if it were the last game, and nobody in the ground had seen that.</p>", 4);
        String body = IntStream.range(0, 6)
                .mapToObj(i -> part + prose.replace("game", "game " + i))
                .collect(Collectors.joining());
        assertThat(read("/news/a", "<title>The round</title><h1>The round</h1>" + body))
                .isInstanceOf(Article.class);
    }

    private static String distinct(String paragraph, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> paragraph.replace("<p>", "<p>Once more, and that is number " + i + ": "))
                .collect(Collectors.joining());
    }

    private static Kind kind(String path, String html) {
        return ((NotAnArticle) read(path, html)).kind();
    }

    private static PageContent read(String path, String html) {
        return Pages.read(SITE + path, html);
    }
}
