package pressbox.newsday;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pressbox.article.Page;
import pressbox.feed.Canonical;
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
    private final ExecutorService round = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("rounds-", 1).daemon().factory());

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
        round.execute(() -> again(() -> {
            makeRound();
            return TICK;
        }));
        round.execute(() -> again(this::rank));
    }

    /// Works, rests for as long as the work says, and so on until the rounds end.
    private static void again(Supplier<Duration> work) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(work.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
        beginAll(visited, () -> sources.due(now), id -> sources.find(id).ifPresent(this::list));
        beginAll(asked, () -> entries.dueHosts(now), this::takeFrom);
    }

    /// Begins the errands of all names that are due. Which are under way is asked first: an errand that ends in between
    /// must not be begun anew for having been due before its end.
    private void beginAll(Set<String> underWay, Supplier<List<String>> due, Consumer<String> errand) {
        Set<String> before = Set.copyOf(underWay);
        for (String name : due.get()) {
            if (!before.contains(name)) {
                begin(underWay, name, () -> errand.accept(name));
            }
        }
    }

    /// Does an errand unless the same is under way.
    private void begin(Set<String> underWay, String name, Runnable errand) {
        if (!errands.isShutdown() && underWay.add(name)) {
            errands.execute(() -> {
                try {
                    errand.run();
                } catch (IllegalStateException e) {
                    if (!errands.isShutdown()) {
                        throw e;
                    } // else it was cut off when the rounds ended, and stays due
                } finally {
                    underWay.remove(name);
                }
            });
        }
    }

    /// Ranks the news anew where something changed, and rests so long that it takes a tenth of the time at most.
    private Duration rank() {
        long began = System.nanoTime();
        if (changed.getAndSet(false)) {
            intake.refresh();
        }
        Duration rest = Duration.ofNanos(9 * (System.nanoTime() - began));
        return rest.compareTo(TICK) > 0 ? rest : TICK;
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
        Map<String, Optional<Source>> known = new HashMap<>();
        for (Entry entry : entries.due(host, room.now(), AT_ONCE)) {
            if (errands.isShutdown()) {
                break;
            }
            Optional<Source> source =
                    known.computeIfAbsent(entry.source(), id -> sources.find(id).map(SourceShelf.Watched::source));
            if (source.isPresent() && take(entry, source.get())) {
                taken++;
            } else if (source.isEmpty()) {
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
        Page page = byItsOneAddress(fetched.page());
        boolean changedIt =
                entry.looks() == 0 ? intake.take(page, item, source).isPresent() : intake.takeAgain(page, item, source);
        entries.settle(entry, entry.taken(room.now()));
        return changedIt;
    }

    private static Page byItsOneAddress(Page page) {
        return new Page(Canonical.of(page.address()), page.fetchedAt(), page.contentType(), page.body());
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
