package pressbox.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

/// Invented pages for the tests: files beside this class, and wrappers for short pieces of markup.
final class Pages {
    static final Instant NOW = Instant.parse("2025-11-28T12:00:00Z");

    /// Text enough for a page to be an article.
    static final String PROSE = """
            <p>The gulls were quicker than the back four, and the back four knew it long before the interval.</p>
            <p>Rovers had eleven men on the quay and none of them could say who was meant to mark the tall one.</p>
            <p>By the hour the visiting end was singing about the weather, which had at least turned up on time.</p>
            <p>The manager said afterwards that he had seen worse, though he could not remember where or when.</p>
            """;

    private Pages() {}

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    static Article article(String name) {
        return (Article)
                new ArticleReader().read(new Page("https://site.example/2025/a-page", NOW, "text/html", bytes(name)));
    }

    static PageContent read(String address, String html) {
        return new ArticleReader().read(Page.html(address, NOW, html));
    }

    static Article plain(String text) {
        return (Article) new ArticleReader().read(Page.plainText("note.txt", NOW, text));
    }

    static Article markdown(String text) {
        return (Article) new ArticleReader()
                .read(new Page("note.md", NOW, "text/markdown", text.getBytes(StandardCharsets.UTF_8)));
    }
}
