package pressbox.demo;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// The week of news: outlets, articles and posts, read from the files under `week`.
public final class DemoWeek {
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /// A source that the demo's wire follows.
    ///
    /// @param outlet name of the outlet, as in the pack
    /// @param feed address of its feed
    public record Source(String outlet, URI feed) {}

    private final List<Outlet> outlets;
    private final Map<String, Outlet> bySlug;
    private final List<WeekArticle> articles;
    private final Map<String, WeekArticle> byKey;
    private final Map<String, Post> posts;

    private DemoWeek(List<Outlet> outlets, List<WeekArticle> articles, List<Post> posts) {
        this.outlets = outlets;
        this.bySlug = index(outlets, Outlet::slug);
        this.articles = articles;
        this.byKey = index(articles, WeekArticle::key);
        this.posts = index(posts, Post::id);
    }

    private static <T> Map<String, T> index(List<T> all, Function<T, String> key) {
        Map<String, T> index = new LinkedHashMap<>();
        all.forEach(one -> {
            if (index.put(key.apply(one), one) != null) {
                throw new IllegalArgumentException("twice: " + key.apply(one));
            }
        });
        return index;
    }

    /// Reads the week.
    public static DemoWeek load() {
        List<Outlet> outlets = Sections.resource("week/outlets.csv")
                .lines()
                .skip(1)
                .map(line -> Outlet.of(line.split(",")))
                .toList();
        List<WeekArticle> articles = DAYS.stream()
                .flatMap(day -> WeekReader.articles("week/" + day + ".txt").stream())
                .sorted(Comparator.comparing(WeekArticle::at).thenComparing(WeekArticle::key))
                .toList();
        return new DemoWeek(outlets, articles, Post.all());
    }

    /// The feeds that the demo's newsroom follows, those of social networks last.
    public List<Source> sources() {
        return Stream.concat(
                        outlets.stream().map(o -> new Source(o.name(), URI.create(o.feedAddress()))),
                        Networks.sources().stream())
                .toList();
    }

    /// How many articles the outlets put out in the week.
    public int pages() {
        return (int) articles.stream().filter(WeekArticle::isPage).count();
    }

    /// Addresses of those articles, the oldest first.
    public List<URI> addresses() {
        return articles.stream()
                .filter(WeekArticle::isPage)
                .map(article -> URI.create(outlet(article.outlet()).addressOf(article)))
                .toList();
    }

    /// Times at which something new is out, in order.
    public List<Instant> times() {
        return articles.stream().map(WeekArticle::at).distinct().toList();
    }

    List<Outlet> outlets() {
        return outlets;
    }

    List<WeekArticle> articles() {
        return articles;
    }

    /// An outlet's articles that are out at a time, newest first.
    List<WeekArticle> outBy(Outlet outlet, Instant now) {
        return articles.reversed().stream()
                .filter(a -> a.outlet().equals(outlet.slug()) && Press.isOut(a, now))
                .toList();
    }

    Outlet outlet(String slug) {
        return Objects.requireNonNull(bySlug.get(slug), slug);
    }

    WeekArticle article(String key) {
        return Objects.requireNonNull(byKey.get(key), key);
    }

    Post post(String id) {
        return Objects.requireNonNull(posts.get(id), id);
    }

    /// An address as articles write it, `@outlet/slug` or an ordinary one, as a URL.
    String resolve(String address) {
        if (!address.startsWith("@")) {
            return address;
        }
        WeekArticle article = article(address.substring(1));
        return outlet(article.outlet()).addressOf(article);
    }
}
