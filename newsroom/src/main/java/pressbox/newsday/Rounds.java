package pressbox.newsday;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pressbox.feed.Item;
import pressbox.store.EntryShelf;
import pressbox.store.SourceShelf;
import pressbox.wire.Answer;
import pressbox.wire.Entry;
import pressbox.wire.Source;
import pressbox.wire.Visit;
import pressbox.wire.Wire;

/// Makes the rounds: visits each source when it is due, keeps what it lists, and fetches the pages of its entries.
///
/// Each visit has a virtual thread of its own, and so has each host of which pages are due, so that a slow host delays
/// nobody else. Everything to be done stands in the store before it is begun.
public final class Rounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration TICK = Duration.ofMillis(250);
    private static final int AT_ONCE = 20;

    private final Newsroom room;
    private final Wire wire;
    private final Intake intake;
    private final Pushes pushes;
    private final SourceShelf sources;
    private final EntryShelf entries;
    private final Set<String> visited = ConcurrentHashMap.newKeySet();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean changed = new AtomicBoolean();
    private final ExecutorService errands = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService round = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rounds").daemon().factory());
    private Duration lastRanking = Duration.ZERO;
    private Instant nextRanking = Instant.EPOCH;

    public Rounds(Newsroom room, Wire wire, Intake intake) {
        this(room, wire, intake, new Pushes(room, wire, ""));
    }

    /// @param pushes told of the hubs that visits find
    public Rounds(Newsroom room, Wire wire, Intake intake, Pushes pushes) {
        this.room = room;
        this.pushes = pushes;
        this.wire = wire;
        this.intake = intake;
        this.sources = new SourceShelf(room.store());
        this.entries = new EntryShelf(room.store());
    }

    /// Starts the rounds; [#close()] ends them.
    public void start() {
        round.execute(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                makeRound();
                try {
                    Thread.sleep(TICK);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
    }

    /// Makes a source due at once.
    public void fetchNow(String source) {
        sources.hurry(source, room.now());
    }

    /// Visits a source and fetches the pages of what it lists, on the caller's thread.
    ///
    /// @return how many pages were taken in
    public int visitNow(SourceShelf.Watched watched) {
        list(watched);
        int taken = 0;
        for (String host : entries.dueHosts(room.now())) {
            taken += takeFrom(host);
        }
        return taken;
    }

    private void makeRound() {
        Instant now = room.now();
        for (SourceShelf.Watched due : sources.due(now)) {
            begin(visited, due.source().id(), () -> list(due));
        }
        for (String host : entries.dueHosts(now)) {
            begin(asked, host, () -> takeFrom(host));
        }
        rank();
    }

    /// Does an errand unless the same is under way.
    private void begin(Set<String> underWay, String name, Runnable errand) {
        if (underWay.add(name)) {
            errands.execute(() -> {
                try {
                    errand.run();
                } finally {
                    underWay.remove(name);
                }
            });
        }
    }

    /// Ranks the news anew where something changed, and spends no more than a fifth of the time on it.
    private void rank() {
        Instant now = Instant.ofEpochSecond(0, System.nanoTime());
        if (!now.isBefore(nextRanking) && changed.getAndSet(false)) {
            long began = System.nanoTime();
            intake.refresh();
            lastRanking = Duration.ofNanos(System.nanoTime() - began);
            nextRanking = now.plus(lastRanking.multipliedBy(5));
        }
    }

    private void list(SourceShelf.Watched due) {
        Source source = due.source();
        Instant now = room.now();
        Visit visit = wire.visit(source, due.state(), now);
        int fresh = entries.list(source.id(), visit.items(), visit.next(), now.minus(Intake.AT_HAND), now);
        if (fresh > 0) {
            LOG.info("{}: {} new", source.outlet(), fresh);
        }
        pushes.offered(source, visit.hubs());
    }

    /// Fetches the due pages of a host, one after the other.
    private int takeFrom(String host) {
        int taken = 0;
        for (Entry entry : entries.due(host, room.now(), AT_ONCE)) {
            Optional<SourceShelf.Watched> watched = sources.find(entry.source());
            if (watched.isPresent() && take(entry, watched.get().source())) {
                taken++;
            } else if (watched.isEmpty()) {
                entries.settle(entry, new Entry.Next(Optional.empty(), "its source was removed", 0, entry.looks()));
            }
        }
        if (taken > 0) {
            changed.set(true);
        }
        return taken;
    }

    private boolean take(Entry entry, Source source) {
        Item item = entry.item();
        if (item.complete()) {
            intake.take(Posts.page(item, source, room.now()), item, source);
            entries.settle(entry, entry.taken(room.now()));
            return true;
        }
        Answer answer = wire.fetch(item.address(), room.now());
        if (!(answer instanceof Answer.Fetched fetched)) {
            entries.settle(entry, entry.notTaken(answer, room.now()));
            return false;
        }
        boolean changedIt = entry.looks() == 0
                ? intake.take(fetched.page(), item, source).isPresent()
                : intake.takeAgain(fetched.page(), item, source);
        entries.settle(entry, entry.taken(room.now()));
        return changedIt;
    }

    @Override
    public void close() {
        round.shutdownNow();
        errands.shutdown();
        try {
            if (!errands.awaitTermination(2, TimeUnit.SECONDS)) {
                errands.shutdownNow();
            }
        } catch (InterruptedException e) {
            errands.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
