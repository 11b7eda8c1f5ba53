package pressbox.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import pressbox.newsday.Intake;
import pressbox.newsday.Newsroom;
import pressbox.newsday.Rounds;
import pressbox.pack.ClubPack;
import pressbox.store.SourceShelf;
import pressbox.store.SourceShelf.Watched;
import pressbox.store.Store;
import pressbox.wire.SourceState.Health;
import pressbox.wire.Wire;

/// `pressbox wire fetch`: asks sources now.
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description = {
            "Asks sources now and takes in what is new: those named, or all that are not paused.",
            "While the newsroom runs, it is told to; without one running, this command asks by itself."
        },
        footer = {"", "Ends with 1 when a source is not known or its visit failed."})
final class WireFetch implements Callable<Integer> {
    @Mixin
    private NewsroomFolder folder = new NewsroomFolder();

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Id of a source, as `wire list` shows it.")
    private List<String> ids = List.of();

    @Override
    public Integer call() {
        Console console = Console.standard();
        Optional<HouseKey> key = HouseKey.take(folder.path());
        if (key.isPresent()) {
            try (HouseKey _ = key.get();
                    Store store = folder.store()) {
                return ask(console, store);
            }
        }
        try (Store store = folder.store()) {
            SourceShelf sources = new SourceShelf(store);
            return WireChange.each(console, sources, ids(sources), id -> {
                sources.hurry(id, Instant.now());
                return id + " is asked by the running newsroom now";
            });
        }
    }

    private int ask(Console console, Store store) {
        ClubPack pack = folder.pack();
        Newsroom room =
                new Newsroom(pack, folder.packs().bookFor(pack), folder.almanac(), store, InstantSource.system());
        Intake intake = new Intake(room);
        intake.resume();
        SourceShelf sources = new SourceShelf(store);
        try (Wire wire = new Wire(folder.wire());
                Rounds rounds = new Rounds(room, wire, intake)) {
            List<String> asked = ids(sources);
            Set<String> troubled = new TreeSet<>();
            int unknown = WireChange.each(console, sources, asked, id -> {
                int taken = rounds.visitNow(sources.find(id).orElseThrow());
                Watched after = sources.find(id).orElseThrow();
                if (after.state().failures() > 0) {
                    troubled.add(id);
                }
                console.progress("asked", asked.indexOf(id) + 1, asked.size());
                return health(console, after) + "  " + id + ": " + after.state().lastAnswer() + ", " + taken
                        + " taken in";
            });
            return troubled.isEmpty() ? unknown : 1;
        }
    }

    private static String health(Console console, Watched watched) {
        Health health = watched.state().health();
        String word = Words.of(health);
        return health == Health.WELL ? console.good(word) : console.bad(word);
    }

    private List<String> ids(SourceShelf sources) {
        return ids.isEmpty()
                ? sources.all().stream()
                        .map(Watched::source)
                        .filter(source -> !source.paused())
                        .map(source -> source.id())
                        .toList()
                : ids;
    }
}
