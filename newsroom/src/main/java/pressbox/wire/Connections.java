package pressbox.wire;

import static pressbox.wire.Headers.orEmpty;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.eclipse.jetty.client.FormRequestContent;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.HttpResponseException;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.ProxyAuthenticationProtocolHandler;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.WWWAuthenticationProtocolHandler;
import org.eclipse.jetty.client.transport.HttpClientConnectionFactory;
import org.eclipse.jetty.client.transport.HttpClientTransportDynamic;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http2.client.HTTP2Client;
import org.eclipse.jetty.http2.client.transport.ClientConnectionFactoryOverHTTP2;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/// Asks sites over HTTP/1.1, or HTTP/2 where they offer it over TLS. The address that was checked is the one that is
/// connected to. Bodies, header lines and time are bounded; no cookie is kept. Safe for many threads.
final class Connections implements AutoCloseable {
    private static final String ACCEPT = "application/rss+xml,application/atom+xml,application/feed+json,"
            + "application/rdf+xml,application/xml;q=0.9,text/html;q=0.9,*/*;q=0.5";
    private static final int MOST_HEADERS = 64 * 1024;

    /// Of an answer that is not the page we need no more than what tells a challenge.
    private static final int MOST_OF_AN_ERROR = 64 * 1024;

    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final WireSettings settings;
    private final CheckedNames names;
    private final HttpClient client;

    Connections(WireSettings settings, Names names, SslContextFactory.Client tls) {
        this.settings = settings;
        this.names = new CheckedNames(names, settings.trustedHosts());
        ClientConnector connector = new ClientConnector();
        connector.setSslContextFactory(tls);
        HTTP2Client http2 = new HTTP2Client(connector);
        http2.setMaxResponseHeadersSize(MOST_HEADERS);
        http2.setMaxConcurrentPushedStreams(0);
        // HTTP/1.1 stands first: it is what is spoken without TLS and to a server that negotiates nothing.
        this.client = new HttpClient(new HttpClientTransportDynamic(
                connector, HttpClientConnectionFactory.HTTP11, new ClientConnectionFactoryOverHTTP2.HTTP2(http2)));
        client.setFollowRedirects(false);
        client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, settings.userAgent()));
        client.setHttpCookieStore(new HttpCookieStore.Empty());
        client.setConnectTimeout(
                Math.min(CONNECTING.toMillis(), settings.timeout().toMillis()));
        client.setIdleTimeout(settings.timeout().toMillis());
        client.setDestinationIdleTimeout(2 * settings.timeout().toMillis());
        client.setMaxConnectionsPerDestination(2);
        client.setMaxResponseHeadersSize(MOST_HEADERS);
        client.setSocketAddressResolver(this.names);
        LifeCycle.start(client);
        client.getContentDecoderFactories().clear();
        client.getProtocolHandlers().remove(WWWAuthenticationProtocolHandler.NAME);
        client.getProtocolHandlers().remove(ProxyAuthenticationProtocolHandler.NAME);
    }

    /// One request, no redirect followed.
    Reply ask(WebAddress at, Call call) {
        if (!at.hasPortOfTheWeb() && !settings.trustedHosts().contains(at.host())) {
            return refused("port " + at.port() + " of " + at.host() + " is not one of the web");
        }
        long began = System.nanoTime();
        try (InputStreamResponseListener listener = new InputStreamResponseListener()) {
            request(at, call).send(listener);
            Response response = listener.get(call.patience().leftMillis(), TimeUnit.MILLISECONDS);
            return received(response, listener, call);
        } catch (TimeoutException e) {
            return unreachable(silence(at, call));
        } catch (ExecutionException e) {
            return withoutAnswer(at, call, e.getCause() == null ? e : e.getCause());
        } catch (IOException e) {
            return withoutAnswer(at, call, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unreachable("interrupted");
        } finally {
            call.patience().spent(Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private Request request(WebAddress at, Call call) {
        URI uri = at.uri();
        Optional<InetSocketAddress> detour =
                uri.getHost() == null ? Optional.empty() : settings.detour().apply(uri);
        Request request = client.newRequest(URI.create("http://host" + at.path()))
                .scheme(detour.isPresent() ? "http" : at.scheme())
                .host(at.host())
                .port(at.port())
                .timeout(call.patience().leftMillis(), TimeUnit.MILLISECONDS)
                .headers(headers -> {
                    headers.put(HttpHeader.ACCEPT, ACCEPT);
                    headers.put(HttpHeader.ACCEPT_ENCODING, Packing.ASKED);
                    if (detour.isPresent()) {
                        headers.put(HttpHeader.HOST, at.authority());
                    }
                    if (!call.known().etag().isEmpty()) {
                        headers.put(HttpHeader.IF_NONE_MATCH, call.known().etag());
                    }
                    if (!call.known().lastModified().isEmpty()) {
                        headers.put(HttpHeader.IF_MODIFIED_SINCE, call.known().lastModified());
                    }
                    if (call.token().isGiven()) {
                        headers.put(
                                HttpHeader.AUTHORIZATION,
                                "Bearer " + call.token().letters());
                    }
                });
        if (!call.form().isEmpty()) {
            Fields fields = new Fields();
            call.form().forEach(fields::put);
            request.method(HttpMethod.POST).body(new FormRequestContent(fields));
        }
        detour.ifPresent(to -> request.tag(new CheckedNames.Detour(to)));
        return request;
    }

    /// Reads the body of an answer whose header lines have come. Where the status says it all, a body that
    /// cannot be read does not matter.
    private static Reply received(Response response, InputStreamResponseListener listener, Call call) {
        HttpFields headers = response.getHeaders();
        int status = response.getStatus();
        if (AnswerReader.isAPage(status)) {
            return page(response, listener, call);
        }
        try {
            byte[] body = body(response, listener, MOST_OF_AN_ERROR).readNBytes(MOST_OF_AN_ERROR);
            abort(response);
            return new Reply.Received(status, headers, body);
        } catch (IOException e) {
            abort(response);
            return new Reply.Received(status, headers, new byte[0]);
        }
    }

    private static Reply page(Response response, InputStreamResponseListener listener, Call call) {
        int status = response.getStatus();
        int most = call.most();
        boolean whole = call.overlong() == Call.Overlong.REFUSED;
        try {
            if (whole && Headers.length(response.getHeaders()) > most) {
                throw new Packing.TooLong();
            }
            InputStream in = body(response, listener, most);
            byte[] body = whole ? in.readAllBytes() : in.readNBytes(most);
            if (!whole) {
                abort(response);
            }
            return new Reply.Received(status, response.getHeaders(), body);
        } catch (Packing.TooLong e) {
            abort(response);
            return refused("longer than " + size(most));
        } catch (Packing.Unpackable e) {
            abort(response);
            return failed(status, "the answer is " + e.getMessage());
        } catch (ZipException e) {
            abort(response);
            return failed(status, "the answer is packed wrongly: " + e.getMessage());
        } catch (IOException e) {
            abort(response);
            return failed(
                    status,
                    e.getCause() instanceof TimeoutException
                            ? "still sending after " + words(call.patience().whole())
                            : "the answer broke off before its end");
        }
    }

    private static InputStream body(Response response, InputStreamResponseListener listener, long most)
            throws IOException {
        List<String> encodings = Headers.list(response.getHeaders(), HttpHeader.CONTENT_ENCODING);
        return Packing.unpacked(listener.getInputStream(), encodings, most);
    }

    private static String size(int bytes) {
        return bytes >= 1024 * 1024 ? bytes / (1024 * 1024) + " MiB" : bytes / 1024 + " KiB";
    }

    private static void abort(Response response) {
        var _ = response.abort(new IOException("enough"));
    }

    /// Which of the ways of not answering it was.
    private static Reply withoutAnswer(WebAddress at, Call call, Throwable cause) {
        return switch (cause) {
            case CheckedNames.RefusedAddress refused -> refused(refused.why());
            case UnknownHostException _ -> unreachable("there is no host " + at.host());
            case SocketTimeoutException _ -> unreachable(silence(at, call));
            case TimeoutException _ -> unreachable(silence(at, call));
            case NoRouteToHostException _ -> unreachable("no way leads to " + at.host());
            case ConnectException refused
            when orEmpty(refused.getMessage()).contains("refused") ->
                unreachable(at.host() + " refused the connection");
            case ConnectException _ -> unreachable("no way leads to " + at.host());
            case SSLException tls -> unreachable("no safe connection to " + at.host() + ": " + tls.getMessage());
            case HttpResponseException odd -> outOfOrder(at, odd.getResponse());
            default -> unreachable(at.host() + " closed the connection without an answer");
        };
    }

    private static Reply outOfOrder(WebAddress at, Response response) {
        return orEmpty(response.getReason()).endsWith("Too Large")
                ? failed(response.getStatus(), "header lines longer than " + MOST_HEADERS / 1024 + " KiB")
                : failed(0, "what answers at " + at.host() + " does not speak HTTP");
    }

    private static String silence(WebAddress at, Call call) {
        return "no answer from " + at.host() + " within "
                + words(call.patience().whole());
    }

    private static String words(Duration time) {
        return time.toMillis() < 1000 ? time.toMillis() + " ms" : time.toSeconds() + " s";
    }

    private static Reply refused(String why) {
        return new Reply.NotHad(new Answer.Refused(why));
    }

    private static Reply unreachable(String why) {
        return new Reply.NotHad(new Answer.Unreachable(why));
    }

    private static Reply failed(int status, String why) {
        return new Reply.NotHad(new Answer.Failed(status, why, Optional.empty()));
    }

    @Override
    public void close() {
        LifeCycle.stop(client);
        names.close();
    }
}
