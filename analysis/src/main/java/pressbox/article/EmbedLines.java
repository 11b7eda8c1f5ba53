package pressbox.article;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Lines that an embedded post leaves behind in plain text: "View this post on Instagram A post shared by @somebody".
final class EmbedLines {
    private static final Map<String, Embed.Network> NETWORKS = Map.of(
            "instagram", Embed.Network.INSTAGRAM,
            "twitter", Embed.Network.X,
            "x", Embed.Network.X,
            "bluesky", Embed.Network.BLUESKY,
            "mastodon", Embed.Network.MASTODON,
            "tiktok", Embed.Network.TIKTOK,
            "youtube", Embed.Network.YOUTUBE,
            "facebook", Embed.Network.FACEBOOK,
            "threads", Embed.Network.THREADS);
    private static final String[] OPENINGS = {
        "view this post on ",
        "view this tweet on ",
        "view post on ",
        "watch this video on ",
        "sieh dir diesen beitrag auf ",
        "ver esta publicación en ",
        "voir cette publication sur ",
        "visualizza questo post su ",
        "ver esta publicação no ",
        "dit bericht op "
    };
    private static final String[] SHARED = {
        "a post shared by",
        "ein beitrag geteilt von",
        "una publicación compartida",
        "une publication partagée par",
        "un post condiviso da",
        "uma publicação partilhada por",
        "een bericht gedeeld door"
    };

    private EmbedLines() {}

    /// The embed that a whole line stands for; empty where the line is none.
    static Optional<Embed> read(String line) {
        String lower = line.strip().toLowerCase(Locale.ROOT);
        if (lower.length() > 400) {
            return Optional.empty();
        }
        for (String opening : OPENINGS) {
            if (lower.startsWith(opening)) {
                String network = firstWord(lower, opening.length());
                return Optional.of(
                        new Embed(NETWORKS.getOrDefault(network, Embed.Network.OTHER), account(line), "", ""));
            }
        }
        for (String shared : SHARED) {
            if (lower.startsWith(shared)) {
                return Optional.of(new Embed(Embed.Network.INSTAGRAM, account(line), "", ""));
            }
        }
        return Optional.empty();
    }

    private static String firstWord(String lower, int from) {
        int end = from;
        while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
            end++;
        }
        return lower.substring(from, end);
    }

    private static String account(String line) {
        int at = line.indexOf('@');
        return at < 0 ? "" : accountAt(line, at);
    }

    /// `@somebody` where the `@` stands at `at`; empty where no name follows.
    static String accountAt(String text, int at) {
        int end = at + 1;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "._-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > at + 1 && text.charAt(end - 1) == '.') {
            end--;
        }
        return end == at + 1 ? "" : text.substring(at, end);
    }
}
