package pressbox.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import pressbox.article.Page;

/// Finds where a site may have its feed: plain functions that say what to ask for; asking is the caller's.
public final class Discovery {
    private static final Set<String> FEED_TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/feed+json",
            "application/rdf+xml",
            "application/json",
            "application/xml",
            "text/xml");
    private static final List<String> USUAL_PATHS =
            List.of("feed", "feed/", "rss", "rss.xml", "feed.xml", "atom.xml", "index.xml", "feeds/posts/default");

    private Discovery() {}

    /// A place to look.
    ///
    /// @param why in plain words: what made it worth a look
    public record Candidate(String address, String why) {}

    /// The feeds that an address itself tells of, where sites do not name them.
    public static List<Candidate> byAddress(String address) {
        URI uri;
        try {
            uri = new URI(address.strip());
        } catch (URISyntaxException e) {
            return List.of();
        }
        if (uri.getHost() == null) {
            return List.of();
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        String path = uri.getPath() == null ? "" : uri.getPath();
        List<Candidate> found = new ArrayList<>();
        if (host.endsWith("youtube.com")
                && uri.getQuery() != null
                && uri.getQuery().startsWith("list=")) {
            found.add(new Candidate(
                    "https://www.youtube.com/feeds/videos.xml?playlist_id="
                            + uri.getQuery().substring(5),
                    "the playlist's feed"));
        } else if (host.endsWith("reddit.com") && path.startsWith("/r/")) {
            found.add(new Candidate("https://www.reddit.com/r/" + part(path, 2) + "/.rss", "the subreddit's feed"));
        }
        return found;
    }

    private static String part(String path, int number) {
        String[] parts = path.split("/", -1);
        return number < parts.length ? parts[number] : "";
    }

    /// What a web page names as its feeds, then what its links look like, then where feeds usually lie.
    public static List<Candidate> inPage(Page page) {
        Document document = Jsoup.parse(FeedText.of(page), page.address());
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (Element link : document.select("link[rel~=(?i)alternate][href]")) {
            if (FEED_TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT))) {
                String title = Construct.oneLine(link.attr("title"));
                add(found, link.absUrl("href"), title.isEmpty() ? "named by the page" : "named by the page: " + title);
            }
        }
        Element channel = document.selectFirst("meta[itemprop=channelId], meta[itemprop=identifier]");
        if (channel != null && channel.attr("content").startsWith("UC")) {
            add(
                    found,
                    "https://www.youtube.com/feeds/videos.xml?channel_id=" + channel.attr("content"),
                    "the channel's feed");
        }
        for (Element link : document.select("a[href]")) {
            String path = link.attr("href").toLowerCase(Locale.ROOT);
            if (path.endsWith("/feed")
                    || path.endsWith("/feed/")
                    || path.endsWith(".rss")
                    || path.endsWith("/rss")
                    || path.endsWith("rss.xml")
                    || path.endsWith("atom.xml")) {
                add(found, link.absUrl("href"), "linked as a feed");
            }
        }
        for (String usual : USUAL_PATHS) {
            add(found, Addresses.resolved("/" + usual, page.address()), "where feeds usually lie");
        }
        return List.copyOf(found.values());
    }

    private static void add(Map<String, Candidate> found, String address, String why) {
        if (Addresses.isWeb(address)) {
            found.putIfAbsent(address, new Candidate(address, why));
        }
    }

    /// The sitemaps that a robots.txt names.
    public static List<Candidate> inRobots(String robots) {
        List<Candidate> found = new ArrayList<>();
        for (String line : robots.split("\\R", -1)) {
            if (line.regionMatches(true, 0, "sitemap:", 0, 8)
                    && Addresses.isWeb(line.substring(8).strip())) {
                found.add(new Candidate(line.substring(8).strip(), "a sitemap named by robots.txt"));
            }
        }
        return found;
    }
}
