package pressbox.scoreboard;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pressbox.newsday.Intake;
import pressbox.newsday.Newsroom;
import pressbox.newsday.Rounds;
import pressbox.pack.ClubPack;
import pressbox.pack.Packs;
import pressbox.store.EntryShelf;
import pressbox.store.SourceShelf;
import pressbox.store.Store;
import pressbox.wire.Source;
import pressbox.wire.Wire;
import pressbox.wire.WireSettings;

/// Lets a newsroom watch thousands of sources that a local simulator plays, in the same process, and prints how it
/// keeps up.
///
/// Every entry is listed, stored, fetched, stored, read by all readers and entered into the news. The first source
/// never answers. Ends with 1 where it does not keep up.
@Command(
        name = "wire-load",
        mixinStandardHelpOptions = true,
        description = "Runs a newsroom under load and prints how it keeps up.")
public final class WireLoad implements Callable<Integer> {
    private static final int EVERY = 10;
    /// A collection of the whole heap stops everything for half a second, so it is not asked for each time.
    private static final int COLLECTED_EVERY = 60;

    private static final double ON_TIME = 0.05;

    @Option(names = "--sources", description = "sources, each a host of its own (${DEFAULT-VALUE})")
    private int sources = 2_000;

    @Option(names = "--rate", description = "entries that appear in a second, all sources together (${DEFAULT-VALUE})")
    private int rate = 200;

    @Option(names = "--seconds", description = "how long (${DEFAULT-VALUE})")
    private int seconds = 300;

    @Option(names = "--rhythm", description = "seconds between two visits of a source (${DEFAULT-VALUE})")
    private int rhythm = 60;

    @Option(names = "--in", description = "an empty folder for the store (${DEFAULT-VALUE})")
    private Path folder = Path.of("target/wire-load");

    public static void main(String[] args) {
        System.exit(new CommandLine(new WireLoad()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path file = folder.resolve("newsroom.db");
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder.resolve("newsroom.db-wal"));
        Packs packs = Packs.inResources("/pressbox/demo/pack");
        ClubPack pack = packs.find("thornmouth-albion").orElseThrow();
        try (PlayedSources played = PlayedSources.start(sources, rate);
                Store store = Store.open(file);
                Wire wire = new Wire(settings(played))) {
            Newsroom room = new Newsroom(pack, packs.bookFor(pack), Optional.empty(), store, InstantSource.system());
            watch(new SourceShelf(store));
            try (Rounds rounds = new Rounds(room, wire, new Intake(room))) {
                rounds.start();
                return report(played, store);
            }
        }
    }

    private WireSettings settings(PlayedSources played) {
        return new WireSettings(
                "Pressbox/load (+https://pressbox.example)",
                Duration.ofSeconds(1),
                Duration.ofSeconds(20),
                15 * 1024 * 1024,
                Duration.ofSeconds(rhythm),
                Set.of(),
                address -> Optional.of(played.address()));
    }

    /// The first visits are spread over one rhythm, as they are in a newsroom whose sources came one by one.
    private void watch(SourceShelf shelf) {
        Instant now = Instant.now();
        for (int i = 0; i < sources; i++) {
            String name = PlayedSources.host(i);
            Source source = new Source(name, name, name, 3, Source.Kind.FEED, "https://" + name + "/feed", false);
            shelf.put(source, now.plusMillis(1_000L * rhythm * i / sources));
        }
    }

    private int report(PlayedSources played, Store store) throws InterruptedException {
        EntryShelf entries = new EntryShelf(store);
        long taken = 0;
        long worked = worked();
        long heap = 0;
        int steady = 0;
        int periods = 0;
        for (int second = EVERY; second <= seconds; second += EVERY) {
            Thread.sleep(Duration.ofSeconds(EVERY));
            long now = taken(store);
            EntryShelf.Waiting waiting = entries.waiting(Instant.now());
            double[] late = played.lateness(rhythm);
            heap = second % COLLECTED_EVERY == 0 ? heap() : heap;
            System.out.printf(
                    Locale.ROOT,
                    "%4d s  taken in %6.1f/s  cores %4.2f  waiting %6d, oldest %5.1f s  visits late p50 %5.1f%% p99 %5.1f%% max %6.1f%%"
                            + "  heap %4d MB  load %.1f%n",
                    second,
                    (now - taken) / (double) EVERY,
                    (worked() - worked) / 1e9 / EVERY,
                    waiting.pages(),
                    waiting.longest().toMillis() / 1000.0,
                    100 * at(late, 0.5),
                    100 * at(late, 0.99),
                    100 * at(late, 1),
                    heap,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            if (second > 2 * rhythm) {
                periods++;
                steady += (now - taken) / (double) EVERY >= 0.9 * rate ? 1 : 0;
            }
            taken = now;
            worked = worked();
        }
        double[] late = played.lateness(rhythm);
        boolean onTime = at(late, 0.99) <= ON_TIME;
        boolean keepsUp = steady * 10 >= periods * 8;
        System.out.printf(
                "taken in: %d of %d listed; %d of %d periods at the rate of %d/s; visits on time within 5 %% (p99): %s%n",
                taken, played.listed(), steady, periods, rate, onTime ? "yes" : "no");
        return keepsUp && onTime ? 0 : 1;
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
    }

    private static long taken(Store store) {
        return store.read(handle -> handle.createQuery("SELECT count(*) FROM reading")
                .mapTo(Long.class)
                .one());
    }

    /// Nanoseconds of all cores that this process has used.
    private static long worked() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /// What lives after a collection.
    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
    }
}
