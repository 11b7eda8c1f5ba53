package pressbox.newsday;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import pressbox.store.EntryShelf;
import pressbox.store.ReadingShelf;
import pressbox.store.SourceShelf;
import pressbox.store.Store;
import pressbox.wire.Source;
import pressbox.wire.Wire;
import pressbox.wire.WireSettings;

/// A newsroom of an invented club whose every `*.example` host is a port of this machine.
final class IntakeFixture implements AutoCloseable {
    static final Source COURIER = source("courier");

    final Store store;
    final SourceShelf sources;
    final EntryShelf entries;
    final ReadingShelf readings;
    final Newsroom room;
    final Intake intake;
    final Rounds rounds;
    private final Wire wire;

    IntakeFixture(Path folder, int port, InstantSource clock) {
        this.store = Saltmere.store(folder);
        this.sources = new SourceShelf(store);
        this.entries = new EntryShelf(store);
        this.readings = new ReadingShelf(store);
        this.room = Saltmere.room(folder, store, clock);
        this.wire = new Wire(WireSettings.recorded(
                Duration.ofMillis(200),
                address -> Optional.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))));
        this.intake = new Intake(room);
        this.rounds = new Rounds(room, wire, intake);
    }

    static Source source(String name) {
        return new Source(name, name, name, 2, Source.Kind.FEED, "https://" + name + ".example/feed", false);
    }

    /// Visits every source, and again until nothing more is due.
    void catchUp() {
        do {
            List<SourceShelf.Watched> all = sources.all();
            all.forEach(rounds::visitNow);
        } while (!entries.dueHosts(room.now()).isEmpty());
    }

    @Override
    public void close() {
        rounds.close();
        wire.close();
        store.close();
    }
}
