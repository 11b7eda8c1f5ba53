package pressbox.wire;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How the wire behaves towards the world.
///
/// @param userAgent    product, version and a contact address; the product has letters, `_` and `-` only (RFC 9309
/// 2.2.1)
/// @param gap          least time between two requests to one host
/// @param timeout      for one fetch with all its redirects; waiting for the host's turn is not counted
/// @param maxBody      bytes of a body after decompression; a longer one is refused
/// @param rhythm       time between visits of every source; zero where it is learnt of each from when it brings news
/// @param trustedHosts the owner's own hosts, which may have a private address or an odd port; as in an address
/// @param detour       where to connect instead, over plain HTTP: the recorded web of demo and tests
/// @param instagram    what Instagram is asked with; its accounts are not watched without
public record WireSettings(
        String userAgent,
        Duration gap,
        Duration timeout,
        int maxBody,
        Duration rhythm,
        Set<String> trustedHosts,
        Function<URI, Optional<InetSocketAddress>> detour,
        Optional<InstagramKey> instagram) {
    private static final int MAX_BODY = 15 * 1024 * 1024;

    public WireSettings {
        trustedHosts = trustedHosts.stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        if (product(userAgent).isEmpty()
                || gap.isNegative()
                || timeout.isNegative()
                || timeout.isZero()
                || maxBody <= 0) {
            throw new IllegalArgumentException("the wire needs a user agent, a gap, a timeout and a body limit, not "
                    + userAgent + ", " + gap + ", " + timeout + ", " + maxBody);
        }
    }

    /// Without Instagram.
    public WireSettings(
            String userAgent,
            Duration gap,
            Duration timeout,
            int maxBody,
            Duration rhythm,
            Set<String> trustedHosts,
            Function<URI, Optional<InetSocketAddress>> detour) {
        this(userAgent, gap, timeout, maxBody, rhythm, trustedHosts, detour, Optional.empty());
    }

    /// For the live web: one second between requests, 20 s each, 15 MiB, visits as often as news comes.
    public static WireSettings live(String contact) {
        return new WireSettings(
                "Pressbox/0.1 (+" + contact + ")",
                Duration.ofSeconds(1),
                Duration.ofSeconds(20),
                MAX_BODY,
                Duration.ZERO,
                Set.of(),
                address -> Optional.empty());
    }

    /// For a recorded web that `detour` leads to: no gap, and visits as often as `rhythm` says.
    public static WireSettings recorded(Duration rhythm, Function<URI, Optional<InetSocketAddress>> detour) {
        return new WireSettings(
                "Pressbox/0.1 (recorded web)",
                Duration.ZERO,
                Duration.ofSeconds(20),
                MAX_BODY,
                rhythm,
                Set.of(),
                detour);
    }

    /// The same, and these hosts are trusted too.
    public WireSettings trusting(Collection<String> hosts) {
        Set<String> all = new HashSet<>(trustedHosts);
        all.addAll(hosts);
        return new WireSettings(userAgent, gap, timeout, maxBody, rhythm, all, detour, instagram);
    }

    /// The same, with so much time between two requests to one host.
    public WireSettings pausing(Duration time) {
        return new WireSettings(userAgent, time, timeout, maxBody, rhythm, trustedHosts, detour, instagram);
    }

    /// The same, and accounts on Instagram are asked for with this.
    public WireSettings asking(InstagramKey key) {
        return new WireSettings(userAgent, gap, timeout, maxBody, rhythm, trustedHosts, detour, Optional.of(key));
    }

    /// The name by which robots.txt may speak of us.
    String product() {
        return product(userAgent);
    }

    private static String product(String userAgent) {
        int end = 0;
        while (end < userAgent.length() && isOfAProduct(userAgent.charAt(end))) {
            end++;
        }
        boolean whole = end == userAgent.length() || userAgent.charAt(end) == '/' || userAgent.charAt(end) == ' ';
        return whole ? userAgent.substring(0, end) : "";
    }

    private static boolean isOfAProduct(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    }
}
