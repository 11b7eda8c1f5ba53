package pressbox.article;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds posts and videos of other networks by their markup or their address.
final class EmbedReader {
    private static final int LONGEST_WORDS = 1_000;

    private EmbedReader() {}

    /// Whether [#read] is worth the try.
    static boolean mayStart(Element element, String tag) {
        return switch (tag) {
            case "blockquote" ->
                element.hasAttr("class") || element.hasAttr("cite") || element.hasAttr("data-instgrm-permalink");
            case "iframe",
                    "amp-twitter",
                    "amp-instagram",
                    "amp-youtube",
                    "amp-facebook",
                    "amp-tiktok",
                    "lite-youtube" -> true;
            case "div" -> element.attributesSize() > 0 && isMarked(element);
            default -> false;
        };
    }

    /// The embed that the element is, or null where it is none.
    static @Nullable Embed read(Element element) {
        return switch (element.normalName()) {
            case "blockquote" -> fromQuote(element);
            case "iframe" -> fromFrame(element);
            case "div" -> fromMarks(element);
            case "amp-twitter" ->
                new Embed(Embed.Network.X, "", post("https://x.com/i/status/", element.attr("data-tweetid")), "");
            case "amp-instagram" ->
                new Embed(
                        Embed.Network.INSTAGRAM,
                        "",
                        post("https://www.instagram.com/p/", element.attr("data-shortcode")),
                        "");
            case "amp-youtube", "lite-youtube" ->
                new Embed(
                        Embed.Network.YOUTUBE,
                        "",
                        post(
                                "https://www.youtube.com/watch?v=",
                                element.attr("data-videoid") + element.attr("videoid")),
                        "");
            case "amp-facebook" -> new Embed(Embed.Network.FACEBOOK, "", element.attr("data-href"), "");
            case "amp-tiktok" -> new Embed(Embed.Network.TIKTOK, "", element.attr("data-src"), "");
            default -> null;
        };
    }

    private static boolean isMarked(Element div) {
        String names = div.className();
        return names.startsWith("fb-post")
                || names.startsWith("fb-video")
                || div.hasAttr("data-tweet-id")
                || div.hasAttr("data-youtube-id")
                || div.hasAttr("data-instagram-permalink");
    }

    private static Embed fromMarks(Element div) {
        String tweet = div.attr("data-tweet-id");
        String video = div.attr("data-youtube-id");
        String picture = div.attr("data-instagram-permalink");
        if (!tweet.isEmpty()) {
            return new Embed(
                    Embed.Network.X, "", post("https://x.com/i/status/", tweet), ShortText.of(div, LONGEST_WORDS));
        }
        if (!video.isEmpty()) {
            return new Embed(Embed.Network.YOUTUBE, "", post("https://www.youtube.com/watch?v=", video), "");
        }
        return picture.isEmpty()
                ? new Embed(Embed.Network.FACEBOOK, "", div.attr("data-href"), ShortText.of(div, LONGEST_WORDS))
                : new Embed(Embed.Network.INSTAGRAM, "", picture, "");
    }

    private static String post(String start, String id) {
        return id.isEmpty() ? "" : start + id;
    }

    private static @Nullable Embed fromQuote(Element quote) {
        String names = quote.className().toLowerCase(Locale.ROOT);
        String permalink = quote.attr("data-instgrm-permalink");
        String cite = quote.attr("cite");
        String address = !permalink.isEmpty() ? permalink : !cite.isEmpty() ? cite : lastLink(quote);
        Embed.Network network = names.contains("twitter-") || names.contains("tweet")
                ? Embed.Network.X
                : names.contains("instagram-media") || !permalink.isEmpty()
                        ? Embed.Network.INSTAGRAM
                        : names.contains("tiktok-embed")
                                ? Embed.Network.TIKTOK
                                : names.contains("bluesky-embed")
                                        ? Embed.Network.BLUESKY
                                        : names.contains("mastodon-embed")
                                                ? Embed.Network.MASTODON
                                                : names.contains("text-post-media")
                                                        ? Embed.Network.THREADS
                                                        : Embed.Network.OTHER;
        if (network == Embed.Network.OTHER) {
            return null;
        }
        String account = accountIn(address);
        String words = wordsOf(quote);
        return new Embed(network, account.isEmpty() ? mentionedAccount(quote.text()) : account, address, words);
    }

    private static String lastLink(Element quote) {
        String address = "";
        for (Element link : quote.getElementsByTag("a")) {
            String href = link.attr("href");
            if (networkOf(href) != Embed.Network.OTHER) {
                address = href;
            }
        }
        return address;
    }

    private static String wordsOf(Element quote) {
        StringBuilder words = new StringBuilder();
        for (Element paragraph : quote.getElementsByTag("p")) {
            String text = paragraph.text();
            if (EmbedLines.read(text).isEmpty() && !text.isBlank()) {
                words.append(words.isEmpty() ? "" : "\n").append(text);
            }
        }
        return words.toString();
    }

    /// `@somebody` of a line such as "A post shared by Some Body (@somebody)".
    private static String mentionedAccount(String text) {
        int at = text.lastIndexOf("(@");
        int start = at >= 0 ? at + 1 : text.indexOf('@');
        return start < 0 ? "" : EmbedLines.accountAt(text, start);
    }

    private static @Nullable Embed fromFrame(Element frame) {
        String address = frame.attr("src");
        if (address.isEmpty()) {
            address = frame.attr("data-src");
        }
        if (address.startsWith("//")) {
            address = "https:" + address;
        }
        boolean mastodon = frame.className().contains("mastodon-embed");
        Embed.Network network = mastodon ? Embed.Network.MASTODON : networkOf(address);
        return network == Embed.Network.OTHER
                ? null
                : new Embed(network, accountIn(address), PostAddresses.permalink(network, address), "");
    }

    /// The network whose post or video stands at the address.
    static Embed.Network networkOf(String address) {
        String host = Addresses.host(address);
        if (host.endsWith("instagram.com")) {
            return Embed.Network.INSTAGRAM;
        }
        if (host.endsWith("twitter.com") || host.equals("x.com") || host.equals("www.x.com")) {
            return Embed.Network.X;
        }
        if (host.endsWith("tiktok.com")) {
            return Embed.Network.TIKTOK;
        }
        if (host.endsWith("youtube.com") || host.endsWith("youtube-nocookie.com") || host.equals("youtu.be")) {
            return Embed.Network.YOUTUBE;
        }
        if (host.endsWith("facebook.com")) {
            return Embed.Network.FACEBOOK;
        }
        if (host.endsWith("bsky.app")) {
            return Embed.Network.BLUESKY;
        }
        if (host.endsWith("threads.net") || host.endsWith("threads.com")) {
            return Embed.Network.THREADS;
        }
        return host.contains("mastodon") || host.equals("mas.to") ? Embed.Network.MASTODON : Embed.Network.OTHER;
    }

    private static String accountIn(String address) {
        int at = address.indexOf("/@");
        if (at >= 0) {
            return EmbedLines.accountAt(address, at + 1);
        }
        Embed.Network network = networkOf(address);
        int status = address.indexOf("/status/");
        if (network == Embed.Network.X && status > 0) {
            int start = address.lastIndexOf('/', status - 1);
            String name = address.substring(start + 1, status);
            return name.equals("i") || name.equals("web") ? "" : "@" + name;
        }
        int profile = address.indexOf("/profile/");
        if (network == Embed.Network.BLUESKY && profile > 0) {
            int end = address.indexOf('/', profile + 9);
            return "@" + address.substring(profile + 9, end < 0 ? address.length() : end);
        }
        return "";
    }
}
