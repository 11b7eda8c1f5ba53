package pressbox.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import pressbox.article.Page;

/// Reads the links of a page that has no feed, each address once, in the page's order.
public final class PageLinks {
    private PageLinks() {}

    /// Every link that leads to the same site.
    public static List<Item> read(Page page) {
        String host = hostOf(page.address());
        return once(tree(page).select("a[href]").stream()
                .map(link -> item(link, link))
                .filter(item -> host.equals(hostOf(item.address())))
                .toList());
    }

    /// The links that a CSS selector chooses: of the links themselves, or of what holds one link each, as teasers do.
    ///
    /// @throws UnreadableFeed if it chooses none, as after a page was made anew
    public static List<Item> read(Page page, String selector) throws UnreadableFeed {
        Evaluator chosen;
        try {
            chosen = QueryParser.parse(selector);
        } catch (Selector.SelectorParseException e) {
            throw new UnreadableFeed("“" + selector + "” is no CSS selector");
        }
        List<Item> items = once(tree(page).select(chosen).stream()
                .flatMap(
                        part -> Optional.ofNullable(part.selectFirst("a[href]")).map(link -> item(link, part)).stream())
                .filter(item -> Addresses.isWeb(item.address()))
                .toList());
        if (items.isEmpty()) {
            throw new UnreadableFeed("nothing on the page answers to “" + selector + "”");
        }
        return items;
    }

    /// Why a selector cannot be used, if it cannot. Regular expressions are not taken: a page could make them slow.
    public static Optional<String> faultOf(String selector) {
        if (selector.contains(":match") || selector.contains("~=")) {
            return Optional.of("the selector “" + selector + "” has a regular expression, which is not taken");
        }
        try {
            QueryParser.parse(selector);
            return Optional.empty();
        } catch (Selector.SelectorParseException e) {
            return Optional.of("“" + selector + "” is no CSS selector: " + e.getMessage());
        }
    }

    private static Document tree(Page page) {
        return Jsoup.parse(FeedText.of(page), page.address());
    }

    private static List<Item> once(List<Item> items) {
        Map<String, Item> byAddress = new LinkedHashMap<>();
        for (Item item : items) {
            byAddress.merge(
                    item.address(), item, (known, again) -> known.title().isEmpty() ? again : known);
        }
        return List.copyOf(byAddress.values());
    }

    private static String hostOf(String address) {
        try {
            return Objects.requireNonNullElse(new URI(address).getHost(), "");
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /// @param part what tells of the article, with its heading and time: the link itself, or a teaser around it
    private static Item item(Element link, Element part) {
        String address = Addresses.resolved(link.attr("href"), link.baseUri());
        int fragment = address.indexOf('#');
        Element heading = part.selectFirst("h1, h2, h3, h4");
        Element time = part.selectFirst("time[datetime]");
        Optional<Instant> published = time == null ? Optional.empty() : FeedDates.read(time.attr("datetime"));
        return new Item(
                fragment < 0 ? address : address.substring(0, fragment),
                heading == null ? link.text() : heading.text(),
                published,
                Optional.empty(),
                "",
                "",
                false);
    }
}
