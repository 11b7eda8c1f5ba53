package pressbox.feed;

import java.net.URI;
import java.net.URISyntaxException;
import org.jsoup.nodes.Element;

/// Makes the links of a feed absolute (RFC 3986, XML Base).
public final class Addresses {
    private Addresses() {}

    /// The base of what stands in `element`: its own `xml:base` against its parent's.
    static String base(Element element, String parent) {
        String own = element.attr("xml:base").strip();
        return own.isEmpty() ? parent : resolved(own, parent);
    }

    /// `link` against `base`; as it is written where either makes no address.
    static String resolved(String link, String base) {
        String plain = link.strip();
        if (plain.isEmpty() || plain.regionMatches(true, 0, "http", 0, 4) && plain.contains("://")) {
            return plain;
        }
        try {
            URI from = new URI(base.strip());
            if (!from.isAbsolute() || from.isOpaque()) {
                return plain;
            }
            URI rooted = from.getRawPath().isEmpty() ? from.resolve("/") : from;
            return rooted.resolve(new URI(plain.replace(" ", "%20"))).toString();
        } catch (URISyntaxException e) {
            return plain;
        }
    }

    /// Whether both lie on the same host of the web.
    public static boolean isOfOneHost(String one, String other) {
        try {
            String host = new URI(one).getHost();
            return host != null && host.equalsIgnoreCase(new URI(other).getHost());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /// Whether something can be fetched from it.
    public static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }
}
