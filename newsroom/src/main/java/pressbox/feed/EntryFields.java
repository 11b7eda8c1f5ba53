package pressbox.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The fields of one entry, or of the feed itself, as they are met; where several say the same, the better one stands.
final class EntryFields {
    private static final Set<String> WEB_TYPES = Set.of("", "text/html", "application/xhtml+xml", "html");

    private final String base;
    private final Ranked title = new Ranked();
    private final Ranked link = new Ranked();
    private final Ranked content = new Ranked();
    private final Ranked author = new Ranked();
    private final List<String> hubs = new ArrayList<>();
    private Optional<Instant> published = Optional.empty();
    private Optional<Instant> updated = Optional.empty();
    private Optional<Instant> created = Optional.empty();
    private String self = "";
    private String ttl = "";
    private String updatePeriod = "";
    private String updateFrequency = "";

    EntryFields(String base) {
        this.base = base;
    }

    /// A value that only one of at least the same rank replaces.
    private static final class Ranked {
        private String value = "";
        private int rank = -1;

        void offer(String other, int otherRank) {
            if (!other.isBlank() && otherRank >= rank) {
                value = other.strip();
                rank = otherRank;
            }
        }

        void offerFirst(String other, int otherRank) {
            if (otherRank > rank) {
                offer(other, otherRank);
            }
        }
    }

    /// CDF and RSS 1.0 entries name their address in an attribute.
    void takeAttributes(Element entry) {
        link.offer(Addresses.resolved(entry.attr("href"), base), 0);
    }

    void take(String name, Element element, String ownBase) {
        switch (name) {
            case "title" -> title.offerFirst(Construct.plain(element), 2);
            case "dc:title" -> title.offerFirst(Construct.plain(element), 1);
            case "media:title" -> title.offerFirst(Construct.plain(element), 0);
            case "link" -> link(element, ownBase);
            case "guid", "id" -> {
                if (!element.attr("ispermalink").equalsIgnoreCase("false")) {
                    link.offerFirst(Addresses.resolved(Construct.text(element), ownBase), 1);
                }
            }
            case "pubdate", "published", "issued", "dcterms:issued" ->
                published = date(element).or(() -> published);
            case "updated", "modified", "dc:date", "dcterms:modified", "lastbuilddate" ->
                updated = date(element).or(() -> updated);
            case "created", "dcterms:created" -> created = date(element).or(() -> created);
            case "content:encoded" -> content.offer(Construct.html(element), 3);
            case "content" -> content.offer(Construct.html(element), 2);
            case "description", "summary", "abstract" -> content.offerFirst(Construct.html(element), 1);
            case "media:group" -> content.offerFirst(said(element), 0);
            case "dc:creator" -> author.offerFirst(Construct.plain(element), 1);
            case "author" -> author.offerFirst(name(element), 2);
            case "itunes:author" -> author.offerFirst(Construct.plain(element), 0);
            case "ttl" -> ttl = Construct.text(element);
            case "sy:updateperiod" -> updatePeriod = Construct.text(element).strip();
            case "sy:updatefrequency" -> updateFrequency = Construct.text(element);
            default -> {}
        }
    }

    private void link(Element element, String ownBase) {
        String href = element.attr("href");
        if (href.isBlank()) {
            link.offer(Addresses.resolved(Construct.text(element), ownBase), 2);
            return;
        }
        String address = Addresses.resolved(href, ownBase);
        switch (element.attr("rel").strip().toLowerCase(Locale.ROOT)) {
            case "", "alternate" -> {
                // a PDF or a sound is not the entry's page: its id names it better
                boolean web = WEB_TYPES.contains(element.attr("type").strip().toLowerCase(Locale.ROOT));
                link.offer(address, web ? 2 : 0);
            }
            case "self" -> self = address;
            case "hub" -> hubs.add(address);
            default -> {}
        }
    }

    /// An Atom person's name, or the text of an RSS author.
    private static String name(Element person) {
        for (Element part : person.children()) {
            if (Vocabulary.name(part).equals("name")) {
                return Construct.plain(part);
            }
        }
        return person.childrenSize() == 0 ? Construct.plain(person) : "";
    }

    /// What a group of media says of itself, as a video's maker does.
    private static String said(Element group) {
        for (Element part : group.children()) {
            if (Vocabulary.name(part).equals("media:description")) {
                return Construct.html(part);
            }
        }
        return "";
    }

    private static Optional<Instant> date(Element element) {
        return FeedDates.read(Construct.text(element));
    }

    Item item() {
        return new Item(
                link.value,
                title.value,
                published.or(() -> updated).or(() -> created),
                updated,
                content.value,
                author.value,
                false);
    }

    String title() {
        return title.value;
    }

    String link() {
        return link.value;
    }

    String self() {
        return self;
    }

    List<String> hubs() {
        return hubs;
    }

    String ttl() {
        return ttl;
    }

    String updatePeriod() {
        return updatePeriod;
    }

    String updateFrequency() {
        return updateFrequency;
    }
}
