package pressbox.wire;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/// Says which addresses nobody outside may send us to.
final class AddressGuard {
    private AddressGuard() {}

    /// Why `address` must not be connected to, or nothing where it is a public one.
    static Optional<String> refusal(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet6Address) {
            Optional<byte[]> embedded = embeddedIpv4(bytes);
            if (embedded.isPresent()) {
                return refusal(ipv4(embedded.get()));
            }
            if ((bytes[0] & 0xfe) == 0xfc) {
                return refused(address, "unique local");
            }
        }
        if (address.isLoopbackAddress()) {
            return refused(address, "loopback");
        }
        if (address.isAnyLocalAddress()) {
            return refused(address, "unspecified");
        }
        if (address.isLinkLocalAddress()) {
            return refused(address, "link-local");
        }
        if (address.isSiteLocalAddress()) {
            return refused(address, "private");
        }
        if (address.isMulticastAddress()) {
            return refused(address, "multicast");
        }
        return address instanceof Inet4Address ? refusalOfIpv4(address, bytes) : Optional.empty();
    }

    private static Optional<String> refusalOfIpv4(InetAddress address, byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (first == 0) {
            return refused(address, "unspecified");
        }
        if (first == 100 && (second & 0xc0) == 64) {
            return refused(address, "carrier-grade NAT");
        }
        if (first == 198 && (second & 0xfe) == 18) {
            return refused(address, "benchmarking");
        }
        if (first >= 240) {
            return refused(address, "reserved");
        }
        return Optional.empty();
    }

    /// IPv4-mapped (`::ffff:0:0/96`), IPv4-compatible (`::/96`), NAT64 (`64:ff9b::/96`) and 6to4 (`2002::/16`).
    private static Optional<byte[]> embeddedIpv4(byte[] bytes) {
        boolean tenZeros = true;
        for (int i = 0; i < 10; i++) {
            tenZeros &= bytes[i] == 0;
        }
        boolean mapped = tenZeros && bytes[10] == (byte) 0xff && bytes[11] == (byte) 0xff;
        boolean compatible = tenZeros && bytes[10] == 0 && bytes[11] == 0 && (bytes[12] | bytes[13] | bytes[14]) != 0;
        boolean nat64 = bytes[0] == 0 && bytes[1] == 0x64 && bytes[2] == (byte) 0xff && bytes[3] == (byte) 0x9b;
        if (mapped || compatible || nat64) {
            return Optional.of(Arrays.copyOfRange(bytes, 12, 16));
        }
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        return sixToFour ? Optional.of(Arrays.copyOfRange(bytes, 2, 6)) : Optional.empty();
    }

    private static InetAddress ipv4(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes always make an address", e);
        }
    }

    private static Optional<String> refused(InetAddress address, String kind) {
        return Optional.of(address.getHostAddress() + " is a " + kind + " address");
    }
}
