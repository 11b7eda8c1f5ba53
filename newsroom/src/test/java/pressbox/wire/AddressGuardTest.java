package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One row for each form of address that is not public, and the edges of their blocks.
class AddressGuardTest {
    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, unspecified",
        "0.1.2.3, unspecified",
        "10.1.2.3, private",
        "100.64.0.1, carrier-grade NAT",
        "100.127.255.255, carrier-grade NAT",
        "127.0.0.1, loopback",
        "127.255.0.9, loopback",
        "169.254.169.254, link-local",
        "172.16.0.9, private",
        "172.31.255.255, private",
        "192.0.0.8, protocol-assignment",
        "192.0.2.1, documentation",
        "192.88.99.1, 6to4 relay",
        "192.168.1.1, private",
        "198.18.0.1, benchmarking",
        "198.19.255.255, benchmarking",
        "198.51.100.7, documentation",
        "203.0.113.7, documentation",
        "224.0.0.1, multicast",
        "239.255.255.250, multicast",
        "240.0.0.1, reserved",
        "255.255.255.255, broadcast",
        "::, unspecified",
        "::1, loopback",
        "::127.0.0.1, IPv4-compatible",
        "::ffff:127.0.0.1, loopback",
        "::ffff:10.0.0.1, private",
        "::ffff:0:10.0.0.1, reserved",
        "64:ff9b::127.0.0.1, loopback",
        "64:ff9b::10.0.0.1, private",
        "64:ff9b:1::1, local NAT64",
        "100::1, reserved",
        "2001::1, Teredo",
        "2001:2::1, benchmarking",
        "2001:10::1, protocol-assignment",
        "2001:db8::1, documentation",
        "2002:7f00:1::, 6to4",
        "3fff::1, documentation",
        "4000::1, reserved",
        "5f00::1, reserved",
        "fc00::1, unique local",
        "fd00:ec2::254, unique local",
        "fe80::1, link-local",
        "fec0::1, site-local",
        "ff02::1, multicast"
    })
    void refusesAddressesThatAreNotPublic(String address, String kind) {
        assertThat(AddressGuard.refusal(InetAddress.ofLiteral(address)))
                .hasValueSatisfying(why -> assertThat(why).containsPattern(" an? " + kind + " address$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "198.17.255.255",
                "223.255.255.255",
                "::ffff:9.9.9.9",
                "64:ff9b::9.9.9.9",
                "2001:200::1",
                "2606:4700::1111",
                "2620:fe::fe"
            })
    void letsPublicAddressesThrough(String address) {
        assertThat(AddressGuard.refusal(InetAddress.ofLiteral(address))).isEmpty();
    }
}
