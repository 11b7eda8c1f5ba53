package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, loopback",
        "::1, loopback",
        "0.0.0.0, unspecified",
        "::, unspecified",
        "10.1.2.3, private",
        "172.16.0.9, private",
        "192.168.1.1, private",
        "169.254.169.254, link-local",
        "fe80::1, link-local",
        "fd00::1, unique local",
        "100.64.0.1, carrier-grade NAT",
        "224.0.0.1, multicast",
        "ff02::1, multicast",
        "198.18.0.1, benchmarking",
        "255.255.255.255, reserved",
        "64:ff9b::7f00:1, loopback",
        "2002:0a00:0001::, private",
        "::7f00:1, loopback"
    })
    void refusesAddressesThatAreNotPublic(String address, String kind) throws UnknownHostException {
        assertThat(AddressGuard.refusal(InetAddress.getByName(address)))
                .hasValueSatisfying(why -> assertThat(why).contains(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.9.9.9", "172.32.0.1", "100.128.0.1", "2620:fe::fe", "64:ff9b::909:909"})
    void letsPublicAddressesThrough(String address) throws UnknownHostException {
        assertThat(AddressGuard.refusal(InetAddress.getByName(address))).isEmpty();
    }
}
