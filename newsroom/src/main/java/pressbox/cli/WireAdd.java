package pressbox.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pressbox.feed.Item;
import pressbox.feed.PageLinks;
import pressbox.feed.UnreadableFeed;
import pressbox.football.Slug;
import pressbox.store.SourceShelf;
import pressbox.store.SourceShelf.Watched;
import pressbox.store.Store;
import pressbox.wire.Answer;
import pressbox.wire.Source;
import pressbox.wire.Wire;

/// `pressbox wire add`: a source more.
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Watches a source: a feed, a site, an account, a page or a folder.",
            "Of a site the feed is found; an account is @name@server.org or a profile's address; a page is watched by a"
                    + " selector of its links. A running newsroom visits it at once."
        })
final class WireAdd implements Callable<Integer> {
    @Mixin
    private NewsroomFolder folder = new NewsroomFolder();

    /// The kinds of sources that are asked, as people write them.
    static final class Asked implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Source.Kind.values())
                    .filter(kind -> kind != Source.Kind.GIVEN)
                    .map(Words::of)
                    .iterator();
        }
    }

    @Parameters(paramLabel = "URL", description = "Address of a feed or a site, an account, or a folder.")
    private String address = "";

    @Option(names = "--outlet", paramLabel = "NAME", description = "Name of the outlet; the feed's title without it.")
    private @Nullable String outlet;

    @Option(names = "--owner", paramLabel = "NAME", description = "Owner group; outlets of one owner have one vote.")
    private @Nullable String owner;

    @Option(
            names = "--tier",
            paramLabel = "N",
            description = "How far its transfer reports are trusted, 1 best; 0 not rated.")
    private int tier;

    @Option(names = "--id", paramLabel = "ID", description = "Id of the source; made of its name without it.")
    private @Nullable String id;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            completionCandidates = Asked.class,
            description = "${COMPLETION-CANDIDATES}: watches the address as that, without looking at it first.")
    private Source.@Nullable Kind kind;

    @Option(
            names = "--selector",
            paramLabel = "CSS",
            description = "Watches a page: the CSS selector of its articles' links, or of teasers around them.")
    private @Nullable String selector;

    @Override
    public Integer call() {
        if (tier < 0 || tier > 4) {
            throw new Failure("--tier is 0 to 4, not " + tier);
        }
        Console console = Console.standard();
        try (Store store = folder.store()) {
            Source source = source();
            SourceShelf sources = new SourceShelf(store);
            Optional<Watched> same = sources.all().stream()
                    .filter(watched -> watched.source().address().equals(source.address()))
                    .findFirst();
            if (same.isPresent()) {
                throw new Failure(source.address() + " is watched already, as “"
                        + same.get().source().id() + "”");
            }
            if (sources.find(source.id()).isPresent()) {
                throw new Failure("there is a source “" + source.id() + "” already: choose another with --id");
            }
            sources.put(source, Instant.now());
            console.line(console.bold(source.outlet()) + " is watched as “" + source.id() + "”: " + source.address());
        }
        return 0;
    }

    private Source source() {
        Path drops = Path.of(address);
        if (kind == Source.Kind.FOLDER || kind == null && Files.isDirectory(drops)) {
            if (!Files.isDirectory(drops)) {
                throw new Failure("there is no folder " + drops);
            }
            Path whole = drops.toAbsolutePath().normalize();
            return source(whole.toString(), String.valueOf(whole.getFileName()), Source.Kind.FOLDER);
        }
        if (kind == Source.Kind.GIVEN) {
            throw new Failure("what people hand in is not asked for: paste posts on the desk's Evidence page");
        }
        String asked = address.contains("://") ? address : "https://" + address;
        if (selector != null && (kind == null || kind == Source.Kind.PAGE)) {
            return page(asked, selector);
        }
        if (selector != null) {
            throw new Failure("--selector is for pages: leave --kind out, or make it page");
        }
        return kind == null ? found(asked) : source(asked, host(asked), kind);
    }

    /// Looks at the page before it is watched, so that a selector that finds nothing is told at once.
    private Source page(String asked, String links) {
        PageLinks.faultOf(links).ifPresent(fault -> {
            throw new Failure(fault);
        });
        try (Wire wire = wire()) {
            Answer answer = wire.examine(asked, Instant.now()).answer();
            if (!(answer instanceof Answer.Fetched fetched)) {
                throw new Failure(asked + " " + answer.whyNot().orElse(""));
            }
            List<Item> items = PageLinks.read(fetched.page(), links);
            Console.standard()
                    .note("the selector finds " + items.size() + ", the first: "
                            + items.getFirst().address());
        } catch (UnreadableFeed e) {
            throw new Failure(asked + ": " + e.why());
        }
        Source page = source(asked, host(asked), Source.Kind.PAGE);
        return new Source(
                page.id(), page.outlet(), page.owner(), tier, page.kind(), page.address(), links, page.paused());
    }

    private Wire wire() {
        return new Wire(folder.wire());
    }

    private Source found(String asked) {
        try (Wire wire = wire()) {
            return switch (new FeedSearch(wire).find(address)) {
                case FeedSearch.Account(Source.Kind as, String account, String name) -> source(account, name, as);
                case FeedSearch.Listing found ->
                    source(
                            found.address(),
                            found.feed().title().isEmpty()
                                    ? host(asked)
                                    : found.feed().title(),
                            found.kind());
                case FeedSearch.Nothing(String why) -> throw new Failure(why);
            };
        }
    }

    /// @param usual name of the outlet where the command names none
    private Source source(String feed, String usual, Source.Kind as) {
        String name = outlet == null ? usual : outlet;
        String slug = id == null ? Slug.of(name) : id.toLowerCase(Locale.ROOT);
        return new Source(slug.isEmpty() ? "source" : slug, name, owner == null ? name : owner, tier, as, feed, false);
    }

    private static String host(String asked) {
        try {
            return Optional.ofNullable(URI.create(asked.strip()).getHost())
                    .orElseThrow(() -> new Failure("“" + asked + "” is no web address"));
        } catch (IllegalArgumentException e) {
            throw new Failure("“" + asked + "” is no web address");
        }
    }
}
