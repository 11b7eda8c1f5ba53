package pressbox.newsday;

import java.time.Instant;
import org.jsoup.nodes.Entities;
import pressbox.article.Page;
import pressbox.feed.Item;
import pressbox.wire.Source;

/// Makes a page of an entry that carries its piece whole: a post, what is said of a video, a dropped file.
final class Posts {
    private Posts() {}

    static Page page(Item post, Source source, Instant now) {
        if (isAPage(post.content())) {
            return Page.html(post.address(), now, post.content());
        }
        String published = post.published().orElse(now).toString();
        String title = Entities.escape(post.title());
        String html = "<!doctype html><html><head><meta charset=utf-8><meta property=og:type content=article>"
                + (title.isEmpty() ? "" : "<title>" + title + "</title>")
                + "<meta property=og:site_name content=\"" + Entities.escape(source.outlet()) + "\">"
                + "<meta property=article:published_time content=\"" + published + "\">"
                + "<meta name=author content=\"" + Entities.escape(post.author()) + "\">"
                + "<link rel=canonical href=\"" + Entities.escape(post.address()) + "\"></head><body><article>"
                + (title.isEmpty() ? "" : "<h1>" + title + "</h1>")
                + post.content() + "</article></body></html>";
        return Page.html(post.address(), now, html);
    }

    private static boolean isAPage(String content) {
        return content.regionMatches(true, 0, "<!doctype", 0, 9) || content.regionMatches(true, 0, "<html", 0, 5);
    }
}
