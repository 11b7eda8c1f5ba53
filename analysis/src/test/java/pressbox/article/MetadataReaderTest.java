package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataReaderTest {
    private static Article article(String head, String body) {
        String html =
                "<html><head>" + head + "</head><body><h1>Okell says goodbye to the Tarn end</h1>" + Pages.PROSE + body;
        return (Article) Pages.read("https://harbour.example/a", html);
    }

    private static String data(String members) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Okell\"," + members
                + "}</script>";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "isAccessibleForFree":false                                                          | PAYWALLED
            "isAccessibleForFree":"http://schema.org/False"                                      | PAYWALLED
            "isAccessibleForFree":"True"                                                         | FREE
            "hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".p"}  | PAYWALLED
            "wordCount":400                                                                      | UNKNOWN
            """)
    void readsThePaywallOutOfTheData(String members, Article.Access access) {
        assertThat(article(data(members), "").access()).isEqualTo(access);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Subscribe to continue reading          | PAYWALLED
            Cet article est réservé aux abonnés.   | PAYWALLED
            Nur für Abonnenten                     | PAYWALLED
            Rovers are at home on Saturday.        | UNKNOWN
            """)
    void readsThePaywallOutOfThePagesOwnWords(String line, Article.Access access) {
        assertThat(article("", "<p>" + line + "</p>").access()).isEqualTo(access);
    }

    @Test
    void readsTheTierOfAnArticle() {
        assertThat(article("<meta property='og:article:content_tier' content='locked'>", "")
                        .access())
                .isEqualTo(Article.Access.PAYWALLED);
    }

    @Test
    void findsTheOutletBesideTheTitleOfTheWindow() {
        assertThat(article("<title>The Wet Terrace: Okell says goodbye to the Tarn end</title>", "")
                        .outlet())
                .isEqualTo("The Wet Terrace");
        assertThat(article("<title>Okell says goodbye to the Tarn end | Football | The Wet Terrace</title>", "")
                        .outlet())
                .isEqualTo("The Wet Terrace");
    }

    @Test
    void takesTheFrontPageForNoArticlesAddress() {
        assertThat(article("<link rel=canonical href='https://harbour.example/'>", "")
                        .address())
                .isEqualTo("https://harbour.example/a");
    }
}
