package pressbox.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The names of elements as feed readers know them, by whatever prefix a feed writes them.
///
/// RSS and Atom in all their versions are one vocabulary without a prefix; modules have their usual prefix. A prefix
/// that a feed forgot to declare is taken at its word; an element of a vocabulary that nobody knows has a name that
/// begins with `?`.
final class Vocabulary {
    private static final Map<String, String> PREFIXES = new HashMap<>();

    static {
        all(
                "",
                "http://backend.userland.com/rss",
                "http://backend.userland.com/rss2",
                "http://backend.userland.com/rss091",
                "http://blogs.law.harvard.edu/tech/rss",
                "http://purl.org/rss/1.0",
                "http://purl.org/net/rss1.1",
                "http://my.netscape.com/rdf/simple/0.9",
                "http://my.netscape.com/publish/formats/rss-0.91.dtd",
                "http://channel.netscape.com/rdf/simple/0.9",
                "http://example.com/newformat",
                "http://example.com/necho",
                "http://purl.org/echo",
                "uri/of/echo/namespace",
                "http://purl.org/pie",
                "http://purl.org/atom/ns",
                "http://www.w3.org/2005/atom",
                "http://purl.org/rss/1.0/modules/rss091");
        all("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns");
        all("dc", "http://purl.org/dc/elements/1.1", "http://purl.org/dc/elements/1.0");
        all("dcterms", "http://purl.org/dc/terms");
        all("content", "http://purl.org/rss/1.0/modules/content");
        all("sy", "http://purl.org/rss/1.0/modules/syndication");
        all("media", "http://search.yahoo.com/mrss", "http://video.search.yahoo.com/mrss");
        all("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd", "http://example.com/dtds/podcast-1.0.dtd");
        all("xhtml", "http://www.w3.org/1999/xhtml");
        all("feedburner", "http://rssnamespace.org/feedburner/ext/1.0");
        all("news", "http://www.google.com/schemas/sitemap-news/0.9");
    }

    private static void all(String prefix, String... addresses) {
        for (String address : addresses) {
            PREFIXES.put(address, prefix);
        }
    }

    private Vocabulary() {}

    /// `title`, `dc:date`, `content:encoded`; prefix and name in lower case.
    static String name(Element element) {
        String written = element.tag().normalName();
        int colon = written.indexOf(':');
        String local = colon < 0 ? written : written.substring(colon + 1);
        String prefix = prefix(element.tag().namespace(), colon < 0 ? "" : written.substring(0, colon));
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private static String prefix(String namespace, String written) {
        String address = namespace.toLowerCase(Locale.ROOT);
        int end = address.length();
        while (end > 0 && (address.charAt(end - 1) == '/' || address.charAt(end - 1) == '#')) {
            end--;
        }
        String known = PREFIXES.get(address.substring(0, end));
        if (known != null) {
            return known;
        }
        if (written.isEmpty()) {
            return ""; // a default namespace of its own: the feed's words are taken at their word
        }
        boolean declared = !namespace.isEmpty() && !namespace.equals(Parser.NamespaceXml);
        return written.equals("atom") || written.equals("rss") ? "" : declared ? "?" + written : written;
    }
}
