package pressbox.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pressbox.article.Page;

/// Reads what a feed lists: RSS, Atom and JSON Feed, by ROME where it can and by a tolerant reading where it cannot.
///
/// Entries without an address are left out, since nothing can be fetched or remembered of them.
public final class FeedReader {
    private FeedReader() {}

    /// The feed, its entries in its own order.
    ///
    /// @throws UnreadableFeed if no reading finds a feed in the page
    public static Feed read(Page page) throws UnreadableFeed {
        int first = firstLetter(page.body());
        if (first < 0) {
            throw new UnreadableFeed("the feed is empty");
        }
        if (page.body()[first] == '{') {
            return Feed.of(JsonFeed.read(page));
        }
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setXmlHealerOn(true);
            try (XmlReader reader = new XmlReader(
                    new ByteArrayInputStream(page.body()), page.mediaType().isPresent() ? page.contentType() : null)) {
                return Feed.of(items(input.build(reader).getEntries(), page.address()));
            }
        } catch (FeedException | IOException | IllegalArgumentException e) {
            return Feed.of(TolerantFeed.read(page));
        }
    }

    private static List<Item> items(List<SyndEntry> entries, String base) {
        List<Item> items = new ArrayList<>(entries.size());
        for (SyndEntry entry : entries) {
            String link = orEmpty(entry.getLink());
            String address = absolute(link.isEmpty() ? orEmpty(entry.getUri()) : link, base);
            if (address.isEmpty()) {
                continue;
            }
            Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
            items.add(new Item(
                    address,
                    orEmpty(entry.getTitle()).strip(),
                    Optional.ofNullable(date).map(Date::toInstant),
                    Optional.ofNullable(entry.getUpdatedDate()).map(Date::toInstant),
                    content(entry),
                    orEmpty(entry.getAuthor()),
                    false));
        }
        return items;
    }

    private static String content(SyndEntry entry) {
        for (SyndContent content : entry.getContents()) {
            if (content.getValue() != null && !content.getValue().isBlank()) {
                return content.getValue();
            }
        }
        SyndContent description = entry.getDescription();
        return description == null ? "" : orEmpty(description.getValue());
    }

    /// `link` made absolute against `base`; empty where it is no web address.
    static String absolute(String link, String base) {
        String plain = link.strip();
        if (plain.isEmpty()) {
            return "";
        }
        try {
            URI resolved = URI.create(base).resolve(plain.replace(" ", "%20"));
            return resolved.getScheme() != null && resolved.getScheme().startsWith("http") ? resolved.toString() : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static int firstLetter(byte[] body) {
        int at = body.length >= 3 && (body[0] & 0xff) == 0xef && (body[1] & 0xff) == 0xbb ? 3 : 0;
        while (at < body.length && body[at] <= ' ' && body[at] >= 0) {
            at++;
        }
        return at < body.length ? at : -1;
    }

    static String text(Page page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }

    /// An RFC 3339 instant, or nothing.
    static Optional<Instant> instant(String text) {
        try {
            return Optional.of(java.time.OffsetDateTime.parse(text.strip()).toInstant());
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
