package pressbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WireParseTest {
    private static final String FEED = """
            <rss version="2.0"><channel><title>Harbour Post</title><item><title>Terns draw</title>
            <link>https://post.example/b</link><pubDate>Sat, 01 Mar 2031 12:00:00 GMT</pubDate></item></channel></rss>""";

    @TempDir
    Path folder;

    @Test
    void listsTheEntriesUnderTheirDates() throws IOException {
        assertThat(Ran.of("wire", "parse", file("feed.xml", FEED)).out()).isEqualToNormalizingNewlines("""
                        Harbour Post
                          2031-03-01 12:00  Terns draw
                                            https://post.example/b
                        """);
    }

    @Test
    void saysInOneLineWhatIsNoFeed() throws IOException {
        String page = file("page.xml", "<html><body>Hello</body></html>");
        Ran ran = Ran.of("wire", "parse", page);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("pressbox: " + page + ": this is a web page, not a feed\n");
    }

    @Test
    void writesALineForEachFileUnderItsPathFromTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("feeds/deep"));
        file("feeds/deep/b.xml", FEED);
        file("feeds/a.xml", "nothing");
        Path out = folder.resolve("out.jsonl");
        Ran ran = Ran.of("wire", "parse", "--batch", folder.resolve("feeds").toString(), "--out", out.toString());
        assertThat(ran.exit()).isZero();
        assertThat(Files.readAllLines(out))
                .containsExactly(
                        "{\"file\":\"feeds/a.xml\",\"ok\":false,\"error\":\"this is no feed\"}",
                        "{\"file\":\"feeds/deep/b.xml\",\"ok\":true,\"title\":\"Harbour Post\",\"link\":\"\",\"entries\":"
                                + "[{\"title\":\"Terns draw\",\"link\":\"https://post.example/b\","
                                + "\"published\":\"2031-03-01T12:00:00Z\"}]}");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
