package pressbox.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// What each host of the recorded web answers at a moment of the demo's time.
final class RecordedPages {
    private final DemoWeek week;
    private final InstantSource clock;
    private final Press press;
    private final Feeds feeds;
    private final Networks networks = new Networks();
    private final Illustrations illustrations = new Illustrations();
    private final Map<String, String> printed = new ConcurrentHashMap<>();
    private final Map<String, Map<String, WeekArticle>> articles;

    RecordedPages(DemoWeek week, InstantSource clock) {
        this.week = week;
        this.clock = clock;
        this.press = new Press(week);
        this.feeds = new Feeds(press);
        this.articles = week.outlets().stream()
                .collect(Collectors.toMap(
                        Outlet::host,
                        outlet -> week.articles().stream()
                                .filter(a -> a.outlet().equals(outlet.slug()))
                                .collect(Collectors.toMap(outlet::pathOf, a -> a))));
    }

    Reply get(String host, String path) {
        if (path.startsWith("/pictures/")) {
            return illustrations.picture(path.substring("/pictures/".length()));
        }
        return week.outlets().stream()
                .filter(outlet -> outlet.host().equals(host))
                .findFirst()
                .map(outlet -> fromOutlet(outlet, path))
                .orElseGet(() -> fromNetwork(host, path));
    }

    private Reply fromNetwork(String host, String path) {
        Instant now = clock.instant();
        if (host.equals(Networks.BLUESKY_HOST) && path.equals(Networks.BLUESKY_PATH)) {
            return Reply.text("application/json", networks.bluesky(now), networks.newest("bluesky", now));
        }
        if (host.equals(Networks.MASTODON_HOST) && path.equals(Networks.MASTODON_PATH)) {
            return Reply.text("application/rss+xml", networks.mastodon(now), networks.newest("mastodon", now));
        }
        return path.equals("/robots.txt") ? robots("") : Reply.missing();
    }

    private Reply fromOutlet(Outlet outlet, String path) {
        Instant now = clock.instant();
        WeekArticle article = articles.getOrDefault(outlet.host(), Map.of()).get(path);
        if (article != null) {
            return Press.isOut(article, now) ? article(outlet, article, now) : Reply.missing();
        }
        List<WeekArticle> out = week.outBy(outlet, now);
        Instant newest = out.isEmpty() ? DemoClock.START : out.getFirst().at();
        if (path.equals(outlet.feedPath())) {
            return Reply.text(Feeds.contentType(outlet.feed()), feeds.write(outlet, out), newest);
        }
        return switch (path) {
            case "/", "" -> Reply.text("text/html", press.listing(outlet, outlet.name(), out), newest);
            case "/robots.txt" -> robots(outlet.slug());
            case "/sitemap.xml" -> Reply.text("application/xml", sitemap(outlet, out), newest);
            default -> Reply.missing();
        };
    }

    private Reply article(Outlet outlet, WeekArticle article, Instant now) {
        String target = article.oddity().target();
        return switch (article.oddity().kind()) {
            case NONE, CLOSED ->
                Reply.text(
                        "text/html", printed.computeIfAbsent(article.key(), key -> press.page(article)), article.at());
            case GONE -> Reply.missing();
            case MOVED -> Reply.moved(outlet.addressOf(week.article(target)));
            case LISTING ->
                Reply.text(
                        "text/html",
                        press.listing(
                                outlet,
                                target + " Archives",
                                week.outBy(outlet, now).stream()
                                        .filter(a -> a.tags().contains(target) && a.isPage())
                                        .toList()),
                        article.at());
        };
    }

    private static Reply robots(String slug) {
        String closed = slug.equals("kettle") ? "Disallow: /members/\n" : "Disallow: /account/\n";
        String body = "User-agent: *\n" + closed + "Crawl-delay: 1\n";
        return Reply.text("text/plain", body, DemoClock.START);
    }

    private static String sitemap(Outlet outlet, List<WeekArticle> out) {
        String urls = out.stream()
                .map(a -> """
                        <url><loc>%s</loc><lastmod>%s</lastmod><news:news><news:publication><news:name>%s</news:name><news:language>en</news:language></news:publication><news:publication_date>%s</news:publication_date><news:title>%s</news:title></news:news></url>
                        """.formatted(
                        outlet.addressOf(a), a.at(), Html.escape(outlet.name()), a.at(), Html.escape(a.title())))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                %s</urlset>
                """.formatted(urls);
    }
}
