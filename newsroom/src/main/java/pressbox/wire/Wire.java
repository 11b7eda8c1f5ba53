package pressbox.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pressbox.feed.Feed;
import pressbox.feed.Item;
import pressbox.feed.UnreadableFeed;

/// The newsroom's ear: visits sources and fetches pages, politely and guarded. Safe for many threads.
public final class Wire implements AutoCloseable {
    private final WireSettings settings;
    private final Fetcher fetcher;

    public Wire(WireSettings settings) {
        this(settings, new Fetcher(settings));
    }

    Wire(WireSettings settings, Fetcher fetcher) {
        this.settings = settings;
        this.fetcher = fetcher;
    }

    /// Visits a source: everything it lists, and its next state.
    public Visit visit(Source source, SourceState state, Instant now) {
        Validators known = new Validators(state.etag(), state.lastModified());
        Fetcher.Listed listed = fetcher.list(source.address(), known, now);
        return switch (listed.answer()) {
            case Answer.Fetched fetched -> {
                try {
                    Feed feed = Listing.of(source, fetched.page());
                    List<Item> items = listed.reserved().isPresent() ? headlines(feed.items()) : feed.items();
                    boolean fresh = items.size() != state.listed()
                            || !fetched.etag().equals(state.etag())
                            || state.lastNew().equals(Instant.EPOCH);
                    yield new Visit(
                            Rhythm.succeeded(state, fetched, items.size(), fresh, settings.rhythm(), now), items);
                } catch (UnreadableFeed e) {
                    Answer.Failed broken = new Answer.Failed(200, e.why(), Optional.empty());
                    yield new Visit(Rhythm.failed(state, broken, settings.rhythm(), now), List.of());
                }
            }
            case Answer.NotModified _ -> new Visit(Rhythm.unchanged(state, settings.rhythm(), now), List.of());
            case Answer.Refused refused -> new Visit(Rhythm.refused(state, refused.why(), now), List.of());
            case Answer.Failed failed -> new Visit(Rhythm.failed(state, failed, settings.rhythm(), now), List.of());
            case Answer.Blocked(String why) ->
                new Visit(
                        Rhythm.failed(state, new Answer.Failed(403, why, Optional.empty()), settings.rhythm(), now),
                        List.of());
            case Answer.Unreachable(String why) ->
                new Visit(
                        Rhythm.failed(state, new Answer.Failed(0, why, Optional.empty()), settings.rhythm(), now),
                        List.of());
            case Answer.Gone _ -> new Visit(Rhythm.gone(state, now), List.of());
        };
    }

    /// What is found at an address, for whoever considers watching it.
    ///
    /// @param allowed  whether robots.txt allows it
    /// @param pause    between two requests, as robots.txt asks; zero where it does not
    /// @param reserved why no more than headlines and links may be kept, if so
    public record Examined(boolean allowed, Duration pause, Optional<String> reserved, Answer answer) {}

    /// Looks at an address as a visit would, and says all that a visit would heed.
    public Examined examine(String address, Instant now) {
        return switch (fetcher.permission(address, now)) {
            case Robots.Permission.Denied(Answer answer) ->
                new Examined(false, Duration.ZERO, Optional.empty(), answer);
            case Robots.Permission.Allowed(Duration pause) -> {
                Fetcher.Listed listed = fetcher.list(address, Validators.NONE, now);
                yield new Examined(true, pause, listed.reserved(), listed.answer());
            }
        };
    }

    /// Fetches a page, if its site allows it.
    public Answer fetch(String address, Instant now) {
        return fetcher.page(address, now);
    }

    /// Of a feed that is reserved from text and data mining no more than headlines and links.
    private static List<Item> headlines(List<Item> items) {
        return items.stream()
                .map(item -> new Item(
                        item.address(), item.title(), item.published(), item.updated(), "", item.author(), false))
                .toList();
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
