package pressbox.wire;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pressbox.feed.Feed;
import pressbox.feed.Item;
import pressbox.feed.UnreadableFeed;

/// The newsroom's ear: visits sources and fetches pages, politely and guarded. Safe for many threads.
public final class Wire implements AutoCloseable {
    /// A site that asks for a longer pause than this between requests is left alone.
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    private final WireSettings settings;
    private final Fetcher fetcher;
    private final Robots robots;
    private final HostGaps gaps;

    public Wire(WireSettings settings) {
        this.settings = settings;
        this.fetcher = new Fetcher(settings);
        this.robots = new Robots(fetcher);
        this.gaps = new HostGaps(settings.gap());
    }

    /// Visits a source: everything it lists, and its next state.
    public Visit visit(Source source, SourceState state, Instant now) {
        Answer answer = ask(source.address(), state.etag(), state.lastModified(), now);
        return switch (answer) {
            case Answer.Fetched fetched -> {
                try {
                    Feed feed = Listing.of(source, fetched.page());
                    List<Item> items = feed.items();
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

    /// Fetches a page, if its site allows it.
    public Answer fetch(String address, Instant now) {
        return ask(address, "", "", now);
    }

    private Answer ask(String address, String etag, String lastModified, Instant now) {
        URI uri;
        try {
            uri = new URI(address.strip());
        } catch (URISyntaxException e) {
            return new Answer.Refused("“" + address + "” is no address");
        }
        if (uri.getHost() == null) {
            return new Answer.Refused("“" + address + "” names no host");
        }
        return switch (robots.permission(uri, now)) {
            case Robots.Permission.Denied(String why) -> new Answer.Refused(why);
            case Robots.Permission.Allowed(Duration delay)
            when delay.compareTo(LONGEST_DELAY) > 0 ->
                new Answer.Refused(
                        "robots.txt of " + uri.getHost() + " asks for " + delay.toSeconds() + " s between requests");
            case Robots.Permission.Allowed(Duration delay) -> inTurn(uri, delay, etag, lastModified, now);
        };
    }

    private Answer inTurn(URI uri, Duration delay, String etag, String lastModified, Instant now) {
        try {
            return gaps.inTurn(uri.getHost(), delay, () -> fetcher.fetch(uri.toString(), etag, lastModified, now));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Failed(0, "interrupted", Optional.empty());
        }
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
