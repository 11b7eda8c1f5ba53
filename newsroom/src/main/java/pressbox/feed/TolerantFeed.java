package pressbox.feed;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import pressbox.article.Page;

/// Reads a feed that is not well-formed: broken entities, unclosed elements, text before the declaration.
final class TolerantFeed {
    private TolerantFeed() {}

    static List<Item> read(Page page) throws UnreadableFeed {
        Document document = Jsoup.parse(FeedReader.text(page), page.address(), Parser.xmlParser());
        List<Item> items = new ArrayList<>();
        for (Element entry : document.select("item, entry")) {
            String address = FeedReader.absolute(link(entry), page.address());
            if (!address.isEmpty()) {
                items.add(new Item(
                        address,
                        first(entry, "title"),
                        date(first(entry, "pubDate", "published", "dc|date", "updated")),
                        date(first(entry, "updated", "atom|updated", "dcterms|modified")),
                        first(entry, "content|encoded", "content", "description", "summary"),
                        first(entry, "dc|creator", "author > name", "author"),
                        false));
            }
        }
        if (items.isEmpty() && document.selectFirst("rss, feed, rdf|RDF, channel") == null) {
            throw new UnreadableFeed(
                    document.selectFirst("html") == null ? "this is no feed" : "this is a web page, not a feed");
        }
        return items;
    }

    private static String link(Element entry) {
        for (Element link : entry.getElementsByTag("link")) {
            String relation = link.attr("rel");
            if (link.hasAttr("href") && (relation.isEmpty() || relation.equals("alternate"))) {
                return link.attr("href");
            }
            if (!link.ownText().isBlank()) {
                return link.ownText();
            }
        }
        String id = first(entry, "guid", "id");
        return id.startsWith("http") ? id : "";
    }

    private static String first(Element entry, String... selectors) {
        for (String selector : selectors) {
            Element found = entry.selectFirst(selector);
            if (found != null && !found.wholeText().isBlank()) {
                return found.wholeText().strip();
            }
        }
        return "";
    }

    private static Optional<Instant> date(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return FeedReader.instant(text);
        }
    }
}
