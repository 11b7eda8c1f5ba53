package pressbox.scoreboard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import pressbox.scoreboard.ImageScore.Picture;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The peer: a reader that knows pictures by the page's JSON-LD alone.
final class StatedPictures {
    private static final JsonMapper JSON = JsonMapper.shared();

    private StatedPictures() {}

    static List<Picture> in(String html) {
        Deque<JsonNode> waiting = new ArrayDeque<>();
        for (Element script : Jsoup.parse(html).select("script[type=application/ld+json]")) {
            parsed(script.data()).ifPresent(waiting::add);
        }
        List<Picture> found = new ArrayList<>();
        while (!waiting.isEmpty()) {
            JsonNode next = waiting.poll();
            JsonNode image = next.path("image");
            if (image.isString()) {
                found.add(new Picture(image.asString(), "", List.of()));
            }
            if (next.path("@type").asString("").equals("ImageObject")) {
                found.add(picture(next));
            }
            next.forEach(waiting::add);
        }
        return found;
    }

    private static Optional<JsonNode> parsed(String script) {
        try {
            return Optional.of(JSON.readTree(script));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private static Picture picture(JsonNode image) {
        String address = text(image, "url");
        String caption = text(image, "caption");
        return new Picture(
                address.isEmpty() ? text(image, "contentUrl") : address,
                caption.isEmpty() ? text(image, "description") : caption,
                List.of(
                        text(image, "creditText"),
                        text(image, "copyrightNotice"),
                        text(image, "author"),
                        text(image.path("author"), "name"),
                        text(image.path("creator"), "name"),
                        text(image.path("copyrightHolder"), "name")));
    }

    private static String text(JsonNode of, String name) {
        JsonNode value = of.path(name);
        return value.isString() ? value.asString() : "";
    }
}
