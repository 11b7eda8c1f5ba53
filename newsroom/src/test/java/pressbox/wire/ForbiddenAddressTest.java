package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever way an address inside is named, the wire does not connect to it. The names are told by a name server that
/// lies.
class ForbiddenAddressTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final Map<String, List<String>> LIES = Map.of(
            "router.example.net", List.of("192.168.1.1"),
            "cloud.example.net", List.of("169.254.169.254"),
            "six.example.net", List.of("fd00::1"),
            "translated.example.net", List.of("64:ff9b::10.0.0.1"),
            "both.example.net", List.of("9.9.9.9", "10.0.0.1"));

    private FaultyHost host;
    private final AtomicInteger lookups = new AtomicInteger();

    @BeforeEach
    void open() {
        host = FaultyHost.open();
    }

    @AfterEach
    void close() {
        host.close();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            http://127.0.0.1/                 => 127.0.0.1 is a loopback address
            http://127.0.0.1:8080/            => 127.0.0.1 is a loopback address
            http://2130706433/                => 127.0.0.1 is a loopback address
            http://0x7f.1/                    => 127.0.0.1 is a loopback address
            http://0177.1/                    => 127.0.0.1 is a loopback address
            http://0/                         => 0.0.0.0 is an unspecified address
            http://[::1]/                     => 0:0:0:0:0:0:0:1 is a loopback address
            http://[::]/                      => 0:0:0:0:0:0:0:0 is an unspecified address
            http://[::ffff:127.0.0.1]/        => 127.0.0.1 is a loopback address
            http://[::ffff:a00:1]/            => 10.0.0.1 is a private address
            http://[64:ff9b::7f00:1]/         => 64:ff9b:0:0:0:0:7f00:1 is a loopback address
            http://[2002:7f00:1::]/           => 2002:7f00:1:0:0:0:0:0 is a 6to4 address
            http://router.example.net/        => 192.168.1.1 is a private address
            http://router.example.net./       => 192.168.1.1 is a private address
            https://cloud.example.net/latest  => 169.254.169.254 is a link-local address
            http://six.example.net/           => fd00:0:0:0:0:0:0:1 is a unique local address
            http://translated.example.net/    => 64:ff9b:0:0:0:0:a00:1 is a private address
            http://both.example.net/          => 10.0.0.1 is a private address
            http://9.9.9.9:22/                => port 22 of 9.9.9.9 is not one of the web
            http://9.9.9.9:6667/              => port 6667 of 9.9.9.9 is not one of the web
            http://me@9.9.9.9/                => addresses with a name or password are not fetched
            """)
    void refuses(String address, String why) {
        try (Fetcher fetcher = fetcher(Set.of())) {
            assertThat(fetcher.page(address, NOON)).isEqualTo(new Answer.Refused(why));
        }
    }

    @Test
    void refusesThemAtEachRedirect() {
        host.on("/to-router", (request, line) -> line.send("302 Found", "", "Location: http://router.example.net/"));
        try (Fetcher fetcher = fetcher(Set.of())) {
            assertThat(fetcher.page("https://courier.example/to-router", NOON))
                    .isEqualTo(new Answer.Refused("192.168.1.1 is a private address"));
        }
    }

    @Test
    void doesNotTakeAnAddressOfTheRecordedWebForATrustedOne() {
        try (Fetcher fetcher = fetcher(Set.of())) {
            assertThat(fetcher.page("https://courier.example/packed", NOON)).isInstanceOf(Answer.Fetched.class);
            assertThat(fetcher.page("http://127.0.0.1:" + host.port() + "/packed", NOON))
                    .isEqualTo(new Answer.Refused("127.0.0.1 is a loopback address"));
        }
    }

    /// The name leads outside when it is asked first, and inside from then on.
    @Test
    void connectsToNoOtherAddressThanTheOneItChecked() {
        Names rebound =
                name -> List.of(InetAddress.ofLiteral(lookups.getAndIncrement() == 0 ? "192.0.2.1" : "127.0.0.1"));
        try (Fetcher fetcher = new Fetcher(settings(Set.of()), rebound, new SslContextFactory.Client())) {
            String address = "http://rebound.example.net:" + host.port() + "/packed";
            assertThat(fetcher.page(address, NOON))
                    .isEqualTo(new Answer.Refused("192.0.2.1 is a documentation address"));
            assertThat(fetcher.page(address, NOON.plus(Duration.ofDays(1))))
                    .isEqualTo(new Answer.Refused("127.0.0.1 is a loopback address"));
            assertThat(host.requests()).isEmpty();
        }
    }

    @Test
    void goesToAHostInsideThatTheOwnerTrusts() {
        try (Fetcher fetcher = fetcher(Set.of("intranet.example.net"))) {
            String address = "http://intranet.example.net:" + host.port() + "/packed";
            assertThat(fetcher.page(address, NOON)).isInstanceOf(Answer.Fetched.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            http://nobody.example.net/    => there is no host nobody.example.net
            http://intranet.example.net:1/ => intranet.example.net refused the connection
            """)
    void tellsWhyAHostIsNotReached(String address, String why) {
        try (Fetcher fetcher = fetcher(Set.of("intranet.example.net"))) {
            assertThat(fetcher.page(address, NOON)).isEqualTo(new Answer.Unreachable(why));
        }
    }

    @Test
    void tellsThatAConnectionIsNotSafe() {
        try (Fetcher fetcher = fetcher(Set.of("intranet.example.net"))) {
            assertThat(fetcher.page("https://intranet.example.net:" + host.port() + "/packed", NOON))
                    .isInstanceOfSatisfying(
                            Answer.Unreachable.class,
                            answer -> assertThat(answer.why())
                                    .startsWith("no safe connection to intranet.example.net: "));
        }
    }

    private Fetcher fetcher(Set<String> trusted) {
        return new Fetcher(settings(trusted), ForbiddenAddressTest::lie, new SslContextFactory.Client());
    }

    private WireSettings settings(Set<String> trusted) {
        return new WireSettings(
                "Pressbox/test",
                Duration.ZERO,
                Duration.ofSeconds(2),
                100_000,
                Duration.ofMinutes(15),
                trusted,
                address ->
                        address.getHost().endsWith(".example") ? host.detour().apply(address) : Optional.empty());
    }

    private static List<InetAddress> lie(String host) throws UnknownHostException {
        if (host.equals("nobody.example.net")) {
            throw new UnknownHostException(host);
        }
        if (host.equals("intranet.example.net")) {
            return List.of(InetAddress.getLoopbackAddress());
        }
        return LIES.getOrDefault(host, List.of(host)).stream()
                .map(InetAddress::ofLiteral)
                .toList();
    }
}
