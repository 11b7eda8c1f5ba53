package pressbox.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whether the whole article may be read: by schema.org, by the tier in the page's metas, else by its own words.
final class AccessReader {
    private static final int LONGEST_LINE = 200;
    private static final int SHORTEST_LINE = 14;
    private static final PhraseList WORDS = PhraseList.of(List.of(
            "subscribe to continue reading",
            "subscribe to keep reading",
            "to continue reading, subscribe",
            "to continue reading this article",
            "to read the full story, subscribe",
            "this article is for subscribers",
            "this content is for subscribers",
            "this content is exclusive to subscribers",
            "this story is for subscribers",
            "jetzt weiterlesen mit",
            "weiterlesen mit einem abo",
            "dieser artikel ist kostenpflichtig",
            "nur für abonnenten",
            "exklusiv für abonnenten",
            "réservé aux abonnés",
            "réservé à nos abonnés",
            "contenido exclusivo para suscriptores",
            "exclusivo para suscriptores",
            "contenuto riservato agli abbonati",
            "riservato agli abbonati",
            "exclusivo para assinantes",
            "exclusivo para subscritores",
            "alleen voor abonnees"));

    private final Head head;
    private final JsonLd data;
    private final Layout layout;

    AccessReader(Head head, JsonLd data, Layout layout) {
        this.head = head;
        this.data = data;
        this.layout = layout;
    }

    Article.Access read() {
        Optional<String> free =
                free(data.article()).or(() -> free(data.first("webpage"))).or(() -> head.meta("isaccessibleforfree"));
        if (free.isPresent()) {
            return isFalse(free.get()) ? Article.Access.PAYWALLED : Article.Access.FREE;
        }
        String tier = head.meta("article:content_tier", "og:article:content_tier")
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return switch (tier) {
            case "free" -> Article.Access.FREE;
            case "locked", "metered" -> Article.Access.PAYWALLED;
            default -> saysSo() ? Article.Access.PAYWALLED : Article.Access.UNKNOWN;
        };
    }

    /// What an object says of itself, else of one of its parts.
    private static Optional<String> free(Json object) {
        return object.words("isAccessibleForFree")
                .or(() -> object.get("hasPart").each().stream()
                        .flatMap(part -> part.words("isAccessibleForFree").stream())
                        .filter(AccessReader::isFalse)
                        .findFirst());
    }

    private static boolean isFalse(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.equals("false") || lower.endsWith("/false") || lower.equals("no") || lower.equals("0");
    }

    private boolean saysSo() {
        for (Block block : layout.blocks()) {
            boolean line = block.text().length() <= LONGEST_LINE && block.text().length() >= SHORTEST_LINE;
            if (line && WORDS.isIn(block.text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
