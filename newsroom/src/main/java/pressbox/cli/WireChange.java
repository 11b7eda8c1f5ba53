package pressbox.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import pressbox.store.SourceShelf;
import pressbox.store.Store;

/// What changes known sources, one after the other: an unknown one is said and the others are changed all the same.
abstract class WireChange implements Callable<Integer> {
    @Mixin
    private NewsroomFolder folder = new NewsroomFolder();

    @Parameters(arity = "1..*", paramLabel = "ID", description = "Id of a source, as `wire list` shows it.")
    private List<String> ids = List.of();

    /// Changes one source and says what is so now.
    abstract String change(SourceShelf sources, String id, Instant now);

    @Override
    public Integer call() {
        Console console = Console.standard();
        try (Store store = folder.store()) {
            SourceShelf sources = new SourceShelf(store);
            return each(console, sources, ids, id -> change(sources, id, Instant.now()));
        }
    }

    /// Does `work` for each id that is known, says what it answered, and complains of the others.
    static int each(Console console, SourceShelf sources, List<String> ids, Function<String, String> work) {
        int exit = 0;
        for (String id : ids) {
            if (sources.find(id).isPresent()) {
                console.line(work.apply(id));
            } else {
                console.complain("there is no source “" + id + "”: ./pressbox wire list shows them");
                exit = 1;
            }
        }
        return exit;
    }

    /// `pressbox wire pause`.
    @Command(
            name = "pause",
            mixinStandardHelpOptions = true,
            description = "Leaves sources alone until they are resumed; what they brought stays.")
    static final class Pause extends WireChange {
        @Override
        String change(SourceShelf sources, String id, Instant now) {
            sources.pause(id);
            return id + " is paused";
        }
    }

    /// `pressbox wire resume`.
    @Command(name = "resume", mixinStandardHelpOptions = true, description = "Asks paused sources again, at once.")
    static final class Resume extends WireChange {
        @Override
        String change(SourceShelf sources, String id, Instant now) {
            sources.resume(id);
            sources.hurry(id, now);
            return id + " is asked again";
        }
    }

    /// `pressbox wire remove`.
    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description =
                    "Forgets sources; what they brought stays. One of the club's pack stays away until it is added again.")
    static final class Remove extends WireChange {
        @Override
        String change(SourceShelf sources, String id, Instant now) {
            sources.remove(id);
            return id + " is removed";
        }
    }
}
