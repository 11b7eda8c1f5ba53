package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Over TLS the wire speaks HTTP/2 where the server offers it, and HTTP/1.1 where it does not.
class HttpTwoTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");
    private static final String PASSWORD = "changeit";

    @TempDir
    private static Path folder;

    private static Path keys;

    private final Server server = new Server();

    @BeforeAll
    static void makeACertificate() throws IOException, InterruptedException {
        keys = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "server",
                        "-dname",
                        "CN=secure.example.net",
                        "-ext",
                        "san=dns:secure.example.net",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor()).isZero();
    }

    @AfterEach
    void stop() {
        LifeCycle.stop(server);
    }

    @Test
    void speaksHttpTwoWhereItIsOffered() {
        int port = serve("h2", "http/1.1");
        assertThat(bodyOf("https://secure.example.net:" + port + "/version")).isEqualTo("HTTP/2.0 Pressbox/test");
    }

    @Test
    void speaksHttpOneWhereNothingElseIs() {
        int port = serve("http/1.1");
        assertThat(bodyOf("https://secure.example.net:" + port + "/version")).isEqualTo("HTTP/1.1 Pressbox/test");
    }

    @Test
    void boundsWhatComesOverHttpTwoAsWell() {
        int port = serve("h2", "http/1.1");
        assertThat(ask("https://secure.example.net:" + port + "/long", Trust.OURS))
                .isEqualTo(new Answer.Refused("longer than 97 KiB"));
        assertThat(ask("https://secure.example.net:" + port + "/headers", Trust.OURS))
                .isNotInstanceOf(Answer.Fetched.class);
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor() {
        int port = serve("h2", "http/1.1");
        assertThat(ask("https://secure.example.net:" + port + "/version", Trust.NONE))
                .isInstanceOfSatisfying(
                        Answer.Unreachable.class,
                        answer -> assertThat(answer.why()).startsWith("no safe connection to secure.example.net: "));
    }

    @Test
    void refusesACertificateOfAnotherHost() {
        int port = serve("h2", "http/1.1");
        assertThat(ask("https://other.example.net:" + port + "/version", Trust.OURS))
                .isInstanceOfSatisfying(
                        Answer.Unreachable.class,
                        answer -> assertThat(answer.why()).startsWith("no safe connection to other.example.net: "));
    }

    private static String bodyOf(String address) {
        Answer.Fetched fetched = (Answer.Fetched) ask(address, Trust.OURS);
        return new String(fetched.page().body(), StandardCharsets.UTF_8);
    }

    /// Whose certificates are believed.
    private enum Trust {
        OURS,
        NONE
    }

    private static Answer ask(String address, Trust trust) {
        SslContextFactory.Client tls = new SslContextFactory.Client();
        if (trust == Trust.OURS) {
            tls.setTrustStorePath(keys.toString());
            tls.setTrustStorePassword(PASSWORD);
        }
        WireSettings settings = new WireSettings(
                "Pressbox/test",
                Duration.ZERO,
                Duration.ofSeconds(5),
                100_000,
                Duration.ofMinutes(15),
                Set.of("secure.example.net", "other.example.net"),
                to -> Optional.empty());
        try (Fetcher fetcher = new Fetcher(settings, host -> List.of(InetAddress.getLoopbackAddress()), tls)) {
            return fetcher.page(address, NOON);
        }
    }

    private int serve(String... protocols) {
        HttpConfiguration http = new HttpConfiguration();
        http.addCustomizer(new SecureRequestCustomizer());
        http.setResponseHeaderSize(200_000);
        http.setMaxResponseHeaderSize(200_000);
        ALPNServerConnectionFactory alpn = new ALPNServerConnectionFactory(protocols);
        alpn.setDefaultProtocol("http/1.1");
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStorePath(keys.toString());
        tls.setKeyStorePassword(PASSWORD);
        ServerConnector connector = new ServerConnector(server, new ConnectionFactory[] {
            new SslConnectionFactory(tls, alpn.getProtocol()),
            alpn,
            new HTTP2ServerConnectionFactory(http),
            new HttpConnectionFactory(http)
        });
        server.addConnector(connector);
        server.setHandler(new Site());
        LifeCycle.start(server);
        return connector.getLocalPort();
    }

    /// Tells by what protocol and whom it was asked.
    private static final class Site extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            String body = request.getConnectionMetaData().getHttpVersion().asString() + " "
                    + request.getHeaders().get(HttpHeader.USER_AGENT);
            switch (request.getHttpURI().getPath()) {
                case "/version" -> Content.Sink.write(response, true, body, callback);
                case "/long" -> Content.Sink.write(response, true, "x".repeat(200_000), callback);
                case "/headers" -> {
                    response.getHeaders().put("X-Long", "x".repeat(100_000));
                    Content.Sink.write(response, true, body, callback);
                }
                default -> Response.writeError(request, response, callback, 404);
            }
            return true;
        }
    }
}
