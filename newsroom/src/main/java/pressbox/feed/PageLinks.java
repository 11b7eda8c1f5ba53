package pressbox.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import pressbox.article.Page;

/// Reads the links of a page that lead to the same site, each once, in the page's order.
public final class PageLinks {
    private PageLinks() {}

    public static List<Item> read(Page page) {
        String host = URI.create(page.address()).getHost();
        return Jsoup.parse(FeedReader.text(page), page.address()).select("a[href]").stream()
                .map(PageLinks::item)
                .filter(item -> !item.address().isEmpty()
                        && host.equals(URI.create(item.address()).getHost()))
                .distinct()
                .toList();
    }

    private static Item item(Element link) {
        String address = FeedReader.absolute(link.attr("href"), link.baseUri());
        int fragment = address.indexOf('#');
        return new Item(
                fragment < 0 ? address : address.substring(0, fragment),
                link.text(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                false);
    }
}
