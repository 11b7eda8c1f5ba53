package pressbox.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import pressbox.article.Page;

/// Reads sitemaps as news sites publish them: with titles and dates of Google's news extension or without, packed or
/// plain, indexes, and lists in plain text.
public final class SitemapReader {
    /// As many as a news sitemap may have; of a longer one the newest are taken.
    private static final int MOST = 1_000;

    private static final int MOST_BYTES = 50 * 1024 * 1024;

    private SitemapReader() {}

    /// @throws UnreadableFeed if the page is no sitemap
    public static Sitemap read(Page page) throws UnreadableFeed {
        String text = FeedText.of(unpacked(page));
        if (text.isBlank()) {
            throw new UnreadableFeed("the sitemap is empty");
        }
        if (text.indexOf('<') < 0) {
            return new Sitemap.Pages(lines(text));
        }
        Document document = Markup.tree(text, page.address());
        return switch (root(document)) {
            case "urlset" -> new Sitemap.Pages(pages(document, page.address()));
            case "sitemapindex" -> new Sitemap.Index(parts(document, page.address()));
            case "html" -> throw new UnreadableFeed("this is a web page, not a sitemap");
            default -> throw new UnreadableFeed("this is no sitemap");
        };
    }

    private static String root(Document document) {
        for (Element root : document.children()) {
            String name = local(root);
            if (!name.startsWith("?") && !name.startsWith("!")) {
                return name;
            }
        }
        return "";
    }

    private static List<Item> pages(Document document, String base) {
        List<Item> items = new ArrayList<>();
        for (Element url : named(document, "url")) {
            String address = Addresses.resolved(words(url, "loc"), base);
            if (Addresses.isWeb(address)) {
                Optional<Element> news = child(url, "news");
                Optional<Instant> changed = FeedDates.read(words(url, "lastmod"));
                items.add(new Item(
                        address,
                        news.map(told -> Construct.oneLine(words(told, "title")))
                                .orElse(""),
                        news.flatMap(told -> FeedDates.read(words(told, "publication_date")))
                                .or(() -> changed),
                        changed,
                        "",
                        "",
                        false));
            }
        }
        return newest(items);
    }

    private static List<Item> lines(String text) throws UnreadableFeed {
        List<Item> items = text.lines()
                .map(String::strip)
                .filter(Addresses::isWeb)
                .map(line -> new Item(line, "", Optional.empty(), Optional.empty(), "", "", false))
                .toList();
        if (items.isEmpty()) {
            throw new UnreadableFeed("this is no sitemap");
        }
        return newest(items);
    }

    private static List<Item> newest(List<Item> items) {
        return items.stream()
                .sorted(Comparator.comparing((Item item) -> item.published().orElse(Instant.EPOCH))
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static List<Sitemap.Part> parts(Document document, String base) {
        List<Sitemap.Part> parts = new ArrayList<>();
        for (Element sitemap : named(document, "sitemap")) {
            String address = Addresses.resolved(words(sitemap, "loc"), base);
            if (Addresses.isWeb(address)) {
                parts.add(new Sitemap.Part(address, FeedDates.read(words(sitemap, "lastmod"))));
            }
        }
        return parts.stream()
                .sorted(Comparator.comparing(SitemapReader::isOfNews)
                        .thenComparing(part -> part.changed().orElse(Instant.EPOCH))
                        .reversed())
                .toList();
    }

    private static boolean isOfNews(Sitemap.Part part) {
        return part.address().toLowerCase(Locale.ROOT).contains("news");
    }

    /// The elements of a name, whatever prefix the sitemap gives it.
    private static List<Element> named(Document document, String name) {
        return document.getAllElements().stream()
                .filter(element -> local(element).equals(name))
                .toList();
    }

    private static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(element -> local(element).equals(name))
                .findFirst();
    }

    private static String words(Element parent, String name) {
        return child(parent, name).map(element -> element.wholeText().strip()).orElse("");
    }

    private static String local(Element element) {
        String name = element.tag().normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    /// Sitemaps are often files that were packed once and are served as they lie.
    private static Page unpacked(Page page) throws UnreadableFeed {
        byte[] body = page.body();
        boolean packed = body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
        if (!packed) {
            return page;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] whole = in.readNBytes(MOST_BYTES + 1);
            if (whole.length > MOST_BYTES) {
                throw new UnreadableFeed("the sitemap is longer than 50 MiB once it is unpacked");
            }
            return new Page(page.address(), page.fetchedAt(), "text/xml", whole);
        } catch (IOException e) {
            throw new UnreadableFeed("the sitemap is packed wrongly: " + e.getMessage());
        }
    }
}
