package pressbox.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.component.LifeCycle;
import org.jspecify.annotations.Nullable;
import pressbox.article.Page;

/// Fetches one address over HTTP: guarded at the moment of connecting, bounded in size and time, redirects counted.
final class Fetcher implements AutoCloseable {
    private static final int REDIRECTS = 5;
    private static final String ACCEPT = "application/rss+xml,application/atom+xml,application/feed+json,"
            + "application/xml;q=0.9,text/html;q=0.9,*/*;q=0.5";

    private final WireSettings settings;
    private final HttpClient client = new HttpClient();
    private final Set<String> detours = ConcurrentHashMap.newKeySet();

    Fetcher(WireSettings settings) {
        this.settings = settings;
        client.setFollowRedirects(false);
        client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, settings.userAgent()));
        client.setConnectTimeout(10_000);
        client.setIdleTimeout(settings.timeout().toMillis());
        client.setMaxConnectionsPerDestination(2);
        client.setMaxResponseHeadersSize(64 * 1024);
        client.setSocketAddressResolver(this::resolve);
        LifeCycle.start(client);
    }

    /// Asks for `address`, with the validators of the last success where there are any (else empty).
    Answer fetch(String address, String etag, String lastModified, Instant now) {
        URI uri;
        try {
            uri = new URI(address.strip());
        } catch (URISyntaxException e) {
            return new Answer.Refused("“" + address + "” is no address");
        }
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            Optional<String> refusal = refusal(uri);
            if (refusal.isPresent()) {
                return new Answer.Refused(refusal.get());
            }
            Hop answer = request(uri, etag, lastModified, now);
            if (answer.next().isEmpty()) {
                return answer.answer();
            }
            uri = answer.next().get();
        }
        return new Answer.Failed(0, "more than " + REDIRECTS + " redirects", Optional.empty());
    }

    private record Hop(Answer answer, Optional<URI> next) {
        static Hop last(Answer answer) {
            return new Hop(answer, Optional.empty());
        }
    }

    private Hop request(URI uri, String etag, String lastModified, Instant now) {
        Optional<InetSocketAddress> detour = settings.detour().apply(uri);
        detour.ifPresent(to -> detours.add(to.getHostString() + ":" + to.getPort()));
        Request request = client.newRequest(detour.map(to -> detoured(uri, to)).orElse(uri))
                .timeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .headers(headers -> {
                    headers.put(HttpHeader.ACCEPT, ACCEPT);
                    if (detour.isPresent()) {
                        headers.put(HttpHeader.HOST, uri.getAuthority());
                    }
                    if (!etag.isEmpty()) {
                        headers.put(HttpHeader.IF_NONE_MATCH, etag);
                    }
                    if (!lastModified.isEmpty()) {
                        headers.put(HttpHeader.IF_MODIFIED_SINCE, lastModified);
                    }
                });
        try (InputStreamResponseListener listener = new InputStreamResponseListener()) {
            request.send(listener);
            Response response = listener.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return answer(uri, response, listener, now);
        } catch (TimeoutException e) {
            return failed("no answer within " + settings.timeout().toSeconds() + " s");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return cause instanceof RefusedAddress refused
                    ? Hop.last(new Answer.Refused(refused.why))
                    : failed(describe(cause));
        } catch (IOException e) {
            return failed(describe(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed("interrupted");
        }
    }

    private Hop answer(URI uri, Response response, InputStreamResponseListener listener, Instant now)
            throws IOException {
        HttpFields headers = response.getHeaders();
        int status = response.getStatus();
        switch (status) {
            case 304 -> {
                return Hop.last(new Answer.NotModified("", "", Duration.ZERO));
            }
            case 410 -> {
                return Hop.last(new Answer.Gone());
            }
            case 301, 302, 303, 307, 308 -> {
                String location = headers.get(HttpHeader.LOCATION);
                if (location == null) {
                    return failed(status, "a redirect to nowhere", headers, now);
                }
                try {
                    return new Hop(new Answer.Gone(), Optional.of(uri.resolve(new URI(location.strip()))));
                } catch (URISyntaxException e) {
                    return failed(status, "a redirect to “" + location + "”", headers, now);
                }
            }
            default -> {
                if (status != 200) {
                    return failed(status, whyNot(status, headers), headers, now);
                }
            }
        }
        if (reserved(headers)) {
            return Hop.last(new Answer.Refused("the site reserves its pages from text and data mining"));
        }
        Optional<byte[]> body = body(listener.getInputStream());
        if (body.isEmpty()) {
            var _ = response.abort(new IOException("too large"));
            return Hop.last(new Answer.Refused("longer than " + settings.maxBody() / (1024 * 1024) + " MiB"));
        }
        boolean expired = "0".equals(headers.get(HttpHeader.EXPIRES));
        return Hop.last(new Answer.Fetched(
                new Page(uri.toString(), now, orEmpty(headers.get(HttpHeader.CONTENT_TYPE)), body.get()),
                expired ? "" : orEmpty(headers.get(HttpHeader.ETAG)),
                expired ? "" : orEmpty(headers.get(HttpHeader.LAST_MODIFIED)),
                Headers.maxAge(orEmpty(headers.get(HttpHeader.CACHE_CONTROL))),
                Optional.empty(),
                List.of()));
    }

    private Optional<byte[]> body(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            body.write(buffer, 0, read);
            if (body.size() > settings.maxBody()) {
                return Optional.empty();
            }
        }
        return Optional.of(body.toByteArray());
    }

    private static Hop failed(String why) {
        return Hop.last(new Answer.Failed(0, why, Optional.empty()));
    }

    private static Hop failed(int status, String why, HttpFields headers, Instant now) {
        Optional<Duration> wait = Headers.retryAfter(orEmpty(headers.get(HttpHeader.RETRY_AFTER)), now);
        return Hop.last(new Answer.Failed(status, why, wait));
    }

    private static String whyNot(int status, HttpFields headers) {
        return "challenge".equals(headers.get("cf-mitigated")) ? "blocked by a challenge page" : "answered " + status;
    }

    private static boolean reserved(HttpFields headers) {
        return "1".equals(headers.get("tdm-reservation"));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String describe(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    private Optional<String> refusal(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("only http and https are fetched, not “" + uri + "”");
        }
        if (uri.getHost() == null) {
            return Optional.of("“" + uri + "” names no host");
        }
        return uri.getUserInfo() == null ? Optional.empty() : Optional.of("addresses with a password are not fetched");
    }

    private static URI detoured(URI uri, InetSocketAddress to) {
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return URI.create("http://" + to.getHostString() + ":" + to.getPort() + path + query);
    }

    /// Resolves a host and refuses it unless every address is public: what was checked is what is connected to.
    private void resolve(String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
        Thread.ofVirtual().start(() -> {
            try {
                List<InetSocketAddress> allowed = new ArrayList<>();
                for (InetAddress address : InetAddress.getAllByName(host)) {
                    if (!trusts(host, port)) {
                        Optional<String> refusal = AddressGuard.refusal(address);
                        if (refusal.isPresent()) {
                            promise.failed(new RefusedAddress(host + ": " + refusal.get()));
                            return;
                        }
                    }
                    allowed.add(new InetSocketAddress(address, port));
                }
                promise.succeeded(allowed);
            } catch (UnknownHostException e) {
                promise.failed(new UnknownHostException("no such host: " + host));
            }
        });
    }

    private boolean trusts(String host, int port) {
        return settings.trustedHosts().contains(host) || detours.contains(host + ":" + port);
    }

    @Override
    public void close() {
        LifeCycle.stop(client);
    }

    private static final class RefusedAddress extends IOException {
        private static final long serialVersionUID = 1L;

        private final String why;

        RefusedAddress(String why) {
            super(why);
            this.why = why;
        }
    }
}
