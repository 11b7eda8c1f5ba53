package pressbox.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pressbox.article.Page;
import pressbox.feed.Discovery;
import pressbox.feed.Discovery.Candidate;
import pressbox.feed.Feed;
import pressbox.feed.FeedReader;
import pressbox.feed.UnreadableFeed;
import pressbox.wire.Answer;
import pressbox.wire.Wire;

/// Finds the feed of a site, by asking for what [Discovery] names, politely and not for long.
final class FeedSearch {
    private static final int MOST = 12;

    private final Wire wire;
    private final List<String> steps = new ArrayList<>();

    FeedSearch(Wire wire) {
        this.wire = wire;
    }

    /// A feed that was found.
    ///
    /// @param why what led to it
    record Found(String address, String why, Feed feed, Wire.Examined examined) {}

    /// What was asked for on the way and came to nothing, a line each.
    List<String> steps() {
        return List.copyOf(steps);
    }

    /// The feed at an address, or of the site there.
    Optional<Found> at(String address) {
        List<Candidate> told = Discovery.byAddress(address);
        for (Candidate candidate : told) {
            Optional<Found> found = ask(candidate);
            if (found.isPresent()) {
                return found;
            }
        }
        Wire.Examined examined = wire.examine(address, Instant.now());
        if (!(examined.answer() instanceof Answer.Fetched fetched)) {
            steps.add(address + " " + Answers.whyNot(examined.answer()).orElse(""));
            return Optional.empty();
        }
        Optional<Feed> itself = feed(fetched.page());
        if (itself.isPresent()) {
            return Optional.of(new Found(address, "the address itself", itself.get(), examined));
        }
        Set<Candidate> candidates = new LinkedHashSet<>(Discovery.inPage(fetched.page()));
        int asked = 0;
        for (Candidate candidate : candidates) {
            if (asked++ == MOST) {
                break;
            }
            Optional<Found> found = ask(candidate);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> ask(Candidate candidate) {
        Wire.Examined examined = wire.examine(candidate.address(), Instant.now());
        if (!(examined.answer() instanceof Answer.Fetched fetched)) {
            steps.add(candidate.address() + " (" + candidate.why() + ") "
                    + Answers.whyNot(examined.answer()).orElse(""));
            return Optional.empty();
        }
        Optional<Feed> feed = feed(fetched.page());
        if (feed.isEmpty()) {
            steps.add(candidate.address() + " (" + candidate.why() + ") is no feed");
        }
        return feed.map(read -> new Found(candidate.address(), candidate.why(), read, examined));
    }

    private static Optional<Feed> feed(Page page) {
        try {
            return Optional.of(FeedReader.read(page));
        } catch (UnreadableFeed e) {
            return Optional.empty();
        }
    }
}
