package pressbox.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pressbox.article.Page;
import pressbox.feed.Feed;
import pressbox.feed.FeedReader;
import pressbox.feed.Item;
import pressbox.feed.UnreadableFeed;

/// `pressbox wire parse`: what a feed lists.
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = "Reads feeds as the wire does and prints what they list.",
        footer = {"", "Ends with 1 when an input cannot be opened or holds no feed."})
final class WireParse implements Callable<Integer> {
    @Parameters(paramLabel = "FILE|URL|-", description = "Feeds to read; - is standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON, one line a feed.")
    private boolean json;

    @ArgGroup(exclusive = false)
    private @Nullable Batch batch;

    @Override
    public Integer call() {
        Console console = Console.standard();
        if (batch != null) {
            String folder =
                    String.valueOf(batch.folder().toAbsolutePath().normalize().getFileName());
            return batch.run(console, (name, page) -> line(folder + "/" + name, page));
        }
        if (inputs.isEmpty()) {
            throw new Failure("nothing to read: name a file, an address or -, or use --batch DIR --out FILE.jsonl");
        }
        int exit = 0;
        for (String input : inputs) {
            try {
                Page page = Inputs.page(input);
                if (json) {
                    Map<String, Object> line = line(input, page);
                    console.line(Json.line(line));
                    exit = Boolean.TRUE.equals(line.get("ok")) ? exit : 1;
                } else {
                    print(console, FeedReader.read(page));
                }
            } catch (Failure failure) {
                console.complain(failure.words());
                exit = 1;
            } catch (UnreadableFeed unreadable) {
                console.complain(input + ": " + unreadable.why());
                exit = 1;
            }
        }
        return exit;
    }

    private static void print(Console console, Feed feed) {
        console.line(console.bold(feed.title().isEmpty() ? "a feed without a title" : feed.title())
                + (feed.link().isEmpty() ? "" : "  " + console.dim(feed.link())));
        for (Item item : feed.items()) {
            console.line("  " + day(item.published()) + "  " + (item.title().isEmpty() ? "(no title)" : item.title()));
            console.line(
                    "                    " + console.dim(item.address().isEmpty() ? "(no address)" : item.address()));
        }
        console.note(feed.items().size() + (feed.items().size() == 1 ? " entry" : " entries"));
    }

    private static String day(Optional<Instant> at) {
        return at.map(instant -> DateTimeFormatter.ISO_INSTANT
                        .format(instant)
                        .substring(0, 16)
                        .replace('T', ' '))
                .orElse("without a date  ");
    }

    private static Map<String, Object> line(String name, Page page) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", name);
        try {
            Feed feed = FeedReader.read(page);
            line.put("ok", true);
            line.put("title", feed.title());
            line.put("link", feed.link());
            line.put("entries", feed.items().stream().map(WireParse::entry).toList());
        } catch (UnreadableFeed unreadable) {
            line.put("ok", false);
            line.put("error", unreadable.why());
        }
        return line;
    }

    private static Map<String, Object> entry(Item item) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("title", item.title());
        entry.put("link", item.address());
        item.published().ifPresent(at -> entry.put("published", at.toString()));
        item.updated().ifPresent(at -> entry.put("updated", at.toString()));
        return entry;
    }
}
