package pressbox.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import pressbox.article.Page;

/// Reads the addresses that a news sitemap lists.
public final class SitemapReader {
    private SitemapReader() {}

    public static List<Item> read(Page page) throws UnreadableFeed {
        try {
            AbstractSiteMap parsed = new SiteMapParser(false)
                    .parseSiteMap(
                            page.mediaType().orElse("text/xml"),
                            page.body(),
                            URI.create(page.address()).toURL());
            if (!(parsed instanceof SiteMap map)) {
                throw new UnreadableFeed("this is an index of sitemaps; name one of them");
            }
            List<Item> items = new ArrayList<>();
            for (SiteMapURL url : map.getSiteMapUrls()) {
                Optional<java.time.Instant> at =
                        Optional.ofNullable(url.getLastModified()).map(Date::toInstant);
                items.add(new Item(url.getUrl().toString(), "", at, Optional.empty(), "", "", false));
            }
            return items;
        } catch (UnknownFormatException | IOException e) {
            throw new UnreadableFeed("this is no sitemap: " + e.getMessage());
        }
    }
}
