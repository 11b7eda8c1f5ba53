package pressbox.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jetty.client.Destination;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.jspecify.annotations.Nullable;

/// Tells the client where to connect, once for each connection: to the addresses of a host if every one of them may be
/// connected to. What was checked is what is connected to, so a name that changes its mind gains nothing.
final class CheckedNames implements SocketAddressResolver, AutoCloseable {
    private static final int LOOKUPS = 32;

    private final Names names;
    private final Set<String> trustedHosts;

    /// Real threads, since a lookup that hangs would hold up the virtual ones.
    private final ExecutorService lookups = Executors.newFixedThreadPool(
            LOOKUPS, Thread.ofPlatform().name("names-", 0).daemon().factory());

    /// @param trustedHosts hosts that need no check
    CheckedNames(Names names, Set<String> trustedHosts) {
        this.names = names;
        this.trustedHosts = trustedHosts;
    }

    /// The tag of a request that connects elsewhere: it parts the connections of a recorded web from those of the real
    /// one.
    record Detour(InetSocketAddress to) {}

    @Override
    public void resolve(String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
        if (tag(context) instanceof Detour(InetSocketAddress to)) {
            promise.succeeded(List.of(to));
            return;
        }
        lookups.execute(() -> {
            try {
                promise.succeeded(checked(host, port));
            } catch (UnknownHostException | RefusedAddress e) {
                promise.failed(e);
            }
        });
    }

    private static @Nullable Object tag(Map<String, Object> context) {
        return context.get(Destination.CONTEXT_KEY) instanceof Destination destination
                ? destination.getOrigin().getTag()
                : null;
    }

    private List<InetSocketAddress> checked(String host, int port) throws UnknownHostException, RefusedAddress {
        List<InetSocketAddress> checked = new ArrayList<>();
        for (InetAddress address : names.addressesOf(host)) {
            Optional<String> refusal = trusts(host) ? Optional.empty() : AddressGuard.refusal(address);
            if (refusal.isPresent()) {
                throw new RefusedAddress(refusal.get());
            }
            // Under the name that was asked for, since the certificate is checked against it.
            checked.add(new InetSocketAddress(InetAddress.getByAddress(host, address.getAddress()), port));
        }
        return checked;
    }

    /// The client asks for IPv6 addresses without the brackets that they have in a [WebAddress].
    private boolean trusts(String host) {
        return trustedHosts.contains(host.indexOf(':') < 0 || host.startsWith("[") ? host : "[" + host + "]");
    }

    @Override
    public void close() {
        lookups.shutdownNow();
    }

    /// A host has an address that must not be connected to.
    static final class RefusedAddress extends IOException {
        private static final long serialVersionUID = 1L;

        private final String why;

        RefusedAddress(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }
}
