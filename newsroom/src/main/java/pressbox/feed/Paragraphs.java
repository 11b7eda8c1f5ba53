package pressbox.feed;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/// Plain text as HTML: an empty line parts paragraphs, a line break stays one.
public final class Paragraphs {
    private Paragraphs() {}

    public static String of(String text) {
        return Stream.of(text.strip().split("\\R\\h*\\R\\s*", -1))
                .map(paragraph -> "<p>"
                        + String.join("<br>", Entities.escape(paragraph).lines().toList()) + "</p>")
                .collect(Collectors.joining());
    }
}
