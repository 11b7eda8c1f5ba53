package pressbox.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The whole site as files, by path from its root; the same pieces make the same bytes.
public final class Site {
    private static final int ON_THE_FRONT = 30;
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private Site() {}

    /// @param pieces in any order; the front page shows the last published first
    public static Map<String, byte[]> render(SiteSettings settings, List<Piece> pieces, List<PlayerPage> players) {
        List<Piece> ordered = pieces.stream()
                .sorted(Comparator.comparing(Piece::published).reversed().thenComparing(Piece::id))
                .toList();
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Piece> front = ordered.stream().limit(ON_THE_FRONT).toList();
        files.put("index.html", page("front", Map.of("settings", settings, "pieces", front, "players", players)));
        for (Piece piece : ordered) {
            List<PlayerPage> about = players.stream()
                    .filter(player -> player.pieces().contains(piece))
                    .toList();
            files.put(
                    file(piece.path()),
                    page(
                            "piece",
                            Map.of(
                                    "settings", settings,
                                    "piece", piece,
                                    "players", about,
                                    "metadata", Metadata.of(settings, piece))));
        }
        for (PlayerPage player : players) {
            files.put(file(player.path()), page("player", Map.of("settings", settings, "player", player)));
        }
        files.put("players/index.html", page("players", Map.of("settings", settings, "players", players)));
        files.put("about/index.html", page("about", Map.of("settings", settings, "pieces", ordered)));
        files.put("404.html", page("missing", Map.of("settings", settings)));
        files.put("feed.xml", utf8(Feeds.rss(settings, front)));
        files.put("atom.xml", utf8(Feeds.atom(settings, front)));
        files.put("feed.json", utf8(Feeds.json(settings, front)));
        files.put("sitemap.xml", utf8(Sitemaps.all(settings, ordered, players)));
        files.put("news.xml", utf8(Sitemaps.news(settings, ordered)));
        files.put("robots.txt", utf8(Sitemaps.robots(settings)));
        files.put("site.css", resource("site.css"));
        files.put("icon.svg", resource("icon.svg"));
        return files;
    }

    private static String file(String path) {
        return path.substring(1) + "index.html";
    }

    private static byte[] page(String template, Map<String, Object> model) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        TEMPLATES.render("site/" + template + ".jte", model, output);
        return output.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Site.class.getResourceAsStream("/pressbox/site/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
