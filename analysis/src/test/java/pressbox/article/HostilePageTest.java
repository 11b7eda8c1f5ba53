package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePageTest {
    private static final Duration ENOUGH = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {"fansite.html", "broadsheet.html", "german.html", "scripted.html"})
    void readsAPageCutAnywhere(String name) {
        byte[] whole = Pages.bytes(name);
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatCode(() -> keepsItsPromises(cut))
                    .as("cut at " + cut.length)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void readsRandomBytes() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[random.nextInt(3_000)];
            random.nextBytes(noise);
            assertThatCode(() -> keepsItsPromises(noise)).doesNotThrowAnyException();
        }
    }

    @Test
    void readsAHundredThousandNestedTags() {
        assertQuick("<div>".repeat(100_000)
                + "A sentence that is deep down in the page, and still a sentence of the page.");
        assertQuick("<blockquote class=a><ul><li>".repeat(30_000) + "deep");
        assertQuick("<b><i><a href=x>".repeat(30_000) + "deep");
    }

    @Test
    void readsAMillionAttributes() {
        StringBuilder html = new StringBuilder("<p");
        for (int i = 0; i < 1_000_000; i++) {
            html.append(" a").append(i).append("=1");
        }
        assertQuick(html.append(">text").toString());
    }

    @Test
    void readsAPageOfFiftyMegabytes() {
        assertQuick("<p>Rovers drew at home and nobody was happy about it in the end.</p>\n".repeat(750_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{\"@graph\":[",
                "{\"a\":",
                "\"",
                "{\"@type\":\"NewsArticle\",\"author\":[",
                "{,",
                "\\u00",
                "/*",
                "//",
                "{'"
            })
    void readsHostileJsonLd(String piece) {
        assertQuick("<script type='application/ld+json'>" + piece.repeat(100_000) + "</script><p>text</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By by ",
                "(Photo by ",
                "photo: photo by ",
                "1/1/",
                "99:99 ",
                "Jan 1 ",
                "| By ",
                "© ",
                "« “",
                "@",
                "](",
                "[a",
                "> "
            })
    void readsLongRunsOfWhatTheReadersLookFor(String piece) {
        assertQuick("<h1>T</h1><figure><img src=a><figcaption>" + piece.repeat(50_000)
                + "</figcaption></figure><p class=byline>" + piece.repeat(50_000));
        assertThatCode(() -> Pages.plain("Some words first.\n\n" + piece.repeat(50_000)))
                .doesNotThrowAnyException();
        assertThatCode(() -> Pages.markdown("Some words first.\n\n" + piece.repeat(50_000)))
                .doesNotThrowAnyException();
    }

    private static void keepsItsPromises(byte[] bytes) {
        Page page = new Page("https://site.example/a", Pages.NOW, "text/html", bytes);
        if (new ArticleReader().read(page) instanceof Article article) {
            Promises.hold(article, page.text());
        }
    }

    private static void assertQuick(String html) {
        long start = System.nanoTime();
        PageContent content = read(html.getBytes(StandardCharsets.UTF_8));
        assertThat(content).isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(ENOUGH);
    }

    private static PageContent read(byte[] bytes) {
        return new ArticleReader().read(new Page("https://site.example/a", Pages.NOW, "text/html", bytes));
    }
}
