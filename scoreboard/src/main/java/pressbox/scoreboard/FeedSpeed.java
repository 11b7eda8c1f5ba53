package pressbox.scoreboard;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pressbox.article.Page;
import pressbox.feed.FeedReader;
import pressbox.feed.UnreadableFeed;

/// How many megabytes of feeds a second our reader and ROME read, in turn, on the same feeds: those of a folder that
/// both can read. Then how the time of ours grows with the length of one feed.
public final class FeedSpeed {
    private static final int ROUNDS = 7;
    private static final String ENTRY = """
            <item><title>Gulls &amp; Terns</title><link>https://post.example/a</link>
            <pubDate>Sat, 01 Mar 2031 12:00:00 GMT</pubDate><description>&lt;p&gt;Drawn at the quay&lt;/p&gt;</description></item>
            """;

    private FeedSpeed() {}

    public static void main(String[] args) throws IOException {
        List<byte[]> feeds = new ArrayList<>();
        long bytes = 0;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] feed = Files.readAllBytes(file);
                if (ours(feed) && romes(feed)) {
                    feeds.add(feed);
                    bytes += feed.length;
                }
            }
        }
        System.out.printf(Locale.ROOT, "%d feeds, %.1f MB%n", feeds.size(), bytes / 1e6);
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            for (byte[] feed : feeds) {
                ours(feed);
            }
            long between = System.nanoTime();
            for (byte[] feed : feeds) {
                romes(feed);
            }
            System.out.printf(
                    Locale.ROOT,
                    "round %d: ours %.1f MB/s, ROME %.1f MB/s%n",
                    round,
                    bytes * 1e3 / (between - start),
                    bytes * 1e3 / (System.nanoTime() - between));
        }
        for (int entries : new int[] {6_000, 60_000}) {
            byte[] feed = ("<rss><channel>" + ENTRY.repeat(entries)).getBytes(StandardCharsets.UTF_8);
            long start = System.nanoTime();
            ours(feed);
            System.out.printf(
                    Locale.ROOT, "%.1f MB in %.0f ms%n", feed.length / 1e6, (System.nanoTime() - start) / 1e6);
        }
    }

    private static boolean ours(byte[] feed) {
        try {
            FeedReader.read(new Page("https://post.example/feed", Instant.EPOCH, "", feed));
            return true;
        } catch (UnreadableFeed none) {
            return false;
        }
    }

    private static boolean romes(byte[] feed) throws IOException {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(feed))) {
            new SyndFeedInput().build(reader);
            return true;
        } catch (FeedException | IllegalArgumentException none) {
            return false;
        }
    }
}
