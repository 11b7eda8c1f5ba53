package pressbox.wire;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Says which addresses nobody outside may send us to: all that the special-purpose registries of IANA (RFC
/// 6890) do not call globally reachable, and those that carry such an address inside.
final class AddressGuard {
    private static final List<Block> IPV4 = List.of(
            new Block("0.0.0.0", 8, "an unspecified"),
            new Block("10.0.0.0", 8, "a private"),
            new Block("100.64.0.0", 10, "a carrier-grade NAT"),
            new Block("127.0.0.0", 8, "a loopback"),
            new Block("169.254.0.0", 16, "a link-local"),
            new Block("172.16.0.0", 12, "a private"),
            new Block("192.0.0.0", 24, "a protocol-assignment"),
            new Block("192.0.2.0", 24, "a documentation"),
            new Block("192.88.99.0", 24, "a 6to4 relay"),
            new Block("192.168.0.0", 16, "a private"),
            new Block("198.18.0.0", 15, "a benchmarking"),
            new Block("198.51.100.0", 24, "a documentation"),
            new Block("203.0.113.0", 24, "a documentation"),
            new Block("224.0.0.0", 4, "a multicast"),
            new Block("255.255.255.255", 32, "a broadcast"),
            new Block("240.0.0.0", 4, "a reserved"));

    private static final List<Block> IPV6 = List.of(
            new Block("::1", 128, "a loopback"),
            new Block("::", 128, "an unspecified"),
            new Block("::", 96, "an IPv4-compatible"),
            new Block("64:ff9b:1::", 48, "a local NAT64"),
            new Block("fc00::", 7, "a unique local"),
            new Block("fe80::", 10, "a link-local"),
            new Block("fec0::", 10, "a site-local"),
            new Block("ff00::", 8, "a multicast"),
            new Block("2001::", 32, "a Teredo"),
            new Block("2001:2::", 48, "a benchmarking"),
            new Block("2001:db8::", 32, "a documentation"),
            new Block("2001::", 23, "a protocol-assignment"),
            new Block("2002::", 16, "a 6to4"),
            new Block("3fff::", 20, "a documentation"));

    private static final Block MAPPED = new Block(bytes(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0), 96, "");
    private static final Block NAT64 = new Block("64:ff9b::", 96, "");
    private static final Block GLOBAL = new Block("2000::", 3, "");

    private AddressGuard() {}

    /// Why `address` must not be connected to, or nothing where it is a public one.
    static Optional<String> refusal(InetAddress address) {
        return kind(address.getAddress()).map(kind -> address.getHostAddress() + " is " + kind + " address");
    }

    private static Optional<String> kind(byte[] address) {
        if (address.length == 4) {
            return first(IPV4, address);
        }
        if (MAPPED.holds(address) || NAT64.holds(address)) {
            return first(IPV4, Arrays.copyOfRange(address, 12, 16));
        }
        Optional<String> special = first(IPV6, address);
        return special.isPresent() || GLOBAL.holds(address) ? special : Optional.of("a reserved");
    }

    private static Optional<String> first(List<Block> blocks, byte[] address) {
        return blocks.stream()
                .filter(block -> block.holds(address))
                .map(Block::kind)
                .findFirst();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /// The addresses whose first `bits` are those of `start`.
    @SuppressWarnings("ArrayRecordComponent") // blocks are looked into, never compared
    private record Block(byte[] start, int bits, String kind) {
        Block(String start, int bits, String kind) {
            this(InetAddress.ofLiteral(start).getAddress(), bits, kind);
        }

        boolean holds(byte[] address) {
            int whole = bits / 8;
            int mask = 0xff00 >> bits % 8;
            return Arrays.equals(address, 0, whole, start, 0, whole)
                    && (bits % 8 == 0 || ((address[whole] ^ start[whole]) & mask & 0xff) == 0);
        }
    }
}
