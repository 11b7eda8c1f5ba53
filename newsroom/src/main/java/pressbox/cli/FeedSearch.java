package pressbox.cli;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.article.Page;
import pressbox.feed.Discovery;
import pressbox.feed.Discovery.Candidate;
import pressbox.feed.Feed;
import pressbox.feed.Item;
import pressbox.feed.UnreadableFeed;
import pressbox.wire.Accounts;
import pressbox.wire.Answer;
import pressbox.wire.Source;
import pressbox.wire.Wire;

/// Finds out how what people write is watched: as an account of a network, or by the feed of a site, for which it asks
/// where [Discovery] says, politely and not for long.
final class FeedSearch {
    private static final int MOST_FEEDS = 12;
    private static final int MOST_SITEMAPS = 3;

    private final Wire wire;
    private final List<String> steps = new ArrayList<>();

    FeedSearch(Wire wire) {
        this.wire = wire;
    }

    /// What was found.
    sealed interface Outcome {}

    /// An account, which need not be looked at to be watched.
    record Account(Source.Kind kind, String address, String name) implements Outcome {}

    /// Something that lists news.
    ///
    /// @param why what led to it
    record Listing(Source.Kind kind, String address, String why, Feed feed, Wire.Examined examined)
            implements Outcome {}

    /// @param why one sentence for whoever looks for it
    record Nothing(String why) implements Outcome {}

    /// What was asked for on the way and came to nothing, a line each.
    List<String> steps() {
        return List.copyOf(steps);
    }

    /// @param written an address of a feed, a site or a profile, or the name of an account
    Outcome find(String written) {
        return switch (new Accounts(wire).find(written, Instant.now())) {
            case Accounts.Account(Source.Kind kind, String address, String name) -> new Account(kind, address, name);
            case Accounts.NotWatched(String why) -> new Nothing(why);
            case Accounts.Unanswered(String why) -> new Nothing(why);
            case Accounts.NoAccount() -> atSite(written.contains("://") ? written : "https://" + written);
        };
    }

    /// What an account lists, if it lets itself be asked.
    Optional<Listing> look(Account account) {
        return ask(account.kind(), new Candidate(account.address(), "the account's posts"));
    }

    private Outcome atSite(String address) {
        for (Candidate told : Discovery.byAddress(address)) {
            Optional<Listing> found = askForFeed(told);
            if (found.isPresent()) {
                return found.get();
            }
        }
        Wire.Examined examined = wire.examine(address, Instant.now());
        if (!(examined.answer() instanceof Answer.Fetched fetched)) {
            steps.add(address + " " + examined.answer().whyNot().orElse(""));
            return nothing(address);
        }
        Optional<Feed> itself = read(Source.Kind.FEED, fetched);
        if (itself.isPresent()) {
            return new Listing(Source.Kind.ofFeed(address), address, "the address itself", itself.get(), examined);
        }
        return Discovery.inPage(fetched.page()).stream()
                .limit(MOST_FEEDS)
                .flatMap(candidate -> askForFeed(candidate).stream())
                .findFirst()
                .or(() -> sitemap(fetched.page()))
                .<Outcome>map(listing -> listing)
                .orElseGet(() -> nothing(address));
    }

    private Nothing nothing(String address) {
        return new Nothing("no feed found at " + address + (steps.isEmpty() ? "" : " (" + steps.getFirst() + ")")
                + ": --kind page of ./pressbox wire add watches the page itself");
    }

    /// A sitemap that robots.txt names, if it tells dates: without them old pages cannot be told from news.
    private Optional<Listing> sitemap(Page page) {
        String robots = URI.create(page.address()).resolve("/robots.txt").toString();
        return wire.fetch(robots, Instant.now()) instanceof Answer.Fetched fetched
                ? Discovery.inRobots(fetched.page().text()).stream()
                        .limit(MOST_SITEMAPS)
                        .flatMap(candidate -> ask(Source.Kind.SITEMAP, candidate).stream())
                        .filter(this::hasDates)
                        .findFirst()
                : Optional.empty();
    }

    private boolean hasDates(Listing sitemap) {
        boolean dated = sitemap.feed().items().stream().map(Item::published).anyMatch(Optional::isPresent);
        if (!dated) {
            steps.add(sitemap.address() + " (" + sitemap.why() + ") tells no dates");
        }
        return dated;
    }

    private Optional<Listing> askForFeed(Candidate candidate) {
        return ask(Source.Kind.ofFeed(candidate.address()), candidate);
    }

    private Optional<Listing> ask(Source.Kind kind, Candidate candidate) {
        Wire.Examined examined = wire.examine(candidate.address(), Instant.now());
        if (!(examined.answer() instanceof Answer.Fetched fetched)) {
            steps.add(candidate.address() + " (" + candidate.why() + ") "
                    + examined.answer().whyNot().orElse(""));
            return Optional.empty();
        }
        Optional<Feed> feed = read(kind, fetched);
        if (feed.isEmpty()) {
            steps.add(candidate.address() + " (" + candidate.why() + ") is no feed");
        }
        return feed.map(read -> new Listing(kind, candidate.address(), candidate.why(), read, examined));
    }

    private Optional<Feed> read(Source.Kind kind, Answer.Fetched fetched) {
        try {
            return Optional.of(wire.read(kind, fetched, Instant.now()));
        } catch (UnreadableFeed e) {
            return Optional.empty();
        }
    }
}
