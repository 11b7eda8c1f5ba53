package pressbox.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pressbox.article.Article;
import pressbox.article.LiveBlog;
import pressbox.article.NotAnArticle;
import pressbox.article.PageContent;
import pressbox.article.Paragraph;
import pressbox.article.Unreadable;

/// The published JSON of what a page holds; fields are never renamed.
final class ArticleLine {
    private ArticleLine() {}

    /// @param file the name of the input
    static Map<String, Object> of(String file, PageContent content) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", file);
        switch (content) {
            case Article article -> fill(row, article);
            case LiveBlog blog -> {
                fill(row, blog.whole());
                row.put("kind", "live-blog");
                row.put("why", blog.why());
                row.put(
                        "entries",
                        blog.entries().stream().map(ArticleLine::entry).toList());
            }
            case NotAnArticle(String address, NotAnArticle.Kind kind, String why) -> {
                row.put("kind", kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                row.put("why", why);
            }
            case Unreadable(String address, String why) -> {
                row.put("kind", "unreadable");
                row.put("why", why);
            }
        }
        return row;
    }

    private static Map<String, Object> entry(Article entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("address", entry.address());
        row.put("published", entry.published().map(Object::toString).orElse(null));
        row.put("title", entry.title());
        row.put("byline", entry.byline());
        row.put("text", entry.body());
        row.put("paragraphs", paragraphs(entry));
        return row;
    }

    private static List<Map<String, Object>> paragraphs(Article article) {
        return article.paragraphs().stream()
                .map(paragraph -> row(article, paragraph))
                .toList();
    }

    private static void fill(Map<String, Object> row, Article article) {
        row.put("kind", "article");
        row.put("address", article.address());
        row.put("outlet", article.outlet());
        row.put("title", article.title());
        row.put("byline", article.byline());
        row.put("published", article.published().map(Object::toString).orElse(null));
        row.put("updated", article.updated().map(Object::toString).orElse(null));
        row.put("language", article.language());
        row.put("section", article.section());
        row.put("tags", article.tags());
        row.put("access", article.access().name().toLowerCase(Locale.ROOT));
        row.put("notices", article.notices());
        row.put("text", article.body());
        row.put("paragraphs", paragraphs(article));
        row.put("images", article.images());
        row.put("embeds", article.embeds());
        row.put(
                "links",
                article.links().stream()
                        .map(link -> List.of(link.address(), link.anchor().in(article.text())))
                        .toList());
    }

    private static Map<String, Object> row(Article article, Paragraph paragraph) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", paragraph.kind().name().toLowerCase(Locale.ROOT));
        row.put("words", article.words(paragraph));
        row.put(
                "origin",
                paragraph
                        .origin()
                        .map(place -> List.of(place.start(), place.end()))
                        .orElse(null));
        return row;
    }
}
