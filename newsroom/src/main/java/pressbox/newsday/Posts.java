package pressbox.newsday;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import pressbox.article.FeedItem;
import pressbox.article.Page;
import pressbox.feed.Item;
import pressbox.wire.Source;

/// Makes a page of an entry that carries its piece whole (a post, what is said of a video, a dropped file) and reads
/// such a page back, so that posts are stored and read like everything else.
final class Posts {
    /// By its parameter a page is known for one of ours; it is HTML to everybody else.
    private static final String TYPE = "text/html; charset=utf-8; of=post";

    private Posts() {}

    static Page page(Item post, Source source, Instant now) {
        if (isAPage(post.content())) {
            return Page.html(post.address(), now, post.content());
        }
        String published = post.published().orElse(now).toString();
        String title = Entities.escape(post.title());
        String html = "<!doctype html><html><head><meta charset=utf-8><title>" + title + "</title>"
                + meta("og:site_name", source.outlet()) + meta("article:published_time", published)
                + meta("author", post.author()) + "</head><body><article>" + post.content()
                + "</article></body></html>";
        return new Page(post.address(), now, TYPE, html.getBytes(StandardCharsets.UTF_8));
    }

    /// The post that a page was made of, if it was made of one: however short, it is a whole piece.
    static Optional<FeedItem> read(Page page) {
        if (!page.contentType().equals(TYPE)) {
            return Optional.empty();
        }
        Document document = Jsoup.parse(page.text(), page.address());
        String author = told(document, "author");
        Element piece = document.selectFirst("article");
        return Optional.of(new FeedItem(
                page.address(),
                page.fetchedAt(),
                told(document, "og:site_name"),
                document.title(),
                author.isEmpty() ? List.of() : List.of(author),
                time(told(document, "article:published_time")),
                "",
                List.of(),
                piece == null ? "" : piece.html()));
    }

    private static Optional<OffsetDateTime> time(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String told(Document document, String name) {
        return document.select("meta[name=\"" + name + "\"]").attr("content");
    }

    private static String meta(String name, String words) {
        return "<meta name=\"" + name + "\" content=\"" + Entities.escape(words) + "\">";
    }

    private static boolean isAPage(String content) {
        return content.regionMatches(true, 0, "<!doctype", 0, 9) || content.regionMatches(true, 0, "<html", 0, 5);
    }
}
