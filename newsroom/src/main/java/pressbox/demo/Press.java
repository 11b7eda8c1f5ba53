package pressbox.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Prints the week's articles as each outlet's own HTML.
final class Press {
    private static final DateTimeFormatter HUMAN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);
    private static final Template EMBEDS = Template.read("week/embeds.html");

    private final DemoWeek week;
    private final Map<String, Template> templates = new HashMap<>();

    Press(DemoWeek week) {
        this.week = week;
        week.outlets().forEach(o -> templates.put(o.slug(), Template.read("week/outlets/" + o.slug() + ".html")));
    }

    static String pictureAddress(Outlet outlet, String scene) {
        return outlet.address() + "/pictures/" + scene + ".jpg";
    }

    String page(WeekArticle article) {
        Outlet outlet = week.outlet(article.outlet());
        Template template = template(outlet);
        Map<String, String> values = values(outlet, article);
        values.put("body", body(article));
        return template.fill("page", values) + "\n";
    }

    private Template template(Outlet outlet) {
        return Objects.requireNonNull(templates.get(outlet.slug()), outlet::slug);
    }

    private Map<String, String> values(Outlet outlet, WeekArticle article) {
        Map<String, String> v = new HashMap<>();
        text(v, "title", article.title());
        text(v, "standfirst", article.standfirst());
        text(v, "by", article.by());
        text(v, "section", article.section());
        text(v, "caption", article.picture().caption());
        text(v, "credit", article.picture().credit());
        text(v, "outlet", outlet.name());
        v.put("by.slug", article.by().toLowerCase(Locale.ROOT).replace(' ', '-'));
        v.put("url", outlet.addressOf(article));
        v.put("address", outlet.address());
        v.put("id", Integer.toString(article.number()));
        v.put("at.iso", article.at().toString());
        v.put("at.human", HUMAN.format(article.at().atOffset(ZoneOffset.UTC)));
        v.put("picture.url", pictureAddress(outlet, article.picture().scene()));
        v.put("picture.html", picture(template(outlet), outlet, article.picture()));
        v.put("tags", each(article.tags(), tag -> piece(outlet, "tag", "tag", tag)));
        v.put(
                "tags.json",
                each(article.tags(), tag -> ",\"" + Html.json(tag) + "\"").replaceFirst("^,", ""));
        v.put("related", related(outlet, article));
        return v;
    }

    private static void text(Map<String, String> values, String key, String text) {
        values.put(key, Html.escape(text));
        values.put(key + ".json", Html.json(text));
    }

    private String piece(Outlet outlet, String piece, String key, String text) {
        Map<String, String> v = new HashMap<>();
        text(v, key, text);
        v.put(key + ".slug", text.toLowerCase(Locale.ROOT).replace(' ', '-'));
        return template(outlet).fill(piece, v);
    }

    private static String each(List<String> items, java.util.function.UnaryOperator<String> print) {
        return items.stream().map(print).collect(Collectors.joining());
    }

    private String related(Outlet outlet, WeekArticle article) {
        return week.articles().stream()
                .filter(other -> other.outlet().equals(outlet.slug())
                        && !other.slug().equals(article.slug())
                        && other.at().isBefore(article.at()))
                .sorted((a, b) -> b.at().compareTo(a.at()))
                .limit(4)
                .map(other -> link(outlet, "related", other))
                .collect(Collectors.joining("\n"));
    }

    private String link(Outlet outlet, String piece, WeekArticle other) {
        Map<String, String> v = new HashMap<>();
        text(v, "title", other.title());
        text(v, "standfirst", other.standfirst());
        v.put("url", week.outlet(other.outlet()).addressOf(other));
        v.put("picture.url", pictureAddress(outlet, other.picture().scene()));
        return template(outlet).fill(piece, v);
    }

    private String picture(Template template, Outlet outlet, Picture picture) {
        Map<String, String> v = new HashMap<>();
        text(v, "caption", picture.caption());
        text(v, "credit", picture.credit());
        v.put("url", pictureAddress(outlet, picture.scene()));
        String piece = picture.credit().isEmpty() && template.has("picture without credit")
                ? "picture without credit"
                : "picture";
        return template.fill(piece, v);
    }

    /// The body alone, with all that the outlet sets between its paragraphs.
    String body(WeekArticle article) {
        Outlet outlet = week.outlet(article.outlet());
        Template template = template(outlet);
        StringBuilder out = new StringBuilder();
        int paragraphs = 0;
        for (Block block : article.body()) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            out.append(block(outlet, template, block));
            if (block instanceof Block.Paragraph && template.has("after " + ++paragraphs)) {
                out.append('\n').append(template.fill("after " + paragraphs, Map.of("address", outlet.address())));
            }
        }
        return out.toString();
    }

    private String block(Outlet outlet, Template template, Block block) {
        return switch (block) {
            case Block.Paragraph p -> template.fill("paragraph", Map.of("text", inline(p.text())));
            case Block.Heading h -> template.fill("heading", Map.of("text", inline(h.text())));
            case Block.Items l ->
                template.fill("items", Map.of("items", each(l.items(), i -> "<li>" + inline(i) + "</li>")));
            case Block.Embed e -> embed(week.post(e.id()));
            case Block.Teaser t -> link(outlet, "teaser", week.article(t.outlet() + "/" + t.slug()));
            case Block.Photo p -> picture(template, outlet, p.picture());
        };
    }

    String inline(String text) {
        return Html.inline(text, week::resolve);
    }

    private static String embed(Post post) {
        Map<String, String> v = new HashMap<>();
        text(v, "author", post.author());
        text(v, "handle", post.handle());
        text(v, "title", post.paragraphs().getFirst());
        v.put("address", post.address());
        v.put("at.iso", post.at().toString());
        v.put("at.human", HUMAN.format(post.at().atOffset(ZoneOffset.UTC)));
        v.put("text", Html.escape(post.text()).replace("\n\n", "<br><br>"));
        return EMBEDS.fill(post.network(), v);
    }

    /// A page that is not an article: the titles of an outlet's articles so far, or of those with a tag.
    String listing(Outlet outlet, String heading, List<WeekArticle> articles) {
        String links = articles.stream()
                .map(a -> "<li><a href=\"%s\">%s</a> <time>%s</time></li>"
                        .formatted(
                                outlet.addressOf(a),
                                Html.escape(a.title()),
                                HUMAN.format(a.at().atOffset(ZoneOffset.UTC))))
                .collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="en-GB"><head><meta charset="utf-8"><title>%s | %s</title>
                <link rel="alternate" type="%s" title="%s" href="%s"></head>
                <body><header><a href="/">%s</a></header>
                <h1>%s</h1>
                <ul class="listing">
                %s
                </ul>
                <footer>This outlet and all it reports are invented for the Pressbox demo.</footer></body></html>
                """.formatted(
                        Html.escape(heading),
                        Html.escape(outlet.name()),
                        Feeds.contentType(outlet.feed()),
                        Html.escape(outlet.name()),
                        outlet.feedAddress(),
                        Html.escape(outlet.name()),
                        Html.escape(heading),
                        links);
    }

    static boolean isOut(WeekArticle article, Instant now) {
        return !article.at().isAfter(now);
    }
}
