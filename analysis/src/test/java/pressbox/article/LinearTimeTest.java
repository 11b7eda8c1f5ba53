package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Ten times the page costs about ten times the work, whatever the page is made of.
///
/// Work that grows with the square would cost a hundred times; thirty leaves room for a busy machine. The quickest of
/// several readings counts, and each case prints its figures.
class LinearTimeTest {
    private static final int SMALL = 3_000;
    private static final double MOST = 30;
    private static final double SHORTEST_MILLIS = 8;
    private static final String PROSE =
            "<p>Rovers drew at home and nobody was happy about it in the end, as the club said on Monday.</p>";

    record Case(String name, String type, IntFunction<String> page) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                html("paragraphs", n -> each(n, i -> PROSE.replace("Rovers", "Rovers" + i))),
                html("nested boxes", n -> "<div>".repeat(5 * n) + PROSE),
                html("nested emphasis", n -> each(n, i -> "<b id=x" + i + ">") + PROSE),
                html("misnested emphasis", n -> "<b><p>x</b>".repeat(n)),
                html("misnested links", n -> "<a href=x><p>x".repeat(n)),
                html("text in tables", n -> "<table>" + each(n, i -> "word " + i + "<b>") + "</table>"),
                html("nested tables", n -> "<table><tr><td>".repeat(n) + PROSE),
                html("attributes of one tag", n -> "<p" + each(10 * n, i -> " a" + i + "=1") + ">" + PROSE),
                html("a long attribute", n -> "<p class='" + "a ".repeat(20 * n) + "'>" + PROSE),
                html("a picture in its address", n -> "<img src='data:image/png;base64," + "A".repeat(90 * n) + "'>"),
                html("links", n -> PROSE + "<p>" + "<a href=/x>word</a> ".repeat(2 * n) + "</p>"),
                html("one long line", n -> "<p>" + "word ".repeat(40 * n)),
                html("entities", n -> "<p>" + "&lt;&#x1F600;&no".repeat(4 * n)),
                html("less-than signs", n -> PROSE + "< </ <!".repeat(9 * n)),
                html("nested figures", n -> PROSE + "<figure><img src=a.jpg><figcaption>".repeat(n) + PROSE),
                html("nested dates", n -> "<div class=date>".repeat(n) + PROSE.repeat(n / 40)),
                html("nested names", n -> "<span class=author>".repeat(n) + PROSE.repeat(n / 40)),
                html("dates", n -> "<time>1 Jan</time>".repeat(n) + PROSE),
                html("headlines", n -> each(n, i -> "<h1>By some " + i + "</h1>") + PROSE),
                html("half a title", n -> "<title>" + "word | ".repeat(9 * n) + "</title>" + PROSE),
                html("nested quotes", n -> PROSE + "<blockquote class=twitter-tweet>".repeat(n) + PROSE),
                html("microdata", n -> "<div itemscope itemprop=author itemtype=https://schema.org/x>".repeat(n)),
                html("half letters", n -> "<p>" + "a\ud800".repeat(9 * n) + PROSE),
                data("nested objects", n -> "{\"a\":".repeat(9 * n)),
                data("objects", n -> "[" + "{\"@type\":\"NewsArticle\",\"@id\":\"#a\"},".repeat(n)),
                data("one name many times", n -> "{" + "\"headline\":\"x\",".repeat(9 * n)),
                data("objects in a ring", n -> "[" + each(n, i -> ring(i, n)) + "]"),
                data("a long number", n -> "{\"@type\":\"NewsArticle\",\"datePublished\":" + "9".repeat(40 * n) + "}"),
                data(
                        "an unending string",
                        n -> "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + "words \\n".repeat(9 * n)),
                data("people", n -> "{\"@type\":\"NewsArticle\",\"author\":[" + each(n, i -> "\"Jo Hale " + i + "\",")),
                new Case("live entries", "text/html", LinearTimeTest::live),
                new Case("Markdown links", "text/markdown", n -> "T\n\n" + "[a](b) ".repeat(9 * n)),
                new Case("open brackets", "text/markdown", n -> "T\n\n" + "[a ![b ".repeat(9 * n)),
                new Case("plain lines", "text/plain", n -> "T\n\n" + "Some words\n\n".repeat(2 * n)));
    }

    private static Case html(String name, IntFunction<String> body) {
        return new Case(name, "text/html", n -> "<meta property=og:type content=article><h1>T</h1>" + body.apply(n));
    }

    private static Case data(String name, IntFunction<String> json) {
        return new Case(
                "data: " + name,
                "text/html",
                n -> "<script type=application/ld+json>" + json.apply(n) + "</script>" + PROSE);
    }

    private static String each(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }

    private static String ring(int i, int n) {
        return "{\"@id\":\"#" + i + "\",\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#" + (i + 1) % n + "\"}},";
    }

    private static String live(int n) {
        return "<title>Live updates</title><h1>Live updates</h1><div>"
                + each(n / 10, i -> "<div class=e><time>15:0" + i % 10 + "</time>" + PROSE + "</div>");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void costsTenTimesAsMuchForTenTimesAsMuch(Case one) {
        double ratio = ratio(one);
        // What grows with the square costs a hundred times as much each time; a busy machine does so once.
        for (int again = 0; again < 2 && ratio >= MOST; again++) {
            ratio = Math.min(ratio, ratio(one));
        }
        assertThat(ratio).isLessThan(MOST);
    }

    private static double ratio(Case one) {
        double small = Math.max(SHORTEST_MILLIS, millis(one, SMALL));
        double large = millis(one, 10 * SMALL);
        System.out.printf("%-30s %6.0f ms, ten times as much %6.0f ms%n", one, small, large);
        return large / small;
    }

    private static double millis(Case one, int size) {
        byte[] body = one.page.apply(size).getBytes(StandardCharsets.UTF_8);
        Page page = new Page("https://site.example/a", Pages.NOW, one.type + "; charset=utf-8", body);
        long best = Long.MAX_VALUE;
        long spent = 0;
        for (int i = 0; i < 3 && spent < 400_000_000L; i++) {
            long start = System.nanoTime();
            new ArticleReader().read(page);
            long took = System.nanoTime() - start;
            best = Math.min(best, took);
            spent += took;
        }
        return best / 1e6;
    }
}
