package pressbox.cli;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pressbox.football.Slug;
import pressbox.store.SourceShelf;
import pressbox.store.SourceShelf.Watched;
import pressbox.store.Store;
import pressbox.wire.Source;
import pressbox.wire.Wire;
import pressbox.wire.WireSettings;

/// `pressbox wire add`: a source more.
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Watches a source: a feed, or the feed that is found at a site's address.",
            "A running newsroom visits it at once."
        })
final class WireAdd implements Callable<Integer> {
    @Mixin
    private NewsroomFolder folder = new NewsroomFolder();

    @Parameters(paramLabel = "URL", description = "Address of a feed, a site, an account.")
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
            description = "${COMPLETION-CANDIDATES}: watches the address as that, without looking at it first.")
    private Source.@Nullable Kind kind;

    @Override
    public Integer call() {
        if (tier < 0 || tier > 4) {
            throw new Failure("--tier is 0 to 4, not " + tier);
        }
        String asked = address.contains("://") ? address : "https://" + address;
        Console console = Console.standard();
        try (Store store = folder.store()) {
            Source source = kind == null ? found(asked) : source(asked, outlet == null ? host(asked) : outlet, kind);
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

    private Source found(String asked) {
        try (Wire wire = new Wire(
                WireSettings.live(folder.contact()).trusting(folder.told().trusted()))) {
            FeedSearch search = new FeedSearch(wire);
            FeedSearch.Found found = search.at(asked)
                    .orElseThrow(() -> new Failure("no feed found at " + asked
                            + (search.steps().isEmpty()
                                    ? ""
                                    : " (" + search.steps().getFirst() + ")")
                            + ": ./pressbox wire doctor " + asked
                            + " tells more, --kind page watches the page itself"));
            String title =
                    found.feed().title().isEmpty() ? host(asked) : found.feed().title();
            return source(found.address(), outlet == null ? title : outlet, kindOf(found.address()));
        }
    }

    private static Source.Kind kindOf(String feed) {
        if (feed.contains("/xrpc/app.bsky.feed.getAuthorFeed")) {
            return Source.Kind.BLUESKY;
        }
        return feed.contains("/@") && feed.endsWith(".rss") ? Source.Kind.MASTODON : Source.Kind.FEED;
    }

    private Source source(String feed, String name, Source.Kind as) {
        String slug = id == null ? Slug.of(name) : id.toLowerCase(Locale.ROOT);
        return new Source(
                slug.isEmpty() ? Slug.of(host(feed)) : slug, name, owner == null ? name : owner, tier, as, feed, false);
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
