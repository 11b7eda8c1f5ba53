package pressbox.newsday;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);
    private static final int AT_ONCE = 20;

    private final Newsroom room;
    private final Wire wire;
    private final Intake intake;
    private final Pushes pushes;
    private final SourceShelf sources;
    private final EntryShelf entries;
    private final Errands visits;
    private final Errands fetches;
    private final AtomicBoolean changed = new AtomicBoolean();
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
        this.visits = new Errands(room::now);
        this.fetches = new Errands(room::now);
    }

    /// Starts the rounds; [#close()] ends them.
    public void start() {
        round.execute(() -> again(() -> {
            makeRound();
            return TICK;
        }));
        round.execute(() -> again(this::rank));
    }

    /// Works, rests for as long as the work says, and so on until the rounds end. Work that breaks off is begun again
    /// after a rest that grows.
    private static void again(Supplier<Duration> work) {
        Duration rest = TICK;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                FutureTask<Duration> once = new FutureTask<>(work::get);
                once.run();
                if (once.state() == Future.State.SUCCESS) {
                    rest = once.resultNow();
                } else if (!Thread.currentThread().isInterrupted()) {
                    LOG.error("the rounds broke off, and go on", once.exceptionNow());
                    rest = rest.compareTo(LONGEST_REST) < 0 ? rest.multipliedBy(2) : LONGEST_REST;
                }
                Thread.sleep(rest);
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
        visits.begin(() -> sources.due(now), id -> sources.find(id).ifPresent(this::list));
        fetches.begin(() -> entries.dueHosts(now), this::takeFrom);
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
            if (fetches.isEnded()) {
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
        visits.close();
        fetches.close();
    }
}
