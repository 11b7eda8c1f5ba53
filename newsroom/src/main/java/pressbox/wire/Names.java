package pressbox.wire;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Tells the addresses of a host; in tests also as a name server would that lies.
@FunctionalInterface
interface Names {
    List<InetAddress> addressesOf(String host) throws UnknownHostException;

    /// The names that this machine knows.
    static Names ofThisMachine() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
