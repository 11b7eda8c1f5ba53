package pressbox.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
import pressbox.wire.Accounts;
import pressbox.wire.Source;
import pressbox.wire.Wire;

/// `pressbox wire import-opml`: the list of another feed reader.
@Command(
        name = "import-opml",
        mixinStandardHelpOptions = true,
        description =
                "Watches every feed and account of an OPML list; those that are watched already stay as they are.",
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
        List<String> problems = new ArrayList<>(contents.problems());
        int added = 0;
        int done = 0;
        try (Store store = folder.store();
                Wire wire = new Wire(folder.wire())) {
            SourceShelf sources = new SourceShelf(store);
            Accounts accounts = new Accounts(wire);
            Set<String> addresses = new HashSet<>();
            Set<String> ids = new HashSet<>();
            sources.all().forEach(watched -> {
                addresses.add(watched.source().address());
                ids.add(watched.source().id());
            });
            for (Opml.Outline outline : contents.outlines()) {
                Optional<Place> place = place(outline, accounts, problems);
                if (place.filter(found -> addresses.add(found.address())).isPresent()) {
                    sources.put(source(outline, place.get(), ids), Instant.now());
                    added++;
                }
                console.progress("taken", ++done, contents.outlines().size());
            }
        }
        problems.forEach(console::complain);
        console.line(added + " of " + contents.outlines().size()
                + " feeds are watched now; the rest were already, or cannot be");
        return problems.isEmpty() ? 0 : 1;
    }

    private record Place(Source.Kind kind, String address) {}

    /// How an outline's address is watched. Of an account that its network does not tell now the address is kept as it
    /// is, so that a list can be taken without a line.
    private static Optional<Place> place(Opml.Outline outline, Accounts accounts, List<String> problems) {
        Place asFeed = new Place(Source.Kind.ofFeed(outline.address()), outline.address());
        return switch (accounts.find(outline.address(), Instant.now())) {
            case Accounts.Account(Source.Kind kind, String address, String _) -> Optional.of(new Place(kind, address));
            case Accounts.NoAccount() -> Optional.of(asFeed);
            case Accounts.NotWatched(String why) -> {
                problems.add("“" + outline.title() + "” is not watched: " + why);
                yield Optional.empty();
            }
            case Accounts.Unanswered(String why) -> {
                problems.add("“" + outline.title() + "” is watched as a feed, until ./pressbox wire add takes it anew: "
                        + why);
                yield Optional.of(asFeed);
            }
        };
    }

    private static Source source(Opml.Outline outline, Place place, Set<String> ids) {
        String name = outline.title().isEmpty() ? outline.address() : outline.title();
        String slug = Slug.of(name).isEmpty() ? "source" : Slug.of(name);
        String id = slug;
        for (int number = 2; !ids.add(id); number++) {
            id = slug + "-" + number;
        }
        return new Source(id, name, name, 0, place.kind(), place.address(), false);
    }
}
