package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
    private static Article article(String head, String body) {
        String html = "<html lang='en'><head>" + head + "</head><body><h1>Okell says goodbye</h1>" + body + Pages.PROSE;
        return (Article) Pages.read("https://harbour.example/2025/11/20/okell", html);
    }

    private static String data(String published, String modified) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Okell\",\"datePublished\":\""
                + published + "\",\"dateModified\":\"" + modified + "\"}</script>";
    }

    @Test
    void keepsTheZoneThatThePageWrites() {
        Article article = article(data("2025-11-27T23:30:00-05:00", "2025-11-27T23:40:00-05:00"), "");
        assertThat(article.published()).contains(OffsetDateTime.parse("2025-11-27T23:30-05:00"));
        assertThat(article.updated()).contains(OffsetDateTime.parse("2025-11-27T23:40-05:00"));
    }

    @Test
    void believesThePageThatShowsItsReadersOnlyAMuchLaterDay() {
        Article article =
                article(data("2023-10-21T11:16:35Z", "2025-11-22T12:51:36Z"), "<p>By Jo Hale, 22 November 2025</p>");
        assertThat(article.published()).contains(OffsetDateTime.parse("2025-11-22T12:51:36Z"));
    }

    @Test
    void keepsTheFirstDayWhereThePageShowsBoth() {
        Article article = article(
                data("2025-11-12T11:00:00Z", "2025-11-22T12:51:36Z"),
                "<p>12 November 2025</p><p>Updated 22 November 2025</p>");
        assertThat(article.published()).contains(OffsetDateTime.parse("2025-11-12T11:00Z"));
    }

    @Test
    void aLateEditDoesNotMoveTheDay() {
        Article article =
                article(data("2025-11-20T23:17:00+09:00", "2025-11-21T00:06:00+09:00"), "<p>2025/11/21 00:06</p>");
        assertThat(article.published()).contains(OffsetDateTime.parse("2025-11-20T23:17+09:00"));
    }

    @Test
    void doesNotTakeAnEntryOfALiveBlogForTheArticle() {
        String blog = "{\"@type\":\"LiveBlogPosting\",\"headline\":\"Okell\",\"datePublished\":\"2025-11-20\","
                + "\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"headline\":\"Kick-off\",\"publisher\":{\"name\":\"Courier\"},"
                + "\"datePublished\":\"2025-11-21\",\"articleBody\":\"" + "They are off. ".repeat(40) + "\"}]}";
        assertThat(new JsonLd(List.of(blog)).article().words("datePublished")).contains("2025-11-20");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Published: 28 November 2025, 14:05 CET</p>                                      | 2025-11-28T14:05+01:00
            <div><span>Jo Hale</span><span>Nov 25, 2025</span><span>2 Shares</span></div>     | 2025-11-25T00:00Z
            <time datetime='2025-11-25T10:00:00+01:00'>vor 3 Tagen</time>                     | 2025-11-25T10:00+01:00
            <time>3 hours ago</time>                                                          | 2025-11-28T09:00Z
            <p>no date at all</p>                                                             | 2025-11-20T00:00Z
            """)
    void readsTheDateThatThePageShows(String line, String expected) {
        assertThat(article("", line).published()).contains(OffsetDateTime.parse(expected));
    }

    @Test
    void prefersALabelledDateToThoseOfOtherArticles() {
        String body = Pages.PROSE.repeat(7) + "<h2>Waldau holt Brenner <span class='date'>24.04.2025</span></h2>"
                + "<ul><li><b>Datum</b> 28.04.2025</li></ul>";
        assertThat(article("", body).published()).contains(OffsetDateTime.parse("2025-04-28T00:00Z"));
    }
}
