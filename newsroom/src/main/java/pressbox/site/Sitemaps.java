package pressbox.site;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Entities;

/// What the site tells search engines: everything, the news of the last two days, and that they may come.
final class Sitemaps {
    private static final Duration NEWS = Duration.ofDays(2);
    private static final int MOST_NEWS = 1000;
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemaps() {}

    static String all(SiteSettings settings, List<Piece> pieces, List<PlayerPage> players) {
        StringBuilder map = new StringBuilder(DECLARATION).append("<urlset xmlns=\"" + NAMESPACE + "\">\n");
        entry(
                map,
                settings.at("/"),
                pieces.stream().map(Piece::updated).max(Instant::compareTo).orElse(Instant.EPOCH));
        pieces.forEach(piece -> entry(map, settings.at(piece.path()), piece.updated()));
        players.forEach(player -> entry(map, settings.at(player.path()), Instant.EPOCH));
        return map.append("</urlset>\n").toString();
    }

    /// The pieces of the two days before the latest one.
    static String news(SiteSettings settings, List<Piece> pieces) {
        StringBuilder map = new StringBuilder(DECLARATION)
                .append("<urlset xmlns=\"" + NAMESPACE + "\"")
                .append(" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">\n");
        Instant from = pieces.stream()
                .map(Piece::published)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)
                .minus(NEWS);
        pieces.stream()
                .filter(piece -> piece.published().isAfter(from))
                .limit(MOST_NEWS)
                .forEach(piece -> map.append("<url><loc>")
                        .append(Entities.escape(settings.at(piece.path())))
                        .append("</loc><news:news><news:publication><news:name>")
                        .append(Entities.escape(settings.name()))
                        .append("</news:name><news:language>")
                        .append(Entities.escape(settings.language()))
                        .append("</news:language></news:publication><news:publication_date>")
                        .append(piece.published())
                        .append("</news:publication_date><news:title>")
                        .append(Entities.escape(piece.headline()))
                        .append("</news:title></news:news></url>\n"));
        return map.append("</urlset>\n").toString();
    }

    static String robots(SiteSettings settings) {
        return "User-agent: *\nAllow: /\n\nSitemap: " + settings.at("/sitemap.xml") + "\nSitemap: "
                + settings.at("/news.xml") + "\n";
    }

    private static void entry(StringBuilder map, String address, Instant changed) {
        map.append("<url><loc>").append(Entities.escape(address)).append("</loc>");
        if (!changed.equals(Instant.EPOCH)) {
            map.append("<lastmod>").append(changed).append("</lastmod>");
        }
        map.append("</url>\n");
    }
}
