package pressbox.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        String outlet = outlet();
        return new Metadata(
                new TitleReader(head, article, layout, outlet).read(),
                Wording.clean(head.meta("og:description", "description", "twitter:description")
                        .or(() -> article.words("description"))
                        .orElse("")),
                byline(outlet),
                published(language),
                date("dateModified", language, "article:modified_time", "og:updated_time", "last-modified"),
                language,
                section(),
                tags(),
                outlet,
                address(),
                access(),
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
                .or(() -> head.meta("application-name", "twitter:site"))
                .orElse(""));
    }

    private String address() {
        String canonical = head.canonical().isEmpty()
                ? head.meta("og:url").or(() -> article.words("url")).orElse("")
                : head.canonical();
        String base = pageAddress;
        String resolved = Addresses.resolve(base, canonical);
        return resolved.startsWith("http") ? resolved : base;
    }

    private Optional<OffsetDateTime> published(String language) {
        return date(
                        "datePublished",
                        language,
                        "article:published_time",
                        "og:article:published_time",
                        "datepublished",
                        "parsely-pub-date",
                        "sailthru.date",
                        "dc.date.issued",
                        "dcterms.created",
                        "dc.date",
                        "publishdate",
                        "publish-date",
                        "pubdate",
                        "cxenseparse:recs:publishtime",
                        "article.published",
                        "date")
                .or(() -> visibleDate(language))
                .or(() -> article.words("dateCreated").flatMap(words -> Dates.read(words, language, now)))
                .or(this::dateInAddress);
    }

    private Optional<OffsetDateTime> date(String property, String language, String... metas) {
        Optional<OffsetDateTime> stated = article.words(property).flatMap(words -> Dates.read(words, language, now));
        return stated.or(() -> Stream.of(metas)
                .flatMap(name -> head.metas(name).stream())
                .map(words -> Dates.read(words, language, now))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private Optional<OffsetDateTime> visibleDate(String language) {
        for (Layout.Seen seen : layout.times()) {
            String stated = seen.element().hasAttr("datetime")
                    ? seen.element().attr("datetime")
                    : seen.element().attr("content");
            String words = seen.element().text();
            if (words.length() > 200) {
                continue;
            }
            Optional<OffsetDateTime> found = stated.isEmpty() ? Optional.empty() : Dates.read(stated, language, now);
            found = found.or(() -> Dates.read(words, language, now));
            if (found.isPresent()) {
                return found;
            }
        }
        int seen = 0;
        for (Block block : layout.blocks()) {
            if (block.text().length() <= 120 && seen++ < 200) {
                Optional<OffsetDateTime> found = Dates.readAbsolute(block.text(), language);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<OffsetDateTime> dateInAddress() {
        String path = Addresses.path(address());
        for (int at = path.indexOf("/20"); at >= 0; at = path.indexOf("/20", at + 1)) {
            Optional<OffsetDateTime> found = Dates.readAbsolute(path.substring(at + 1), "");
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<String> byline(String outlet) {
        Set<String> people = new LinkedHashSet<>();
        for (Json author : article.get("author").each()) {
            Json who = data.resolve(author);
            if (JsonLd.types(who).contains("organization") && !(who instanceof Json.Words)) {
                continue;
            }
            String name = who instanceof Json.Members ? who.words("name").orElse("") : who.words();
            people.addAll(Bylines.people(name));
        }
        if (people.isEmpty()) {
            for (String meta : List.of(
                    "author",
                    "article:author",
                    "parsely-author",
                    "sailthru.author",
                    "dc.creator",
                    "dcterms.creator",
                    "byl",
                    "cxenseparse:author",
                    "article:author_name",
                    "twitter:creator")) {
                head.metas(meta).forEach(words -> people.addAll(Bylines.people(words)));
                if (!people.isEmpty()) {
                    break;
                }
            }
        }
        if (people.isEmpty()) {
            people.addAll(visibleByline());
        }
        people.removeIf(name -> name.equalsIgnoreCase(outlet));
        return List.copyOf(people);
    }

    private List<String> visibleByline() {
        for (Layout.Seen seen : layout.bylines()) {
            String words = seen.element().text();
            if (words.length() < 200) {
                List<String> people = Bylines.people(words);
                if (!people.isEmpty()) {
                    return people;
                }
            }
        }
        for (Block block : layout.blocks()) {
            if (block.text().length() < 120) {
                List<String> people = signed(block.text());
                if (!people.isEmpty()) {
                    return people;
                }
            }
        }
        return List.of();
    }

    /// The people of a line such as "Thu 25 Apr | 14:07 | By Anna Berg".
    private static List<String> signed(String line) {
        for (int at = 0; at >= 0 && at < line.length(); at = line.indexOf('|', at)) {
            at += line.charAt(at) == '|' ? 1 : 0;
            String part = line.substring(at).strip();
            if (part.startsWith("By ")
                    || part.startsWith("by ")
                    || part.startsWith("Von ")
                    || part.startsWith("Par ")) {
                return Bylines.people(part);
            }
        }
        return List.of();
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

    private Article.Access access() {
        Optional<String> free = article.words("isAccessibleForFree")
                .or(() -> data.first("webpage").words("isAccessibleForFree"));
        String tier = head.meta("article:content_tier").orElse("").toLowerCase(Locale.ROOT);
        if (free.isPresent()) {
            return free.get().equalsIgnoreCase("false") ? Article.Access.PAYWALLED : Article.Access.FREE;
        }
        return switch (tier) {
            case "free" -> Article.Access.FREE;
            case "locked", "metered" -> Article.Access.PAYWALLED;
            default -> Article.Access.UNKNOWN;
        };
    }
}
