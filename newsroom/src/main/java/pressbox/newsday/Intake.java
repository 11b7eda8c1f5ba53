package pressbox.newsday;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import pressbox.article.Article;
import pressbox.article.Page;
import pressbox.feed.Canonical;
import pressbox.feed.Item;
import pressbox.ledger.Ledger;
import pressbox.reading.Filed;
import pressbox.reading.Reading;
import pressbox.store.EntryShelf;
import pressbox.store.ReadingShelf;
import pressbox.store.SourceShelf;
import pressbox.story.Stories;
import pressbox.wire.Entry;
import pressbox.wire.Source;

/// Takes pages in: stored, read, stored again as a reading, and entered into the news.
///
/// A page is on the disk before it is read, so that a crash leaves it to be read by [#resume()].
public final class Intake {
    /// How far back the news list reaches.
    static final Duration AT_HAND = Duration.ofDays(14);

    /// How many articles the news list holds at most, the latest: so many are ranked within a few seconds.
    static final int MOST_AT_HAND = 5_000;

    private final Newsroom room;
    private final ReadingShelf readings;
    private final EntryShelf entries;
    private final SourceShelf sources;
    private final ReadingRoom reading;
    private final ReentrantLock entering = new ReentrantLock();
    private final Map<String, ReadingShelf.Kept> atHand = new LinkedHashMap<>();

    public Intake(Newsroom room) {
        this.room = room;
        this.readings = new ReadingShelf(room.store());
        this.entries = new EntryShelf(room.store());
        this.sources = new SourceShelf(room.store());
        this.reading = new ReadingRoom(room);
    }

    /// Brings back what was known when the newsroom stopped, and reads what a crash left unread.
    public void resume() {
        entering.lock();
        try {
            for (ReadingShelf.Kept kept : readings.since(room.now().minus(AT_HAND), MOST_AT_HAND)) {
                atHand.put(kept.filed().address(), kept);
                reading.remember(kept.filed().outlet(), kept.filed().reading().article());
            }
        } finally {
            entering.unlock();
        }
        for (ReadingShelf.Unread left : readings.unread()) {
            Optional<Item> entry = entries.find(left.entry()).map(Entry::item);
            sources.find(left.source())
                    .ifPresentOrElse(
                            watched -> read(left.page(), entry, watched.source()),
                            () -> readings.settle(left.page(), "its source was removed"));
        }
        refresh();
    }

    /// Stores a page and reads it; the news list changes with the next [#refresh()].
    ///
    /// @param entry what led to the page
    /// @return what the page was: the reading, or nothing where it is no article or was there before
    public Optional<Reading> take(Page page, Item entry, Source source) {
        return readings.keep(page, entry, source) ? read(page, Optional.of(entry), source) : Optional.empty();
    }

    /// Looks at a page again: where the words of its article changed, it is stored as a new version and read anew.
    ///
    /// @return whether its outlet edited it
    public boolean takeAgain(Page page, Item entry, Source source) {
        return reading.article(page, entry, source)
                .filter(this::isChanged)
                .flatMap(_ -> take(page, entry, source))
                .isPresent();
    }

    private boolean isChanged(Article article) {
        return readings.find(article.address())
                .map(kept -> kept.filed().reading().article())
                .filter(known ->
                        known.title().equals(article.title()) && known.text().equals(article.text()))
                .isEmpty();
    }

    private Optional<Reading> read(Page page, Optional<Item> entry, Source source) {
        return switch (reading.read(page, entry, source)) {
            case ReadingRoom.Outcome.News news -> enter(page, news, source);
            case ReadingRoom.Outcome.NoNews(String why) -> {
                readings.settle(page, why);
                yield Optional.empty();
            }
        };
    }

    /// Of several pages of one article the one at its canonical address is the article, else the one that came first.
    private Optional<Reading> enter(Page page, ReadingRoom.Outcome.News news, Source source) {
        Article article = news.reading().article();
        Optional<ReadingShelf.Kept> before = readings.find(article.address());
        boolean anotherPage = before.filter(kept -> !kept.isOf(page)).isPresent();
        if (anotherPage && !Canonical.of(page.address()).equals(Canonical.of(article.address()))) {
            readings.settle(page, "the article of " + article.address() + ", which is there");
            return Optional.empty();
        }
        Optional<ReadingShelf.Kept> earlier = before.filter(kept -> kept.isOf(page));
        Instant at = earlier.map(kept -> kept.filed().at()).orElse(news.at());
        ReadingShelf.Kept kept = new ReadingShelf.Kept(
                new Filed(news.reading(), at, source.outlet(), source.owner()),
                page.address(),
                source.id(),
                room.now());
        readings.keep(page, kept, earlier.map(known -> gone(known, article)).orElse(List.of()));
        entering.lock();
        try {
            atHand.put(article.address(), kept);
            if (atHand.size() > MOST_AT_HAND + MOST_AT_HAND / 10) {
                latest();
            }
        } finally {
            entering.unlock();
        }
        return Optional.of(news.reading());
    }

    /// Words of facts that an earlier version of the article had and this one lacks.
    private static List<String> gone(ReadingShelf.Kept earlier, Article article) {
        return earlier.filed().reading().facts().stream()
                .map(fact -> fact.evidence().words())
                .filter(words -> !article.text().contains(words))
                .distinct()
                .toList();
    }

    /// Makes the news list anew from all that is at hand.
    public void refresh() {
        List<Filed> ordered;
        entering.lock();
        try {
            ordered = latest();
        } finally {
            entering.unlock();
        }
        room.publish(
                new NewsList(room.now(), Stories.rank(ordered, room.beat(), room.now()), Ledger.of(ordered), ordered));
    }

    /// Lets go of what is too old or too much, and returns the rest in time.
    private List<Filed> latest() {
        Instant from = room.now().minus(AT_HAND);
        atHand.values().removeIf(kept -> kept.filed().at().isBefore(from));
        List<Filed> ordered = atHand.values().stream()
                .map(ReadingShelf.Kept::filed)
                .sorted(Comparator.comparing(Filed::at).thenComparing(Filed::address))
                .toList();
        int tooMany = Math.max(0, ordered.size() - MOST_AT_HAND);
        ordered.subList(0, tooMany).forEach(filed -> atHand.remove(filed.address()));
        return ordered.subList(tooMany, ordered.size());
    }
}
