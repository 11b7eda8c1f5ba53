package pressbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sources that are no feeds, from the command line.
class WireKindsTest {
    private static final String FRONT = "<div class=teaser><h3>Quill stays</h3><a href=/quill>Read on</a></div>";

    @TempDir
    Path folder;

    private HttpServer site;
    private String address = "";
    private String room = "";

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://localhost:" + site.getAddress().getPort();
        site.createContext("/", exchange -> {
            boolean front = exchange.getRequestURI().getPath().equals("/news");
            byte[] body = (front ? FRONT : "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(front ? 200 : 404, front ? body.length : -1);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
        room = Ran.newsroom(folder);
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    @Test
    void watchesAPageByASelectorThatWasTriedFirst() {
        Ran ran =
                Ran.of("wire", "add", address + "/news", "--selector", ".teaser", "--outlet", "Courier", "--in", room);
        assertThat(ran.err()).contains("the selector finds 1, the first: " + address + "/quill");
        assertThat(ran.out()).contains("Courier is watched as “courier”");
        assertThat(Ran.of("wire", "add", address + "/news", "--selector", ".card", "--in", room)
                        .err())
                .contains("nothing on the page answers to “.card”");
        assertThat(Ran.of("wire", "add", address + "/news", "--selector", "div[", "--in", room)
                        .err())
                .contains("“div[” is no CSS selector");
        assertThat(Ran.of("wire", "add", address + "/missing", "--selector", "a", "--in", room)
                        .err())
                .contains("answered 404");
    }

    @Test
    void takesWhatIsDroppedIntoAFolder() throws IOException {
        Path drops = Files.createDirectory(folder.resolve("drops"));
        Path file = Files.writeString(
                drops.resolve("quill.txt"), "Quill stays\n\n" + "Ada Quill stays at the club. ".repeat(9));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        assertThat(Ran.of("wire", "add", drops.toString(), "--in", room).out())
                .startsWith("drops is watched as “drops”");
        assertThat(Ran.of("wire", "fetch", "drops", "--in", room).out()).contains("1 taken in");
        assertThat(Ran.of("wire", "fetch", "drops", "--in", room).out()).contains("0 taken in");
        assertThat(Ran.of("wire", "add", folder.resolve("none").toString(), "--kind", "folder", "--in", room)
                        .err())
                .contains("there is no folder");
    }

    @Test
    void playsARecordOnceHoweverOften() throws IOException {
        Path record = Files.writeString(
                folder.resolve("week.jsonl"), """
                {"url":"https://www.courier.example/quill","fetched_at":"2031-03-01T12:00:00Z","html":"<article><h1>Quill stays</h1><p>%s</p></article>"}
                {"url":"nowhere"}
                """.formatted("Ada Quill stays at the club. ".repeat(30)));
        Ran ran = Ran.of("wire", "replay", record.toString(), "--in", room);
        assertThat(ran.out()).isEqualTo(record + ": 1 new of 1\n");
        assertThat(ran.err()).contains("line 2 has no web address");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(Ran.of("wire", "replay", record.toString(), "--in", room).out())
                .contains(": 0 new of 1");
        assertThat(Ran.of("wire", "replay", "week.txt", "--in", room).err()).contains("neither a web archive");
    }

    @Test
    void saysWhatToDoAboutNetworksThatAreNotAsked() {
        assertThat(Ran.of("wire", "add", "https://x.com/adaquill", "--in", room).err())
                .contains("Evidence page");
        assertThat(Ran.of("wire", "add", "https://www.instagram.com/adaquill/", "--in", room)
                        .out())
                .contains("@adaquill is watched as “adaquill”");
        assertThat(Ran.of("wire", "add", "https://courier.example/", "--kind", "given", "--in", room)
                        .err())
                .contains("Evidence page");
    }

    @Test
    void offersTheKindsThatCanBeAsked() {
        assertThat(Ran.of("wire", "add", "--help").out())
                .contains("feed, youtube, bluesky, mastodon")
                .doesNotContain("given");
    }
}
