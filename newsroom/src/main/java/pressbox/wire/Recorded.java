package pressbox.wire;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import pressbox.article.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A recorded piece of the web, read page by page: a web archive (WARC), or JSON Lines with `url`, `fetched_at`,
/// `content_type` and `html` (or `body`) a line. Either may be packed.
public final class Recorded {
    /// Takes what a record holds, in the file's order.
    public interface Listener {
        void page(Page page);

        /// A page that cannot be used, in one line.
        void problem(String what);
    }

    private static final int LONGEST = 15 * 1024 * 1024;

    /// A page of that length, with what JSON adds to it.
    private static final int LONGEST_LINE = 2 * LONGEST;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Recorded() {}

    /// Whether a file is a record, by its name.
    public static boolean isOne(Path file) {
        String name = plainName(file);
        return name.endsWith(".warc") || name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    /// Reads a file to its end, or to where it is broken: what stands before is taken all the same.
    ///
    /// @throws IOException if the file cannot be opened
    public static void read(Path file, Listener listener) throws IOException {
        if (plainName(file).endsWith(".warc")) {
            archive(file, listener);
        } else {
            lines(file, listener);
        }
    }

    private static void archive(Path file, Listener listener) throws IOException {
        try (WarcReader reader = new WarcReader(file)) {
            reader.setLenient(true);
            while (true) {
                Optional<WarcRecord> record = reader.next();
                if (record.isEmpty()) {
                    return;
                }
                switch (record.get()) {
                    case WarcResponse response when isOfTheWeb(target(response)) -> response(response, listener);
                    case WarcResource resource when isOfTheWeb(target(resource)) -> resource(resource, listener);
                    default -> {}
                }
            }
        } catch (ParsingException | EOFException | ZipException e) {
            listener.problem(file.getFileName() + " is broken from here on: " + e.getMessage());
        }
    }

    private static void response(WarcResponse response, Listener listener) {
        String address = target(response);
        try {
            HttpResponse http = response.http();
            if (http.status() == 200) {
                String type = http.headers().first("Content-Type").orElse("");
                page(address, date(response), type, body(http.bodyDecoded()), listener);
            }
        } catch (IOException | IllegalArgumentException e) {
            listener.problem(address + ": " + e.getMessage());
        }
    }

    private static void resource(WarcResource resource, Listener listener) {
        try {
            String type = resource.headers().first("Content-Type").orElse("");
            page(target(resource), date(resource), type, body(resource.body()), listener);
        } catch (IOException | IllegalArgumentException e) {
            listener.problem(target(resource) + ": " + e.getMessage());
        }
    }

    /// As it stands there: jwarc's own reading of these lines breaks off where they are wrong or missing.
    private static String target(WarcRecord record) {
        String told = record.headers().first("WARC-Target-URI").orElse("").strip();
        return told.startsWith("<") && told.endsWith(">") ? told.substring(1, told.length() - 1) : told;
    }

    private static Instant date(WarcRecord record) throws IOException {
        return record.headers()
                .first("WARC-Date")
                .flatMap(Recorded::time)
                .orElseThrow(() -> new IOException("its record does not tell when"));
    }

    private static void page(String address, Instant at, String type, byte[] body, Listener listener) {
        String plain = type.toLowerCase(Locale.ROOT);
        if (body.length > LONGEST) {
            listener.problem(address + " is longer than 15 MiB");
        } else if (plain.isEmpty() || plain.contains("html") || plain.startsWith("text/plain")) {
            listener.page(new Page(address, at, type, body));
        }
    }

    private static byte[] body(MessageBody body) throws IOException {
        return body.stream().readNBytes(LONGEST + 1);
    }

    private static void lines(Path file, Listener listener) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(opened(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
                number++;
                String where = file.getFileName() + ", line " + number;
                if (line.get().length() > LONGEST_LINE) {
                    listener.problem(where + " is too long");
                } else if (!line.get().isBlank()) {
                    line(where, line.get(), listener);
                }
            }
        } catch (EOFException | ZipException e) {
            listener.problem(file.getFileName() + " is broken from here on: " + e.getMessage());
        }
    }

    /// The next line, of which no more than one letter too many is kept: a small file may be packed of an endless one.
    private static Optional<String> next(BufferedReader lines) throws IOException {
        StringBuilder line = new StringBuilder();
        int letter = lines.read();
        if (letter < 0) {
            return Optional.empty();
        }
        for (; letter >= 0 && letter != '\n'; letter = lines.read()) {
            if (line.length() <= LONGEST_LINE) {
                line.append((char) letter);
            }
        }
        return Optional.of(line.toString());
    }

    private static void line(String where, String line, Listener listener) {
        JsonNode told;
        try {
            told = MAPPER.readTree(line);
        } catch (JacksonException e) {
            listener.problem(where + " is no JSON: " + e.getOriginalMessage());
            return;
        }
        String address = told.path("url").asString("");
        String html = told.path("html").asString(told.path("body").asString(""));
        Optional<Instant> at = time(told.path("fetched_at").asString(""));
        if (!isOfTheWeb(address)) {
            listener.problem(where + " has no web address under “url”");
        } else if (html.isEmpty()) {
            listener.problem(where + " has neither “html” nor “body”");
        } else if (at.isEmpty()) {
            listener.problem(where + " does not tell under “fetched_at” when, as 2031-03-01T12:00:00Z");
        } else {
            // The words are letters by now, so whatever their bytes were once is over.
            String type = told.path("content_type").asString("text/html");
            int parameters = type.indexOf(';');
            String plain = parameters < 0 ? type : type.substring(0, parameters);
            page(address, at.get(), plain + "; charset=utf-8", html.getBytes(StandardCharsets.UTF_8), listener);
        }
    }

    private static Optional<Instant> time(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfTheWeb(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static InputStream opened(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static String plainName(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
