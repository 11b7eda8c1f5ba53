package pressbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressbox.article.Page;

class RecordedTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private final List<Page> pages = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    @Test
    void readsJsonLinesAndSaysWhichCannotBeUsed() throws IOException {
        read("week.jsonl", """
                {"url":"https://courier.example/derby","fetched_at":"2031-03-01T12:00:00Z","content_type":"text/html; charset=iso-8859-1","html":"<p>Zoë</p>"}

                {"url":"https://courier.example/cup","fetched_at":"2031-03-01T12:00:00Z","body":"<p>Cup</p>"}
                {"url":"ftp://courier.example/x","fetched_at":"2031-03-01T12:00:00Z","html":"x"}
                {"url":"https://courier.example/x","fetched_at":"yesterday","html":"x"}
                {"url":"https://courier.example/x","fetched_at":"2031-03-01T12:00:00Z"}
                {"url":
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(pages)
                .extracting(Page::address)
                .containsExactly("https://courier.example/derby", "https://courier.example/cup");
        assertThat(pages.getFirst().fetchedAt()).isEqualTo(NOON);
        assertThat(pages.getFirst().text()).isEqualTo("<p>Zoë</p>");
        assertThat(problems)
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("week.jsonl, line 4 has no web address under “url”"),
                        one -> assertThat(one).startsWith("week.jsonl, line 5 does not tell under “fetched_at” when"),
                        one -> assertThat(one).isEqualTo("week.jsonl, line 6 has neither “html” nor “body”"),
                        one -> assertThat(one).startsWith("week.jsonl, line 7 is no JSON"));
    }

    @Test
    void readsAWebArchiveWithChunkedAndPackedPages() throws IOException {
        byte[] packed = gzip("<p>Cup</p>".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.writeBytes(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
                        + packed.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        http.writeBytes(packed);
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.writeBytes(gzip(record(
                "https://courier.example/derby",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>De\r\n8\r\nrby</p>x\r\n0\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8))));
        warc.writeBytes(gzip(record(
                "https://courier.example/gone", "HTTP/1.1 404 Not Found\r\n\r\n".getBytes(StandardCharsets.UTF_8))));
        warc.writeBytes(gzip(record(
                "https://courier.example/a.jpg",
                "HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\nx".getBytes(StandardCharsets.UTF_8))));
        warc.writeBytes(gzip(record("https://courier.example/cup", http.toByteArray())));
        read("week.warc.gz", warc.toByteArray());
        assertThat(pages).extracting(Page::text).containsExactly("<p>Derby</p>x", "<p>Cup</p>");
        assertThat(pages.getFirst().fetchedAt()).isEqualTo(NOON);
        assertThat(problems).isEmpty();
    }

    @Test
    void takesWhatStandsBeforeTheBreakOfAnArchive() throws IOException {
        byte[] whole = record(
                "https://courier.example/derby",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Derby</p>".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        broken.writeBytes(whole);
        broken.writeBytes("WARC/1.0\r\nthis is none".getBytes(StandardCharsets.UTF_8));
        read("week.warc", broken.toByteArray());
        assertThat(pages).hasSize(1);
        assertThat(problems).singleElement().asString().startsWith("week.warc is broken from here on");
    }

    @Test
    void bearsAnArchiveThatIsCutAnywhere() throws IOException {
        byte[] whole = gzip(record(
                "https://courier.example/derby",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Derby</p>".getBytes(StandardCharsets.UTF_8)));
        for (int end = 1; end < whole.length; end++) {
            read("cut.warc.gz", java.util.Arrays.copyOf(whole, end));
        }
        assertThat(problems).isNotEmpty();
    }

    @Test
    void passesOverARecordWithoutADateOrATarget() throws IOException {
        byte[] http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Derby</p>".getBytes(StandardCharsets.UTF_8);
        String record = new String(record("https://courier.example/derby", http), StandardCharsets.UTF_8);
        read(
                "week.warc",
                (record.replace("2031-03-01T12:00:00Z", "yesterday")
                                + record.replace("WARC-Target-URI", "X-Target")
                                + record)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(pages).hasSize(1);
        assertThat(problems).containsExactly("https://courier.example/derby: its record does not tell when");
    }

    @Test
    void isNotBlownUpByALineThatIsPackedSmall() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            byte[] spaces = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 40; i++) {
                zip.write(spaces);
            }
            zip.write("\n{\"url\":\"https://courier.example/a\",\"fetched_at\":\"2031-03-01T12:00:00Z\",\"html\":\"a\"}"
                    .getBytes(StandardCharsets.UTF_8));
        }
        read("bomb.jsonl.gz", bomb.toByteArray());
        assertThat(problems).containsExactly("bomb.jsonl.gz, line 1 is too long");
        assertThat(pages).hasSize(1);
    }

    private void read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        assertThat(Recorded.isOne(file)).isTrue();
        Recorded.read(file, new Recorded.Listener() {
            @Override
            public void page(Page page) {
                pages.add(page);
            }

            @Override
            public void problem(String what) {
                problems.add(what);
            }
        });
    }

    private static byte[] record(String address, byte[] http) {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                        + "\r\nWARC-Date: 2031-03-01T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:6f0e4f6c-0000-4000-8000-000000000001>"
                        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        record.writeBytes(http);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return record.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
