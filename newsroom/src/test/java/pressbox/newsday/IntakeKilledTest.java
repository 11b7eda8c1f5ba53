package pressbox.newsday;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pressbox.reading.Filed;
import pressbox.store.ReadingShelf;
import pressbox.wire.FaultyHost;

/// A newsroom that is killed in the middle of its rounds, over sites whose articles appear one by one and are edited.
class IntakeKilledTest {
    /// `-Dpressbox.kills=30` kills more often.
    private static final int KILLS = Integer.getInteger("pressbox.kills", 3);

    private static final int SITES = 4;
    private static final int ARTICLES = 4 * KILLS;
    private static final int EDITED = 2;

    @TempDir
    Path folder;

    private final Instant began = Instant.now().minusSeconds(600);
    private FaultyHost web;
    private volatile int shown;
    private volatile boolean edited;

    @BeforeEach
    void open() {
        web = FaultyHost.open();
        for (int site = 0; site < SITES; site++) {
            String host = "site" + site + ".example";
            web.on(host + "/feed", (request, line) -> line.send("200 OK", feed(host), "Content-Type: text/xml"));
            for (int number = 0; number < ARTICLES; number++) {
                int article = number;
                web.on(
                        host + "/" + number + "?utm_source=rss",
                        (request, line) -> line.send("200 OK", article(host, article)));
            }
        }
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void losesNothingAndDoublesNothingHoweverOftenItIsKilled() throws Exception {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        watch(killed);
        Random random = new Random(11);
        for (int kill = 1; kill <= KILLS; kill++) {
            Process newsroom = start(killed);
            shown = ARTICLES * kill / KILLS;
            edited = kill > KILLS / 2;
            waitForPages(SITES * ARTICLES * (2 * kill - 1) / (2 * KILLS), newsroom);
            Thread.sleep(random.nextInt(40));
            newsroom.destroyForcibly().waitFor();
        }
        List<Filed> afterKills = finish(killed);

        Path undisturbed = Files.createDirectory(folder.resolve("undisturbed"));
        watch(undisturbed);
        assertThat(afterKills).hasSize(SITES * ARTICLES).isEqualTo(finish(undisturbed));
        assertThat(afterKills).anyMatch(filed -> !filed.reading().facts().isEmpty());
    }

    private void watch(Path where) {
        try (IntakeFixture house = house(where)) {
            for (int site = 0; site < SITES; site++) {
                house.sources.put(IntakeFixture.source("site" + site), Instant.EPOCH);
            }
        }
    }

    /// Lets a newsroom catch up with the sites as they stand.
    private List<Filed> finish(Path where) {
        try (IntakeFixture house = house(where)) {
            house.intake.resume();
            house.catchUp();
            assertThat(house.readings.unread()).isEmpty();
            assertThat(house.entries.waiting(house.room.now()).pages()).isZero();
            return house.readings.since(Instant.EPOCH, 10_000).stream()
                    .map(ReadingShelf.Kept::filed)
                    .toList();
        }
    }

    private IntakeFixture house(Path where) {
        return new IntakeFixture(where, web.port(), InstantSource.system());
    }

    private void waitForPages(int wanted, Process newsroom) throws InterruptedException {
        while (web.asked().stream().filter(path -> !path.equals("/feed")).count() < wanted && newsroom.isAlive()) {
            Thread.sleep(5);
        }
        assertThat(newsroom.isAlive()).isTrue();
    }

    private Process start(Path where) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IntakeMain.class.getName(),
                        where.toString(),
                        String.valueOf(web.port()))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(where.resolve("log").toFile()))
                .start();
    }

    private String feed(String host) {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Site</title>");
        IntStream.range(0, shown)
                .forEach(number -> feed.append("<item><title>" + title(number) + "</title><link>https://" + host + "/"
                        + number + "?utm_source=rss</link></item>"));
        return feed.append("</channel></rss>").toString();
    }

    private String title(int number) {
        return edited && number < EDITED ? "Gulls think again " + number : "Gulls hold on " + number;
    }

    private String article(String host, int number) {
        String news = edited && number < EDITED
                ? "Ada Quill will stay at Saltmere Harbour after all."
                : "“We were not good enough tonight and we know it,” Bram Oster said after match " + number + ".";
        return """
                <html><head><title>%1$s</title><meta property="og:type" content="article">
                <meta property="article:published_time" content="%2$s"></head><body>
                <article><h1>%1$s</h1><p>%3$s</p>
                <p>At %4$s they play again on day %5$d, and the ground by the quay is expected to be full for it, as it
                has been for every one of the %5$d matches since the autumn.</p>
                <p>The squad trained for %5$d hours behind closed doors at %4$s. Nobody at the club wanted to say more than
                that, and those who had waited at gate %5$d went home without an answer.</p>
                </article></body></html>""".formatted(title(number), began.plusSeconds(number), news, host, number);
    }
}
