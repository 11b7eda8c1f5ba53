package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import java.util.List;

/// Any bytes of any type are read into something that holds what it promises.
///
/// `verify` reads the pages in `ArticleReaderFuzzTestInputs`; `.ci/run` searches from them for a minute. The length of
/// an input chooses its type.
class ArticleReaderFuzzTest {
    private static final List<String> TYPES = List.of(
            "text/html; charset=utf-8",
            "text/html",
            "",
            "text/plain",
            "text/markdown; charset=utf-8",
            "text/html; charset=shift_jis",
            "text/html; charset=utf-16",
            "application/xhtml+xml; charset=windows-1251");
    /// A page of this size takes a few milliseconds; a thousand times that is no accident of the machine.
    private static final Duration ENOUGH = Duration.ofSeconds(10);

    private final ArticleReader reader = new ArticleReader();

    @FuzzTest(maxDuration = "60s")
    void readsAnything(byte[] body) {
        String type = TYPES.get(body.length % TYPES.size());
        Page page = new Page("https://site.example/a", Pages.NOW, type, body);
        long start = System.nanoTime();
        PageContent content = reader.read(page);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(ENOUGH);
        switch (content) {
            case Article article -> Promises.hold(article, page.text());
            case LiveBlog blog -> {
                Promises.hold(blog.whole(), page.text());
                blog.entries().forEach(entry -> Promises.hold(entry, page.text()));
            }
            case NotAnArticle(String address, NotAnArticle.Kind kind, String why) ->
                assertThat(why).isNotBlank();
            case Unreadable(String address, String why) -> assertThat(why).isNotBlank();
        }
    }
}
