package pressbox.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pressbox.desk.Picture;
import tools.jackson.databind.json.JsonMapper;

/// A piece's schema.org NewsArticle as JSON-LD, its photos with the rights that travel with them.
final class Metadata {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Metadata() {}

    static String of(SiteSettings settings, Piece piece) {
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("@context", "https://schema.org");
        article.put("@type", "NewsArticle");
        article.put("headline", piece.headline());
        article.put("description", piece.summary());
        article.put("datePublished", zoned(settings, piece.published()));
        article.put("dateModified", zoned(settings, piece.updated()));
        article.put("author", List.of(Map.of("@type", "Person", "name", piece.author())));
        article.put("publisher", Map.of("@type", "Organization", "name", settings.name(), "url", settings.at("/")));
        article.put("mainEntityOfPage", settings.at(piece.path()));
        article.put("isAccessibleForFree", true);
        article.put("inLanguage", settings.language());
        article.put(
                "image",
                piece.pictures().stream()
                        .map(picture -> image(settings, picture))
                        .toList());
        // inside <script> nothing may end the element
        return MAPPER.writeValueAsString(article).replace("<", "\\u003c");
    }

    private static Map<String, Object> image(SiteSettings settings, Picture picture) {
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("@type", "ImageObject");
        image.put("contentUrl", absolute(settings, picture.address()));
        image.put("creditText", picture.credit());
        put(image, "caption", picture.caption());
        if (!picture.creator().isEmpty()) {
            image.put("creator", Map.of("@type", "Person", "name", picture.creator()));
        }
        put(image, "copyrightNotice", picture.copyright());
        put(image, "license", picture.licence());
        put(image, "acquireLicensePage", picture.acquireFrom());
        return image;
    }

    static String absolute(SiteSettings settings, String address) {
        return address.startsWith("http") ? address : settings.at("/" + address);
    }

    private static void put(Map<String, Object> image, String key, String value) {
        if (!value.isEmpty()) {
            image.put(key, value);
        }
    }

    private static String zoned(SiteSettings settings, java.time.Instant at) {
        return at.atZone(settings.zone()).toOffsetDateTime().toString();
    }
}
