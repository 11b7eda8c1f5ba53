package pressbox.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// An outlet's HTML: named pieces with places `{{name}}` to fill.
final class Template {
    private final String name;
    private final Map<String, String> pieces = new HashMap<>();

    private Template(String name) {
        this.name = name;
    }

    static Template read(String resource) {
        Template template = new Template(resource);
        Sections.read(resource).forEach(section -> template.pieces.put(section.name(), section.text()));
        return template;
    }

    boolean has(String piece) {
        return pieces.containsKey(piece);
    }

    /// Fills a piece; a place without a value is an error.
    String fill(String piece, Map<String, String> values) {
        String text = Objects.requireNonNull(pieces.get(piece), () -> name + " has no " + piece);
        StringBuilder out = new StringBuilder(text.length() + 200);
        int from = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", from)) {
            int close = text.indexOf("}}", open);
            String key = text.substring(open + 2, close);
            out.append(text, from, open);
            out.append(Objects.requireNonNull(values.get(key), () -> name + ": nothing for " + key));
            from = close + 2;
        }
        return out.append(text, from, text.length()).toString();
    }
}
