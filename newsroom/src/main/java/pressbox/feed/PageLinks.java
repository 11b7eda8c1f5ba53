package pressbox.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import pressbox.article.Page;

/// Reads the links of a page that lead to the same site, each once, in the page's order.
public final class PageLinks {
    private PageLinks() {}

    public static List<Item> read(Page page) {
        String host = hostOf(page.address());
        return Jsoup.parse(FeedText.of(page), page.address()).select("a[href]").stream()
                .map(PageLinks::item)
                .filter(item -> host.equals(hostOf(item.address())))
                .distinct()
                .toList();
    }

    private static String hostOf(String address) {
        try {
            return Objects.requireNonNullElse(new URI(address).getHost(), "");
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static Item item(Element link) {
        String address = Addresses.resolved(link.attr("href"), link.baseUri());
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
