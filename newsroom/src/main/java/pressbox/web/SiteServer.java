package pressbox.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jetty.http.CompressedContentFormat;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// Serves a site's folder over HTTP: packed files where the browser takes them, ETags, and nothing but files.
public final class SiteServer implements AutoCloseable {
    private final Server server;
    private final ServerConnector connector;
    private final String host;

    private SiteServer(Server server, ServerConnector connector, String host) {
        this.server = server;
        this.connector = connector;
        this.host = host;
    }

    /// @param port 0 takes any free one
    /// @throws BusyPort if something else listens there
    public static SiteServer start(Path folder, String host, int port) {
        QueuedThreadPool threads = new QueuedThreadPool(32, 2);
        threads.setName("site");
        threads.setDaemon(true);
        Server server = new Server(threads);
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost(host);
        connector.setPort(port);
        server.addConnector(connector);
        ResourceHandler files = new ResourceHandler();
        files.setBaseResource(ResourceFactory.of(server).newResource(folder));
        files.setDirAllowed(false);
        files.setEtags(true);
        files.setPrecompressedFormats(CompressedContentFormat.GZIP);
        files.setCacheControl("public, max-age=60");
        files.setWelcomeFiles(List.of("index.html"));
        server.setHandler(new Hardened(new Handler.Sequence(files, new Missing(folder))));
        try {
            connector.open();
        } catch (IOException e) {
            throw new BusyPort(port, e);
        }
        LifeCycle.start(server);
        return new SiteServer(server, connector, host);
    }

    public String address() {
        return "http://" + host + ":" + connector.getLocalPort();
    }

    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
    }

    /// Puts the headers on that every answer carries.
    private static final class Hardened extends Handler.Wrapper {
        Hardened(Handler inner) {
            super(inner);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            response.getHeaders()
                    .put(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'self'; img-src 'self' https: http:; "
                                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
            response.getHeaders().put("X-Content-Type-Options", "nosniff");
            response.getHeaders().put("Referrer-Policy", "strict-origin-when-cross-origin");
            return super.handle(request, response, callback);
        }
    }

    /// Answers with the site's own page for what is not there.
    private static final class Missing extends Handler.Abstract {
        private final Path page;

        Missing(Path folder) {
            this.page = folder.resolve("404.html");
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws IOException {
            response.setStatus(404);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
            byte[] body =
                    java.nio.file.Files.isRegularFile(page) ? java.nio.file.Files.readAllBytes(page) : new byte[0];
            response.write(true, java.nio.ByteBuffer.wrap(body), callback);
            return true;
        }
    }
}
