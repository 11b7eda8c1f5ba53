package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineReaderTest {
    private static List<String> byline(String head, String body) {
        String html = "<html><head><meta property='og:site_name' content='Harbour Courier'>" + head
                + "</head><body><h1>Okell says goodbye to the Tarn end</h1>" + body + Pages.PROSE;
        return ((Article) Pages.read("https://harbour.example/a", html)).byline();
    }

    private static String data(String author) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Okell\",\"author\":"
                + author + "}</script>";
    }

    @Test
    void namesEveryoneOfAListOfNames() {
        assertThat(byline(data("{\"@type\":\"Person\",\"name\":[\"Jo Hale\",\"Sam Pryor\"]}"), ""))
                .containsExactly("Jo Hale", "Sam Pryor");
    }

    @Test
    void namesTheAgencyBesideThePerson() {
        String authors =
                "[{\"@type\":\"Person\",\"name\":\"Jo Hale\"},{\"@type\":\"Organization\",\"name\":\"Reuters\"}]";
        assertThat(byline(data(authors), "")).containsExactly("Jo Hale", "Reuters");
    }

    @Test
    void leavesTheDeskOutBesideThePerson() {
        String authors =
                "[{\"@type\":\"Person\",\"name\":\"Jo Hale\"},{\"@type\":\"Organization\",\"name\":\"Courier Sport\"}]";
        assertThat(byline(data(authors), "")).containsExactly("Jo Hale");
    }

    @Test
    void namesTheDeskWhereThereIsNobodyElse() {
        assertThat(byline(data("{\"@type\":\"Organization\",\"name\":\"Harbour Courier\"}"), ""))
                .containsExactly("Harbour Courier");
    }

    @Test
    void believesThePagesOwnBylineOverADeskInTheData() {
        String desk = data("{\"@type\":\"Organization\",\"name\":\"Harbour Courier\"}");
        assertThat(byline(desk, "<p class='article-author'>Von Käthe Möllner, Waldau</p>"))
                .containsExactly("Käthe Möllner");
    }

    @Test
    void doesNotTakeAnAccountMenuForAByline() {
        String desk = data("{\"@type\":\"Organization\",\"name\":\"Harbour Courier\"}");
        String html = "<html><head>" + desk + "</head><body><div class='author-menu'>Hallo Besucher</div><h1>Okell</h1>"
                + Pages.PROSE;
        assertThat(((Article) Pages.read("https://harbour.example/a", html)).byline())
                .containsExactly("Harbour Courier");
    }

    @Test
    void addsThoseWhomTheMetaNamesBesideTheFirst() {
        assertThat(byline(
                        data("{\"@type\":\"Person\",\"name\":\"Jo Hale\"}")
                                + "<meta name='author' content='Jo Hale,Sam Pryor'>",
                        ""))
                .containsExactly("Jo Hale", "Sam Pryor");
    }

    @Test
    void leavesOutWhoOnlyLentAHand() {
        String authors =
                data("[{\"@type\":\"Person\",\"name\":\"Jo Hale\"},{\"@type\":\"Person\",\"name\":\"Sam Pryor\"}]");
        String body =
                "<div class='byline'>By <a href='/jo'>Jo Hale</a> <span class='contributors'>Contributions from <a>Sam Pryor</a></span></div>";
        assertThat(byline(authors, body)).containsExactly("Jo Hale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Thu 25 Apr | 14:07 | By Jo Hale</p>",
                "<h4>By Jo Hale</h4>",
                "<p><a href='https://harbour.example/author/jo/'>Jo Hale</a></p>",
                "<div><span><b></b><span>Jo Hale</span></span><span>Nov 25, 2025</span><span>2 Shares</span></div>",
                "<ul><li><b>Autorin/Autor</b> Jo Hale</li></ul>",
                "<p class='byline'>Jo Hale, Chief Football Writer</p>",
            })
    void findsTheNameBelowTheHeadline(String line) {
        assertThat(byline("", line)).containsExactly("Jo Hale");
    }

    @Test
    void tellsNamesApartThatTheMarkupRunsTogether() {
        assertThat(
                        byline(
                                "",
                                "<div class='byline'><span>Jo Hale</span> <span>Sam Pryor</span> <span>Una Treece</span></div>"))
                .containsExactly("Jo Hale", "Sam Pryor", "Una Treece");
    }

    @Test
    void doesNotTakeALinkedHeadlineForAByline() {
        assertThat(byline("", "<p><a href='/x'>By Growing Grass In Winter</a></p>"))
                .isEmpty();
    }

    @Test
    void namesTheAgencyOfAReportingLine() {
        assertThat(byline("", "<p>Reporting by The Associated Press.</p>")).containsExactly("The Associated Press");
    }
}
