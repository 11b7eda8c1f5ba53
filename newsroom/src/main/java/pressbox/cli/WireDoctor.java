package pressbox.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pressbox.article.Article;
import pressbox.article.ArticleReader;
import pressbox.feed.Addresses;
import pressbox.feed.Feed;
import pressbox.feed.Item;
import pressbox.wire.Answer;
import pressbox.wire.Source;
import pressbox.wire.Wire;

/// `pressbox wire doctor`: what the wire would make of an address.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {
            "Looks at an address or account as the wire would, and says what it finds: as the newsroom in --in would, where"
                    + " there is one.",
            "A site's feed is looked for in its links, in the usual places and in the sitemaps of its robots.txt."
                    + " Printed are what robots.txt and reservations allow, how it may be cached, and what would be read."
        },
        footer = {"", "Ends with 1 when no feed is found that may be read."})
final class WireDoctor implements Callable<Integer> {
    private static final int SHOWN = 5;

    @Parameters(paramLabel = "URL", description = "Address of a feed or of a site, or an account.")
    private String address = "";

    @Mixin
    private NewsroomFolder folder = new NewsroomFolder();

    @Option(
            names = "--trust",
            paramLabel = "HOST",
            split = ",",
            description = "Hosts that may have a private address, as your own, besides those of the newsroom.")
    private List<String> trusted = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Console console = Console.standard();
        try (Wire wire = new Wire(folder.wireOrUsual().trusting(trusted))) {
            FeedSearch search = new FeedSearch(wire);
            FeedSearch.Outcome outcome = search.find(address);
            Optional<FeedSearch.Listing> found = switch (outcome) {
                case FeedSearch.Account account when account.kind() != Source.Kind.INSTAGRAM -> search.look(account);
                case FeedSearch.Account _, FeedSearch.Nothing _ -> Optional.empty();
                case FeedSearch.Listing listing -> Optional.of(listing);
            };
            if (json) {
                console.line(Json.pretty(json(found, search.steps())));
            } else {
                search.steps().forEach(step -> console.line(console.dim("  not this: " + step)));
                found.ifPresentOrElse(
                        listing -> {
                            print(console, listing);
                            readFirst(console, wire, listing.feed());
                        },
                        () -> console.complain(whyNothing(outcome)));
            }
            return found.isPresent() ? 0 : 1;
        }
    }

    private static String whyNothing(FeedSearch.Outcome outcome) {
        return switch (outcome) {
            case FeedSearch.Account account
            when account.kind() == Source.Kind.INSTAGRAM ->
                account.name()
                        + " on Instagram is shown only to a newsroom's own token: ./pressbox wire add watches it";
            case FeedSearch.Account account
            when account.kind() == Source.Kind.YOUTUBE ->
                account.name() + " is found, but its feed cannot be read now: its hub brings what is new";
            case FeedSearch.Account account ->
                account.name() + " is found, but cannot be read now: " + account.address();
            case FeedSearch.Nothing(String why) -> why;
            case FeedSearch.Listing listing -> listing.address();
        };
    }

    private static void print(Console console, FeedSearch.Listing found) {
        Feed feed = found.feed();
        console.line(
                console.good("feed      ") + console.bold(feed.title().isEmpty() ? "without a title" : feed.title())
                        + "  " + found.address() + " (" + found.why() + ")");
        Wire.Examined examined = found.examined();
        console.line("robots    "
                + (examined.pause().isZero()
                        ? "allowed"
                        : "allowed, with " + examined.pause().toSeconds() + " s between two requests"));
        console.line("reserved  "
                + examined.reserved()
                        .map(why -> why + ": headlines and links only")
                        .orElse("no"));
        if (examined.answer() instanceof Answer.Fetched fetched) {
            console.line("moved     "
                    + fetched.moved().map(to -> "for good to " + to).orElse("no"));
            console.line("caching   " + caching(fetched));
            console.line("hub       " + hubs(feed, fetched));
        }
        console.line("entries   " + feed.items().size()
                + (feed.ttl().isZero()
                        ? ""
                        : "; asks to be left alone for " + feed.ttl().toMinutes() + " min"));
        feed.items().stream().limit(SHOWN).forEach(item -> {
            String day =
                    item.published().map(at -> at.toString().substring(0, 10)).orElse("no date   ");
            console.line("          " + day + "  " + item.title());
            console.line("                      " + console.dim(item.address()));
        });
    }

    private static String caching(Answer.Fetched fetched) {
        StringBuilder words = new StringBuilder();
        words.append(fetched.etag().isEmpty() ? "no ETag" : "ETag " + fetched.etag());
        words.append(
                fetched.lastModified().isEmpty() ? ", no Last-Modified" : ", Last-Modified " + fetched.lastModified());
        Duration fresh = fetched.fresh();
        return words.append(fresh.isZero() ? "" : ", good for " + fresh.toMinutes() + " min")
                .toString();
    }

    private static String hubs(Feed feed, Answer.Fetched fetched) {
        List<String> hubs = feed.hubs().isEmpty() ? fetched.hubs() : feed.hubs();
        return hubs.isEmpty() ? "none: it is polled" : String.join(", ", hubs);
    }

    /// Reads the newest entry's page, to show what would come of it.
    private static void readFirst(Console console, Wire wire, Feed feed) {
        Optional<Item> first = feed.items().stream()
                .filter(item -> Addresses.isWeb(item.address()))
                .findFirst();
        if (first.isEmpty()) {
            console.line("article   no entry has an address");
            return;
        }
        if (first.get().complete()) {
            console.line(console.good("article   ") + "each entry is read as it stands, without its page");
            return;
        }
        Answer answer = wire.fetch(first.get().address(), Instant.now());
        if (!(answer instanceof Answer.Fetched fetched)) {
            console.line(console.doubtful("article   ") + first.get().address() + " "
                    + answer.whyNot().orElse(""));
        } else if (new ArticleReader().read(fetched.page()) instanceof Article article) {
            int words = article.text().split("\\s+").length;
            console.line(console.good("article   ") + console.bold(article.title()) + ", " + words + " words"
                    + article.published().map(at -> ", of " + at.toLocalDate()).orElse(", without a date"));
        } else {
            console.line(console.doubtful("article   ") + first.get().address() + " holds no article");
        }
    }

    private static Map<String, Object> json(Optional<FeedSearch.Listing> found, List<String> steps) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("found", found.isPresent());
        all.put("tried", steps);
        found.ifPresent(feed -> {
            all.put("address", feed.address());
            all.put("kind", Words.of(feed.kind()));
            all.put("why", feed.why());
            all.put("title", feed.feed().title());
            all.put("entries", feed.feed().items().size());
            all.put("robots_pause_seconds", feed.examined().pause().toSeconds());
            all.put("reserved", feed.examined().reserved().orElse(""));
            if (feed.examined().answer() instanceof Answer.Fetched fetched) {
                all.put("etag", fetched.etag());
                all.put("last_modified", fetched.lastModified());
                all.put("fresh_seconds", fetched.fresh().toSeconds());
                all.put("moved", fetched.moved().orElse(""));
            }
            all.put("hubs", feed.feed().hubs());
        });
        return all;
    }
}
