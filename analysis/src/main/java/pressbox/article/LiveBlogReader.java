package pressbox.article;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pressbox.text.Span;

/// Tells live blogs by what they say of themselves and by their layout, and reads their entries.
final class LiveBlogReader {
    private static final int MOST_ENTRIES = 1_000;
    private static final int FEWEST_LETTERS = 250;
    private static final int AHEAD = 4;
    /// Of the text found on a page that does not say it is a live blog, this share lies in entries.
    private static final double MOST_OF_IT = 0.6;
    private static final List<String> NAMES = List.of(
            "liveblog",
            "live-blog",
            "live blog",
            "liveticker",
            "live-ticker",
            "live ticker",
            "live-updates",
            "live updates",
            "livestream-ticker",
            "minute-by-minute",
            "minute by minute",
            "as it happened",
            "as-it-happened",
            "minuto a minuto",
            "minuto-a-minuto",
            "minute par minute",
            "en directo",
            "en-directo",
            "en vivo",
            "en-vivo",
            "en direct",
            "en-direct",
            "in diretta",
            "la diretta",
            "ao vivo",
            "ao-vivo",
            "em direto",
            "/live/",
            "/liveblog",
            "/ticker/",
            "/directo/");

    private static final int FEWEST_TIMES = 3;

    private final JsonLd data;
    private final Layout layout;
    private final Metadata metadata;
    private final Page page;
    private final SourceRuns source;

    LiveBlogReader(JsonLd data, Layout layout, Metadata metadata, Page page, SourceRuns source) {
        this.data = data;
        this.layout = layout;
        this.metadata = metadata;
        this.page = page;
        this.source = source;
    }

    /// The entries of the page, where it is a live blog; none where it is not, or has none that can be told apart.
    List<LiveEntry> entries(Body body, Known known) {
        boolean says = saysSo();
        if (!says && (layout.times().size() < FEWEST_TIMES || !isNamed())) {
            return List.of();
        }
        List<LiveEntry> laidOut = new LiveBoxes(layout, metadata, page.fetchedAt()).entries(source, known);
        if (!says) {
            int letters = LiveEntry.letters(laidOut);
            boolean most = letters > FEWEST_LETTERS && letters > MOST_OF_IT * body.letters();
            return most
                            && laidOut.stream()
                                            .filter(entry -> entry.time().isPresent())
                                            .count()
                                    > 2
                    ? laidOut
                    : List.of();
        }
        List<LiveEntry> stated = stated();
        return LiveEntry.letters(stated) > LiveEntry.letters(laidOut) ? stated : dated(laidOut);
    }

    /// The page's data often dates what the page itself only calls "21 minutes ago"; the title tells which is which.
    private List<LiveEntry> dated(List<LiveEntry> laidOut) {
        Map<String, Json> updates = new HashMap<>();
        for (Json update : data.first("liveblogposting").get("liveBlogUpdate").each()) {
            Json known = data.resolve(update);
            updates.putIfAbsent(Wording.bare(known.words("headline").orElse("")), known);
        }
        updates.remove("");
        return updates.isEmpty()
                ? laidOut
                : laidOut.stream().map(entry -> dated(entry, updates)).toList();
    }

    private LiveEntry dated(LiveEntry entry, Map<String, Json> updates) {
        if (entry.time().isPresent()) {
            return entry;
        }
        Json titled = updates.get(Wording.bare(entry.title()));
        if (titled != null) {
            return entry.at(time(titled));
        }
        for (int i = 0; i < Math.min(3, entry.body().blocks().size() - 1); i++) {
            String words = entry.body().blocks().get(i).text();
            Json update = updates.get(Wording.bare(words));
            if (update != null) {
                return entry.titled(words, i + 1).at(time(update));
            }
        }
        return entry;
    }

    private Optional<OffsetDateTime> time(Json update) {
        return update.words("datePublished")
                .or(() -> update.words("dateModified"))
                .flatMap(time -> Dates.read(time, metadata.language(), page.fetchedAt()));
    }

    /// The page as a live blog; where no entries can be told apart the whole of it is one.
    LiveBlog blog(Article whole, List<LiveEntry> entries) {
        List<Article> articles = entries.stream()
                .map(entry -> entry.article(metadata, page.address()))
                .filter(article -> !article.paragraphs().isEmpty())
                .toList();
        String why = saysSo() ? "the page says it is a live blog" : "the page is a row of " + entries.size() + " times";
        return new LiveBlog(whole, why, articles.isEmpty() ? List.of(whole) : articles);
    }

    /// Whether the page's own data calls it a live blog.
    boolean saysSo() {
        return JsonLd.types(data.article()).contains("liveblogposting")
                || !data.first("liveblogposting").get("liveBlogUpdate").isNothing()
                || (!layout.times().isEmpty()
                        && layout.boxes().stream().limit(200).anyMatch(LiveBlogReader::isMarked));
    }

    private static boolean isMarked(Box box) {
        return box.element.attr("itemtype").endsWith("/LiveBlogPosting");
    }

    private boolean isNamed() {
        String title = metadata.title().toLowerCase(Locale.ROOT);
        String address = metadata.address().toLowerCase(Locale.ROOT);
        boolean inTitle = title.startsWith("live:")
                || title.contains(" live:")
                || metadata.title().contains("LIVE");
        return inTitle
                || NAMES.stream().anyMatch(name -> title.contains(name) || address.contains(name))
                || layout.boxes().stream().anyMatch(LiveBlogReader::isNamedLive);
    }

    private static boolean isNamedLive(Box box) {
        String names = box.names;
        int length = Math.min(names.length(), 200);
        for (int at = names.indexOf("live"); at >= 0 && at < length; at = names.indexOf("live", at + 4)) {
            String rest =
                    names.substring(at + 4, Math.min(names.length(), at + 12)).toLowerCase(Locale.ROOT);
            if (rest.startsWith("blog") || rest.startsWith("-blog") || rest.startsWith("ticker")) {
                return true;
            }
        }
        return false;
    }

    private List<LiveEntry> stated() {
        Json blog = data.first("liveblogposting");
        List<LiveEntry> entries = new ArrayList<>();
        List<ScriptWords> bodies = ScriptWords.articleBodies(source.source(), 2 * MOST_ENTRIES);
        for (Json update : blog.get("liveBlogUpdate").each()) {
            Json known = data.resolve(update);
            String words = known.words("articleBody").orElse("");
            if (!words.isBlank() && entries.size() < MOST_ENTRIES) {
                entries.add(stated(known, words, bodies));
            }
        }
        return entries;
    }

    private LiveEntry stated(Json update, String words, List<ScriptWords> bodies) {
        Body body = StatedBody.read(words, page.address());
        List<String> people = new ArrayList<>();
        for (Json author : update.get("author").each()) {
            Json who = data.resolve(author);
            if (!JsonLd.types(who).contains("organization")) {
                people.addAll(Bylines.people(
                        who instanceof Json.Members ? who.words("name").orElse("") : who.words()));
            }
        }
        return new LiveEntry(
                update.words("url").orElse(""),
                time(update),
                Wording.untagged(update.words("headline").orElse("")),
                people,
                body,
                origins(body, bodies));
    }

    /// The entries stand in the scripts in the same order.
    private static List<Optional<Span>> origins(Body body, List<ScriptWords> bodies) {
        for (int i = 0; i < Math.min(AHEAD, bodies.size()) && !body.blocks().isEmpty(); i++) {
            ScriptWords words = bodies.get(i);
            Places places = new Places(words.text());
            List<Optional<Span>> found = body.blocks().stream()
                    .map(block -> places.find(block.text()).map(words::origin))
                    .toList();
            if (found.getFirst().isPresent()) {
                bodies.subList(0, i + 1).clear();
                return found;
            }
        }
        return List.of();
    }
}
