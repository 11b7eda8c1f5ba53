package pressbox.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/// What a page says of itself outside the text: `<meta>`, `<link>`, `<title>`, and its JSON-LD.
final class Head implements NodeFilter {
    private final Map<String, List<String>> metas = new LinkedHashMap<>();
    private final List<String> scripts = new ArrayList<>();
    private String title = "";
    private String canonical = "";
    private String base = "";
    private final String language;

    private Head(String language) {
        this.language = language;
    }

    /// Reads the whole page, since many pages put JSON-LD and even metas into the body.
    static Head of(Document document) {
        Element html = document.firstElementChild();
        Head head = new Head(html == null ? "" : html.attr("lang").strip());
        document.filter(head);
        return head;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "title" -> title = title.isEmpty() && !inSvg(element) ? element.text() : title;
            case "link" -> link(element);
            case "base" -> base = base.isEmpty() ? element.attr("href") : base;
            case "script" -> script(element);
            default -> {
                return FilterResult.CONTINUE;
            }
        }
        return FilterResult.SKIP_CHILDREN;
    }

    private static boolean inSvg(Element title) {
        Element parent = title.parent();
        return parent != null && !parent.normalName().equals("head");
    }

    private void meta(Element meta) {
        String content = meta.attr("content").strip();
        if (content.isEmpty()) {
            return;
        }
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = meta.attr(key).toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                metas.computeIfAbsent(name, unused -> new ArrayList<>()).add(content);
            }
        }
    }

    private void link(Element link) {
        if (canonical.isEmpty() && link.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = link.attr("href").strip();
        }
    }

    private void script(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            scripts.add(script.data());
        }
    }

    String title() {
        return title;
    }

    String canonical() {
        return canonical;
    }

    String base() {
        return base;
    }

    String language() {
        return language;
    }

    List<String> scripts() {
        return scripts;
    }

    /// The first content of the first of these metas that the page has.
    Optional<String> meta(String... names) {
        for (String name : names) {
            List<String> found = metas.get(name);
            if (found != null) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    /// Every content of one meta.
    List<String> metas(String name) {
        return metas.getOrDefault(name, List.of());
    }
}
