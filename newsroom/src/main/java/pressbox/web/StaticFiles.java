package pressbox.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The few files that the desk's pages load: read once, kept in memory.
final class StaticFiles {
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final Map<String, String> PLACES = Map.of(
            "desk.css", "/pressbox/web/desk.css",
            "desk.js", "/pressbox/web/desk.js",
            "icon.svg", "/pressbox/web/icon.svg",
            "htmx.js", WEBJARS + "htmx.org/" + webjar("htmx.org") + "/dist/htmx.min.js",
            "sse.js", WEBJARS + "htmx-ext-sse/" + webjar("htmx-ext-sse") + "/sse.js");
    private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

    private StaticFiles() {}

    static void get(Context context) {
        String name = context.pathParam("file");
        String place = Optional.ofNullable(PLACES.get(name)).orElseThrow(NotFoundResponse::new);
        context.contentType(typeOf(name))
                .header("Cache-Control", "public, max-age=3600")
                .result(READ.computeIfAbsent(place, StaticFiles::read));
    }

    private static String typeOf(String name) {
        if (name.endsWith(".css")) {
            return "text/css; charset=utf-8";
        }
        return name.endsWith(".svg") ? "image/svg+xml" : "text/javascript; charset=utf-8";
    }

    private static byte[] read(String place) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException(place + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String webjar(String name) {
        String place = "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
        try (InputStream in = StaticFiles.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("the WebJar " + name + " is missing from the program");
            }
            java.util.Properties properties = new java.util.Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
