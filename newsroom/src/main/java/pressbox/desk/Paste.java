package pressbox.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What somebody pastes into the form for a post, before it is evidence.
///
/// @param address of the post
/// @param account who posted it; may be empty where the address tells
/// @param saidAt  when it was posted, where that is known
public record Paste(String address, String account, String words, Optional<Instant> saidAt) {
    /// What came of it.
    public sealed interface Outcome {}

    public record Accepted(Evidence evidence) implements Outcome {}

    /// @param why one sentence for whoever pasted it
    public record Refused(String why) implements Outcome {}

    private static final int LONGEST_WORDS = 10_000;
    private static final int LONGEST_ACCOUNT = 100;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Map<String, String> NETWORKS = Map.of(
            "instagram.com", "Instagram",
            "x.com", "X",
            "twitter.com", "X",
            "threads.net", "Threads",
            "threads.com", "Threads",
            "facebook.com", "Facebook",
            "tiktok.com", "TikTok");

    private static final List<String> NAMED_BY_PATH = List.of("Instagram", "X", "Threads", "TikTok");

    /// Makes evidence of it, or says what is missing.
    ///
    /// @param canonical the one spelling of an address
    public Outcome by(Member member, Instant now, UnaryOperator<String> canonical) {
        String given = canonical.apply(address.strip());
        String post = permalink(given);
        if (post.length() > LONGEST_ADDRESS || host(post).isEmpty()) {
            return new Refused("The post needs its address, as https://www.instagram.com/p/….");
        }
        String whose = account.isBlank() ? accountIn(given) : account.strip();
        if (whose.isEmpty() || whose.length() > LONGEST_ACCOUNT) {
            return new Refused("The address does not tell whose post it is: name the account.");
        }
        String said = words.strip().replace("\r\n", "\n");
        if (said.isEmpty() || said.length() > LONGEST_WORDS) {
            return new Refused("Paste the words of the post, up to " + LONGEST_WORDS + " characters of them.");
        }
        if (saidAt.filter(at -> at.isAfter(now.plus(AHEAD))).isPresent()) {
            return new Refused("The post cannot be from the future.");
        }
        return new Accepted(new Evidence(0, post, whose, said, saidAt, Evidence.By.of(member), now, List.of()));
    }

    public static String network(String address) {
        String host = host(address);
        return NETWORKS.getOrDefault(host, host);
    }

    /// X, Threads and TikTok name the account in a post's address; Instagram does so in one of two forms.
    private static String accountIn(String post) {
        String[] parts = post.split("/", -1);
        boolean told = isNamedPost(post) || List.of("X", "Threads", "TikTok").contains(network(post));
        String first = told && parts.length > 5 ? parts[3] : "";
        return first.isEmpty() || first.equals("i") ? "" : first.startsWith("@") ? first : "@" + first;
    }

    /// The one address of a post: what stands behind the question mark tells who shared it, and an account's name
    /// before a post of Instagram may as well be left out.
    private static String permalink(String post) {
        int query = post.indexOf('?');
        String plain = query >= 0 && NAMED_BY_PATH.contains(network(post)) ? post.substring(0, query) : post;
        String[] parts = plain.split("/", 5);
        return isNamedPost(plain) ? parts[0] + "//" + parts[2] + "/" + parts[4] : plain;
    }

    private static boolean isNamedPost(String post) {
        String[] parts = post.split("/", 6);
        return parts.length > 5
                && network(post).equals("Instagram")
                && !parts[3].isEmpty()
                && List.of("p", "reel", "tv").contains(parts[4]);
    }

    private static String host(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            String host = !web || uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            return host.startsWith("www.") ? host.substring(4) : host.startsWith("m.") ? host.substring(2) : host;
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
