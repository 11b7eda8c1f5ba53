package pressbox.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pressbox.almanac.Almanac;
import pressbox.delivery.FolderChannel;
import pressbox.demo.DemoClock;
import pressbox.demo.DemoWeek;
import pressbox.demo.LeagueSimulation;
import pressbox.demo.RecordedWeb;
import pressbox.football.Slug;
import pressbox.pack.ClubPack;
import pressbox.pack.Packs;
import pressbox.site.SiteSettings;
import pressbox.web.DeskServer;
import pressbox.wire.Source;
import pressbox.wire.WireSettings;

/// `pressbox demo`: a whole newsroom of an invented club, offline.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a newsroom of an invented club in an invented league, offline, on a store of its own.",
            "A week of news comes in within minutes; then time goes on as usual. Ctrl-C stops it, the next start resumes it."
        })
final class DemoCommand implements Callable<Integer> {
    private static final String NOTICE =
            "A demo: the club, its league, its people, outlets and sponsors are all invented.";
    private static final String MARKER = "pressbox-demo";
    private static final Duration RHYTHM = Duration.ofMinutes(20);

    @Option(names = "--in", paramLabel = "DIR", description = "Where the demo keeps its files (${DEFAULT-VALUE}).")
    private Path folder = Path.of("demo-newsroom");

    @Option(names = "--fresh", description = "Begin anew: forget everything that was kept.")
    private boolean fresh;

    @Option(names = "--host", paramLabel = "HOST", description = "Where to listen (${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(names = "--desk-port", paramLabel = "PORT", description = "Port of the desk (${DEFAULT-VALUE}); 0 for any.")
    private int deskPort = 7080;

    @Option(names = "--site-port", paramLabel = "PORT", description = "Port of the site (${DEFAULT-VALUE}); 0 for any.")
    private int sitePort = 7081;

    @Option(names = "--week", paramLabel = "SECONDS", description = "How long the week takes (${DEFAULT-VALUE}).")
    private int week = (int) DemoClock.USUAL_LENGTH.toSeconds();

    @Override
    public Integer call() throws IOException {
        Console console = Console.standard();
        prepare();
        Path position = folder.resolve("clock");
        DemoClock clock =
                DemoClock.of(InstantSource.system(), position(position), Duration.ofSeconds(Math.max(5, week)));
        DemoWeek news = DemoWeek.load();
        Packs packs = Packs.inResources("/pressbox/demo/pack");
        ClubPack pack = Clubs.pack(packs, "thornmouth-albion");
        Almanac almanac = Almanacs.load(history());
        try (RecordedWeb web = RecordedWeb.start(news, clock);
                House house = House.open(new House.Plan(
                        folder,
                        pack,
                        packs.bookFor(pack),
                        Optional.of(almanac),
                        sources(pack, news),
                        WireSettings.recorded(RHYTHM, address -> detour(web, address)),
                        clock,
                        site(pack),
                        host,
                        sitePort,
                        new DeskServer.Settings(host, deskPort, NOTICE, ""),
                        "",
                        List.of(new FolderChannel(folder.resolve("letters")))))) {
            DemoPress press = new DemoPress(house, folder.resolve("pictures"));
            Openings.say(console, house, NOTICE + " A week of news comes in now.");
            Openings.untilStopped(() -> {
                press.work();
                Files.writeString(position, clock.instant().toString());
            });
        }
        console.note("stopped; the next start goes on from here");
        return 0;
    }

    private void prepare() throws IOException {
        Path marker = folder.resolve(MARKER);
        if (fresh && Files.exists(folder)) {
            if (!Files.exists(marker)) {
                throw new Failure(folder + " is no demo's folder, so it is not emptied: name another with --in");
            }
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
        if (!Files.exists(marker)) {
            Files.writeString(marker, "This folder belongs to the Pressbox demo; it may be deleted.\n");
        }
    }

    /// The invented history as files, played once and kept.
    private Path history() throws IOException {
        Path matches = folder.resolve("matches.csv");
        if (!Files.exists(matches)) {
            LeagueSimulation league = LeagueSimulation.play();
            Path part = folder.resolve("matches.csv.part");
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("coverage.csv"))) {
                league.writeCoverageTo(out);
            }
            try (BufferedWriter out = Files.newBufferedWriter(part)) {
                league.writeTo(out);
            }
            Files.move(part, matches);
        }
        return matches;
    }

    private static Instant position(Path file) throws IOException {
        return Files.exists(file) ? Instant.parse(Files.readString(file).strip()) : DemoClock.START;
    }

    private static Optional<InetSocketAddress> detour(RecordedWeb web, URI address) {
        return web.addressOf(String.valueOf(address.getHost()));
    }

    private static List<Source> sources(ClubPack pack, DemoWeek news) {
        List<Source> sources = new ArrayList<>(PackSources.of(pack));
        for (DemoWeek.Source source : news.sources()) {
            String address = source.feed().toString();
            if (sources.stream().noneMatch(known -> known.address().equals(address))) {
                Source.Kind kind = Source.Kind.ofFeed(address);
                String id = Slug.of(source.outlet() + " " + kind);
                sources.add(new Source(id, source.outlet(), source.outlet(), 3, kind, address, false));
            }
        }
        return sources;
    }

    private static SiteSettings site(ClubPack pack) {
        return new SiteSettings(
                "The Heron Post", "https://www.heronpost.example", "en-GB", pack.zone(), pack.club(), NOTICE);
    }
}
