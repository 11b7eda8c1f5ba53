package pressbox.wire;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import pressbox.article.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Turns what people write for an account on a network into what is watched, asking the network where it must.
public final class Accounts {
    /// What was meant.
    public sealed interface Meant {}

    /// An account that can be watched.
    ///
    /// @param name as the network shows it, to begin with
    public record Account(Source.Kind kind, String address, String name) implements Meant {}

    /// An account that cannot, and what to do instead.
    public record NotWatched(String why) implements Meant {}

    /// An account of which its network tells nothing for the moment.
    public record Unanswered(String why) implements Meant {}

    /// No account of a network that we know.
    public record NoAccount() implements Meant {}

    private static final String BLUESKY = "https://public.api.bsky.app/xrpc/";
    private static final String YOUTUBE_FEED = "https://www.youtube.com/feeds/videos.xml?channel_id=";
    private static final List<String> X = List.of("x.com", "twitter.com", "mobile.twitter.com");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Wire wire;

    public Accounts(Wire wire) {
        this.wire = wire;
    }

    /// @param written an address of a profile, `@name@host.org` (Mastodon), `@name.bsky.social` or a DID (Bluesky)
    public Meant find(String written, Instant now) {
        String text = written.strip();
        if (text.startsWith("@") && text.indexOf('@', 1) > 1) {
            return mastodon(text.substring(1), now);
        }
        if (text.startsWith("did:") || text.startsWith("@") && text.indexOf('.') > 0) {
            return bluesky(text.startsWith("@") ? text.substring(1) : text, now);
        }
        try {
            URI uri = new URI(text);
            return uri.getHost() == null ? new NoAccount() : profile(uri, now);
        } catch (URISyntaxException e) {
            return new NoAccount();
        }
    }

    private Meant profile(URI uri, Instant now) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        String plain = host.startsWith("www.") ? host.substring(4) : host;
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String first = part(path, 1);
        if (plain.equals("bsky.app") && first.equals("profile")) {
            return bluesky(part(path, 2), now);
        }
        if (plain.equals("youtube.com") || plain.equals("m.youtube.com")) {
            return youTube(path, now);
        }
        if (plain.equals("instagram.com")) {
            return instagramName(uri.toString())
                    .<Meant>map(name ->
                            new Account(Source.Kind.INSTAGRAM, "https://www.instagram.com/" + name + "/", "@" + name))
                    .orElseGet(() -> new NotWatched("a single post is not watched: paste it on the Evidence page"));
        }
        if (X.contains(plain)) {
            return new NotWatched(
                    "X is not asked, since it takes money for each post: paste what matters on the Evidence page");
        }
        boolean ofMastodon =
                first.startsWith("@") && first.length() > 1 && part(path, 2).isEmpty();
        if (ofMastodon && !first.endsWith(".rss")) {
            // Others give their authors such addresses, too.
            Meant found = mastodon(first.substring(1) + "@" + host, now);
            return found instanceof NotWatched ? new NoAccount() : found;
        }
        return new NoAccount();
    }

    /// The name of an account on Instagram, from the address of its profile.
    static Optional<String> instagramName(String address) {
        int start = address.indexOf("instagram.com/");
        String path = start < 0 ? "" : address.substring(start + "instagram.com".length());
        int query = path.indexOf('?');
        String name = part(query < 0 ? path : path.substring(0, query), 1).toLowerCase(Locale.ROOT);
        boolean post = List.of("p", "reel", "reels", "tv", "stories", "explore").contains(name);
        return post || !Instagram.isAName(name) ? Optional.empty() : Optional.of(name);
    }

    /// By the DID, which an account keeps for life; a handle may go to somebody else.
    private Meant bluesky(String handle, Instant now) {
        String did = handle;
        if (!handle.startsWith("did:")) {
            Answer answer = wire.fetch(BLUESKY + "com.atproto.identity.resolveHandle?handle=" + encoded(handle), now);
            if (!(answer instanceof Answer.Fetched fetched)) {
                return without(answer, "Bluesky", "Bluesky knows no account “" + handle + "”");
            }
            did = json(fetched.page()).path("did").asString("");
        }
        if (!did.startsWith("did:") || did.indexOf('&') >= 0) {
            return new NotWatched("Bluesky knows no account “" + handle + "”");
        }
        return new Account(
                Source.Kind.BLUESKY,
                BLUESKY + "app.bsky.feed.getAuthorFeed?actor=" + encoded(did)
                        + "&filter=posts_and_author_threads&limit=50",
                "@" + handle);
    }

    /// By WebFinger (RFC 7033), since an account's server often has another name than the account.
    private Meant mastodon(String account, Instant now) {
        String host = account.substring(account.indexOf('@') + 1);
        Answer answer =
                wire.fetch("https://" + host + "/.well-known/webfinger?resource=" + encoded("acct:" + account), now);
        if (answer instanceof Answer.Fetched fetched) {
            for (JsonNode link : json(fetched.page()).path("links")) {
                boolean profile = link.path("rel").asString("").equals("http://webfinger.net/rel/profile-page");
                if (profile && link.path("href").asString("").startsWith("https://")) {
                    return new Account(Source.Kind.MASTODON, link.path("href").asString("") + ".rss", "@" + account);
                }
            }
        }
        return without(answer, host, host + " knows no account “@" + account + "”");
    }

    /// Why there is no account: the network knows none, or it does not say.
    private static Meant without(Answer answer, String network, String none) {
        boolean said = switch (answer) {
            case Answer.Fetched _, Answer.NotModified _, Answer.Gone _ -> true;
            case Answer.Failed(int status, String _, Optional<Duration> _) -> status == 400 || status == 404;
            case Answer.Refused _, Answer.Blocked _, Answer.Unreachable _ -> false;
        };
        return said
                ? new NotWatched(none)
                : new Unanswered(network + " does not say now which account that is: its answer "
                        + answer.whyNot().orElse(""));
    }

    private Meant youTube(String path, Instant now) {
        String first = part(path, 1);
        if (first.equals("channel") && isChannel(part(path, 2))) {
            return new Account(Source.Kind.YOUTUBE, YOUTUBE_FEED + part(path, 2), "YouTube");
        }
        if (!first.startsWith("@") && !first.equals("c") && !first.equals("user")) {
            return new NoAccount();
        }
        Answer answer = wire.fetch("https://www.youtube.com" + path, now);
        if (answer instanceof Answer.Fetched fetched) {
            Document page = Jsoup.parse(new String(fetched.page().body(), StandardCharsets.UTF_8));
            Optional<String> channel = channel(page);
            if (channel.isPresent()) {
                String name = page.select("meta[property=og:title]").attr("content");
                return new Account(Source.Kind.YOUTUBE, YOUTUBE_FEED + channel.get(), name.isBlank() ? first : name);
            }
        }
        String instead = "give the channel's address with its id, https://www.youtube.com/channel/UC…";
        return answer instanceof Answer.Fetched
                ? new NotWatched("YouTube does not show which channel that is: " + instead)
                : without(answer, "YouTube", "YouTube knows no channel “" + path.substring(1) + "”: " + instead);
    }

    /// The id that a channel's page tells, wherever it tells it.
    private static Optional<String> channel(Document page) {
        for (Element told : page.select("link[rel=canonical], meta[property=og:url], meta[itemprop=identifier]")) {
            String words = told.attr("href") + told.attr("content");
            String id = words.substring(words.lastIndexOf('/') + 1);
            if (isChannel(id)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private static boolean isChannel(String id) {
        return id.startsWith("UC")
                && id.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    private static String part(String path, int number) {
        String[] parts = path.split("/", -1);
        return number < parts.length ? parts[number] : "";
    }

    private static JsonNode json(Page page) {
        try {
            return MAPPER.readTree(page.body());
        } catch (JacksonException e) {
            return MAPPER.nullNode();
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
