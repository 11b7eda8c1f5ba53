package pressbox.article;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When the article was published and last changed, as the page states it in its data and shows it near its headline.
///
/// The zone stays the one that the page writes. Data are more exact than the date shown; but where the page shows its
/// readers only the day of its last change, half a day and more after the first, it has published the article anew.
final class DateReader {
    /// A change so long after the first day is more than the late edit of a news day.
    private static final Duration ANEW = Duration.ofHours(12);
    private static final List<String> LABELS = List.of(
            "published",
            "first published",
            "posted",
            "date",
            "datum",
            "veröffentlicht",
            "erschienen",
            "publié",
            "publicado",
            "pubblicato",
            "gepubliceerd",
            "fecha",
            "data");
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_SPOT = 200;
    private static final int MOST_LINES = 200;

    private final Head head;
    private final Json article;
    private final Layout layout;
    private final String language;
    private final String address;
    private final Instant now;

    /// @param address the canonical one, which may hold a date
    /// @param now     what relative dates count from
    DateReader(Head head, Json article, Layout layout, String language, String address, Instant now) {
        this.head = head;
        this.article = article;
        this.layout = layout;
        this.language = language;
        this.address = address;
        this.now = now;
    }

    Optional<OffsetDateTime> updated() {
        return stated("dateModified", "article:modified_time", "og:updated_time", "datemodified", "last-modified");
    }

    Optional<OffsetDateTime> published() {
        Optional<OffsetDateTime> stated = stated(
                "datePublished",
                "article:published_time",
                "og:article:published_time",
                "datepublished",
                "parsely-pub-date",
                "sailthru.date",
                "dc.date.issued",
                "dcterms.created",
                "dc.date",
                "publishdate",
                "publish-date",
                "pubdate",
                "pub_date",
                "cxenseparse:recs:publishtime",
                "article.published",
                "date");
        return stated.map(this::unlessPublishedAnew)
                .or(this::shown)
                .or(() -> article.words("dateCreated").flatMap(this::read))
                .or(this::inAddress);
    }

    private Optional<OffsetDateTime> stated(String property, String... metas) {
        return article.words(property)
                .flatMap(this::read)
                .or(() -> Stream.of(metas)
                        .flatMap(name -> head.metas(name).stream())
                        .map(this::read)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<OffsetDateTime> read(String words) {
        return Dates.read(words, language, now);
    }

    private OffsetDateTime unlessPublishedAnew(OffsetDateTime stated) {
        Optional<OffsetDateTime> changed = updated();
        if (changed.isEmpty() || Duration.between(stated, changed.get()).compareTo(ANEW) < 0) {
            return stated;
        }
        List<LocalDate> shown = nearHeadline();
        boolean first = shown.contains(stated.toLocalDate());
        boolean last = shown.contains(changed.get().toLocalDate());
        return last && !first ? changed.get() : stated;
    }

    /// Days in elements that are marked as dates or in short lines, from the headline on.
    private List<LocalDate> nearHeadline() {
        List<LocalDate> found = new ArrayList<>();
        markedNearHeadline().forEach(at -> found.add(at.toLocalDate()));
        for (Block block : HeadlineLines.of(layout)) {
            if (block.text().length() <= LONGEST_LINE) {
                Dates.readAbsolute(block.text(), language).ifPresent(at -> found.add(at.toLocalDate()));
            }
        }
        return found;
    }

    private List<OffsetDateTime> markedNearHeadline() {
        int start = HeadlineLines.start(layout);
        return layout.times().stream()
                .filter(seen -> seen.before() >= start && seen.before() <= start + HeadlineLines.MOST)
                .map(this::dateOf)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<OffsetDateTime> dateOf(Layout.Seen seen) {
        String stated = seen.element().hasAttr("datetime")
                ? seen.element().attr("datetime")
                : seen.element().attr("content");
        String words = seen.words();
        if (words.length() > LONGEST_SPOT) {
            return Optional.empty();
        }
        return (stated.isEmpty() ? Optional.<OffsetDateTime>empty() : read(stated)).or(() -> read(words));
    }

    private Optional<OffsetDateTime> shown() {
        return markedNearHeadline().stream()
                .findFirst()
                .or(() -> firstIn(labelled()))
                .or(() -> firstIn(HeadlineLines.of(layout)))
                .or(() -> layout.times().stream()
                        .map(this::dateOf)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> firstIn(layout.blocks()));
    }

    private Optional<OffsetDateTime> firstIn(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.text().length() <= LONGEST_LINE)
                .limit(MOST_LINES)
                .map(block -> Dates.readAbsolute(HeadlineLines.spaced(block), language))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Lines such as "Datum 28.11.2025", wherever they stand.
    private List<Block> labelled() {
        return layout.blocks().stream()
                .filter(block -> block.text().length() <= LONGEST_LINE)
                .filter(block -> LABELS.stream()
                        .anyMatch(label -> block.text().regionMatches(true, 0, label, 0, label.length())))
                .toList();
    }

    private Optional<OffsetDateTime> inAddress() {
        String path = Addresses.path(address);
        for (int at = path.indexOf("/20"); at >= 0; at = path.indexOf("/20", at + 1)) {
            Optional<OffsetDateTime> found = Dates.readAbsolute(path.substring(at + 1), "");
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
