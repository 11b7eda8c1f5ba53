package pressbox.newsday;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pressbox.article.Article;
import pressbox.article.ArticleReader;
import pressbox.article.Clues;
import pressbox.article.FeedItem;
import pressbox.article.LiveBlog;
import pressbox.article.NotAnArticle;
import pressbox.article.OutletLines;
import pressbox.article.Page;
import pressbox.article.PageContent;
import pressbox.article.Unreadable;
import pressbox.desk.Paste;
import pressbox.feed.Item;
import pressbox.football.Beat;
import pressbox.reading.Reading;
import pressbox.wire.Source;

/// Reads pages, as many at once as the machine has cores, each in the light of its entry and of what its outlet
/// repeats.
final class ReadingRoom {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingRoom.class);

    /// How far an article's date may lie ahead of ours.
    private static final Duration AHEAD = Duration.ofHours(1);

    private final Newsroom room;
    private final ArticleReader articles = new ArticleReader();
    private final Executor desks = desks();
    private final Map<String, OutletLines> lines = new ConcurrentHashMap<>();

    ReadingRoom(Newsroom room) {
        this.room = room;
    }

    /// Threads of the system's, which end when there is nothing to read: reading keeps a core busy, and on carriers
    /// of virtual threads it would keep visits and answers waiting.
    private static Executor desks() {
        int cores = Runtime.getRuntime().availableProcessors();
        ThreadPoolExecutor desks = new ThreadPoolExecutor(
                cores,
                cores,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("desk-", 1).daemon().factory());
        desks.allowCoreThreadTimeOut(true);
        return desks;
    }

    /// What a page turned out to be.
    sealed interface Outcome {
        /// @param at when the article came out, as far as its own date can be believed
        record News(Reading reading, Instant at) implements Outcome {}

        record NoNews(String why) implements Outcome {}
    }

    /// Reads the article of a page and the facts in it.
    ///
    /// A page that breaks our own readers is no news, so that it can neither hold up its site's other pages
    /// nor keep the newsroom from starting; the log has the failure.
    Outcome read(Page page, Optional<Item> entry, Source source) {
        return seated(page, () -> readFacts(page, entry, source))
                .orElseGet(() -> new Outcome.NoNews("breaks our reader, see the log"));
    }

    /// The article of a page without its facts, where it is one.
    Optional<Article> article(Page page, Item entry, Source source) {
        return seated(page, () -> content(page, Optional.of(entry), source))
                .filter(Article.class::isInstance)
                .map(Article.class::cast);
    }

    private <T> Optional<T> seated(Page page, Supplier<T> work) {
        CompletableFuture<T> task = CompletableFuture.supplyAsync(work, desks);
        try {
            return Optional.of(task.join());
        } catch (CompletionException ours) {
            LOG.error("{} breaks our reader", page, ours.getCause());
            return Optional.empty();
        }
    }

    /// Learns what an outlet repeats from an article that was read before.
    void remember(String outlet, Article article) {
        linesOf(outlet).note(article);
    }

    private Outcome readFacts(Page page, Optional<Item> entry, Source source) {
        return switch (content(page, entry, source)) {
            case Article article -> {
                Instant at = publishedAt(article, page);
                Beat beat = Beat.of(room.club(), at.atZone(room.zone()).toLocalDate());
                remember(source.outlet(), article);
                yield new Outcome.News(reading(article, beat, page, source), at);
            }
            case LiveBlog blog ->
                new Outcome.NoNews(
                        "no article: a live blog of " + blog.entries().size() + " entries");
            case NotAnArticle other -> new Outcome.NoNews("no article: " + other.kind() + ", " + other.why());
            case Unreadable broken -> new Outcome.NoNews("unreadable: " + broken.why());
        };
    }

    /// A person's post is that person's words; other posts are an outlet's.
    private Reading reading(Article article, Beat beat, Page page, Source source) {
        Optional<FeedItem> post = switch (source.kind()) {
            case GIVEN, INSTAGRAM -> Posts.read(page);
            case FEED, YOUTUBE, BLUESKY, MASTODON, SITEMAP, PAGE, FOLDER -> Optional.empty();
        };
        return post.map(own -> room.reader()
                        .readPost(article, beat, String.join(" ", own.byline()), Paste.network(article.address())))
                .orElseGet(() -> room.reader().read(article, beat));
    }

    private PageContent content(Page page, Optional<Item> entry, Source source) {
        return Posts.read(page).map(articles::read).orElseGet(() -> {
            Clues clues = new Clues(entry.map(item -> asFeedItem(item, page, source)), linesOf(source.outlet()));
            return articles.read(page, clues);
        });
    }

    private OutletLines linesOf(String outlet) {
        return lines.computeIfAbsent(outlet, _ -> new OutletLines());
    }

    private static FeedItem asFeedItem(Item entry, Page page, Source source) {
        return new FeedItem(
                entry.address(),
                page.fetchedAt(),
                source.outlet(),
                entry.title(),
                entry.author().isEmpty() ? List.of() : List.of(entry.author()),
                entry.published().map(at -> at.atOffset(ZoneOffset.UTC)),
                "",
                List.of(),
                entry.content());
    }

    private static Instant publishedAt(Article article, Page page) {
        return article.published()
                .map(OffsetDateTime::toInstant)
                .filter(at ->
                        at.isAfter(Item.OLDEST) && at.isBefore(page.fetchedAt().plus(AHEAD)))
                .orElse(page.fetchedAt());
    }
}
