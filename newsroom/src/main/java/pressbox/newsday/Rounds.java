package pressbox.newsday;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pressbox.feed.Item;
import pressbox.store.SourceShelf;
import pressbox.wire.Answer;
import pressbox.wire.Source;
import pressbox.wire.Visit;
import pressbox.wire.Wire;

/// Makes the rounds of the sources: visits each when it is due, takes in what is new, and keeps the news list fresh.
///
/// Each visit has a virtual thread of its own, so that a slow host delays nobody else.
public final class Rounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration TICK = Duration.ofMillis(250);

    private final Newsroom room;
    private final Wire wire;
    private final Intake intake;
    private final SourceShelf sources;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean changed = new AtomicBoolean();
    private final ExecutorService visits = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService round = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rounds").daemon().factory());

    public Rounds(Newsroom room, Wire wire, Intake intake) {
        this.room = room;
        this.wire = wire;
        this.intake = intake;
        this.sources = new SourceShelf(room.store());
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

    private void makeRound() {
        for (SourceShelf.Watched due : sources.due(room.now())) {
            if (underWay.add(due.source().id())) {
                visits.execute(() -> visit(due));
            }
        }
        if (changed.getAndSet(false)) {
            intake.refresh();
        }
    }

    private void visit(SourceShelf.Watched due) {
        Source source = due.source();
        try {
            Visit visit = wire.visit(source, due.state(), room.now());
            int taken = 0;
            for (Item item : visit.items().reversed()) {
                if (!intake.knows(item.address()) && take(item, source)) {
                    taken++;
                }
            }
            sources.save(source.id(), visit.next());
            if (taken > 0) {
                changed.set(true);
                LOG.info("{}: {} new", source.outlet(), taken);
            }
        } finally {
            underWay.remove(source.id());
        }
    }

    private boolean take(Item item, Source source) {
        if (item.complete()) {
            intake.take(Posts.page(item, source, room.now()), item, source);
            return true;
        }
        return switch (wire.fetch(item.address(), room.now())) {
            case Answer.Fetched fetched -> {
                intake.take(fetched.page(), item, source);
                yield true;
            }
            case Answer.Refused(String why) -> {
                intake.leaveOut(item.address(), source, "refused: " + why);
                yield false;
            }
            case Answer.Gone() -> {
                intake.leaveOut(item.address(), source, "gone");
                yield false;
            }
            case Answer.NotModified _ -> false;
            case Answer.Failed _ -> false;
            case Answer.Blocked _ -> false;
            case Answer.Unreachable _ -> false;
        };
    }

    @Override
    public void close() {
        round.shutdownNow();
        visits.shutdown();
        try {
            if (!visits.awaitTermination(2, TimeUnit.SECONDS)) {
                visits.shutdownNow();
            }
        } catch (InterruptedException e) {
            visits.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
