package pressbox.newsday;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import pressbox.article.Article;
import pressbox.article.ArticleReader;
import pressbox.article.Clues;
import pressbox.article.FeedItem;
import pressbox.article.LiveBlog;
import pressbox.article.NotAnArticle;
import pressbox.article.OutletLines;
import pressbox.article.Page;
import pressbox.article.PageContent;
import pressbox.article.Unreadable;
import pressbox.feed.Item;
import pressbox.football.Beat;
import pressbox.ledger.Ledger;
import pressbox.reading.Filed;
import pressbox.reading.Reading;
import pressbox.store.ReadingShelf;
import pressbox.store.SourceShelf;
import pressbox.story.Stories;
import pressbox.wire.Source;

/// Takes pages in: stored, read, stored again as a reading, and entered into the news.
///
/// A page is on the disk before it is read, so that a crash leaves it to be read by [#resume()].
public final class Intake {
    /// How far back the news list reaches.
    static final Duration AT_HAND = Duration.ofDays(14);

    /// How many articles the news list holds at most, the latest: so many are ranked within a second.
    static final int MOST_AT_HAND = 5_000;

    /// The web is younger than this: an article that claims to be older has its clock wrong.
    private static final Instant OLDEST = Instant.parse("1991-01-01T00:00:00Z");
    /// How far an article's date may lie ahead of ours.
    private static final Duration AHEAD = Duration.ofHours(1);

    private final Newsroom room;
    private final ReadingShelf readings;
    private final SourceShelf sources;
    private final ArticleReader articles = new ArticleReader();
    private final ReentrantLock entering = new ReentrantLock();
    private final Semaphore desks = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final Map<String, ReadingShelf.Kept> atHand = new LinkedHashMap<>();
    private final Map<String, OutletLines> lines = new ConcurrentHashMap<>();

    public Intake(Newsroom room) {
        this.room = room;
        this.readings = new ReadingShelf(room.store());
        this.sources = new SourceShelf(room.store());
    }

    /// Brings back what was known when the newsroom stopped, and reads what a crash left unread.
    public void resume() {
        entering.lock();
        try {
            for (ReadingShelf.Kept kept : readings.since(room.now().minus(AT_HAND), MOST_AT_HAND)) {
                atHand.put(kept.filed().address(), kept);
                linesOf(kept.filed().outlet()).note(kept.filed().reading().article());
            }
        } finally {
            entering.unlock();
        }
        for (Page page : readings.unread()) {
            sources.find(readings.sourceOf(page)).ifPresent(watched -> read(page, Optional.empty(), watched.source()));
        }
        refresh();
    }

    /// Stores a page and reads it; the news list changes with the next [#refresh()].
    ///
    /// @param entry what led to the page
    /// @return what the page was: the reading, or nothing where it is no article or was there before
    public Optional<Reading> take(Page page, Item entry, Source source) {
        return readings.keep(page, source.id()) ? read(page, Optional.of(entry), source) : Optional.empty();
    }

    /// Looks at a page again: where the words of its article changed, it is stored as a new version and read anew.
    ///
    /// @return whether its outlet edited it
    public boolean takeAgain(Page page, Item entry, Source source) {
        Clues clues = new Clues(Optional.of(asFeedItem(entry, page, source)), linesOf(source.outlet()));
        if (!(articles.read(page, clues) instanceof Article article)) {
            return false;
        }
        Optional<Article> before = readings.find(article.address())
                .map(kept -> kept.filed().reading().article());
        boolean same = before.filter(known ->
                        known.title().equals(article.title()) && known.text().equals(article.text()))
                .isPresent();
        return !same && take(page, entry, source).isPresent();
    }

    private Optional<Reading> read(Page page, Optional<Item> entry, Source source) {
        desks.acquireUninterruptibly();
        try {
            return readAtDesk(page, entry, source);
        } finally {
            desks.release();
        }
    }

    private Optional<Reading> readAtDesk(Page page, Optional<Item> entry, Source source) {
        return switch (content(page, entry, source)) {
            case Article article -> Optional.of(enter(page, article, source));
            case LiveBlog blog -> {
                readings.settle(
                        page, "no article: a live blog of " + blog.entries().size() + " entries");
                yield Optional.empty();
            }
            case NotAnArticle other -> {
                readings.settle(page, "no article: " + other.kind() + ", " + other.why());
                yield Optional.empty();
            }
            case Unreadable broken -> {
                readings.settle(page, "unreadable: " + broken.why());
                yield Optional.empty();
            }
        };
    }

    private PageContent content(Page page, Optional<Item> entry, Source source) {
        return Posts.read(page).map(articles::read).orElseGet(() -> {
            Clues clues = new Clues(entry.map(item -> asFeedItem(item, page, source)), linesOf(source.outlet()));
            return articles.read(page, clues);
        });
    }

    private OutletLines linesOf(String outlet) {
        return lines.computeIfAbsent(outlet, _ -> new OutletLines());
    }

    private static FeedItem asFeedItem(Item entry, Page page, Source source) {
        return new FeedItem(
                entry.address(),
                page.fetchedAt(),
                source.outlet(),
                entry.title(),
                entry.author().isEmpty() ? List.of() : List.of(entry.author()),
                entry.published().map(at -> at.atOffset(ZoneOffset.UTC)),
                "",
                List.of(),
                entry.content());
    }

    private Reading enter(Page page, Article article, Source source) {
        Instant at = publishedAt(article, page);
        Beat beat = Beat.of(room.club(), at.atZone(room.zone()).toLocalDate());
        linesOf(source.outlet()).note(article);
        Reading reading = room.reader().read(article, beat);
        ReadingShelf.Kept kept =
                new ReadingShelf.Kept(new Filed(reading, at, source.outlet(), source.owner()), source.id(), room.now());
        readings.keep(page, kept, gone(reading));
        entering.lock();
        try {
            atHand.put(article.address(), kept);
        } finally {
            entering.unlock();
        }
        return reading;
    }

    /// When an article came out, as far as its own date can be believed.
    private static Instant publishedAt(Article article, Page page) {
        return article.published()
                .map(OffsetDateTime::toInstant)
                .filter(at -> at.isAfter(OLDEST) && at.isBefore(page.fetchedAt().plus(AHEAD)))
                .orElse(page.fetchedAt());
    }

    /// Words of facts that an earlier version of the article had and this one lacks.
    private List<String> gone(Reading reading) {
        Optional<ReadingShelf.Kept> before = readings.find(reading.article().address());
        if (before.isEmpty()) {
            return List.of();
        }
        String text = reading.article().text();
        return before.get().filed().reading().facts().stream()
                .map(fact -> fact.evidence().words())
                .filter(words -> !text.contains(words))
                .distinct()
                .toList();
    }

    /// Makes the news list anew from all that is at hand.
    public void refresh() {
        List<Filed> ordered;
        entering.lock();
        try {
            Instant from = room.now().minus(AT_HAND);
            atHand.values().removeIf(kept -> kept.filed().at().isBefore(from));
            ordered = atHand.values().stream()
                    .map(ReadingShelf.Kept::filed)
                    .sorted(Comparator.comparing(Filed::at).thenComparing(Filed::address))
                    .toList();
            for (Filed tooMany : ordered.subList(0, Math.max(0, ordered.size() - MOST_AT_HAND))) {
                atHand.remove(tooMany.address());
            }
            ordered = ordered.subList(Math.max(0, ordered.size() - MOST_AT_HAND), ordered.size());
        } finally {
            entering.unlock();
        }
        room.publish(
                new NewsList(room.now(), Stories.rank(ordered, room.beat(), room.now()), Ledger.of(ordered), ordered));
    }
}
