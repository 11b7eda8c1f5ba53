package pressbox.cli;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import pressbox.feed.Opml;
import pressbox.feed.UnreadableFeed;
import pressbox.football.Slug;
import pressbox.store.SourceShelf;
import pressbox.store.Store;
import pressbox.wire.Source;

/// `pressbox wire import-opml`: the list of another feed reader.
@Command(
        name = "import-opml",
        mixinStandardHelpOptions = true,
        description = "Watches every feed of an OPML list; those that are watched already stay as they are.",
        footer = {"", "Ends with 1 when an outline could not be used; the others are watched all the same."})
final class OpmlImport implements Callable<Integer> {
    @Mixin
    private NewsroomFolder folder = new NewsroomFolder();

    @Parameters(paramLabel = "FILE|URL|-", description = "The list; - is standard input.")
    private String input = "";

    @Override
    public Integer call() {
        Opml.Contents contents;
        try {
            contents = Opml.read(Inputs.page(input));
        } catch (UnreadableFeed e) {
            throw new Failure(input + ": " + e.why());
        }
        Console console = Console.standard();
        int added = 0;
        try (Store store = folder.store()) {
            SourceShelf sources = new SourceShelf(store);
            Set<String> addresses = new HashSet<>();
            Set<String> ids = new HashSet<>();
            sources.all().forEach(watched -> {
                addresses.add(watched.source().address());
                ids.add(watched.source().id());
            });
            int done = 0;
            for (Opml.Outline outline : contents.outlines()) {
                if (addresses.add(outline.address())) {
                    sources.put(source(outline, ids), Instant.now());
                    added++;
                }
                console.progress("taken", ++done, contents.outlines().size());
            }
        }
        contents.problems().forEach(console::complain);
        console.line(added + " of " + contents.outlines().size() + " feeds are watched now; the rest were already");
        return contents.problems().isEmpty() ? 0 : 1;
    }

    private static Source source(Opml.Outline outline, Set<String> ids) {
        String name = outline.title().isEmpty() ? outline.address() : outline.title();
        String slug = Slug.of(name).isEmpty() ? "source" : Slug.of(name);
        String id = slug;
        for (int number = 2; !ids.add(id); number++) {
            id = slug + "-" + number;
        }
        return new Source(id, name, name, 0, Source.Kind.ofFeed(outline.address()), outline.address(), false);
    }
}
