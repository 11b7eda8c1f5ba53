package pressbox.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pressbox.store.SourceShelf;
import pressbox.store.SourceShelf.Watched;
import pressbox.store.Store;
import pressbox.wire.SourceState;

/// `pressbox wire list`: the sources and how each does.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the sources: how each does, its last answer, when it is asked next and why.")
final class WireList implements Callable<Integer> {
    private static final int WIDTH = 100;

    @Mixin
    private NewsroomFolder folder = new NewsroomFolder();

    @Option(names = "--troubled", description = "Only those that are not well.")
    private boolean troubled;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Console console = Console.standard();
        try (Store store = folder.store()) {
            List<Watched> sources = new SourceShelf(store)
                    .all().stream()
                            .filter(watched -> !troubled || isTroubled(watched))
                            .toList();
            if (json) {
                console.line(Json.pretty(sources.stream().map(WireList::json).toList()));
                return 0;
            }
            Instant now = Instant.now();
            sources.forEach(watched -> print(console, watched, now));
            console.note(
                    sources.isEmpty() ? nothing() : sources.size() + (sources.size() == 1 ? " source" : " sources"));
        }
        return 0;
    }

    private String nothing() {
        return troubled ? "every source is well" : "no sources yet: add one with ./pressbox wire add ADDRESS";
    }

    private static boolean isTroubled(Watched watched) {
        return switch (watched.state().health()) {
            case NEW, WELL -> false;
            case QUIET, STALE, EMPTY, NO_LINE, FAILING, BLOCKED, GONE, REFUSED -> true;
        };
    }

    private static void print(Console console, Watched watched, Instant now) {
        SourceState state = watched.state();
        console.line(
                health(console, watched) + "  " + console.bold(watched.source().outlet()) + "  "
                        + console.dim(watched.source().id()));
        console.line("           " + Words.of(watched.source().kind()) + "  "
                + watched.source().address());
        String next = watched.source().paused()
                ? "paused: not asked until it is resumed"
                : state.lastAnswer() + "; next " + when(state.nextCheck(), now) + ", " + state.why();
        Wrapping.lines(next, WIDTH).forEach(line -> console.line("           " + line));
    }

    private static String health(Console console, Watched watched) {
        SourceState.Health health = watched.state().health();
        String word = String.format("%-9s", watched.source().paused() ? "paused" : Words.of(health));
        return switch (health) {
            case NEW -> console.dim(word);
            case WELL -> console.good(word);
            case QUIET, STALE, EMPTY, NO_LINE -> console.doubtful(word);
            case FAILING, BLOCKED, GONE, REFUSED -> console.bad(word);
        };
    }

    private static String when(Instant at, Instant now) {
        Duration wait = Duration.between(now, at);
        if (wait.isNegative() || wait.isZero()) {
            return "now";
        }
        long minutes = wait.toMinutes();
        if (minutes < 1) {
            return "in " + wait.toSeconds() + " s";
        }
        return minutes < 120 ? "in " + minutes + " min" : "in " + minutes / 60 + " h";
    }

    static Map<String, Object> json(Watched watched) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", watched.source().id());
        row.put("outlet", watched.source().outlet());
        row.put("owner", watched.source().owner());
        row.put("tier", watched.source().tier());
        row.put("kind", Words.of(watched.source().kind()));
        row.put("address", watched.source().address());
        row.put("paused", watched.source().paused());
        row.put("health", Words.of(watched.state().health()));
        row.put("last_answer", watched.state().lastAnswer());
        row.put("next_check", watched.state().nextCheck().toString());
        row.put("why", watched.state().why());
        row.put("failures", watched.state().failures());
        time(row, "last_try", watched.state().lastTry());
        time(row, "last_success", watched.state().lastSuccess());
        time(row, "last_new", watched.state().lastNew());
        return row;
    }

    private static void time(Map<String, Object> row, String key, Instant at) {
        if (!at.equals(Instant.EPOCH)) {
            row.put(key, at.toString());
        }
    }
}
