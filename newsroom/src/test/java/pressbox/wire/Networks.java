package pressbox.wire;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Lets a [FaultyHost] stand for the networks, whose hosts have their real names.
final class Networks {
    static final String BLUESKY = "public.api.bsky.app/xrpc/";
    static final String RESOLVE = BLUESKY + "com.atproto.identity.resolveHandle?handle=";

    private Networks() {}

    static WireSettings settings(FaultyHost host) {
        InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), host.port());
        return new WireSettings(
                "Pressbox/test (+https://pressbox.example)",
                Duration.ZERO,
                Duration.ofSeconds(5),
                100_000,
                Duration.ZERO,
                Set.of(),
                address -> Optional.of(here));
    }
}
