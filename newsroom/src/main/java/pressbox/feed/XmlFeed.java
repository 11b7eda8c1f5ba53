package pressbox.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import pressbox.article.Page;

/// Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0 and CDF, as one language with several accents.
///
/// The tree is walked once. An element that was never closed holds what should stand beside it; so an entry, or a field
/// that never stands inside another field, counts wherever it is found.
final class XmlFeed {
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf", "rdf", "channel");
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    /// Parts that have fields of their own, none of which are their entry's.
    private static final Set<String> PARTS = Set.of(
            "image", "textinput", "source", "author", "contributor", "itunes:owner", "media:group", "cloud", "items");

    private static final Set<String> FIELDS = Set.of(
            "title",
            "link",
            "description",
            "summary",
            "content",
            "content:encoded",
            "guid",
            "id",
            "pubdate",
            "published",
            "issued",
            "updated",
            "modified",
            "created",
            "category",
            "comments",
            "dc:title",
            "dc:creator",
            "dc:date",
            "dcterms:issued",
            "dcterms:modified",
            "dcterms:created",
            "ttl",
            "sy:updateperiod",
            "sy:updatefrequency");

    private final EntryFields feed;
    private final List<EntryFields> entries = new ArrayList<>();

    private XmlFeed(String base) {
        feed = new EntryFields(base);
    }

    /// @throws UnreadableFeed if the text holds no feed
    static Feed read(Page page, String text) throws UnreadableFeed {
        Document document = Markup.tree(text, page.address());
        XmlFeed read = new XmlFeed(page.address());
        read.walk(document, read.feed, page.address());
        if (read.entries.isEmpty() && !hasRoot(document)) {
            throw new UnreadableFeed(
                    document.selectFirst("html") == null ? "this is no feed" : "this is a web page, not a feed");
        }
        return read.result();
    }

    private static boolean hasRoot(Document document) {
        return document.children().stream().anyMatch(root -> ROOTS.contains(Vocabulary.name(root)));
    }

    /// Whether an element of this name ends an element before it that was left open.
    static boolean standsAlone(String name) {
        return FIELDS.contains(name) || ENTRIES.contains(name);
    }

    private void walk(Element parent, EntryFields owner, String base) {
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            String name = Vocabulary.name(child);
            String own = Addresses.base(child, base);
            if (ENTRIES.contains(name)) {
                EntryFields entry = new EntryFields(own);
                entry.takeAttributes(child);
                entries.add(entry);
                walk(child, entry, own);
            } else if (PARTS.contains(name)) {
                owner.take(name, child, own);
                walk(child, new EntryFields(own), own);
            } else {
                owner.take(name, child, own);
                if (!Construct.isInline(child)) {
                    walk(child, owner, own);
                }
            }
        }
    }

    private Feed result() {
        List<Item> items = entries.stream().map(EntryFields::item).toList();
        return new Feed(feed.title(), feed.link(), feed.self(), feed.hubs(), ttl(), items);
    }

    /// `ttl` in minutes, or `sy:updatePeriod` divided by `sy:updateFrequency`.
    private Duration ttl() {
        Duration period = switch (feed.updatePeriod().toLowerCase(Locale.ROOT)) {
            case "hourly" -> Duration.ofHours(1);
            case "daily" -> Duration.ofDays(1);
            case "weekly" -> Duration.ofDays(7);
            case "monthly" -> Duration.ofDays(30);
            case "yearly" -> Duration.ofDays(365);
            default -> Duration.ZERO;
        };
        Duration told = Duration.ofMinutes(Numbers.whole(feed.ttl(), 0));
        Duration each = period.dividedBy(Math.max(1, Numbers.whole(feed.updateFrequency(), 1)));
        return told.compareTo(each) > 0 ? told : each;
    }
}
