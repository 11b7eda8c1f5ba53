package pressbox.newsday;

import java.time.Instant;
import org.jsoup.nodes.Entities;
import pressbox.article.Page;
import pressbox.feed.Item;
import pressbox.wire.Source;

/// Makes a page of a social post, which its feed carries whole.
final class Posts {
    private Posts() {}

    static Page page(Item post, Source source, Instant now) {
        String published = post.published().orElse(now).toString();
        String html = "<!doctype html><html><head><meta charset=utf-8><meta property=og:type content=article>"
                + "<meta property=og:site_name content=\"" + Entities.escape(source.outlet()) + "\">"
                + "<meta property=article:published_time content=\"" + published + "\">"
                + "<meta name=author content=\"" + Entities.escape(post.author()) + "\">"
                + "<link rel=canonical href=\"" + Entities.escape(post.address()) + "\"></head><body><article>"
                + post.content() + "</article></body></html>";
        return Page.html(post.address(), now, html);
    }
}
