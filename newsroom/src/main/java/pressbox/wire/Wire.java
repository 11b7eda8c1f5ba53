package pressbox.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import pressbox.article.Page;
import pressbox.feed.Feed;
import pressbox.feed.Item;
import pressbox.feed.UnreadableFeed;

/// The newsroom's ear: visits sources and fetches pages, politely and guarded. Safe for many threads.
public final class Wire implements AutoCloseable {
    private final Fetcher fetcher;
    private final Pace pace;
    private final Supplier<ClubCalendar> calendar;
    private final Instagram instagram;
    private final Line line = new Line();
    private final Folders folders = new Folders();

    public Wire(WireSettings settings) {
        this(settings, ClubCalendar::empty);
    }

    /// @param calendar asked at each visit, so it must be quick
    public Wire(WireSettings settings, Supplier<ClubCalendar> calendar) {
        this(settings, new Fetcher(settings), calendar);
    }

    Wire(WireSettings settings, Fetcher fetcher) {
        this(settings, fetcher, ClubCalendar::empty);
    }

    private Wire(WireSettings settings, Fetcher fetcher, Supplier<ClubCalendar> calendar) {
        this.fetcher = fetcher;
        this.pace = settings.rhythm().isZero() ? Pace.learnt() : Pace.steady(settings.rhythm());
        this.calendar = calendar;
        this.instagram = new Instagram(fetcher, settings.instagram());
    }

    /// Visits a source: everything it lists, and its next state.
    public Visit visit(Source source, SourceState state, Instant now) {
        Visit visit = visited(source, state, now);
        return source.kind() == Source.Kind.YOUTUBE
                ? new Visit(visit.next(), visit.items(), Hub.ofYouTube(source.address()))
                : visit;
    }

    private Visit visited(Source source, SourceState state, Instant now) {
        Rhythm rhythm = new Rhythm(pace, calendar.get());
        String address = state.moves().addressOf(source);
        Optional<Wait> pause = fetcher.pause(address, now);
        if (pause.isPresent()) {
            return Visit.inVain(state.due(now, pause.get()));
        }
        Fetcher.Listed listed = ask(source, address, state.validators(), now);
        if (source.kind() != Source.Kind.FOLDER) {
            line.heard(listed.answer(), hostOf(address), state);
        }
        return switch (listed.answer()) {
            case Answer.Fetched fetched -> {
                try {
                    Listing.Listed read = listing(source, fetched, now);
                    List<Item> items = read.feed().items();
                    SourceState next = rhythm.succeeded(source, state, read.answer(), read.feed(), now)
                            .remarking(read.remark());
                    yield new Visit(
                            source.kind() == Source.Kind.FOLDER ? next.due(now, Folder.RHYTHM) : next,
                            listed.reserved().isPresent() ? headlines(items) : items,
                            Hub.of(source, read.feed(), fetched));
                } catch (UnreadableFeed e) {
                    Answer.Failed broken = new Answer.Failed(200, e.why(), Optional.empty());
                    yield Visit.inVain(rhythm.failed(source, state, broken, now));
                }
            }
            case Answer.NotModified same -> Visit.inVain(rhythm.unchanged(source, state, same, now));
            case Answer.Refused refused -> Visit.inVain(rhythm.refused(source, state, refused, now));
            case Answer.Blocked blocked -> Visit.inVain(rhythm.blocked(source, state, blocked, now));
            case Answer.Failed failed -> Visit.inVain(rhythm.failed(source, state, failed, now));
            case Answer.Unreachable silence ->
                Visit.inVain(
                        line.isDown()
                                ? rhythm.withoutLine(state, silence, now)
                                : rhythm.unreachable(source, state, silence, now));
            case Answer.Gone _ -> Visit.inVain(rhythm.gone(source, state, now));
        };
    }

    /// Reads what a hub pushed as a listing; the next visit stays as it was planned. Nothing where it is no feed.
    ///
    /// A push does not tell whether its site reserves it, so of entries that have a page only headlines are kept
    /// until the page is fetched, which tells.
    public Optional<Visit> pushed(Source source, SourceState state, Page page, Instant now) {
        try {
            Answer.Fetched answer = Answer.Fetched.plain(page);
            Feed feed = listing(source, answer, now).feed();
            Rhythm rhythm = new Rhythm(pace, calendar.get());
            SourceState next = rhythm.pushed(state, rhythm.succeeded(source, state, answer, feed, now));
            boolean whole = feed.items().stream().allMatch(Item::complete);
            return Optional.of(new Visit(next, whole ? feed.items() : headlines(feed.items()), List.of()));
        } catch (UnreadableFeed e) {
            return Optional.empty();
        }
    }

    /// Sends a form, as hubs take it.
    ///
    /// @return why it was not taken, if it was not
    Optional<String> post(String address, Map<String, String> form) {
        return switch (fetcher.post(address, form)) {
            case Reply.Received reply when reply.status() >= 200 && reply.status() < 300 -> Optional.empty();
            case Reply.Received reply -> Optional.of("answered " + reply.status());
            case Reply.NotHad(Answer.Refused refused) -> Optional.of("may not be asked: " + refused.why());
            case Reply.NotHad(Answer answer) -> Optional.of("did not answer");
        };
    }

    private Fetcher.Listed ask(Source source, String address, Validators known, Instant now) {
        return switch (source.kind()) {
            case FEED, YOUTUBE, BLUESKY, MASTODON, SITEMAP, PAGE -> fetcher.list(address, known, now);
            case INSTAGRAM -> new Fetcher.Listed(instagram.ask(address, now), Optional.empty());
            case FOLDER -> new Fetcher.Listed(Folder.ask(address, now), Optional.empty());
            case GIVEN ->
                new Fetcher.Listed(new Answer.Refused("it is handed in by people, and never asked"), Optional.empty());
        };
    }

    private Listing.Listed listing(Source source, Answer.Fetched answer, Instant now) throws UnreadableFeed {
        return Listing.of(
                source,
                answer,
                folders,
                further -> fetcher.list(further, Validators.NONE, now).answer());
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

    /// What an answer lists, read as a source of this kind would be.
    ///
    /// @throws UnreadableFeed if it is nothing of that kind
    public Feed read(Source.Kind kind, Answer.Fetched answer, Instant now) throws UnreadableFeed {
        String address = answer.page().address();
        return listing(new Source(address, address, address, 0, kind, address, false), answer, now)
                .feed();
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

    private static String hostOf(String address) {
        int start = address.indexOf("//") + 2;
        int end = address.indexOf('/', start);
        return end < 0 ? address : address.substring(0, end);
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
