package pressbox.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Weighs JSON-LD, Open Graph, microdata and the visible page against each other.
final class MetadataReader {
    private final Head head;
    private final JsonLd data;
    private final Json article;
    private final Layout layout;
    private final String pageAddress;
    private final Instant now;

    MetadataReader(Head head, JsonLd data, Layout layout, String pageAddress, Instant now) {
        this.head = head;
        this.data = data;
        this.article = data.article();
        this.layout = layout;
        this.pageAddress = pageAddress;
        this.now = now;
    }

    Metadata read() {
        String language = language();
        String named = outlet();
        String address = address();
        DateReader dates = new DateReader(head, article, layout, language, address, now);
        String title = new TitleReader(head, article, layout, named, address).read();
        String outlet = Optional.of(named.isEmpty() ? TitleParts.outlet(head.title(), title) : named)
                .filter(name -> !name.isEmpty())
                .or(() -> head.meta("twitter:site"))
                .orElse("");
        return new Metadata(
                title,
                Wording.clean(head.meta("og:description", "description", "twitter:description")
                        .or(() -> article.words("description"))
                        .orElse("")),
                new BylineReader(head, data, layout, outlet).read(),
                dates.published(),
                dates.updated(),
                language,
                section(),
                tags(),
                outlet,
                address,
                new AccessReader(head, data, layout).read(),
                article.words("articleBody")
                        .or(() -> article.words("reviewBody"))
                        .orElse(""));
    }

    private String language() {
        String found = head.language().isEmpty()
                ? head.meta("og:locale", "language", "content-language")
                        .or(() -> article.words("inLanguage"))
                        .orElse("")
                : head.language();
        return found.length() > 35 ? "" : found.replace('_', '-');
    }

    private String outlet() {
        return Wording.clean(head.meta("og:site_name")
                .or(() -> data.resolve(article.get("publisher")).words("name"))
                .or(() -> head.meta("application-name"))
                .orElse(""));
    }

    private String address() {
        String canonical = head.canonical().isEmpty()
                ? head.meta("og:url").or(() -> article.words("url")).orElse("")
                : head.canonical();
        String base = pageAddress;
        String resolved = Addresses.resolve(base, canonical);
        return resolved.startsWith("http") && !isFrontPage(resolved) ? resolved : base;
    }

    /// Some sites give each of their pages the front page's address as the canonical one; no article lives there.
    private static boolean isFrontPage(String address) {
        return Addresses.path(address).isEmpty() && address.indexOf('?') < 0;
    }

    private String section() {
        return Wording.clean(article.words("articleSection")
                .or(() -> head.meta("article:section", "parsely-section", "section"))
                .orElse(""));
    }

    private List<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        for (Json keyword : article.get("keywords").each()) {
            addTags(keyword instanceof Json.Members ? keyword.words("name").orElse("") : keyword.words(), tags);
        }
        head.metas("article:tag").forEach(words -> addTags(words, tags));
        if (tags.isEmpty()) {
            head.meta("news_keywords", "keywords").ifPresent(words -> addTags(words, tags));
        }
        return new ArrayList<>(tags).subList(0, Math.min(tags.size(), 50));
    }

    private static void addTags(String words, Set<String> tags) {
        int start = 0;
        String text = words.length() > 5_000 ? words.substring(0, 5_000) : words;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ',' || text.charAt(i) == ';') {
                String tag = Wording.clean(text.substring(start, i));
                if (!tag.isEmpty() && tag.length() < 80) {
                    tags.add(tag);
                }
                start = i + 1;
            }
        }
    }
}
