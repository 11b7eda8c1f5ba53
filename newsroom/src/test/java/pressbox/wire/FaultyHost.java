package pressbox.wire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// A web server on this machine that is every `*.example` host at once and misbehaves as real ones do: each
/// [Fault] has a path of its own. It speaks by raw sockets, since no decent server library would send what it
/// sends.
public final class FaultyHost implements AutoCloseable {
    private final ServerSocket door;
    private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    private FaultyHost(ServerSocket door) {
        this.door = door;
    }

    /// What was asked for.
    ///
    /// @param host    as in the `Host` line
    /// @param headers by lower-case name
    /// @param time    how often this path of this host was asked for, with this time
    public record Request(String host, String path, Map<String, String> headers, int time) {
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /// Answers one request on a raw connection, which is closed afterwards.
    @FunctionalInterface
    public interface Behaviour {
        void answer(Request request, Line line) throws IOException, InterruptedException;
    }

    /// Opens the host with every [Fault] at its path and nothing else: no robots.txt either.
    public static FaultyHost open() {
        try {
            FaultyHost host = new FaultyHost(new ServerSocket(0, 500, InetAddress.getLoopbackAddress()));
            for (Fault fault : Fault.values()) {
                host.behaviours.put(fault.path(), fault.behaviour());
            }
            Thread.ofVirtual().start(host::listen);
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lets a path behave as told, on every host or, where `where` starts with a host instead of a slash, on that one.
    public FaultyHost on(String where, Behaviour behaviour) {
        behaviours.put(where, behaviour);
        return this;
    }

    /// Lets a path answer with a page.
    public FaultyHost page(String where, String body) {
        return on(where, (request, line) -> line.send("200 OK", body));
    }

    /// For [WireSettings]: leads every `*.example` host here.
    public Function<URI, Optional<InetSocketAddress>> detour() {
        return address -> address.getHost().endsWith(".example")
                ? Optional.of(new InetSocketAddress(door.getInetAddress(), door.getLocalPort()))
                : Optional.empty();
    }

    /// A wire that reaches this host as every `*.example` host, and hurries.
    WireSettings settings() {
        return new WireSettings(
                "Pressbox/test (+https://pressbox.example)",
                Duration.ZERO,
                Duration.ofSeconds(1),
                100_000,
                Duration.ofMinutes(15),
                Set.of(),
                detour());
    }

    public int port() {
        return door.getLocalPort();
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /// The paths that were asked for, in order.
    public List<String> asked() {
        return requests.stream().map(Request::path).toList();
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            if (wantsTls(in)) {
                new Line(socket).send("400 Bad Request", "plain HTTP only");
                return;
            }
            String[] words = readLine(in).split(" ", -1);
            if (words.length < 2) {
                return;
            }
            Map<String, String> headers = new ConcurrentHashMap<>();
            for (String line = readLine(in); !line.isEmpty(); line = readLine(in)) {
                int colon = line.indexOf(':');
                String name = line.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
                headers.put(name, line.substring(colon + 1).strip());
            }
            String host = headers.getOrDefault("host", "");
            int time = times.computeIfAbsent(host + words[1], path -> new AtomicInteger())
                    .incrementAndGet();
            Request request = new Request(host, words[1], headers, time);
            requests.add(request);
            Behaviour everywhere =
                    behaviours.getOrDefault(words[1], (asked, line) -> line.send("404 Not Found", "none"));
            behaviours.getOrDefault(host + words[1], everywhere).answer(request, new Line(socket));
        } catch (IOException e) {
            // The other side has heard enough.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean wantsTls(InputStream in) throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        return first == 0x16;
    }

    private static String readLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The way back to who asked.
    public static final class Line {
        private final Socket socket;
        private final OutputStream out;

        Line(Socket socket) throws IOException {
            this.socket = socket;
            this.out = socket.getOutputStream();
        }

        /// A whole answer. Further header lines are written as `Name: value`.
        public void send(String status, String body, String... headers) throws IOException {
            send(status, body.getBytes(StandardCharsets.UTF_8), headers);
        }

        public void send(String status, byte[] body, String... headers) throws IOException {
            head(status, headers);
            raw("Content-Length: " + body.length + "\r\n\r\n");
            raw(body);
        }

        /// The status line and header lines; the head stays open.
        public void head(String status, String... headers) throws IOException {
            raw("HTTP/1.1 " + status + "\r\nConnection: close\r\n");
            for (String header : headers) {
                raw(header + "\r\n");
            }
            if (String.join("\n", headers).indexOf("Content-Type") < 0) {
                raw("Content-Type: text/html; charset=utf-8\r\n");
            }
        }

        public void raw(String words) throws IOException {
            raw(words.getBytes(StandardCharsets.ISO_8859_1));
        }

        public void raw(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
        }

        /// Ends the connection as a crashed or firewalled server does.
        public void reset() throws SocketException {
            socket.setSoLinger(true, 0);
        }

        /// Says nothing more until the other side gives up.
        public void stall() throws IOException {
            while (socket.getInputStream().read() >= 0) {
                // A client that waits sends nothing.
            }
        }
    }
}
