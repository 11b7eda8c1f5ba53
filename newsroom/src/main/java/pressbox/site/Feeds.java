package pressbox.site;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The site's feeds: RSS 2.0, Atom 1.0 and JSON Feed 1.1; an entry's id is its address, which never changes.
final class Feeds {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Feeds() {}

    static String rss(SiteSettings settings, List<Piece> pieces) {
        return xml(settings, pieces, "rss_2.0", "/feed.xml");
    }

    static String atom(SiteSettings settings, List<Piece> pieces) {
        return xml(settings, pieces, "atom_1.0", "/atom.xml");
    }

    static String json(SiteSettings settings, List<Piece> pieces) {
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", settings.name());
        feed.put("home_page_url", settings.at("/"));
        feed.put("feed_url", settings.at("/feed.json"));
        feed.put("language", settings.language());
        feed.put("items", pieces.stream().map(piece -> item(settings, piece)).toList());
        return MAPPER.writeValueAsString(feed);
    }

    private static Map<String, Object> item(SiteSettings settings, Piece piece) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", settings.at(piece.path()));
        item.put("url", settings.at(piece.path()));
        item.put("title", piece.headline());
        item.put("summary", piece.summary());
        item.put("content_html", piece.body());
        item.put("date_published", piece.published().toString());
        item.put("date_modified", piece.updated().toString());
        item.put("authors", List.of(Map.of("name", piece.author())));
        return item;
    }

    private static String xml(SiteSettings settings, List<Piece> pieces, String type, String path) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType(type);
        feed.setTitle(settings.name());
        feed.setLink(settings.at("/"));
        feed.setUri(settings.at(path));
        feed.setDescription("News of " + settings.club() + ", checked against its sources");
        feed.setLanguage(settings.language());
        pieces.stream().findFirst().ifPresent(piece -> feed.setPublishedDate(Date.from(piece.updated())));
        List<SyndEntry> entries = new ArrayList<>();
        for (Piece piece : pieces) {
            SyndEntry entry = new SyndEntryImpl();
            entry.setTitle(piece.headline());
            entry.setLink(settings.at(piece.path()));
            entry.setUri(settings.at(piece.path()));
            entry.setAuthor(piece.author());
            entry.setPublishedDate(Date.from(piece.published()));
            entry.setUpdatedDate(Date.from(piece.updated()));
            entry.setDescription(content("text/plain", piece.summary()));
            entry.setContents(List.of(content("html", piece.body())));
            entries.add(entry);
        }
        feed.setEntries(entries);
        try {
            return new SyndFeedOutput().outputString(feed, false);
        } catch (FeedException e) {
            throw new IllegalStateException("the feed of " + settings.name() + " cannot be written", e);
        }
    }

    private static SyndContent content(String type, String value) {
        SyndContent content = new SyndContentImpl();
        content.setType(type);
        content.setValue(value);
        return content;
    }
}
